import { Failure } from '../failure.ts'
import { counted } from '../model/counted.ts'
import { digestOf } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Identity, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { plainSignatureType } from '../model/simple-signing.ts'
import { isAbout } from '../model/statement.ts'
import { mismatches } from '../policy/identity.ts'
import { whyNotCarriedOver } from '../policy/carry-over.ts'
import type { BundleReader, BundleVerifier, BundleWriter, FoundBundle, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import { identityOf, notCovered } from './promotion/coverage.ts'
import { leadingCode, outcomeOf } from './request.ts'
import type { SubjectRequest } from './request.ts'
import type { SignedStatement, SignOutcome } from './sign.ts'

export interface ReIssueRequest extends SubjectRequest {
  /** As it stands after the revocation. */
  readonly policy: Policy
  /** The identity whose statements are carried over. */
  readonly from: string
  /** The identity that signs them anew: whoever this run is. */
  readonly to: string
  readonly dryRun: boolean
}

export interface ReIssueWorld {
  readonly bundles: BundleReader
  /** With every revocation and every window in force: the only judge of what is good. */
  readonly verifier: BundleVerifier
  /** Without them: tells what `from` has signed, so that what is left can be named. Nothing is carried over on its word. */
  readonly recollection: BundleVerifier
  readonly signer: StatementSigner
  /** Absent when bundles are only written to files. */
  readonly writer?: BundleWriter
  readonly clock: Clock
}

/** A statement by `from`, and why it cannot be carried over; none = it can. */
interface Judged {
  readonly found: FoundBundle
  readonly predicateType: string
  readonly reasons: readonly Reason[]
}

/**
 * Signs anew, as `to`, what `from` said about the artifact and what the policy accepts today without any word of
 * `from` that is in doubt (docs/compromise.md). The statements are not changed, nothing is deleted, and what cannot be
 * carried over is told with its reasons. Running it again signs nothing twice.
 */
export async function reIssue(request: ReIssueRequest, world: ReIssueWorld): Promise<SignOutcome> {
  const { subject, policy, dryRun } = request
  if (request.from === request.to) throw sameName(request.to)
  const finish = outcomeOf('sign', subject, world.clock, world.clock.now())
  const [from, to] = [identityOf(policy, request.from), identityOf(policy, request.to)]
  const found = await world.bundles.bundles(subject)
  const evidence = await collectEvidence(subject.digest, found, world.verifier)
  const judged = await judgeAll(await saidBy(from, found, subject.digest, world), { ...request, from, to, evidence }, world)
  const good = judged.filter(({ reasons }) => reasons.length === 0)
  const standing = await payloadsOf(to, found, subject.digest, world)
  const waiting = await withPayloads(good, world, standing)
  const left = judged.filter(({ reasons }) => reasons.length > 0)
  // An older scan that is stale holds nothing up when a newer one is carried over.
  const missed = left.filter(({ predicateType }) => !good.some((one) => one.predicateType === predicateType))
  const reasons = [...notCovered(policy, subject), ...missed.flatMap((one) => one.reasons), ...(judged.length > 0 ? [] : [nothingSaid(from)])]
  const refused = left.flatMap(({ found: { digest, source }, reasons: [reason] }) => (reason === undefined ? [] : [{ bundle: digest, source, reason }]))
  const isOnlyLooking = dryRun || notCovered(policy, subject).length > 0
  const signed: SignedStatement[] = []
  if (!isOnlyLooking) for (const one of waiting.values()) signed.push(await signAs(to, from, one, request, world))
  const done = `${counted(waiting.size, 'statement')} of ${from.name} ${isOnlyLooking ? 'would be signed' : 'signed'} anew as ${to.name}`
  const sentence = `${done}, ${good.length - waiting.size} were so before, ${left.length} left.`
  const decision = reasons.length > 0 ? 'deny' : 'allow'
  const reasonCode = decision === 'deny' ? leadingCode(reasons, 're-issue-refused') : dryRun ? 'planned' : 'signed'
  return { ...finish({ decision, reasonCode, sentence, reasons, refused, dryRun }), signed }
}

/** What `from` has signed about the artifact, whether it still counts or not. */
async function saidBy(from: Identity, found: readonly FoundBundle[], subject: Digest, { recollection }: ReIssueWorld) {
  const { attestations } = await collectEvidence(subject, found, recollection)
  const own = attestations.filter(({ signer }) => mismatches(from, signer).length === 0)
  const types = new Map(own.map(({ bundle, statement }) => [bundle, statement.predicateType]))
  return found.flatMap((one) => {
    const predicateType = types.get(one.digest)
    return predicateType === undefined ? [] : [{ found: one, predicateType }]
  })
}

interface Judging extends Pick<ReIssueRequest, 'policy' | 'subject'> {
  readonly from: Identity
  readonly to: Identity
  readonly evidence: Evidence
}

/** Each statement for itself: no other may lend it what it lacks. */
async function judgeAll(said: readonly Omit<Judged, 'reasons'>[], { policy, subject, from, to, evidence }: Judging, world: ReIssueWorld): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const one of said) {
    const doubt = evidence.refused.find(({ bundle }) => bundle === one.found.digest)
    const remedy = `Have it made again and signed by ${to.name}.`
    const alone = await collectEvidence(subject.digest, [one.found], world.verifier)
    const reasons = doubt === undefined ? whyNotCarriedOver(alone, { policy, from, to, now: world.clock.now() }) : [{ ...doubt.reason, remedy }]
    judged.push({ ...one, reasons: reasons.map((reason) => ({ ...reason, evidence: [one.found.digest] })) })
  }
  return judged
}

