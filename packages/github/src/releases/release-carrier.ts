import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import type { PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import type { Carried, Carrier, CarryProgress } from '@portcullis/core/ports/carrier'

import { conflict } from './asset-transfer.ts'
import type { AttestationStore } from '../attestations.ts'
import { digestOfContents, readContents, releaseOf, requireContents, requireExactly, requireTag } from './release-contents.ts'
import type { KnownAsset, ReleaseContents, ReleaseShelf } from './release-contents.ts'
import { bundlesAmong, keepWithRelease } from './release-evidence.ts'
import type { LinesOf } from './release-evidence.ts'
import { createDraft } from './releases.ts'
import { immutable, sendAsset } from './send-asset.ts'

export interface ReleaseCarrierOptions {
  readonly source: ReleaseShelf
  /** All evidence of the source. */
  readonly bundles: BundleReader
  readonly target: ReleaseShelf
  /** All evidence at the target, read anew each time. */
  readonly atTarget: BundleReader
  readonly attestations: AttestationStore
  readonly linesOf: LinesOf
}

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Copies the files of a release, and its evidence, into a draft of the target. Publishing it is not its business. */
export function createReleaseCarrier(options: ReleaseCarrierOptions): Carrier {
  return {
    plan: (from, to) => plan(options, from, to),
    carry: (planned, progress) => carry(options, planned, progress),
    missingAtTarget: (planned) => missingAtTarget(options, planned),
  }
}

async function plan(options: ReleaseCarrierOptions, from: PinnedReference, to: Reference): Promise<PromotionPlan> {
  const isWithin = from.registry === to.registry && from.repository === to.repository
  if (isWithin && requireTag(from) !== requireTag(to)) throw anotherTag(from, to)
  const sent = await requireExactly(options.source, from)
  const there = await contentsAt(options.target, to)
  if (there !== undefined) requireCompatible(sent, there)
  const parts = [
    ...partsOf(sent, there, from).map(({ part }) => part),
    ...(await bundlesApart(options, sent, from, to)).map((bundle): PlannedPart => ({ kind: 'referrer', digest: bundle.digest, mediaType: bundleType, artifactType: bundleType, size: bundle.bytes.byteLength, fate: 'stream', subject: from.digest })),
  ]
  return { from, to, parts, bytesToMove: parts.reduce((sum, { fate, size }) => (fate === 'stream' ? sum + size : sum), 0), leftBehind: [] }
}

/** Bundles that are no file of the source, such as GitHub's attestations of its repository, and that the target has nowhere. */
async function bundlesApart({ source, bundles, atTarget, linesOf }: ReleaseCarrierOptions, sent: ReleaseContents, from: PinnedReference, to: Reference): Promise<readonly FoundBundle[]> {
  const [all, among, there] = await Promise.all([bundles.bundles(from), bundlesAmong(source, sent, linesOf), atTarget.bundles({ ...to, digest: from.digest })])
  const known = new Set([...among, ...there].map(({ digest }) => digest))
  return [...new Map(all.map((bundle) => [bundle.digest, bundle])).values()].filter(({ digest }) => !known.has(digest))
}

/** Into a draft, file by file: nobody sees it who may not write, and what was sent is there for the next run. */
async function carry(options: ReleaseCarrierOptions, planned: PromotionPlan, progress?: CarryProgress): Promise<Carried> {
  const { source, target, attestations } = options
  const { from, to, parts, leftBehind } = planned
  const observer = typeof progress === 'function' ? { done: progress } : progress
  const sent = await requireExactly(source, from)
  const there = (await contentsAt(target, to)) ?? { release: await createDraft(target.client, { ...sent.release, tag: requireTag(to) }), files: [], evidence: [], broken: [] }
  requireCompatible(sent, there)
  const broken = new Set(there.broken.map(({ name }) => name))
  const apart = await bundlesApart(options, sent, from, to)
  for (const { file, part } of partsOf(sent, there, from)) {
    observer?.started?.(part)
    if (part.fate !== 'present') await sendAsset(target, there.release, file, () => counted(source.transfer.download(file), (bytes) => observer?.moved?.(part, bytes)), !broken.has(file.name))
    observer?.done(part)
  }
  for (const bundle of apart) {
    await keepWithRelease(target, there, bundle.bytes, attestations)
    for (const part of parts.filter(({ kind, digest }) => kind === 'referrer' && digest === bundle.digest)) observer?.done(part)
  }
  return { parts, leftBehind }
}

/** Lists the release at the target anew, and compares every file. */
async function missingAtTarget({ source, target, atTarget }: ReleaseCarrierOptions, { from, to, parts }: PromotionPlan): Promise<readonly Digest[]> {
  const there = await requireContents(target, to)
  const sent = await requireExactly(source, from)
  if (digestOfContents(there) !== from.digest) requireCompatible(sent, there)
  const digests = new Set([...there.files, ...there.evidence].map(({ digest }) => digest))
  const bundles = new Set((await atTarget.bundles({ ...to, digest: from.digest })).map(({ digest }) => digest))
  return parts.map(({ digest }) => digest).filter((digest) => !digests.has(digest) && !bundles.has(digest))
}

/**
 * A file of the target must be one of the source's with the same bytes: nothing is overwritten and nothing that nobody
 * approved becomes part of the release. What people see already is not filled up file by file.
 */
function requireCompatible(sent: ReleaseContents, there: ReleaseContents): void {
  const files = new Map([...sent.files, ...sent.evidence].map(({ name, digest }) => [name, digest]))
  for (const { name, digest } of there.files) {
    const expected = files.get(name)
    if (expected === undefined) throw conflict(name, 'it is no file of the release that was approved')
    if (expected !== digest) throw conflict(name, `it is there with other bytes, ${digest}`)
  }
  for (const { name, digest } of there.evidence) if ((files.get(name) ?? digest) !== digest) throw conflict(name, `it is there with other bytes, ${digest}`)
  const present = new Set(namesIn(there))
  const [missing] = sent.files.filter(({ name }) => !present.has(name))
  if (missing === undefined || there.release.isDraft) return
  if (there.release.isImmutable) throw immutable(there.release, missing.name)
  throw conflict(missing.name, 'the release is public and lacks it')
}

async function contentsAt(shelf: ReleaseShelf, to: Reference): Promise<ReleaseContents | undefined> {
  const release = await releaseOf(shelf, requireTag(to))
  return release === undefined ? undefined : readContents(shelf, release)
}

function namesIn(contents: ReleaseContents | undefined): readonly string[] {
  return contents === undefined ? [] : [...contents.files, ...contents.evidence].map(({ name }) => name)
}

/** Every file of the source, and what is to become of it. */
function partsOf({ files, evidence }: ReleaseContents, there: ReleaseContents | undefined, from: PinnedReference): readonly { readonly file: KnownAsset; readonly part: PlannedPart }[] {
  const present = new Set(namesIn(there))
  const partOf = ({ name, digest, mediaType, size }: KnownAsset) => ({ digest, mediaType, size, fate: present.has(name) ? 'present' : 'stream' }) as const
  return [
    ...files.map((file) => ({ file, part: { kind: 'blob', ...partOf(file) } as const })),
    ...evidence.map((file) => ({ file, part: { kind: 'referrer', ...partOf(file), artifactType: bundleType, subject: from.digest } as const })),
  ]
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    yield chunk
    onBytes(chunk.byteLength)
  }
}

function anotherTag(from: Reference, to: Reference): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: `${formatReference(from)} cannot be published as ${formatReference(to)}: within a repository a release keeps its tag`,
    remedy: 'Give the tag of the release.',
    expected: requireTag(from),
    found: requireTag(to),
  })
}
