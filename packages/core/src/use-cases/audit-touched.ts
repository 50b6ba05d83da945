import type { Digest } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Attestation, Evidence } from '../model/evidence.ts'
import type { EnvironmentPolicy, Identity, Policy } from '../model/policy.ts'
import type { PromotionRecord } from '../model/promotion-record.ts'
import { parseReference, pin } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'
import type { Signer } from '../model/signer.ts'
import type { TagReader } from '../ports/artifacts.ts'
import type { BundleReader, BundleVerifier } from '../ports/bundles.ts'
import type { LedgerReader } from '../ports/ledger.ts'
import { repositoriesOf } from '../policy/placement.ts'
import { parseDecision } from '../predicates/decision.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { identityOf } from './promotion/coverage.ts'
import { readLedger } from './ledger/read-ledger.ts'
import type { Ledger, RecordedPromotion } from './ledger/read-ledger.ts'
import { requireWholeLedger } from './ledger/whole-ledger.ts'

export interface TouchedRequest {
  readonly policy: Policy
  /** Whose word is in doubt. */
  readonly isInDoubt: (signer: Signer) => boolean
  /** What was signed before is not in doubt. */
  readonly since: Date
}

export interface TouchedWorld {
  readonly ledger: LedgerReader
  /** Finds the bundles beside artifacts, and what tags point at. */
  readonly registry: BundleReader & Pick<TagReader, 'resolve'>
  readonly verifier: BundleVerifier
}

/** One signed statement in doubt. */
export interface Leaning {
  readonly as: 'evidence' | 'decision' | 'approval' | 'record'
  readonly predicateType: string
  /** The latest verified time: what is in doubt must not hide behind an earlier one. Absent where nobody vouches for any. */
  readonly signedAt?: Date
  readonly bundle: Digest
}

/** What a promotion stood on by its record or its decision, and nobody can show now: whose word it was cannot be told. */
export interface Unaccounted {
  readonly as: Leaning['as']
  readonly bundle: Digest
  readonly why: string
}

/** A promotion as its record tells it; with the release set that moved as one, if it was one. */
export type PromotionTold = Pick<PromotionRecord, 'sequence' | 'tag' | 'promotedAt' | 'actor' | 'run' | 'set'>

/** An artifact that was promoted to an environment, with everything in doubt that lies beside it or brought it there. */
export interface TouchedArtifact {
  readonly environment: string
  readonly artifact: PinnedReference
  readonly promotions: readonly PromotionTold[]
  /** Tags of the environment that point at it now. */
  readonly tags: readonly string[]
  /** Empty, as is `unaccounted`, of what only moved in one release set with something touched. */
  readonly leaned: readonly Leaning[]
  readonly unaccounted: readonly Unaccounted[]
}

/**
 * Lists every artifact whose promotion, by the ledgers of the policy's environments, leaned on a signer in doubt: as
 * evidence, decision, approval or record; and every artifact for which that cannot be told, because what its promotion
 * names is gone, or which moved in one release set with such a one. What was never promoted is not listed; the gate will judge it anew.
 * @throws Failure `ledger-invalid` | `registry-*` | `github-*`: "could not look" is never "nothing was touched"
 */
export async function auditTouched(request: TouchedRequest, world: TouchedWorld): Promise<readonly TouchedArtifact[]> {
  const touched: TouchedArtifact[] = []
  for (const environment of request.policy.environments.values()) touched.push(...(await touchedIn(environment, request, world)))
  return touched
}

async function touchedIn(environment: EnvironmentPolicy, request: TouchedRequest, world: TouchedWorld): Promise<TouchedArtifact[]> {
  if (environment.record === undefined) return []
  const recorder = identityOf(request.policy, environment.record.by)
  const found: TouchedArtifact[] = []
  for (const repository of repositoriesOf(environment)) {
    const ledger = await wholeLedger(environment, repository, recorder, world)
    for (const [digest, recorded] of Map.groupBy(ledger.promotions, (promotion) => promotion.record.subject))
      found.push(await lookAt(pin(parseReference(repository), digest), environment.name, recorded, request, world))
  }
  const isTouched = ({ leaned, unaccounted }: TouchedArtifact) => leaned.length > 0 || unaccounted.length > 0
  const sets = new Set(found.filter(isTouched).flatMap(({ promotions }) => promotions.flatMap(({ set }) => set ?? [])))
  return found.filter((one) => isTouched(one) || one.promotions.some(({ set }) => set !== undefined && sets.has(set)))
}

