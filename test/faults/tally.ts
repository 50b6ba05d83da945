import { appendFileSync } from 'node:fs'
import { proxyFaults } from '@portcullis/sandbox/fault-proxy/fault-line'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { spell } from './fault-words.ts'
import type { Trial } from './trial.ts'

interface Row {
  trials: number
  done: number
  untouched: number
  complete: number
  partly: number
  broken: number
  readonly codes: Map<string, number>
}

const twoAtOnce = 'two at once'

/** Counts trials by fault and outcome, as a table for people. */
export class Tally {
  readonly broken: string[] = []
  readonly #title: string
  readonly #of: { readonly possible: number; readonly requests: number | 'the' }
  readonly #rows = new Map<string, Row>()
  #milliseconds = 0

  constructor(title: string, of: { readonly possible: number; readonly requests: number | 'the' }) {
    this.#title = title
    this.#of = of
  }

  /** `milliseconds` of the processor. */
  add(plans: readonly FaultPlan[], trial: Trial, milliseconds: number): void {
    this.#milliseconds += milliseconds
    const name = plans.length === 1 ? rowOf(plans[0]) : twoAtOnce
    const row = this.#rows.get(name) ?? { trials: 0, done: 0, untouched: 0, complete: 0, partly: 0, broken: 0, codes: new Map() }
    this.#rows.set(name, row)
    row.trials += 1
    row[outcomeOf(trial)] += 1
    row.codes.set(trial.result, (row.codes.get(trial.result) ?? 0) + 1)
    const broken = trial.broken.map((promise) => `${spell(plans)} (${trial.result}): ${promise}`)
    this.broken.push(...broken)
  }

  /** The table. */
  text(): string {
    const rows = [...this.#rows].toSorted(([left], [right]) => order(left) - order(right))
    const trials = rows.reduce((sum, [, row]) => sum + row.trials, 0)
    const pairs = this.#rows.get(twoAtOnce)?.trials ?? 0
    const each = Math.round(this.#milliseconds / Math.max(1, trials))
    return [
      `### ${this.#title}`,
      '',
      `${trials - pairs} of all ${this.#of.possible} trials with one fault (once or lasting) at one of ${this.#of.requests} requests, ${pairs} with two faults; ${each} ms of CPU each.`,
      '',
      '| fault | trials | done all the same | gave up, target untouched | gave up, target complete | gave up, set partly moved | promise broken | ended with |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
      ...rows.map(([name, row]) => `| ${[name, ...countsOf(row), codesOf(row)].join(' | ')} |`),
      `| ${['**all**', ...rows.map(([, row]) => countsOf(row)).reduce((sums, counts) => counts.map((count, index) => count + (sums[index] ?? 0)), []), ''].join(' | ')} |`,
      '',
    ].join('\n')
  }
}

/** Prints a line or a table, and appends it to the file that PORTCULLIS_FAULTS_TABLE names. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
  const file = process.env['PORTCULLIS_FAULTS_TABLE']
  if (file !== undefined && file !== '') appendFileSync(file, `${text}\n`)
}

/** The column of a trial. */
export function outcomeOf({ broken, result, tag }: Trial): 'broken' | 'done' | 'complete' | 'partly' | 'untouched' {
  if (broken.length > 0) return 'broken'
  if (result === 'done') return 'done'
  if (tag === 'after') return 'complete'
  return tag === 'partly' ? 'partly' : 'untouched'
}

function rowOf(plan: FaultPlan | undefined): string {
  return plan === undefined ? 'none' : `${plan.fault}${plan.isLasting ? ', lasting' : ''}`
}

function order(row: string): number {
  const [fault = '', lasting] = row.split(',')
  const position = proxyFaults.findIndex((one) => String(one) === fault)
  return (position < 0 ? proxyFaults.length : position) * 2 + (lasting === undefined ? 0 : 1)
}

function countsOf({ trials, done, untouched, complete, partly, broken }: Row): readonly number[] {
  return [trials, done, untouched, complete, partly, broken]
}

function codesOf({ codes }: Row): string {
  return [...codes].toSorted(([, left], [, right]) => right - left).map(([code, count]) => `${code} ${count}`).join(', ')
}
