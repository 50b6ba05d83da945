import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { mapBounded } from './bounded.ts'
import type { ReadingEnd } from './ends.ts'
import { tooLarge } from './failures.ts'
import { isBundleType, mediaTypes } from './media-types.ts'
import type { Referrer } from './referrers.ts'

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
    if (fitting.reduce((sum, { layer }) => sum + layer.size, 0) > maxBytesInAll) throw tooLarge(`All bundles of ${subject.digest}`, maxBytesInAll)
    const fetched = await mapBounded(fitting, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer))
    const oversized = distinct.filter(({ layer }) => layer.size > maxBundleBytes).map(({ referrer }) => unread(referrer.manifest.digest, tooLarge('its bundle', maxBundleBytes)))
    return [...fetched, ...oversized, ...unreadable.map(({ digest, failure }) => unread(digest, failure))]
  }

  async #fetch(subject: PinnedReference, { manifest }: Referrer, layer: Descriptor): Promise<FoundBundle> {
    const chunks: Uint8Array[] = []
    try {
      for await (const chunk of this.#reader.blob(pin(subject, layer.digest), layer.size)) chunks.push(chunk)
    } catch (error) {
      if (error instanceof Failure && (error.code === 'not-found' || error.code === 'digest-mismatch')) return unread(manifest.digest, error)
      throw error
    }
    const bytes = Buffer.concat(chunks)
    return { bytes, digest: digestOf(bytes), source: `referrer ${manifest.digest}` }
  }
}

/**
 * Stands for a bundle that could not be had: it has no bytes, so nobody will believe it, and people see it among the
 * refused. It ends nothing, or whoever may push one referrer could keep all others from counting.
 */
function unread(referrer: Digest, { message }: Failure): FoundBundle {
  return { bytes: new Uint8Array(), digest: referrer, source: `referrer ${referrer}, which is passed over: ${message}` }
}

/** Only a type that is known and another rules a descriptor out; many writers leave it empty (standards.md §0.4). */
function mayHoldBundle({ artifactType }: Descriptor): boolean {
  return artifactType === undefined || artifactType === '' || artifactType === mediaTypes.empty || isBundleType(artifactType)
}

function bundleLayers({ content }: Referrer): readonly Descriptor[] {
  return content.layers.filter(({ mediaType }) => isBundleType(mediaType))
}
