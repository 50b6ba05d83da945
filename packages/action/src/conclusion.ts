import type { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import type { Verb, Verdict } from '@portcullis/core/model/result'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { annotationsOf, annotationsOfFailure } from '@portcullis/core/report/annotations'
import type { Annotation } from '@portcullis/core/report/annotations'
import { reportOfFailure } from '@portcullis/core/report/failure-report'
import { reportOf } from '@portcullis/core/report/report'
import type { Report as ShownReport } from '@portcullis/core/report/report'
import { resultOf, resultOfFailure } from '@portcullis/core/report/result-json'
import type { Report } from './action.ts'

/** How a run ended, in every form in which it leaves the process: plain values only. */
export interface Conclusion {
  readonly action: Verb
  readonly decision: Verdict
  readonly reasonCode: ReasonCode
  /** '' when the inputs named none that can be read. */
  readonly digest: string
  readonly environment: string | undefined
  readonly report: ShownReport
  readonly result: JsonObject
  readonly annotations: readonly Annotation[]
  /** Outputs that only this action has. */
  readonly outputs: Readonly<Record<string, string>>
}

/** What is known of a run before anything was found out. */
export interface Attempted {
  readonly action: Verb
  readonly subject: { readonly name: string; readonly digest: Digest } | undefined
  readonly environment: string | undefined
  readonly startedAt: Date
}

export function concludeOutcome({ outcome, outputs, policy }: Report): Conclusion {
  const { action, decision, reasonCode, subject, environment } = outcome
  return {
    action,
    decision,
    reasonCode,
    digest: subject.digest,
    environment,
    report: reportOf(outcome),
    result: resultOf(outcome),
    annotations: policy === undefined ? [] : annotationsOf(outcome, policy),
    outputs,
  }
}

/** A failure: decision `error`, which every reader takes for a denial. */
export function concludeFailure({ action, subject, environment, startedAt }: Attempted, failure: Failure, finishedAt: Date): Conclusion {
  const known = { ...(subject === undefined ? {} : { subject }), ...(environment === undefined ? {} : { environment }) }
  return {
    action,
    decision: 'error',
    reasonCode: failure.code,
    digest: subject?.digest ?? '',
    environment,
    report: reportOfFailure(failure, known),
    result: resultOfFailure(action, failure, known, startedAt, finishedAt),
    annotations: annotationsOfFailure(failure),
    outputs: {},
  }
}
