import type { Failure } from '../failure.ts'
import { reasonOf } from '../model/reason.ts'
import type { Digest } from '../model/digest.ts'
import { code } from './cell.ts'
import { marks } from './marks.ts'
import type { Report } from './report.ts'
import { todoFrom } from './todo.ts'

const whoseMove = {
  configuration: 'whoever wrote the configuration',
  artifact: 'the pipeline of the artifact',
  service: 'whoever runs this, once the service answers',
  bug: 'the makers of Portcullis',
} as const

/** What was known when a run failed. */
export interface KnownSubject {
  readonly subject?: { readonly name: string; readonly digest: Digest }
  readonly environment?: string
}

/** The report of a run that could not find out. It reads as a denial, because nothing may pass on it. */
export function reportOfFailure(failure: Failure, { subject, environment }: KnownSubject): Report {
  const reason = { ...reasonOf(failure), owner: whoseMove[failure.blame] }
  const lines = failure.message.split('\n')
  return {
    decision: 'error',
    mark: marks.error,
    headline: environment === undefined ? 'Could not find out' : `Could not find out for ${environment}`,
    sentence: `${(lines[0] ?? failure.message).replace(/:$/, '').replace(/[^.!?]$/, '$&.')} Nothing is allowed on this.`,
    todo: todoFrom(lines.length > 1 ? lines.slice(1).map((message) => ({ ...reason, message })) : [reason]),
    facts: [
      ...(subject === undefined ? [] : [['Artifact', code(`${subject.name}@${subject.digest}`)] as const]),
      ['Reason code', code(failure.code)],
    ],
    cost: [],
    tables: [],
  }
}
