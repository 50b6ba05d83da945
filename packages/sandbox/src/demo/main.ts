import { parseArgs } from 'node:util'
import { Shop } from '../shop/shop.ts'
import { startSandbox } from '../world.ts'
import { Printer } from './printer.ts'
import { castOf } from './story/cast.ts'
import { intruder } from './story/the-intruder.ts'
import { before, denied, promotion, rollback, selfApproval } from './story/the-way.ts'
import { StoryBroken, Teller } from './teller.ts'

export interface DemoOptions {
  readonly json: boolean
  readonly keep: boolean
}

/** Plays the whole story. @returns the exit code: 0 if everything ended as told */
export async function demo(_options: DemoOptions): Promise<number> {
  const printer = new Printer((line) => console.log(line), process.stdout.isTTY)
  const tell = new Teller(printer)
  const started = performance.now()
  const sandbox = await startSandbox()
  try {
    const cast = castOf(new Shop(sandbox), tell)
    await tell.stage('Before: 1.4.0 is in production', () => before(cast))
    await tell.stage('1.5.0 brings a critical vulnerability', () => denied(cast))
    await tell.stage('1.5.1 mends it, and its author approves himself', () => selfApproval(cast))
    await tell.stage('Two others approve, and 1.5.1 goes into production', () => promotion(cast))
    await tell.stage('An intruder', () => intruder(cast))
    await tell.stage('Back to 1.4.0', () => rollback(cast))
    printer.line(`all ${((performance.now() - started) / 1000).toFixed(1)} s`)
    return 0
  } catch (error) {
    if (!(error instanceof StoryBroken)) throw error
    console.error(error.message, JSON.stringify(sandbox.github.breaches[0]))
    return 1
  } finally {
    await sandbox.close()
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } } })
  process.exitCode = await demo(values)
}
