import type { BundleWriter } from '@portcullis/core/ports/bundles'
import { BundleAttacher } from './attach.ts'
import { evidenceIn } from './evidence.ts'
import { FallbackTags } from './fallback-tag.ts'
import { ManifestWriter } from './manifest-writer.ts'
import { Presence } from './presence.ts'
import { RegistryReader } from './reader.ts'
import { Referrers } from './referrers.ts'
import { RegistrySource } from './registry-ends.ts'
import { connect } from './registry-reader.ts'
import type { RegistryOptions, RegistryReading } from './registry-reader.ts'
import { BlobUploads } from './upload.ts'

/** What also attaches bundles to artifacts, and writes nothing else: no tag, no copy. */
export interface RegistryAttaching extends RegistryReading {
  readonly attacher: BundleWriter
}

/** Opens registries for reading and for attaching evidence. */
export function createRegistryAttacher(options: RegistryOptions): RegistryAttaching {
  const { clients, retrying, requests, credentialsUsed, close } = connect(options)
  const reader = new RegistryReader(clients, retrying)
  const referrers = new Referrers(clients, reader)
  const manifests = new ManifestWriter(clients)
  const uploads = new BlobUploads(clients, new Presence(clients), retrying)
  const fallbackTags = new FallbackTags(reader, manifests, retrying)
  return {
    reader,
    tags: reader,
    bundles: evidenceIn(new RegistrySource(reader, referrers), options),
    attacher: new BundleAttacher({ reader, referrers, uploads, manifests, fallbackTags, clock: options.clock }),
    requests,
    credentialsUsed,
    close,
  }
}
