import { asFailure } from '../../failure.ts'
import type { Digest } from '../../model/digest.ts'
import { formatDuration } from '../../model/duration.ts'
import type { Attestation, Evidence } from '../../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { mismatches } from '../../policy/identity.ts'
import { parseDecision } from '../../predicates/decision.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { identityOf } from './coverage.ts'

/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000

export interface StandingDecisions {
  /** Bundles of the signed allows that still count, newest first. */
  readonly bundles: readonly Digest[]
  /** Why there is none, or why some do not count. */
  readonly reasons: readonly Reason[]
}

/** The gate's signed allows in `evidence` for exactly this environment, policy and release set (or none), and fresh. */
export function standingDecisions(policy: Policy, environment: EnvironmentPolicy, evidence: Evidence, now: Date, set?: Digest): StandingDecisions {
  const remedy = `Run policy-gate for ${environment.name} on ${set === undefined ? evidence.subject : `the release set ${set}`}.`
  if (environment.decision === undefined) {
    const message = `${policy.source} does not say whose decision counts for ${environment.name}`
    return { bundles: [], reasons: [{ code: 'decision-missing', rule: 'decision', message, remedy: `Add decision: { by, max-age } to ${environment.name}.` }] }
  }
  const gatekeeper = identityOf(policy, environment.decision.by)
  const { maxAge } = environment.decision
  const candidates = evidence.attestations
    .filter(({ statement }) => statement.predicateType === predicateTypes.decision)
    .toSorted((one, other) => other.signedAt.getTime() - one.signedAt.getTime())
  const present = new Set(evidence.testimonies.map(({ bundle }) => bundle))
  const bundles: Digest[] = []
  const reasons: Reason[] = []
  for (const candidate of candidates) {
    const [stranger] = mismatches(gatekeeper, candidate.signer)
    const problem =
      stranger === undefined
        ? whyNotStanding(candidate, { environment: environment.name, policy: policy.digest, set, maxAge, now, present })
        : ({ code: 'identity-mismatch', message: `A decision by somebody else than ${gatekeeper.name}: ${stranger.field} differs`, expected: stranger.expected, found: stranger.found } as const)
    if (problem === undefined) bundles.push(candidate.bundle)
    else reasons.push({ rule: 'decision', remedy, evidence: [candidate.bundle], ...problem })
  }
  if (candidates.length === 0)
    reasons.push({ code: 'decision-missing', rule: 'decision', message: `No signed decision of ${gatekeeper.name} for ${environment.name}`, remedy })
  return { bundles, reasons }
}

interface Standing {
  readonly environment: string
  readonly policy: Digest
  readonly set: Digest | undefined
  readonly maxAge: number
  readonly now: Date
  /** The bundles that are there and verify. */
  readonly present: ReadonlySet<Digest>
}

function whyNotStanding(attestation: Attestation, { environment, policy, set, maxAge, now, present }: Standing): Omit<Reason, 'remedy'> | undefined {
  try {
    const decision = parseDecision(attestation.statement.predicate)
    const mismatch = (what: string, expected: string, found: string) =>
      ({ code: 'decision-mismatch', message: `The decision is for another ${what}`, expected, found }) as const
    if (decision.environment !== environment) return mismatch('environment', environment, decision.environment)
    if (decision.policy !== policy) return mismatch('policy', policy, decision.policy)
    if (decision.set !== set) return mismatch('release set', set ?? 'this artifact alone', decision.set ?? 'this artifact alone')
    const gone = decision.evidence.find((bundle) => !present.has(bundle))
    if (decision.evidence.length === 0 || gone !== undefined) return mismatch('set of evidence', gone ?? 'the bundles it stands on', gone === undefined ? 'none' : 'not there')
    const age = now.getTime() - attestation.signedAt.getTime()
    if (age >= -clockSkew && age <= maxAge) return undefined
    const [expected, found] = [`at most ${formatDuration(maxAge)} old`, age < 0 ? `dated ${formatDuration(-age)} ahead of this clock` : `${formatDuration(age)} old`]
    return { code: 'decision-stale', message: `The decision is ${found}`, expected, found }
  } catch (error) {
    return reasonOf(asFailure(error))
  }
}
