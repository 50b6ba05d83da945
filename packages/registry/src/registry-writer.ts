import type { TagWriter } from '@portcullis/core/ports/artifacts'
import type { BundleWriter } from '@portcullis/core/ports/bundles'
import type { Carrier } from '@portcullis/core/ports/carrier'
import { BundleAttacher } from './attach.ts'
import { ReferrerBundles } from './bundles.ts'
import { ArtifactCarrier } from './carrier.ts'
import { FallbackTags } from './fallback-tag.ts'
import { ManifestWriter } from './manifest-writer.ts'
import { Presence } from './presence.ts'
import { RegistryReader } from './reader.ts'
import { Referrers } from './referrers.ts'
import { RegistrySource, RegistryTarget } from './registry-ends.ts'
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
  const { clients, retrying, requests, credentialsUsed, close } = connect(options)
  const look = () => {
    const fresh = new RegistryReader(clients, retrying)
    return { reader: fresh, referrers: new Referrers(clients, fresh) }
  }
  const lookAnew = (): RegistrySource => {
    const fresh = look()
    return new RegistrySource(fresh.reader, fresh.referrers)
  }
  const { reader, referrers } = look()
  const presence = new Presence(clients)
  const manifests = new ManifestWriter(clients)
  const uploads = new BlobUploads(clients, presence, retrying)
  const fallbackTags = new FallbackTags(reader, manifests, retrying)
  const source = new RegistrySource(reader, referrers)
  const target = new RegistryTarget({ presence, uploads, manifests, referrers, fallbackTags })
  return {
    reader,
    tags: reader,
    bundles: new ReferrerBundles(reader, referrers),
    attacher: new BundleAttacher({ reader, referrers, uploads, manifests, fallbackTags, clock: options.clock }),
    tagWriter: new TagMover(reader, manifests, retrying),
    carrier: new ArtifactCarrier({ source, target, freshEyes: lookAnew, retrying }),
    requests,
    credentialsUsed,
    close,
  }
}