async function lookAt(artifact: PinnedReference, environment: string, recorded: readonly RecordedPromotion[], { isInDoubt, since }: TouchedRequest, world: TouchedWorld): Promise<TouchedArtifact> {
  const evidence = await collectEvidence(artifact.digest, await bundlesOf(artifact, recorded, world), world.verifier)
  const promotions = recorded.map(({ record: { sequence, tag, promotedAt, actor, run, set } }) => ({ sequence, tag, promotedAt, actor, run, ...(set === undefined ? {} : { set }) }))
  return { environment, artifact, promotions, tags: await tagsAt(artifact, recorded, world), leaned: leaningsIn(evidence, isInDoubt, since), unaccounted: unaccountedFor(recorded, evidence) }
}

/** The ledger, held against what its tags point at: an end that was cut off would hide the newest promotions. */
async function wholeLedger({ name, tags = [] }: EnvironmentPolicy, repository: string, recorder: Identity, world: TouchedWorld): Promise<Ledger> {
  const line = { line: repository, environment: name }
  const ledger = await readLedger(line, recorder, world)
  for (const tag of new Set([...tags, ...ledger.promotions.map(({ record }) => record.tag)])) {
    const target = { ...parseReference(repository), tag }
    await requireWholeLedger(ledger, line, recorder, { target, current: await world.registry.resolve(target) }, { target: world.registry, verifier: world.verifier })
  }
  return ledger
}

/** The decision and the approvals that a record names, and the evidence that a decision names: each must be there and verify. */
function unaccountedFor(recorded: readonly RecordedPromotion[], { subject, attestations, testimonies, refused }: Evidence): Unaccounted[] {
  const known = new Set(testimonies.map(({ bundle }) => bundle))
  const decisions = attestations.filter(({ statement }) => statement.predicateType === predicateTypes.decision)
  const named = [
    // Without a decision the record names the artifact itself.
    ...recorded.flatMap(({ record }) => (record.decision === subject ? [] : [{ as: 'decision' as const, bundle: record.decision }])),
    ...recorded.flatMap(({ record }) => record.approvals.map((bundle) => ({ as: 'approval' as const, bundle }))),
    ...decisions.filter(({ bundle }) => recorded.some(({ record }) => record.decision === bundle)).flatMap(({ statement }) => parseDecision(statement.predicate).evidence.map((bundle) => ({ as: 'evidence' as const, bundle }))),
  ]
  const lost = new Map(named.filter(({ bundle }) => !known.has(bundle)).map((one) => [one.bundle, one]))
  return [...lost.values()].map((one) => ({ ...one, why: refused.find(({ bundle }) => bundle === one.bundle)?.reason.message ?? 'it is not beside the artifact' }))
}

/** What lies beside the artifact, and the records of the ledger itself: they count although somebody removed them there. */
async function bundlesOf(artifact: PinnedReference, recorded: readonly RecordedPromotion[], { registry }: TouchedWorld) {
  const records = recorded.map(({ bundle, digest, record }) => ({ bytes: bundle, digest, source: `ledger entry ${record.sequence}` }))
  return [...(await registry.bundles(artifact)), ...records]
}

/** Each bundle once, under however many names or in however many trust domains its signer is known. */
function leaningsIn({ attestations, untimed }: Evidence, isInDoubt: TouchedRequest['isInDoubt'], since: Date): Leaning[] {
  const timed = attestations.map((attestation) => ({ signer: attestation.signer, statement: attestation.statement, bundle: attestation.bundle, signedAt: latest(attestation) })).filter(({ signedAt }) => signedAt >= since)
  const leanings = [...timed, ...untimed]
    .filter(({ signer }) => isInDoubt(signer))
    .map(({ statement: { predicateType }, bundle, signedAt }) => ({ as: roleOf(predicateType), predicateType, bundle, ...(signedAt === undefined ? {} : { signedAt }) }))
  return [...new Map(leanings.map((leaning) => [leaning.bundle, leaning])).values()]
}

function latest({ times }: Attestation): Date {
  return new Date(Math.max(...times.map((time) => time.getTime())))
}

function roleOf(predicateType: string): Leaning['as'] {
  if (predicateType === predicateTypes.decision || predicateType === predicateTypes.verificationSummary) return 'decision'
  if (predicateType === predicateTypes.approval) return 'approval'
  return predicateType === predicateTypes.promotion ? 'record' : 'evidence'
}

async function tagsAt(artifact: PinnedReference, recorded: readonly RecordedPromotion[], { registry }: TouchedWorld): Promise<readonly string[]> {
  const { registry: place, repository, digest } = artifact
  const names = [...new Set(recorded.map(({ record }) => record.tag))]
  const current = await Promise.all(names.map((tag) => registry.resolve({ registry: place, repository, tag })))
  return names.filter((_, index) => current[index] === digest)
}
