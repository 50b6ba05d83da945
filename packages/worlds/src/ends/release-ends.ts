import { Failure } from '@portcullis/core/failure'
import { formatRepository, parseReference, pin, placeOf, requirePlace } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { isEvidenceFile } from '@portcullis/core/model/release-listing'
import type { ReleaseFile } from '@portcullis/core/model/release-listing'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import type { VerifyReleaseFileRequest } from '@portcullis/core/use-cases/verify-release-file'
import { createAssetTransfer } from '@portcullis/github/releases/asset-transfer'
import { createAttestationStore } from '@portcullis/github/attestations'
import { createGitHubClient } from '@portcullis/github/client'
import { createReleaseCarrier } from '@portcullis/github/releases/release-carrier'
import { digestOfContents, releaseShelf, requireContents, requireExactly } from '@portcullis/github/releases/release-contents'
import { apiUrlOf } from '@portcullis/github/releases/release-hosts'
import { createReleaseEvidence, createReleaseTarget } from '@portcullis/github/releases/release-target'
import type { ReleasePlaceOptions } from '@portcullis/github/releases/release-target'
import type { MakeLatest } from '@portcullis/github/releases/releases'
import { linesOf } from '../evidence/bundle-file.ts'
import { union } from '../evidence/evidence-sources.ts'
import type { Surroundings } from '../surroundings.ts'

export interface ReleaseEndsSettings {
  readonly target: Reference
  /** Whether GitHub is to call it the latest release; `legacy` leaves that to its version and date. */
  readonly makeLatest?: MakeLatest
  /** Evidence that is kept by digest elsewhere, where the policy names it. */
  readonly others: readonly BundleReader[]
}

export function isRelease(reference: Pick<Reference, 'registry'>): boolean {
  return placeOf(reference) === 'release'
}

/**
 * Source, target and carrier of a promotion between releases, or of the publication of one. A given password is a token
 * for the repository of the target; the token of the job goes to its own GitHub alone.
 * @throws Failure `place-unsupported` once the source is no release
 */
export function releaseEnds({ target: to, makeLatest = 'legacy', others }: ReleaseEndsSettings, surroundings: Surroundings): Pick<PromotionWorld, 'source' | 'target' | 'carrier'> {
  const places = new Map<string, ReleasePlaceOptions>()
  const at = (reference: Reference): ReleasePlaceOptions => {
    requirePlace(reference, ['release'], `A promotion to a release of ${to.repository}`)
    const key = `${reference.registry}/${reference.repository}`
    const place = places.get(key) ?? placeFor(reference, isSameLine(reference, to), surroundings)
    places.set(key, place)
    return place
  }
  const target = createReleaseTarget({ ...at(to), makeLatest })
  const source: BundleReader = { bundles: (subject) => union([createReleaseEvidence(at(subject)), ...others]).bundles(subject) }
  const atTarget: BundleReader = { bundles: (subject) => union([target, ...others]).bundles(subject) }
  const from = (reference: Reference) => createReleaseCarrier({ source: at(reference).shelf, bundles: source, target: at(to).shelf, atTarget, attestations: at(to).attestations, linesOf })
  return {
    source,
    target: { ...target, bundles: (subject) => atTarget.bundles(subject) },
    carrier: {
      plan: (subject, place, rules) => from(subject).plan(subject, place, rules),
      carry: (plan, progress) => from(plan.from).carry(plan, progress),
      missingAtTarget: (plan, leftBehind) => from(plan.from).missingAtTarget(plan, leftBehind),
    },
  }
}

/** Evidence of a release where it is. */
export function releaseEvidence(subject: Reference, surroundings: Surroundings): BundleReader & BundleWriter {
  return createReleaseEvidence(placeFor(subject, true, surroundings))
}

/** @throws Failure `digest-mismatch` unless the release has exactly the files that the digest names, `not-found` */
export async function requireRelease(subject: PinnedReference, surroundings: Surroundings): Promise<void> {
  await requireExactly(placeFor(subject, true, surroundings).shelf, subject)
}

/** A release as it is now, by the digest of its files, and the files. @throws Failure `not-found` | `release-*`, `digest-mismatch` where a digest is given */
async function releaseNow(reference: Reference, surroundings: Surroundings): Promise<{ readonly subject: PinnedReference; readonly files: readonly ReleaseFile[] }> {
  const { shelf } = placeFor(reference, true, surroundings)
  const contents = reference.digest === undefined ? await requireContents(shelf, reference) : await requireExactly(shelf, pin(reference, reference.digest))
  return { subject: pin(reference, digestOfContents(contents)), files: contents.files }
}

function placeFor({ registry, repository }: Reference, isTarget: boolean, surroundings: Surroundings): ReleasePlaceOptions {
  const { clock, chance } = surroundings
  const apiUrl = apiUrlOf(registry.slice('release:'.length))
  const access = { apiUrl, repository, clock, chance, token: tokenFor(apiUrl, isTarget, surroundings) }
  const client = createGitHubClient(access)
  return { shelf: releaseShelf(client, createAssetTransfer(access)), attestations: createAttestationStore(client), linesOf }
}

function tokenFor(apiUrl: string, isTarget: boolean, { registryCredentials, github, onSecret }: Surroundings): string | undefined {
  if (isTarget && registryCredentials !== undefined) {
    onSecret(registryCredentials.password)
    return registryCredentials.password
  }
  return github !== undefined && github.apiUrl.replace(/\/+$/, '') === apiUrl ? github.token : undefined
}

function isSameLine(one: Reference, other: Reference): boolean {
  return one.registry === other.registry && one.repository === other.repository
}

/**
 * A downloaded file, and the release it is said to be of: as it is now, or exactly the one of a digest.
 * @throws Failure `input-invalid` unless it is a file and no evidence, and as {@link releaseNow}
 */
export async function fileInRelease(file: PinnedReference, release: string, surroundings: Surroundings): Promise<Pick<VerifyReleaseFileRequest, 'subject' | 'file' | 'files'>> {
  const reference = parseReference(release)
  requirePlace(reference, ['release'], 'release')
  if (placeOf(file) !== 'file' || isEvidenceFile(file.repository))
    throw new Failure('input-invalid', { blame: 'configuration', message: `With a release, the subject is a file that was downloaded; found ${JSON.stringify(formatRepository(file).slice(0, 200))}`, remedy: 'Name the file: ./shop-linux.tar.gz at a terminal, file:shop-linux.tar.gz as subject-name.' })
  return { ...(await releaseNow(reference, surroundings)), file: { path: file.repository, digest: file.digest } }
}