/** The very bytes that were signed, each once, by their digest; without those that `to` has signed already. */
async function withPayloads(good: readonly Judged[], { verifier }: ReIssueWorld, standing: ReadonlySet<Digest>): Promise<ReadonlyMap<Digest, Uint8Array>> {
  const payloads = new Map<Digest, Uint8Array>()
  for (const { found } of good) for (const { payload } of await verifier.verify(found.bytes)) payloads.set(digestOf(payload), payload)
  return new Map([...payloads].filter(([digest]) => !standing.has(digest)))
}

/** What a signer has stated already. A plain signature of the artifact itself states nothing, and there is no payload to read. */
async function payloadsOf(signer: Identity, found: readonly FoundBundle[], subject: Digest, { verifier }: ReIssueWorld): Promise<ReadonlySet<Digest>> {
  const { attestations } = await collectEvidence(subject, found, verifier)
  const stated = attestations.filter(({ statement }) => statement.predicateType !== plainSignatureType)
  const own = new Set(stated.filter((attestation) => mismatches(signer, attestation.signer).length === 0).map(({ bundle }) => bundle))
  const verified = await Promise.all(found.filter(({ digest }) => own.has(digest)).map(async ({ bytes }) => await verifier.verify(bytes)))
  return new Set(verified.flat().map(({ payload }) => digestOf(payload)))
}

/** Signs, and attaches only what the policy will take for the word of `to`. @throws Failure `identity-mismatch` */
async function signAs(to: Identity, from: Identity, payload: Uint8Array, { subject }: ReIssueRequest, world: ReIssueWorld): Promise<SignedStatement> {
  const bundle = await world.signer.sign(payload)
  const digest = digestOf(bundle)
  const { attestations, refused } = await collectEvidence(subject.digest, [{ bytes: bundle, digest, source: 'this run' }], world.verifier)
  const own = attestations.find(({ signer }) => mismatches(to, signer).length === 0)
  const isSame = attestations.some(({ signer }) => mismatches(from, signer).length === 0)
  if (own === undefined || isSame || !isAbout(own.statement, subject.digest)) {
    const found = isSame ? `${from.name} itself` : (attestations[0]?.signer.subject ?? refused[0]?.reason.message ?? 'nobody')
    throw new Failure('identity-mismatch', {
      blame: 'configuration',
      message: `This run does not sign as ${to.name}: expected the signer that the policy names so, found ${found}`,
      remedy: `Run it in the workflow, or with the key, that the policy calls ${to.name}. Nothing was attached.`,
      expected: to.name,
      found,
    })
  }
  const { predicateType } = own.statement
  const referrer = await world.writer?.attach(subject, bundle, predicateType)
  return { predicateType, bundle, digest, ...(referrer === undefined ? {} : { referrer }) }
}

function nothingSaid(from: Identity): Reason {
  const message = `${from.name} has signed nothing about this artifact that could be verified`
  return { code: 'signature-missing', message, remedy: 'Look with `portcullis audit touched` where its word was used.' }
}

function sameName(name: string): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: `Nothing is carried over from ${name} to itself`,
    remedy: 'Declare the new signer in the policy under a name of its own, and name that.',
  })
}
