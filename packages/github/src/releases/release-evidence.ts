import { Failure } from '@portcullis/core/failure'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { FoundBundle } from '@portcullis/core/ports/bundles'

import type { AttestationStore } from '../attestations.ts'
import type { ReleaseContents, ReleaseShelf } from './release-contents.ts'
import { checked } from './release-contents.ts'
import { sendAsset } from './send-asset.ts'

/** How the bundles of a `.sigstore.jsonl` are told apart: one a line. */
export type LinesOf = (content: Uint8Array) => readonly Uint8Array[]

/** Downloads side by side. */
const atOnce = 6
const mostBytes = 64 * 1024 * 1024
/** A file of lines may hold a thousand, and a release a thousand of those. */
const mostBundles = 4_000
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Every bundle among the files of a release: unverified. @throws Failure `too-large`, and as the transfer does */
export async function bundlesAmong({ transfer, seen }: ReleaseShelf, { evidence }: ReleaseContents, linesOf: LinesOf): Promise<readonly FoundBundle[]> {
  const size = evidence.reduce((sum, asset) => sum + asset.size, 0)
  if (size > mostBytes) throw tooLarge(`${size} bytes, over the limit of ${mostBytes}`)
  const found: FoundBundle[] = []
  const waiting = [...evidence]
  const fetchNext = async (): Promise<void> => {
    for (let asset = waiting.shift(); asset !== undefined; asset = waiting.shift()) {
      const { name, digest } = asset
      const content = seen.get(digest) ?? (await wholeOf(checked(transfer.download(asset), asset)))
      seen.set(digest, content)
      const pieces = name.endsWith('.jsonl') ? linesOf(content) : [content]
      if (found.length + pieces.length > mostBundles) throw tooLarge(`more than ${mostBundles} bundles`)
      found.push(...pieces.map((bytes) => ({ bytes, digest: digestOf(bytes), source: `release file ${name}` })))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, fetchNext))
  return found.toSorted((left, right) => (left.source < right.source ? -1 : 1))
}

function tooLarge(found: string): Failure {
  return new Failure('too-large', { blame: 'artifact', message: `The evidence of the release is ${found}`, remedy: 'Keep with the release only the bundles that are about it.' })
}

/** What GitHub itself attests of an immutable release. It names every file, so it is found by any of them. */
export async function attestedByGitHub({ release, files }: Pick<ReleaseContents, 'release' | 'files'>, attestations: Pick<AttestationStore, 'bundles'>): Promise<readonly FoundBundle[]> {
  // A licence or a script may be the same in hundreds of releases, all of which would be answered with.
  const [largest] = files.toSorted((one, other) => other.size - one.size)
  return release.isImmutable && largest !== undefined ? await attestations.bundles(largest.digest, 'release') : []
}

/** The name of a bundle of ours among the files of a release. */
function evidenceName(bundle: Digest): string {
  return `portcullis-${hexOf(bundle).slice(0, 16)}.sigstore.json`
}

/**
 * Keeps a bundle with a release: as a file of its own, or, where the release can take none any more, among GitHub's
 * attestations. @returns the digest of the bundle
 */
export async function keepWithRelease(shelf: ReleaseShelf, { release }: Pick<ReleaseContents, 'release'>, bundle: Uint8Array, attestations: AttestationStore): Promise<Digest> {
  const digest = digestOf(bundle)
  if (release.isImmutable) await attestations.store(bundle)
  else await sendAsset(shelf, release, { name: evidenceName(digest), mediaType: bundleType, size: bundle.byteLength, digest }, () => once(bundle))
  return digest
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
