import { once } from 'node:events'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Shop } from '../shop/shop.ts'
import { startSandbox } from '../world.ts'
import { taleOf } from './ending.ts'
import type { Ended } from './ending.ts'
import { waysToLookAround } from './look-around.ts'
import { Printer } from './printer.ts'
import { reportPage } from './report/page.ts'
import { castOf } from './story/cast.ts'
import type { Cast } from './story/cast.ts'
import { intruder } from './story/the-intruder.ts'
import { before, denied, promotion, rollback, selfApproval } from './story/the-way.ts'
import { isRefusal } from './tale.ts'
import type { Tale } from './tale.ts'
import { StoryBroken, Teller } from './teller.ts'

export interface DemoOptions {
  /** The tale as JSON on stdout, and nothing else there. */
  readonly json?: boolean
  /** Leaves the sandbox running until Ctrl-C. */
  readonly keep?: boolean
  /** Directory for the page; a new temporary one unless given. */
  readonly output?: string
}

/**
 * Plays the whole story: six actions, run from their bundles as a runner would run them, against servers on loopback.
 * @returns the exit code: 0 if everything ended as told, 1 if something did not
 */
export async function demo({ json = false, keep = false, output }: DemoOptions = {}): Promise<number> {
  const out = json ? process.stderr : process.stdout
  const printer = new Printer((line) => out.write(`${line}\n`), out.isTTY)
  const started = { at: new Date(), tick: performance.now() }
  const sandbox = await startSandbox()
  try {
    const tell = new Teller(printer)
    const cast = castOf(new Shop(sandbox), tell)
    printer.line(`Portcullis: acme's shop on its way into production.`)
    printer.line(`Source ${sandbox.source.host}, production ${sandbox.production.host}, Sigstore ${sandbox.sigstore.url}, GitHub ${sandbox.github.apiUrl}: all on this machine.`)
    const problem = await play(cast)
    const ended: Ended = { stages: tell.stages, startedAt: started.at, milliseconds: performance.now() - started.tick, ...(problem === undefined ? {} : { problem }) }
    const tale = await taleOf(cast, ended)
    const page = await writePage(tale, output)
    if (json) process.stdout.write(`${JSON.stringify({ ...tale, page })}\n`)
    sayTheEnd(printer, tale, page)
    if (keep) await keepRunning(printer, tale)
    return problem === undefined ? 0 : 1
  } finally {
    await sandbox.close()
  }
}

/** @returns what went otherwise than told, if something did */
async function play(cast: Cast): Promise<string | undefined> {
  const { tell } = cast
  try {
    await tell.stage('Before: 1.4.0 went into production', () => before(cast))
    await tell.stage('1.5.0 brings a critical vulnerability: the gate stays shut', () => denied(cast))
    await tell.stage('1.5.1 mends it: the gate allows, but its author may not approve', () => selfApproval(cast))
    await tell.stage('Two others approve, and 1.5.1 goes into production with its evidence', () => promotion(cast))
    await tell.stage('An intruder with stolen passwords tries four ways around the gate', () => intruder(cast))
    await tell.stage('Back to 1.4.0, judged and approved anew', () => rollback(cast))
    return undefined
  } catch (error) {
    if (error instanceof StoryBroken) return error.message
    throw error
  }
}

async function writePage(tale: Tale, output: string | undefined): Promise<string> {
  const directory = output ?? (await mkdtemp(join(tmpdir(), 'portcullis-demo-')))
  await mkdir(directory, { recursive: true })
  const path = join(directory, 'portcullis-demo.html')
  await writeFile(path, reportPage(tale))
  return pathToFileURL(path).href
}

function sayTheEnd(printer: Printer, { stages, milliseconds, problem }: Tale, page: string): void {
  const scenes = stages.flatMap((stage) => stage.scenes)
  const refused = scenes.filter(isRefusal)
  printer.line()
  if (problem === undefined) printer.line(`Everything ended as told: ${scenes.length} steps, ${refused.length} of them refusals, in ${(milliseconds / 1000).toFixed(1)} s.`)
  else printer.line(`The story broke. ${problem}`)
  printer.line(`The whole of it as a page: ${page}`)
}

async function keepRunning(printer: Printer, tale: Tale): Promise<void> {
  printer.line()
  for (const line of waysToLookAround(tale)) printer.line(line)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, keep: { type: 'boolean' }, output: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help === true) process.stdout.write('npm run demo -- [--keep] [--json] [--output folder-for-the-page]\n')
  else process.exitCode = await demo(values)
}
