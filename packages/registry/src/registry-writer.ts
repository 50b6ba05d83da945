import type { TagWriter } from '@portcullis/core/ports/artifacts'
import type { BundleWriter } from '@portcullis/core/ports/bundles'
import type { Carrier } from '@portcullis/core/ports/carrier'
import { BundleAttacher } from './attach.ts'
import { ReferrerBundles } from './bundles.ts'
import { RegistryCarrier } from './carrier.ts'
import type { Eyes } from './carrier.ts'
import { FallbackTags } from './fallback-tag.ts'
import { ManifestWriter } from './manifest-writer.ts'
import { Presence } from './presence.ts'
import { RegistryReader } from './reader.ts'
import { Referrers } from './referrers.ts'
import { connect } from './registry-reader.ts'
import type { RegistryOptions, RegistryReading } from './registry-reader.ts'
import { TagMover } from './tags.ts'
import { BlobUploads } from './upload.ts'

/** What also writes. */
export interface RegistryWriting extends RegistryReading {
  readonly attacher: BundleWriter
  readonly tagWriter: TagWriter
  readonly carrier: Carrier
}

/** Opens registries for reading and writing. */
export function createRegistryWriter(options: RegistryOptions): RegistryWriting {
  const { clients, retrying, requests, close } = connect(options)
  const look = (): Eyes => {
    const fresh = new RegistryReader(clients, retrying)
    return { reader: fresh, referrers: new Referrers(clients, fresh) }
  }
  const { reader, referrers } = look()
  const presence = new Presence(clients)
  const manifests = new ManifestWriter(clients)
  const uploads = new BlobUploads(clients, presence, retrying)
  const fallbackTags = new FallbackTags(reader, manifests, retrying)
  return {
    reader,
    tags: reader,
    bundles: new ReferrerBundles(reader, referrers),
    attacher: new BundleAttacher({ reader, referrers, uploads, manifests, fallbackTags, clock: options.clock }),
    tagWriter: new TagMover(reader, manifests, retrying),
    carrier: new RegistryCarrier({ reader, referrers, presence, uploads, manifests, fallbackTags, freshEyes: look }),
    requests,
    close,
  }
}
