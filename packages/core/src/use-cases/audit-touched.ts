import type { Digest } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Attestation, Evidence } from '../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../model/policy.ts'
import { parseReference, pin } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'
import type { Signer } from '../model/signer.ts'
import type { TagReader } from '../ports/artifacts.ts'
import type { BundleReader, BundleVerifier } from '../ports/bundles.ts'
import type { LedgerReader } from '../ports/ledger.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { identityOf } from './coverage.ts'
import { readLedger } from './read-ledger.ts'
import type { RecordedPromotion } from './read-ledger.ts'

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
  /** The latest verified time: what is in doubt must not hide behind an earlier one. */
  readonly signedAt: Date
  readonly bundle: Digest
}

/** An artifact that was promoted to an environment, with everything in doubt that lies beside it or brought it there. */
export interface TouchedArtifact {
  readonly environment: string
  readonly artifact: PinnedReference
  readonly promotions: readonly { readonly sequence: number; readonly tag: string; readonly promotedAt: Date; readonly actor: string; readonly run: string }[]
  /** Tags of the environment that point at it now. */
  readonly tags: readonly string[]
  readonly leaned: readonly Leaning[]
}

/**
 * Lists every artifact whose promotion, by the ledgers of the policy's environments, leaned on a signer in doubt: as
 * evidence, decision, approval or record. What was never promoted is not listed; the gate will judge it anew.
 * @throws Failure `ledger-invalid` | `registry-*` | `github-*`: "could not look" is never "nothing was touched"
 */
export async function auditTouched(request: TouchedRequest, world: TouchedWorld): Promise<readonly TouchedArtifact[]> {
  const touched: TouchedArtifact[] = []
  for (const environment of request.policy.environments.values()) touched.push(...(await touchedIn(environment, request, world)))
  return touched
}

async function touchedIn(environment: EnvironmentPolicy, { policy, isInDoubt, since }: TouchedRequest, world: TouchedWorld): Promise<TouchedArtifact[]> {
  const { repository, record } = environment
  if (repository === undefined || record === undefined) return []
  const line = { line: repository, environment: environment.name }
  const { promotions } = await readLedger(line, identityOf(policy, record.by), world)
  const touched: TouchedArtifact[] = []
  for (const [digest, recorded] of Map.groupBy(promotions, (promotion) => promotion.record.subject)) {
    const artifact = pin(parseReference(repository), digest)
    const evidence = await collectEvidence(digest, await bundlesOf(artifact, recorded, world), world.verifier)
    const leaned = leaningsIn(evidence, isInDoubt, since)
    if (leaned.length === 0) continue
    const promoted = recorded.map(({ record: { sequence, tag, promotedAt, actor, run } }) => ({ sequence, tag, promotedAt, actor, run }))
    touched.push({ environment: environment.name, artifact, promotions: promoted, tags: await tagsAt(artifact, recorded, world), leaned })
  }
  return touched
}

/** What lies beside the artifact, and the records of the ledger itself: they count although somebody removed them there. */
async function bundlesOf(artifact: PinnedReference, recorded: readonly RecordedPromotion[], { registry }: TouchedWorld) {
  const records = recorded.map(({ bundle, digest, record }) => ({ bytes: bundle, digest, source: `ledger entry ${record.sequence}` }))
  return [...(await registry.bundles(artifact)), ...records]
}

function leaningsIn({ attestations }: Evidence, isInDoubt: TouchedRequest['isInDoubt'], since: Date): Leaning[] {
  return attestations
    .map((attestation) => ({ attestation, signedAt: latest(attestation) }))
    .filter(({ attestation, signedAt }) => isInDoubt(attestation.signer) && signedAt >= since)
    .map(({ attestation: { statement, bundle }, signedAt }) => ({ as: roleOf(statement.predicateType), predicateType: statement.predicateType, signedAt, bundle }))
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
