import type { Digest } from '@portcullis/core/model/digest'
import type { Fate, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from './bounded.ts'
import type { Inventory, InventoryItem } from './inventory.ts'
import type { Presence } from './presence.ts'

const width = 4

/**
 * Gives every part of an inventory its fate at `to`. Each part is looked for on its own: an artifact that is there
 * says nothing about its layers and referrers, so half a copy is found and completed.
 * @throws Failure `manifest-invalid` for a layer that lives outside of registries
 */
export async function makePlan(from: PinnedReference, to: Reference, inventory: Inventory, presence: Presence): Promise<PromotionPlan> {
  const fateAway: Fate = from.registry === to.registry ? 'mount' : 'stream'
  const blobs = await mapBounded(inventory.blobs, width, async (blob) => {
    const isPresent = await presence.hasBlob(pin(to, blob.digest), blob.size)
    if (!isPresent && isForeign(blob)) throw foreignLayer(blob)
    return blobPart(blob, isPresent ? 'present' : fateAway)
  })
  const visited = new Set(inventory.items.map(({ manifest }) => manifest.digest))
  const manifests = await mapBounded(inventory.items, width, async (item) => {
    const isPresent = await presence.hasManifest(pin(to, item.manifest.digest), item.manifest.bytes.byteLength)
    return manifestPart(item, isPresent ? 'present' : 'stream', visited)
  })
  const parts = [...blobs, ...manifests]
  const bytesToMove = parts.filter(({ fate }) => fate === 'stream').reduce((sum, { size }) => sum + size, 0)
  return { from, to, parts, bytesToMove }
}

function blobPart({ digest, mediaType, size }: Descriptor, fate: Fate): PlannedPart {
  return { kind: 'blob', digest, mediaType, size, fate }
}

function manifestPart({ kind, manifest, content }: InventoryItem, fate: Fate, visited: ReadonlySet<Digest>): PlannedPart {
  const { artifactType, subject } = content
  const predicateType = content.annotations['dev.sigstore.bundle.predicateType']
  return {
    kind,
    digest: manifest.digest,
    mediaType: manifest.mediaType,
    size: manifest.bytes.byteLength,
    fate,
    ...(kind === 'manifest' || artifactType === undefined ? {} : { artifactType }),
    ...(kind === 'manifest' || predicateType === undefined ? {} : { predicateType }),
    // An index child can be a referrer, too (BuildKit's attestations): it has to be listed at the target as well.
    ...(subject === undefined || !visited.has(subject.digest) ? {} : { subject: subject.digest }),
  }
}

function isForeign({ urls }: Descriptor): boolean {
  return urls !== undefined && urls.length > 0
}

function foreignLayer({ digest, mediaType }: Descriptor): Failure {
  return new Failure('manifest-invalid', {
    blame: 'artifact',
    message: `The layer ${digest} (${mediaType}) is kept outside of registries, and addresses in a manifest are not followed`,
    remedy: 'Push the layer to the target repository yourself, or rebuild on a base image whose layers are in a registry.',
  })
}
