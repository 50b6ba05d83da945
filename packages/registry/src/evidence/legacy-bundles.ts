import { asFailure, Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { mapBounded } from '../bounded.ts'
import { allBytes } from '../content/bytes-in-memory.ts'
import type { ReadingEnd } from '../ends.ts'
import { tooLarge } from '../failures.ts'
import { legacyBundle, legacyLayerTypes } from './legacy-bundle.ts'
import { isBrokenBlob, soundOrBroken } from './unreadable.ts'

/** A layer that cosign 2 may have written, and where it was found. */
interface FoundLayer {
  readonly layer: Descriptor
  readonly source: string
}

const maxLayers = 1_000
const maxBytesInAll = 128 * 1024 * 1024
const width = 4
const experimentalType = 'application/vnd.dev.cosign.artifact.sig.v1+json'
const layerTypes: ReadonlySet<string> = new Set(Object.values(legacyLayerTypes))

/**
 * Finds what cosign 2 keeps beside an artifact: the tags `.sig` and `.att`, and the referrers of its experiment with
 * OCI 1.1 (standards.md §3.4). The SBOM under `.sbom` is signed by nobody and never looked at.
 */
export class LegacyBundles implements BundleReader {
  readonly #end: Pick<ReadingEnd, 'blob' | 'readable' | 'legacyTags'>

  constructor(end: Pick<ReadingEnd, 'blob' | 'readable' | 'legacyTags'>) {
    this.#end = end
  }

  async bundles(subject: PinnedReference): Promise<readonly FoundBundle[]> {
    const [byTag, byReferrer] = await Promise.all([this.#inTags(subject), this.#inReferrers(subject)])
    const layers = [...byTag.layers, ...byReferrer].filter(({ layer }) => layerTypes.has(layer.mediaType))
    const size = layers.reduce((sum, { layer }) => sum + layer.size, 0)
    if (layers.length > maxLayers || size > maxBytesInAll) throw tooLarge(`All signatures of cosign 2 for ${subject.digest}`, maxBytesInAll)
    return [...(await mapBounded(layers, width, async (found) => await this.#read(subject, found))), ...byTag.unreadable]
  }

  async #inTags(subject: PinnedReference): Promise<{ readonly layers: readonly FoundLayer[]; readonly unreadable: readonly FoundBundle[] }> {
    const { tags, unreadable } = await this.#end.legacyTags(subject)
    const signed = tags.filter(({ kind }) => kind !== 'sbom')
    return {
      layers: signed.flatMap(({ tag, content }) => content.layers.map((layer) => ({ layer, source: `tag ${tag}` }))),
      unreadable: unreadable.map(({ tag, failure }) => passedOver(`tag ${tag}`, failure)),
    }
  }

  async #inReferrers(subject: PinnedReference): Promise<readonly FoundLayer[]> {
    const isLegacy = ({ artifactType }: Descriptor): boolean => artifactType === undefined || artifactType === '' || artifactType === experimentalType
    const { referrers } = await this.#end.readable(subject, isLegacy)
    return referrers.flatMap(({ manifest, content }) => content.layers.map((layer) => ({ layer, source: `referrer ${manifest.digest}` })))
  }

  async #read(subject: PinnedReference, { layer, source }: FoundLayer): Promise<FoundBundle> {
    const blob = await soundOrBroken(async () => await allBytes(this.#end.blob(pin(subject, layer.digest), layer.size)), isBrokenBlob(subject))
    if (blob instanceof Failure) return passedOver(source, blob)
    try {
      const bundle = legacyBundle({ mediaType: layer.mediaType, annotations: layer.annotations ?? {}, blob })
      return { ...bundle, digest: digestOf(bundle.bytes), source }
    } catch (error) {
      const failure = asFailure(error)
      if (failure.blame === 'bug') throw failure
      return passedOver(source, failure)
    }
  }
}

/** It has no bytes, so nobody will believe it, and people see it among the refused; it ends nothing. */
function passedOver(source: string, failure: Failure): FoundBundle {
  const { message } = failure
  return { bytes: new Uint8Array(), digest: digestOf(`${source} ${message}`), source: `${source}, which is passed over: ${message}`, unread: failure }
}
