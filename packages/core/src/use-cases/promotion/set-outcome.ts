import { counted } from '../../model/counted.ts'
import { shortDigest } from '../../model/digest.ts'
import type { Digest } from '../../model/digest.ts'
import type { Reason } from '../../model/reason.ts'
import type { ReleaseSet, Shard } from '../../model/release-set.ts'
import type { Outcome, Verb, Verdict } from '../../model/result.ts'
import type { Clock } from '../../ports/clock.ts'
import { leadingCode } from '../request.ts'
import type { Ending } from '../request.ts'

export interface SetContext {
  readonly action: Verb
  readonly set: ReleaseSet
  readonly shard?: Shard
  readonly environment: string
  readonly startedAt: Date
  readonly clock: Clock
}

/**
 * How a set ends: as its worst artifact does. Unless all are allowed none is: an artifact that nothing speaks against is
 * shown as held. `allowed` tells how it ends when all are.
 */
export function outcomeOfSet({ action, set, shard, environment, startedAt, clock }: SetContext, artifacts: readonly Outcome[], allowed: Ending): Outcome {
  const decision = verdictOf(artifacts)
  const reasons = reasonsOf(artifacts)
  const held = decision === 'allow' ? artifacts : artifacts.map((outcome) => (outcome.decision === 'allow' ? heldWith(outcome, decision) : outcome))
  const ending = decision === 'allow' ? allowed : refusal(decision, artifacts, environment)
  return {
    action,
    subject: { name: `release set ${set.source}`, digest: set.digest },
    environment,
    reasons,
    startedAt,
    finishedAt: clock.now(),
    ...ending,
    set: { digest: set.digest, source: set.source, ...(shard === undefined ? {} : { shard }), artifacts: held },
  }
}

export function verdictOf(artifacts: readonly Outcome[]): Verdict {
  const verdicts: readonly Verdict[] = ['error', 'deny', 'pending']
  return verdicts.find((verdict) => artifacts.some(({ decision }) => decision === verdict)) ?? 'allow'
}

function refusal(decision: Exclude<Verdict, 'allow'>, artifacts: readonly Outcome[], environment: string): Ending {
  const against = artifacts.filter((outcome) => outcome.decision !== 'allow')
  const leading = artifacts.find((outcome) => outcome.decision === decision)
  const [shown, missing] = decision === 'error' ? [artifacts.filter((outcome) => outcome.decision === 'error'), 'could not be judged'] : [against, decision === 'pending' ? 'waiting' : 'not allowed']
  const sentence = `${counted(shown.length, 'artifact')} of ${artifacts.length} ${missing}: nothing of the set enters ${environment}.`
  return { decision, reasonCode: leading?.reasonCode ?? leadingCode(leading?.reasons ?? [], 'policy-denied'), sentence }
}

function heldWith({ action, subject, environment, rules, target, startedAt, finishedAt }: Outcome, decision: Verdict): Outcome {
  return {
    action,
    subject,
    ...(environment === undefined ? {} : { environment }),
    ...(rules === undefined ? {} : { rules }),
    ...(target === undefined ? {} : { target }),
    decision,
    reasonCode: 'release-set-held',
    sentence: 'Nothing speaks against it; it stays with its set.',
    reasons: [],
    startedAt,
    finishedAt,
  }
}

/** All reasons of all artifacts: each says which artifact it is about, unless it is the same for all of them. */
function reasonsOf(artifacts: readonly Outcome[]): readonly Reason[] {
  const [first] = artifacts
  if (first === undefined) return []
  const isSame = (one: Reason) => (other: Reason) => one.code === other.code && one.message === other.message
  const common = artifacts.length === 1 ? first.reasons : first.reasons.filter((reason) => artifacts.every(({ reasons }) => reasons.some(isSame(reason))))
  const own = artifacts.flatMap(({ subject, reasons }) =>
    reasons.filter((reason) => !common.some(isSame(reason))).map((reason) => ({ ...reason, message: `${nameOf(subject)}: ${reason.message}` })),
  )
  return [...common, ...own]
}

function nameOf({ name, digest }: { readonly name: string; readonly digest: Digest }): string {
  return `${name}@${shortDigest(digest)}`
}
