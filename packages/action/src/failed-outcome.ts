import type { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { reasonOf } from '@portcullis/core/model/reason'
import type { Outcome, Verb } from '@portcullis/core/model/result'

/** What is known of a run that could not find out. */
export interface Attempted {
  readonly action: Verb
  /** As the inputs gave them; '' when they gave none that can be read. */
  readonly name: string
  readonly digest: string
  readonly environment: string | undefined
  readonly startedAt: Date
}

/** A failure as an outcome: decision `error`, which every reader takes for a denial. */
export function failedOutcome(attempted: Attempted, failure: Failure, finishedAt: Date): Outcome {
  const { action, name, digest, environment, startedAt } = attempted
  return {
    action,
    decision: 'error',
    reasonCode: failure.code,
    // The one place where a subject may have no digest: the run ended because of that, or before anybody looked.
    subject: { name, digest: digest as Digest },
    ...(environment === undefined ? {} : { environment }),
    sentence: `${culprits[failure.blame]}: ${failure.message}`,
    reasons: [reasonOf(failure)],
    startedAt,
    finishedAt,
  }
}

const culprits = {
  configuration: 'Not configured rightly',
  artifact: 'The artifact cannot be judged',
  service: 'A service did not answer as it should',
  bug: 'A bug in this action',
} as const
