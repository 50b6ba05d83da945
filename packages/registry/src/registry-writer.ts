import { Failure } from '@portcullis/core/failure'
import type { TagWriter } from '@portcullis/core/ports/artifacts'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import type { Carrier } from '@portcullis/core/ports/carrier'
import { BundleAttacher } from './evidence/attach.ts'
import { ArtifactCarrier } from './carry/carrier.ts'
import { evidenceIn } from './evidence/evidence.ts'
import { FallbackTags } from './evidence/fallback-tag.ts'
import type { LayoutPlaces } from './layout/layout-folder.ts'
import { LayoutSource } from './layout/layout-source.ts'
import { LayoutTarget } from './layout/layout-target.ts'
import { Looks } from './carry/looks.ts'
import { ManifestWriter } from './upload/manifest-writer.ts'
import { readingByPlace, writingByPlace } from './carry/placed-ends.ts'
import { Presence } from './upload/presence.ts'
import { RegistryReader } from './download/reader.ts'
import { Referrers } from './evidence/referrers.ts'
import { RegistrySource, RegistryTarget } from './registry-ends.ts'
import { connect } from './registry-reader.ts'
import type { RegistryOptions, RegistryReading } from './registry-reader.ts'
import { TagLists } from './download/tag-lists.ts'
import { TagMover } from './carry/tags.ts'
import { BlobUploads } from './upload/upload.ts'

/** What also writes. */
export interface RegistryWriting extends RegistryReading {
  readonly attacher: BundleWriter
  readonly tagWriter: TagWriter
  readonly carrier: Carrier
  /** Reads bundles as they are since this run last wrote to their artifact. */
  readonly freshBundles: () => BundleReader
}

const noLayouts: LayoutPlaces = {
  directoryOf: (repository) => {
    throw new Failure('place-unsupported', {
      blame: 'configuration',
      message: `oci-layout:${repository} cannot be used here: expected an artifact in a registry`,
      remedy: 'Copy it to a registry first: portcullis copy.',
    })
  },
}

/** Opens registries, and the layout folders of `layouts`, for reading and writing; a reference says which it means. */
export function createRegistryWriter(options: RegistryOptions, layouts: LayoutPlaces = noLayouts): RegistryWriting {
  const { clients, retrying, requests, credentialsUsed, close } = connect(options)
  const look = (tagLists?: TagLists) => {
    const reader = new RegistryReader(clients, retrying, tagLists)
    const referrers = new Referrers(clients, reader)
    return { reader, referrers, source: readingByPlace(new RegistrySource(reader, referrers), new LayoutSource(layouts)) }
  }
  const { reader, referrers, source } = look(new TagLists(clients))
  const looks = new Looks(() => look().source)
  const presence = new Presence(clients)
  const manifests = new ManifestWriter(clients)
  const uploads = new BlobUploads(clients, presence, retrying)
  const fallbackTags = new FallbackTags(reader, manifests, retrying)
  const registries = new RegistryTarget({ reader, presence, uploads, manifests, referrers, fallbackTags })
  const target = writingByPlace(registries, new LayoutTarget(layouts, retrying))
  return {
    reader: source,
    tags: source,
    bundles: evidenceIn(source, options),
    freshBundles: () => ({ bundles: (subject) => evidenceIn(looks.at(subject), options).bundles(subject) }),
    attacher: forgetful(new BundleAttacher({ reader, referrers, uploads, manifests, fallbackTags, retrying, clock: options.clock }), looks),
    tagWriter: new TagMover(source, looks, target, retrying),
    carrier: new ArtifactCarrier({ source, target, looks, retrying }),
    requests,
    credentialsUsed,
    close,
  }
}

function forgetful(attacher: BundleWriter, looks: Looks): BundleWriter {
  return {
    attach: async (subject, bundle, predicateType) => {
      try {
        return await attacher.attach(subject, bundle, predicateType)
      } finally {
        looks.forget(subject)
      }
    },
  }
}
