import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { plansOf, spell } from './fault-words.ts'
import type { Trial } from './trial.ts'

/** A trial as it stands in a log. */
export interface LoggedTrial extends Trial {
  readonly plans: readonly FaultPlan[]
  /** Of the processor, user and system. */
  readonly milliseconds: number
}

interface Line extends Trial {
  readonly faults: string
  readonly milliseconds: number
}

/** The trials of a row in a file, one a line, so that a matrix of hours can be gone on with. */
export class TrialLog {
  readonly trials: LoggedTrial[]
  readonly #file: string
  readonly #made: Set<string>

  constructor(file: string) {
    this.#file = file
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : []
    this.trials = lines.map((line) => {
      const { faults, ...trial } = JSON.parse(line) as Line
      return { ...trial, plans: plansOf(faults) }
    })
    this.#made = new Set(this.trials.map(({ plans }) => spell(plans)))
  }

  has(plans: readonly FaultPlan[]): boolean {
    return this.#made.has(spell(plans))
  }

  add(trial: LoggedTrial): void {
    const { plans, ...told } = trial
    this.trials.push(trial)
    this.#made.add(spell(plans))
    appendFileSync(this.#file, `${JSON.stringify({ faults: spell(plans), ...told } satisfies Line)}\n`)
  }
}
