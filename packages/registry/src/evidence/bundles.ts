import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { mapBounded } from '../bounded.ts'
import { allBytes } from '../content/bytes-in-memory.ts'
import type { ReadingEnd } from '../ends.ts'
import { tooLarge } from '../failures.ts'
import { isBundleType, isEnvelopeType, mediaTypes } from '../content/media-types.ts'
import type { Referrer } from './referrers.ts'
import { isBrokenBlob, soundOrBroken } from './unreadable.ts'

const maxBundleBytes = 24 * 1024 * 1024
const maxBytesInAll = 128 * 1024 * 1024
const width = 4

/**
 * Finds Sigstore bundles among the referrers of an artifact, in the layout that cosign 3 and actions/attest write:
 * one layer of the bundle's media type (standards.md §3.4).
 */
export class ReferrerBundles implements BundleReader {
  readonly #reader: Pick<ReadingEnd, 'blob'>
  readonly #referrers: Pick<ReadingEnd, 'readable'>

  constructor(reader: Pick<ReadingEnd, 'blob'>, referrers: Pick<ReadingEnd, 'readable'>) {
    this.#reader = reader
    this.#referrers = referrers
  }

  async bundles(subject: PinnedReference): Promise<readonly FoundBundle[]> {
    const { referrers, unreadable } = await this.#referrers.readable(subject, mayHoldBundle)
    const layers = referrers.flatMap((referrer) => bundleLayers(referrer).map((layer) => ({ referrer, layer })))
    // By size, too: a referrer that lies about the size of a bundle must not stand in for one that does not.
    const distinct = [...new Map(layers.map((found) => [`${found.layer.digest} ${found.layer.size}`, found])).values()]
    const fitting = distinct.filter(({ layer }) => layer.size <= maxBundleBytes)
    const { within, beyond } = upTo(maxBytesInAll, fitting)
    const fetched = await mapBounded(within, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer))
    const oversized = distinct.filter(({ layer }) => layer.size > maxBundleBytes).map(({ referrer }) => unread(referrer.manifest.digest, tooLarge('its bundle', maxBundleBytes)))
    const unfetched = beyond.map(({ referrer }) => unread(referrer.manifest.digest, tooMuch(subject)))
    return [...fetched, ...oversized, ...unfetched, ...unreadable.map(({ digest, failure }) => unread(digest, failure))]
  }

  async #fetch(subject: PinnedReference, { manifest }: Referrer, layer: Descriptor): Promise<FoundBundle> {
    const bytes = await soundOrBroken(async () => await allBytes(this.#reader.blob(pin(subject, layer.digest), layer.size)), isBrokenBlob(subject))
    return bytes instanceof Failure ? unread(manifest.digest, bytes) : { bytes, digest: digestOf(bytes), source: `referrer ${manifest.digest}` }
  }
}

/**
 * Stands for a bundle that could not be had: it has no bytes, so nobody will believe it, and people see it among the
 * refused. It ends nothing, or whoever may push one referrer could keep all others from counting.
 */
function unread(referrer: Digest, failure: Failure): FoundBundle {
  return { bytes: new Uint8Array(), digest: referrer, source: `referrer ${referrer}, which is passed over: ${failure.message}`, unread: failure }
}

/** One code for whatever a flood keeps from being read: by number or by size. */
function tooMuch({ digest }: PinnedReference): Failure {
  return new Failure('too-many-referrers', {
    blame: 'artifact',
    message: `All bundles of ${digest} together are over the limit of ${maxBytesInAll} bytes: the largest were not read`,
    remedy: 'Remove the bundles that nobody needs, and find out who pushed them.',
    expected: `at most ${maxBytesInAll} bytes`,
  })
}

/** The smallest first: who attaches a few huge ones does not keep the others from being read. */
function upTo<Sized extends { readonly layer: Descriptor }>(limit: number, found: readonly Sized[]): { within: readonly Sized[]; beyond: readonly Sized[] } {
  const bySize = found.toSorted((left, right) => left.layer.size - right.layer.size)
  let sum = 0
  const cut = bySize.findIndex(({ layer }) => (sum += layer.size) > limit)
  return cut === -1 ? { within: found, beyond: [] } : { within: bySize.slice(0, cut), beyond: bySize.slice(cut) }
}

/** Only a type that is known and another rules a descriptor out; many writers leave it empty (standards.md §0.4). */
function mayHoldBundle({ artifactType }: Descriptor): boolean {
  return artifactType === undefined || artifactType === '' || artifactType === mediaTypes.empty || isBundleType(artifactType) || isEnvelopeType(artifactType)
}

/** Bundles, and envelopes without one where the manifest is for that: cosign 2 keeps its own in layers of the same type. */
function bundleLayers({ content: { artifactType, layers } }: Referrer): readonly Descriptor[] {
  const isForEnvelopes = isEnvelopeType(artifactType)
  return layers.filter(({ mediaType }) => isBundleType(mediaType) || (isForEnvelopes && isEnvelopeType(mediaType)))
}
