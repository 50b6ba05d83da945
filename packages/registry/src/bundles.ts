import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { mapBounded } from './bounded.ts'
import { tooLarge } from './failures.ts'
import { isBundleType, mediaTypes } from './media-types.ts'
import type { RegistryReader } from './reader.ts'
import type { Referrer, Referrers } from './referrers.ts'

const maxBundleBytes = 24 * 1024 * 1024
const maxBytesInAll = 128 * 1024 * 1024
const width = 4

/**
 * Finds Sigstore bundles among the referrers of an artifact, in the layout that cosign 3 and actions/attest write:
 * one layer of the bundle's media type (standards.md §3.4).
 */
export class ReferrerBundles implements BundleReader {
  readonly #reader: RegistryReader
  readonly #referrers: Referrers

  constructor(reader: RegistryReader, referrers: Referrers) {
    this.#reader = reader
    this.#referrers = referrers
  }

  async bundles(subject: PinnedReference): Promise<readonly FoundBundle[]> {
    const referrers = await this.#referrers.of(subject, mayHoldBundle)
    const layers = referrers.flatMap((referrer) => bundleLayers(referrer).map((layer) => ({ referrer, layer })))
    const distinct = [...new Map(layers.map((found) => [found.layer.digest, found])).values()]
    const oversized = distinct.find(({ layer }) => layer.size > maxBundleBytes)
    if (oversized !== undefined) throw tooLarge(`The bundle ${oversized.layer.digest}`, maxBundleBytes)
    if (distinct.reduce((sum, { layer }) => sum + layer.size, 0) > maxBytesInAll) throw tooLarge(`All bundles of ${subject.digest}`, maxBytesInAll)
    return await mapBounded(distinct, width, async ({ referrer, layer }) => await this.#fetch(subject, referrer, layer))
  }

  async #fetch(subject: PinnedReference, { manifest }: Referrer, layer: Descriptor): Promise<FoundBundle> {
    const chunks: Uint8Array[] = []
    for await (const chunk of this.#reader.blob(pin(subject, layer.digest), layer.size)) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    return { bytes, digest: digestOf(bytes), source: `referrer ${manifest.digest}` }
  }
}

/** Only a type that is known and another rules a descriptor out; many writers leave it empty (standards.md §0.4). */
function mayHoldBundle({ artifactType }: Descriptor): boolean {
  return artifactType === undefined || artifactType === '' || artifactType === mediaTypes.empty || isBundleType(artifactType)
}

function bundleLayers({ content }: Referrer): readonly Descriptor[] {
  return content.layers.filter(({ mediaType }) => isBundleType(mediaType))
}
