import { asFailure } from '../../failure.ts'
import { formatDuration } from '../../model/duration.ts'
import { algorithmOf, isDigest } from '../../model/digest.ts'
import type { Testimony } from '../../model/evidence.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { isVerificationSummary, parseVerificationSummary, reaches } from '../../predicates/verification-summary.ts'
import type { VerificationSummary } from '../../predicates/verification-summary.ts'
import { checked, duration, list, mention, object, optional, text } from '../schema.ts'
import type { ValueOf } from '../schema.ts'
import type { Facts } from './rule.ts'
import { rule } from './rule.ts'
import { notFound, tally, testimonies } from './witnesses.ts'

const day = 86_400_000
/** How far the clock of a verifier may run ahead of ours. */
const clockSkew = 5 * 60_000

const schema = object({
  by: mention('identity'),
  verifier: text,
  resource: text,
  levels: list(checked(text, (level) => (level === 'FAILED' ? 'is what a failed verification says' : undefined))),
  policy: optional(checked(text, (digest) => (isDigest(digest) && algorithmOf(digest) === 'sha256' ? undefined : 'expected sha256:<64 hex digits>'))),
  maxAge: optional(duration(30 * day)),
})
type Settings = ValueOf<typeof schema>
type Judged = { readonly summary: string; readonly reasons: readonly Omit<Reason, 'rule'>[] }

const remedy = 'Have the verifier that the policy names verify exactly this artifact again, or correct the policy.'

/**
 * A verification summary (SLSA VSA) by the named identity in the name of one verifier, about the resource, that passed at
 * every level asked for. Who signs and whose name is signed go together: a signer who is trusted as one verifier is no other.
 */
export const verificationSummary = rule({
  name: 'verification-summary',
  schema,

  judge(settings, facts) {
    const found = testimonies(facts, settings.by, isVerificationSummary)
    const judged = found.trusted.map((attestation) => ({ attestation, ...judgeSummary(attestation, settings, facts) }))
    const good = judged.find(({ reasons }) => reasons.length === 0)
    const missing = notFound(found, { missing: 'summary-missing', what: 'verification summary', identity: settings.by, remedy })
    return {
      expected: `${settings.levels.join(' and ')} of ${settings.resource} by ${settings.verifier}`,
      found: good?.summary ?? judged[0]?.summary ?? tally(found),
      evidence: good === undefined ? [] : [good.attestation.bundle],
      reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
    }
  },
})

function judgeSummary(attestation: Testimony, settings: Settings, facts: Facts): Judged {
  const evidence = [attestation.bundle]
  try {
    const claim = parseVerificationSummary(attestation.statement)
    const reasons = [...differences(claim, settings, facts), ...staleness(claim, attestation, settings, facts)].map((reason) => ({ ...reason, evidence }))
    return { summary: `${claim.passed ? 'passed' : 'failed'}: ${claim.levels.join(', ')} by ${claim.verifierId}`, reasons }
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug') throw failure
    return { summary: 'a summary that cannot be read', reasons: [{ ...reasonOf(failure), evidence }] }
  }
}

function differences(claim: VerificationSummary, { verifier, resource, levels, policy }: Settings, { evidence: { subject } }: Facts): Omit<Reason, 'rule'>[] {
  const resources = [resource, `${resource}@${subject}`]
  const missing = levels.filter((level) => !claim.levels.some((found) => reaches(level, found)))
  return [
    ...(claim.passed ? [] : [mismatch('result', 'PASSED', 'FAILED')]),
    ...(claim.verifierId === verifier ? [] : [mismatch('verifier', verifier, claim.verifierId)]),
    ...(resources.includes(claim.resourceUri) ? [] : [mismatch('resource', resources.join(' or '), claim.resourceUri)]),
    ...(missing.length === 0 ? [] : [mismatch('verified level', missing.join(' and '), claim.levels.join(', ') || 'none')]),
    ...(policy === undefined || claim.policyDigest === policy.slice('sha256:'.length) ? [] : [mismatch('policy', policy, claim.policyDigest === undefined ? 'none' : `sha256:${claim.policyDigest}`)]),
  ]
}

/** As old as what it verified, or as its signature, whichever is older; one that does not say when has no age that could be young. */
function staleness({ timeVerified }: VerificationSummary, { signedAt }: Testimony, { maxAge }: Settings, { now }: Facts): Omit<Reason, 'rule'>[] {
  const isAhead = timeVerified !== undefined && timeVerified.getTime() > now.getTime() + clockSkew
  if (isAhead) return [stale('a verification in the past', `one at ${timeVerified.toISOString()}`)]
  if (maxAge === undefined) return []
  const expected = `a verification of the last ${formatDuration(maxAge)}`
  if (timeVerified === undefined) return [stale(expected, 'one that does not say when it was')]
  if (signedAt === undefined) return [stale(expected, 'a bare envelope, of which nobody vouches for when it was signed')]
  const age = now.getTime() - Math.min(timeVerified.getTime(), signedAt.getTime())
  return age <= maxAge ? [] : [stale(expected, `one that is ${formatDuration(age)} old`)]
}

function stale(expected: string, found: string): Omit<Reason, 'rule'> {
  return { code: 'summary-stale', message: `Expected ${expected}, found ${found}`, expected, found, remedy }
}

function mismatch(what: string, expected: string, found: string): Omit<Reason, 'rule'> {
  return { code: 'summary-mismatch', message: `The ${what} should be ${expected}, is ${found}`, expected, found, remedy }
}
