/** Counts of what came of changes at random, and the table of them in docs/attack-corpus.md. */
import { readFile, writeFile } from 'node:fs/promises'
import { expect } from '@jest/globals'
import { assert, asyncProperty } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { Failure } from '@portcullis/core/failure'
import { reasonCodes } from '@portcullis/core/reason-code'

/** How many changes of each kind, and where chance begins; without them a run is the same every time. */
export const seed = Number(process.env['PORTCULLIS_MUTATION_SEED'] ?? 20_261_121)
export const mutantsOr = (usual: number): number => Number(process.env['PORTCULLIS_MUTATIONS'] ?? usual)

/** A hang: twice in a row more than this of the processor. Once may be the collection of everybody's garbage. */
const maxMilliseconds = 1_000

/** What came of the changes of one kind. */
export class Tally {
  readonly kind: string
  readonly refused = new Map<string, number>()
  accepted = 0
  longest = 0

  constructor(kind: string) {
    this.kind = kind
  }

  get made(): number {
    return this.accepted + this.refusals
  }

  get refusals(): number {
    return [...this.refused.values()].reduce((sum, count) => sum + count, 0)
  }

  /**
   * Judges one mutant: `judge` throws where it is refused, and otherwise checks itself that what is accepted means the
   * same. A refusal has to be a Failure with a known code, a remedy, and no blame of ours.
   */
  async judged(judge: () => Promise<void> | void): Promise<void> {
    const [first, code] = await timed(judge)
    const milliseconds = first > maxMilliseconds ? Math.min(first, (await timed(judge))[0]) : first
    expect(milliseconds).toBeLessThan(maxMilliseconds)
    this.longest = Math.max(this.longest, milliseconds)
    if (code === undefined) this.accepted += 1
    else this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }
}

/** Tries changes of one kind after the other, `numRuns` each, and adds what came of them to `tallies`. */
export function tallying(tallies: Tally[], numRuns: number) {
  /** `leastRefused`: of all mutants, since a mutator that changes nothing would find nothing either. */
  return async <Change>(kind: string, made: Arbitrary<Change[]>, judge: (made: readonly Change[]) => Promise<void> | void, leastRefused = 0.1): Promise<void> => {
    // Unchanged it has to be accepted, or its refusals would say nothing.
    await judge([])
    const tally = new Tally(kind)
    tallies.push(tally)
    await assert(asyncProperty(made, (one) => tally.judged(() => judge(one))), { numRuns, seed })
    expect(tally.refusals).toBeGreaterThan(numRuns * leastRefused)
  }
}

async function timed(judge: () => Promise<void> | void): Promise<readonly [number, string | undefined]> {
  const before = process.cpuUsage()
  const code = await refusalOf(judge)
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1_000, code]
}

async function refusalOf(judge: () => Promise<void> | void): Promise<string | undefined> {
  try {
    await judge()
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    expect(error.blame).not.toBe('bug')
    expect(error.remedy).toMatch(/\S/)
    expect(Object.keys(reasonCodes)).toContain(error.code)
    return error.code
  }
}

const page = new URL('../../docs/attack-corpus.md', import.meta.url)

/** Writes the section of the page that is between the marks of `name`; only when asked to, as the numbers are those of one long run. */
export async function writeTallies(name: string, tallies: readonly Tally[]): Promise<void> {
  if (process.env['WRITE_DOCS'] !== '1') return
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const written = await readFile(page, 'utf8')
  const between = new RegExp(`${opening}[^]*${closing}`)
  expect(written).toMatch(between)
  const rows = new Map([...keptRows(written.match(between)?.[0] ?? ''), ...tallies.map((tally) => [tally.kind, rowOf(tally)] as const)])
  const head = ['| what was changed | made | refused | by code | accepted, and means the same | longest, ms of the processor |', '| --- | ---: | ---: | --- | ---: | ---: |']
  await writeFile(page, written.replace(between, () => [opening, ...head, ...rows.values(), closing].join('\n')))
}

/** Kinds that were not tried this time keep what is written of them. */
function keptRows(section: string): (readonly [string, string])[] {
  const rows = section.split('\n').filter((line) => line.startsWith('| ')).slice(2)
  return rows.map((row) => [row.split(' | ')[0]?.slice(2) ?? '', row])
}

const rowOf = (tally: Tally): string => `| ${tally.kind} | ${tally.made} | ${tally.refusals} | ${byCode(tally)} | ${tally.accepted} | ${Math.ceil(tally.longest)} |`

const byCode = ({ refused }: Tally): string =>
  [...refused]
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, count]) => `\`${code}\` ${count}`)
    .join(', ')
