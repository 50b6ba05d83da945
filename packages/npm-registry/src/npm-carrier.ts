import type { Digest } from '@portcullis/core/model/digest'
import type { LeftBehind, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import type { Carried, Carrier, CarryProgress } from '@portcullis/core/ports/carrier'
import { provenanceType, readAttestations } from './attestations.ts'
import type { NpmAttestation } from './attestations.ts'
import type { BundleShelf } from './bundle-shelf.ts'
import type { NpmClient } from './client.ts'
import { readDistTags, removeDistTag } from './dist-tags.ts'
import { invalidInput } from './failures.ts'
import { shelfFile, stagingTag } from './npm-target.ts'
import { checkedDistTag } from './package-name.ts'
import { findVersion, requireVersion } from './package-at.ts'
import { readPackument } from './packument.ts'
import { isThere, publish } from './publish.ts'
import { requireServedAsPacked } from './served-manifest.ts'
import { readTarball } from './tarball.ts'

export interface NpmCarrierOptions {
  readonly source: NpmClient
  /** All evidence of the source: its attestations and what was given beside it. */
  readonly bundles: BundleReader
  readonly target: NpmClient
  /** All evidence at the target, read anew each time. */
  readonly atTarget: BundleReader
  readonly shelf: BundleShelf
  /** Whether the target takes a provenance bundle with a version, as npmjs.org does; most others refuse the whole upload. */
  readonly takesProvenance: boolean
  readonly pause: (milliseconds: number) => Promise<void>
}

const tarballType = 'application/gzip'
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Copies a version of a package byte for byte, and its evidence to where the target keeps it. Dist-tags are not its business. */
export function createNpmCarrier(options: NpmCarrierOptions): Carrier {
  return {
    plan: (from, to) => plan(options, from, to),
    carry: (planned, progress) => carry(options, planned, progress),
    missingAtTarget: (planned) => missingAtTarget(options, planned),
  }
}

async function plan(options: NpmCarrierOptions, from: PinnedReference, to: Reference): Promise<PromotionPlan> {
  const { source, target } = options
  if (from.repository !== to.repository) throw invalidInput(`${from.repository} cannot become ${to.repository}: a package's name is inside its tarball`, 'Name a target with the same package name.')
  if (to.tag !== undefined) checkedDistTag(to.tag)
  const published = await requireVersion(source, from)
  const there = await readPackument(target, to.repository)
  const isPresent = isThere(there, published.version, from.digest)
  const tarball = await readTarball(source, published, from.digest)
  const present = there?.versions.get(published.version)
  if (present !== undefined) await requireServedAsPacked(target, to.repository, present, tarball)
  const [found, kept] = await Promise.all([options.bundles.bundles(from), options.atTarget.bundles({ registry: to.registry, repository: to.repository, digest: from.digest })])
  const known = new Set(kept.map(({ digest }) => digest))
  const parts: PlannedPart[] = [
    { kind: 'blob', digest: from.digest, mediaType: tarballType, size: tarball.byteLength, fate: isPresent ? 'present' : 'stream' },
    ...found.map((bundle): PlannedPart => ({ kind: 'referrer', digest: bundle.digest, mediaType: bundleType, artifactType: bundleType, size: bundle.bytes.byteLength, fate: known.has(bundle.digest) ? 'present' : 'stream', subject: from.digest })),
  ]
  const leftBehind = await stayingBehind(options, from, published.version, isPresent)
  return { from, to, parts, bytesToMove: parts.reduce((sum, { fate, size }) => (fate === 'stream' ? sum + size : sum), 0), leftBehind }
}

/** Of the source registry's own attestations, those that the target registry will not serve: they are kept beside it. */
async function stayingBehind({ source, target, takesProvenance }: NpmCarrierOptions, from: PinnedReference, version: string, isPresent: boolean): Promise<LeftBehind[]> {
  const [sent, served] = await Promise.all([readAttestations(source, from.repository, version), isPresent ? readAttestations(target, from.repository, version) : []])
  const known = new Set(served.map(({ digest }) => digest))
  const travelling = isPresent || !takesProvenance ? undefined : provenanceOf(sent)
  return sent
    .filter((attestation) => !known.has(attestation.digest) && attestation !== travelling)
    .map(({ digest, predicateType }) => ({ digest, what: `npm attestation ${predicateType}`, why: `${whyNot(predicateType, target, isPresent)}; it is kept in ${shelfFile(from.repository, version)}` }))
}

function whyNot(predicateType: string, { registry }: NpmClient, isPresent: boolean): string {
  if (predicateType !== provenanceType) return `${registry.host} takes no attestation of this type from a publisher`
  return isPresent ? `${registry.host} takes provenance only together with the version, which is there already` : `${registry.host} takes no provenance`
}

/** npm takes one provenance bundle for a version. */
function provenanceOf(attestations: readonly NpmAttestation[]): NpmAttestation | undefined {
  return attestations.find(({ predicateType }) => predicateType === provenanceType)
}

/** Evidence first: whoever can see the version can see what proves it. */
async function carry(options: NpmCarrierOptions, { from, to, parts, leftBehind }: PromotionPlan, progress?: CarryProgress): Promise<Carried> {
  const observer = typeof progress === 'function' ? { done: progress } : progress
  const { source, target, shelf, pause } = options
  const published = await requireVersion(source, from)
  const found = new Map((await options.bundles.bundles(from)).map((bundle) => [bundle.digest, bundle]))
  const evidence = parts.filter(({ kind }) => kind === 'referrer')
  for (const part of evidence) {
    observer?.started?.(part)
    if (part.fate !== 'present') await keep(shelf, shelfFile(to.repository, published.version), part, found)
    observer?.done(part)
  }
  for (const part of parts.filter(({ kind }) => kind === 'blob')) {
    observer?.started?.(part)
    if (part.fate !== 'present') {
      const tarball = await readTarball(source, published, from.digest)
      observer?.moved?.(part, tarball.byteLength)
      const provenance = options.takesProvenance ? provenanceOf(await readAttestations(source, from.repository, published.version)) : undefined
      await publish(target, { name: to.repository, version: published.version, tarball, stagingTag, ...(provenance === undefined ? {} : { provenance: provenance.bytes }) }, pause)
    }
    observer?.done(part)
  }
  if (to.tag !== undefined) await endStaging(target, to.repository, to.tag, published.version)
  return { parts, leftBehind }
}

/** The first version of a package is its registry's `latest` at once: no tag is left to be moved there, and moving it is what else takes the staging tag away. */
async function endStaging(target: NpmClient, name: string, tag: string, version: string): Promise<void> {
  const tags = await readDistTags(target, name)
  if (tags.get(tag) === version && tags.get(stagingTag) === version && tag !== stagingTag) await removeDistTag(target, name, stagingTag)
}

async function keep(shelf: BundleShelf, file: string, { digest }: PlannedPart, found: ReadonlyMap<Digest, FoundBundle>): Promise<void> {
  const bundle = found.get(digest)
  // Gone since the plan was made: the look at the target will find it missing, and say which.
  if (bundle !== undefined) await shelf.keep(file, bundle.bytes)
}

/** Downloads the tarball from the target and hashes it, and holds against it what the registry says of it. */
async function missingAtTarget({ target, atTarget }: NpmCarrierOptions, { from, to, parts }: PromotionPlan): Promise<readonly Digest[]> {
  const there = { registry: to.registry, repository: to.repository, digest: from.digest }
  const published = await findVersion(target, there)
  if (published === undefined) return parts.map(({ digest }) => digest)
  await requireServedAsPacked(target, to.repository, published, await readTarball(target, published, from.digest))
  const known = new Set((await atTarget.bundles(there)).map(({ digest }) => digest))
  return parts.filter(({ kind, digest }) => kind === 'referrer' && !known.has(digest)).map(({ digest }) => digest)
}
