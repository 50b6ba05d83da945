import { expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { reasonCodes } from '@portcullis/core/reason-code'
import type { Family } from './families.ts'

/** `passes`, or the code of the refusal. */
export type Verdict = string

/** What is tried, the code of its refusal, and its twin: the same made right, which must pass. */
export interface Attack {
  readonly code: keyof typeof reasonCodes
  readonly attempt: () => Promise<Verdict>
  readonly twin: () => Promise<Verdict>
}

export interface Case {
  readonly families: readonly Family[]
  readonly name: string
}

/** Every case that was registered in this run. */
export const cases: Case[] = []

/** Under one on an idle machine; a shared one bills waiting for memory, and the making of the attack is in it. */
const maxMilliseconds = 3_000
const twins = new Map<Attack['twin'], Promise<Verdict>>()

/** Registers a case of the corpus as a test. There is no case without a code of its own and a twin; twins that are the same function run once. */
export function attack(family: Family | readonly Family[], name: string, { code, attempt, twin }: Attack): void {
  const families = typeof family === 'string' ? [family] : family
  cases.push({ families, name })
  it(`${families.join(', ')}: ${name} is ${code}`, async () => {
    const before = process.cpuUsage()
    const verdict = await attempt()
    const { user, system } = process.cpuUsage(before)
    expect(Object.keys(reasonCodes)).toContain(code)
    expect(verdict).toBe(code)
    // Time of the processor, not of the clock: a busy machine hangs nobody.
    expect((user + system) / 1_000).toBeLessThan(maxMilliseconds)
    const passed = twins.get(twin) ?? twin()
    twins.set(twin, passed)
    expect(await passed).toBe('passes')
  })
}

/** The verdict of something that finds what counts, or throws. A bug, or an error that is no Failure, is thrown on. */
export async function verdictOf(found: Promise<readonly unknown[]> | (() => Promise<readonly unknown[]>)): Promise<Verdict> {
  try {
    return (await (typeof found === 'function' ? found() : found)).length > 0 ? 'passes' : 'found nothing'
  } catch (error) {
    if (!(error instanceof Failure) || error.blame === 'bug' || !/\S/.test(error.remedy) || !/\S/.test(error.message)) throw error
    return error.code
  }
}

/** As {@link verdictOf}, of something that either answers at once or throws. */
export const verdictOfReading = async (read: () => unknown): Promise<Verdict> => await verdictOf(async () => await Promise.resolve([read()]))

/** The verdict of a use case that answers with a decision, or throws. */
export async function verdictOfOutcome(asked: Promise<{ readonly decision: string; readonly reasonCode: string }>): Promise<Verdict> {
  let refused = ''
  const verdict = await verdictOf(
    asked.then(({ decision, reasonCode }) => {
      if (decision === 'allow') return [reasonCode]
      refused = reasonCode
      return []
    }),
  )
  return refused === '' ? verdict : refused
}
