import type { BundleWriter, LegacyWriter } from '@portcullis/core/ports/bundles'
import { BundleAttacher } from './evidence/attach.ts'
import { CosignTags } from './evidence/cosign-tags.ts'
import { evidenceIn } from './evidence/evidence.ts'
import { FallbackTags } from './evidence/fallback-tag.ts'
import { ManifestWriter } from './upload/manifest-writer.ts'
import { Presence } from './upload/presence.ts'
import { RegistryReader } from './download/reader.ts'
import { Referrers } from './evidence/referrers.ts'
import { RegistrySource, RegistryTarget } from './registry-ends.ts'
import { connect } from './registry-reader.ts'
import type { RegistryOptions, RegistryReading } from './registry-reader.ts'
import { BlobUploads } from './upload/upload.ts'

/** What also attaches bundles to artifacts, and writes nothing else: no tag of the artifact, no copy. */
export interface RegistryAttaching extends RegistryReading {
  readonly attacher: BundleWriter
  /** Keeps signatures as cosign 2 does, under tags of its own. */
  readonly cosignTags: LegacyWriter
}

/** Opens registries for reading and for attaching evidence. */
export function createRegistryAttacher(options: RegistryOptions): RegistryAttaching {
  const { clients, retrying, requests, credentialsUsed, close } = connect(options)
  const reader = new RegistryReader(clients, retrying)
  const referrers = new Referrers(clients, reader)
  const manifests = new ManifestWriter(clients)
  const presence = new Presence(clients)
  const uploads = new BlobUploads(clients, presence, retrying)
  const fallbackTags = new FallbackTags(reader, manifests, retrying)
  const registries = { reader: new RegistrySource(reader, referrers), writer: new RegistryTarget({ reader, presence, uploads, manifests, referrers, fallbackTags }) }
  return {
    reader,
    tags: reader,
    bundles: evidenceIn(registries.reader, options),
    attacher: new BundleAttacher({ reader, referrers, uploads, manifests, fallbackTags, retrying, clock: options.clock }),
    cosignTags: new CosignTags(registries, retrying),
    requests,
    credentialsUsed,
    close,
  }
}
