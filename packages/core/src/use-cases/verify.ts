import { counted } from '../model/counted.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Evidence, Testimony } from '../model/evidence.ts'
import type { Identity } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import type { Outcome, SignedBy } from '../model/result.ts'
import { mismatches } from '../policy/identity.ts'
import type { BundleReader, BundleVerifier } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import { outcomeOf, leadingCode } from './request.ts'
import type { SubjectRequest } from './request.ts'

export interface VerifyRequest extends SubjectRequest {
  /** Whose signature counts; never absent: without an identity there is no trust. */
  readonly identity: Identity
  /** Only attestations of this type count, when given. */
  readonly predicateType?: string
}

export interface VerifyWorld {
  readonly bundles: BundleReader
  readonly verifier: BundleVerifier
  readonly clock: Clock
}

/** Tells who signed what about `subject`, and whether the required identity is among them. */
export async function verify(request: VerifyRequest, world: VerifyWorld): Promise<Outcome> {
  const { subject, identity, predicateType } = request
  const finish = outcomeOf('verify', subject, world.clock, world.clock.now())
  const evidence = await collectEvidence(subject.digest, await world.bundles.bundles(subject), world.verifier)
  const ofType = [...evidence.attestations, ...evidence.untimed].filter(({ statement }) => (predicateType ?? statement.predicateType) === statement.predicateType)
  const signers = ofType.filter(({ signer }) => mismatches(identity, signer).length === 0)
  const asked = new Set(signers)
  const others = [...evidence.attestations, ...evidence.untimed].filter((attestation) => !asked.has(attestation))
  const shared = {
    signers: signers.map((attestation) => signedBy(attestation, identity.name)),
    ...(others.length === 0 ? {} : { others: others.map((attestation) => signedBy(attestation)) }),
    refused: evidence.refused,
  }
  if (signers.length > 0) {
    const sentence = `${counted(signers.length, 'attestation')} by ${calledBy(identity)}.`
    return finish({ decision: 'allow', reasonCode: 'verified', sentence, ...shared })
  }
  const reasons = whyNot(request, evidence, ofType)
  return finish({
    decision: 'deny',
    reasonCode: leadingCode(reasons, 'signature-missing'),
    sentence: `No attestation by ${calledBy(identity)}.`,
    reasons,
    ...shared,
  })
}

export function signedBy({ signer, statement, signedAt, bundle, passedOver }: Testimony, identity?: string): SignedBy {
  return { signer, predicateType: statement.predicateType, ...(signedAt === undefined ? {} : { signedAt }), bundle, ...(identity === undefined ? {} : { identity }), ...(passedOver.length === 0 ? {} : { passedOver }) }
}

function whyNot({ identity, predicateType }: VerifyRequest, evidence: Evidence, ofType: readonly Testimony[]): Reason[] {
  const remedy = `Have ${calledBy(identity)} sign the artifact, or correct the identity you ask for.`
  const byOthers = ofType.map(({ signer, bundle }): Reason => {
    const [first] = mismatches(identity, signer)
    return {
      code: 'identity-mismatch',
      message: `A genuine signature by somebody else: ${first === undefined ? 'identity differs' : `${first.field} should be ${first.expected}, found ${first.found}`}`,
      ...(first === undefined ? {} : { expected: first.expected, found: first.found }),
      remedy,
      evidence: [bundle],
    }
  })
  const refused = evidence.refused.map(({ reason, bundle }): Reason => ({ ...reason, evidence: [bundle] }))
  const reasons = [...byOthers, ...refused]
  if (reasons.length > 0) return reasons
  const what = predicateType === undefined ? 'No attestation' : `No attestation of type ${predicateType}`
  return [{ code: 'signature-missing', message: `${what} was found beside the artifact`, remedy }]
}

function calledBy({ key, subject, workflow, name }: Identity): string {
  return key === undefined ? (subject ?? workflow ?? name) : `the key ${name}`
}
