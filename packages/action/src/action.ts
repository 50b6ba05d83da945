import type { Clock } from '@portcullis/core/ports/clock'
import type { Outcome, Verb } from '@portcullis/core/model/result'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import type { Inputs } from './inputs.ts'
import type { OutputDirectory } from './output-directory.ts'
import type { RunContext } from './run-context.ts'
import type { Runner } from './runner.ts'

/** What the host gives to an action while it runs. */
export interface Host {
  readonly context: RunContext
  /** Variables of the job, for finding credentials and service addresses; never for deciding whom to trust. */
  readonly environment: Runner['environment']
  readonly clock: Clock
  readonly files: OutputDirectory
  /** Aborts when the time of the run is over or the job is cancelled. */
  readonly signal: AbortSignal
  info(line: string): void
  warn(title: string, message: string): void
  /** Runs `work` inside a group of the log that is called `title` and tells how long it took. */
  stage<Result>(title: string, work: () => Promise<Result>): Promise<Result>
  /** Hides a secret that came to light during the run. */
  hide(secret: string): void
}

/** An outcome with the outputs that only this action has. */
export interface Report {
  readonly outcome: Outcome
  readonly outputs: Readonly<Record<string, string>>
  /** With it, reasons are shown at the line of the policy that asks for what is not there. */
  readonly policy?: PolicyDocument
}

/** A door: how its inputs are read, and what is then done. */
export interface Action {
  readonly name: Verb
  /** Reads and does in two steps: nothing is done unless every input is right. */
  prepare(inputs: Inputs): (host: Host) => Promise<Report>
}

/**
 * Makes an action of a function that reads inputs, noting all problems, and one that works with what was read.
 * Neither catches errors: the host turns whatever is thrown into a decision that is not an allow.
 */
export function action<Request>(
  name: Verb,
  read: (inputs: Inputs) => Request,
  work: (request: Request, host: Host) => Promise<Report>,
): Action {
  return {
    name,
    prepare(inputs) {
      const request = read(inputs)
      return (host) => work(request, host)
    },
  }
}

/** The outputs of this action; undefined ones are left out, lists and records become JSON. */
export function report(
  outcome: Outcome,
  outputs: Readonly<Record<string, string | number | readonly unknown[] | object | undefined>> = {},
  policy?: PolicyDocument,
): Report {
  const given = Object.entries(outputs).filter((entry): entry is [string, string | number | object] => entry[1] !== undefined)
  const texts = given.map(([name, value]): [string, string] => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)])
  return { outcome, outputs: Object.fromEntries(texts), ...(policy === undefined ? {} : { policy }) }
}
