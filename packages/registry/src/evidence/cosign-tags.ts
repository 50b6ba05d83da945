import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import type { LegacyWriter } from '@portcullis/core/ports/bundles'
import { bytesOnce } from '../content/bytes-in-memory.ts'
import type { ReadingEnd, WritingEnd } from '../ends.ts'
import { EvidenceTags } from './evidence-tags.ts'
import type { LegacyLayer } from './legacy-bundle.ts'
import { legacyLayer } from './legacy-layer.ts'
import { legacyTag } from './legacy-tags.ts'
import { mediaTypes } from '../content/media-types.ts'
import type { Retrying } from '../http/retry.ts'

/** cosign writes no time: the same signature has the same manifest. */
const noTime = '0001-01-01T00:00:00Z'

/** Adds signatures under cosign's own tags, as cosign 2 does; what others wrote there stays. */
export class CosignTags implements LegacyWriter {
  readonly #writer: WritingEnd
  readonly #tags: EvidenceTags

  constructor(registry: { readonly reader: ReadingEnd; readonly writer: WritingEnd }, how: Retrying) {
    this.#writer = registry.writer
    this.#tags = new EvidenceTags(registry.reader, registry, how)
  }

  async keep(subject: PinnedReference, bundle: Uint8Array, apart: { readonly payload?: Uint8Array; readonly predicateType: string }): Promise<string> {
    const tag = legacyTag(subject.digest, apart.payload === undefined ? 'att' : 'sig')
    if (tag === undefined) throw tooLong(subject)
    const layer = legacyLayer(bundle, apart)
    const { config, manifest } = imageWith(layer)
    for (const bytes of [config, layer.blob]) await this.#put(subject, bytes)
    const { registry, repository } = subject
    await this.#tags.write({ from: pin({ registry, repository }, manifest.digest), to: { registry, repository, tag }, manifest })
    return tag
  }

  async #put(subject: PinnedReference, bytes: Uint8Array): Promise<void> {
    const at = pin({ registry: subject.registry, repository: subject.repository }, digestOf(bytes))
    if (!(await this.#writer.hasBlob(at, bytes.byteLength))) await this.#writer.putBlob({ at, size: bytes.byteLength, open: (from) => bytesOnce(bytes, from) })
  }
}

/** An image of one layer; its config lists the layer a second time, as that of every image does. */
function imageWith({ mediaType, annotations, blob }: LegacyLayer): { readonly config: Uint8Array; readonly manifest: Manifest } {
  const rootfs = { type: 'layers', diff_ids: [digestOf(blob)] }
  const config = Buffer.from(JSON.stringify({ architecture: '', created: noTime, history: [{ created: noTime }], os: '', rootfs, config: {} }))
  const body = {
    schemaVersion: 2,
    mediaType: mediaTypes.image,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: config.byteLength, digest: digestOf(config) },
    layers: [{ mediaType, size: blob.byteLength, digest: digestOf(blob), annotations }],
  }
  const bytes = Buffer.from(JSON.stringify(body))
  return { config, manifest: { digest: digestOf(bytes), mediaType: mediaTypes.image, bytes } }
}

function tooLong({ digest }: PinnedReference): Failure {
  return new Failure('place-unsupported', {
    blame: 'configuration',
    message: `cosign 2 has no tag for ${digest}: its name would be longer than a tag may be`,
    remedy: 'Leave cosign-tags out: bundles are attached to artifacts of any digest.',
  })
}
