import { createHash } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { parseDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { isEvidenceFile, releaseDigest } from '@portcullis/core/model/release-listing'

import type { AssetTransfer } from './asset-transfer.ts'
import type { GitHubClient } from '../client.ts'
import { findRelease, getRelease, listAssets } from './releases.ts'
import type { Asset, Release } from './releases.ts'

/** The releases of one repository. */
export interface ReleaseShelf {
  readonly client: GitHubClient
  readonly transfer: AssetTransfer
  /** Bundles that were downloaded, by the digest of their file: what has a digest does not change, so each is fetched once in a run. */
  readonly seen: Map<Digest, Uint8Array>
  /** Ids of releases by their tags: a draft that was found once is asked for by its id. */
  readonly ids: Map<string, number>
}

export function releaseShelf(client: GitHubClient, transfer: AssetTransfer): ReleaseShelf {
  return { client, transfer, seen: new Map(), ids: new Map() }
}

/** The release of a tag as it is now. @throws Failure as {@link findRelease} */
export async function releaseOf({ client, ids }: ReleaseShelf, tag: string): Promise<Release | undefined> {
  const id = ids.get(tag)
  const known = id === undefined ? undefined : await getRelease(client, id)
  const release = known?.tag === tag ? known : await findRelease(client, tag)
  if (release !== undefined) ids.set(tag, release.id)
  return release
}

/** A file whose bytes are known. */
export type KnownAsset = Asset & { readonly digest: Digest }

export interface ReleaseContents {
  readonly release: Release
  readonly files: readonly KnownAsset[]
  readonly evidence: readonly KnownAsset[]
  /** What broken uploads have left. */
  readonly broken: readonly Asset[]
}

/** What a release holds now; files of which GitHub tells no digest are downloaded and hashed. */
export async function readContents(shelf: ReleaseShelf, release: Release): Promise<ReleaseContents> {
  const assets = await listAssets(shelf.client, release)
  const known: KnownAsset[] = []
  for (const asset of assets.filter(({ isWhole }) => isWhole)) known.push({ ...asset, digest: asset.digest ?? (await hashOf(shelf.transfer, asset)) })
  return { release, files: known.filter(({ name }) => !isEvidenceFile(name)), evidence: known.filter(({ name }) => isEvidenceFile(name)), broken: assets.filter(({ isWhole }) => !isWhole) }
}

/** The digest of a release's checksum listing. @throws Failure `release-invalid`, also for a file that was not uploaded whole */
export function digestOfContents({ release, files, broken }: ReleaseContents): Digest {
  const [first] = broken.filter(({ name }) => !isEvidenceFile(name))
  if (first === undefined) return releaseDigest(files)
  throw new Failure('release-invalid', {
    blame: 'artifact',
    message: `${first.name} of the release ${release.tag} was not uploaded whole`,
    remedy: 'Delete it from the release and upload it again.',
  })
}

/** The release at a reference with its files. @throws Failure `not-found` | `input-invalid` | `release-ambiguous` */
export async function requireContents(shelf: ReleaseShelf, reference: Reference): Promise<ReleaseContents> {
  const release = await releaseOf(shelf, requireTag(reference))
  if (release !== undefined) return readContents(shelf, release)
  throw new Failure('not-found', {
    blame: 'artifact',
    message: `There is no release ${formatReference(reference)}, or it is a draft that this token may not see`,
    remedy: 'Check its tag. Drafts are shown to those alone who may write: give the job contents: write.',
  })
}

/** As {@link requireContents}, and the files are the very ones that the digest names. @throws Failure `digest-mismatch` */
export async function requireExactly(shelf: ReleaseShelf, reference: PinnedReference): Promise<ReleaseContents> {
  const contents = await requireContents(shelf, reference)
  requireDigest(reference, digestOfContents(contents))
  return contents
}

/** @throws Failure `digest-mismatch` */
export function requireDigest(reference: PinnedReference, found: Digest): void {
  if (found === reference.digest) return
  const { registry, repository, tag, digest } = reference
  throw new Failure('digest-mismatch', {
    blame: 'artifact',
    message: `The files of ${formatReference({ registry, repository, ...(tag === undefined ? {} : { tag }) })} are not those of the digest: one was added, taken away, renamed or swapped`,
    remedy: 'Find out who changed the release; what was scanned and approved are the files of the digest.',
    expected: digest,
    found,
  })
}

/** @throws Failure `input-invalid` */
export function requireTag(reference: Reference): string {
  if (reference.tag !== undefined) return reference.tag
  throw new Failure('input-invalid', { blame: 'configuration', message: `${formatReference(reference)} names no tag, and releases are found by their tags`, remedy: 'Write release:owner/name@tag.' })
}

/** Passes the bytes on and hashes them; the last chunk comes only if all of them have the digest. @throws Failure `digest-mismatch` */
export async function* checked(bytes: AsyncIterable<Uint8Array>, { name, digest }: Pick<KnownAsset, 'name' | 'digest'>): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  let held: Uint8Array | undefined
  for await (const chunk of bytes) {
    if (held !== undefined) yield held
    hash.update(chunk)
    held = chunk
  }
  const found = `sha256:${hash.digest('hex')}`
  if (found !== digest) throw new Failure('digest-mismatch', { blame: 'artifact', message: `${name} has other bytes than GitHub tells`, remedy: 'Find out who changed the file, then run again.', expected: digest, found })
  if (held !== undefined) yield held
}

async function hashOf(transfer: AssetTransfer, asset: Asset): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of transfer.download(asset)) hash.update(chunk)
  return parseDigest(`sha256:${hash.digest('hex')}`)
}
