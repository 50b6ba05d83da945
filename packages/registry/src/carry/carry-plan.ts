import type { Digest } from '@portcullis/core/model/digest'
import type { Fate, LeftBehind, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import type { CarryRules } from '@portcullis/core/ports/carrier'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from '../bounded.ts'
import type { WritingEnd } from '../ends.ts'
import type { EvidenceTags } from '../evidence/evidence-tags.ts'
import { isForeign } from './inventory.ts'
import type { Inventory, InventoryItem, InventoryTag } from './inventory.ts'
import { blobsOf } from '../content/manifest.ts'
import { largeBytes } from '../upload/missing-blobs.ts'
import { isLayout } from './placed-ends.ts'

const width = 4

interface Planning {
  readonly from: PinnedReference
  readonly to: Reference
  readonly inventory: Inventory
  /** Whether the target has the artifact's own manifest. */
  readonly isThere: boolean
  readonly rules: CarryRules
}

/**
 * Gives every part of an inventory its fate at `to`. Each part is looked for on its own: an artifact that is there
 * says nothing about its layers and referrers, so half a copy is found and completed.
 * @throws Failure `foreign-layer` for a layer of the artifact that lives outside of registries, unless the rules report it
 */
export async function makePlan({ from, to, inventory, isThere, rules }: Planning, target: WritingEnd, evidenceTags: EvidenceTags): Promise<PromotionPlan> {
  const fateAway: Fate = from.registry === to.registry && !isLayout(to) ? 'mount' : 'stream'
  const ask = async (blobs: readonly Descriptor[]) => new Map(await mapBounded(blobs, width, async ({ digest, size }) => [digest, await target.hasBlob(pin(to, digest), size)] as const))
  const foreign = await ask(inventory.blobs.filter(isForeign))
  const { kept, tags, absent, leftBehind } = withoutForeign(inventory, foreign, rules)
  const presence = await mapBounded(kept, width, async ({ manifest: { digest, bytes } }) => (digest === from.digest ? isThere : await target.hasManifest(pin(to, digest), bytes.byteLength)))
  const decided = await mapBounded(tags, width, async (item) => await tagPart(item, from, to, evidenceTags))

  const needed = new Set([...kept, ...tags].flatMap(({ content }) => blobsOf(content).map(({ digest }) => digest)))
  const wanted = inventory.blobs.filter(({ digest }) => needed.has(digest) && !absent.has(digest))
  // What a manifest that is there consists of should be there too, and large blobs are worth a question. Of the rest it turns out when they are sent.
  const isPresent = (tag: PlannedPart | LeftBehind | undefined): boolean => tag !== undefined && 'fate' in tag && tag.fate === 'present'
  const expected = new Set([...kept.filter((_, position) => presence[position]), ...tags.filter((_, position) => isPresent(decided[position]))].flatMap(({ content }) => blobsOf(content).map(({ digest }) => digest)))
  const isWorthAsking = (blob: Descriptor): boolean => !isForeign(blob) && (rules.exact === true || isLayout(to) || blob.size >= largeBytes || expected.has(blob.digest))
  const blobsThere = new Map([...foreign, ...(await ask(wanted.filter(isWorthAsking)))])
  const blobs = wanted.map((blob) => blobPart(blob, blobsThere.get(blob.digest) === true ? 'present' : fateAway))
  const visited = new Set([...kept, ...tags].map(({ manifest }) => manifest.digest))
  const manifests = kept.map((item, position) => manifestPart(item, presence[position] === true ? 'present' : 'stream', visited))
  const parts = [...blobs, ...manifests, ...decided.filter((one): one is PlannedPart => 'fate' in one)]
  const bytesToMove = parts.filter(({ fate }) => fate === 'stream').reduce((sum, { size }) => sum + size, 0)
  return { from, to, parts, bytesToMove, leftBehind: [...inventory.leftBehind, ...leftBehind, ...decided.filter((one): one is LeftBehind => 'why' in one)] }
}

/** Takes out what needs a layer that is kept outside of registries and is not at the target either; `isThere` knows of all such layers. */
function withoutForeign({ items, evidenceTags }: Inventory, isThere: ReadonlyMap<Digest, boolean>, rules: CarryRules) {
  const absent = new Set<Digest>()
  const leftBehind: LeftBehind[] = []
  const missing = ({ content }: Pick<InventoryItem, 'content'>): readonly Descriptor[] => blobsOf(content).filter(({ digest }) => isThere.get(digest) === false)
  const leave = (digest: Digest, what: string, layer: Descriptor): false => {
    leftBehind.push({ digest, what, why: foreignLayer(layer).message })
    return false
  }
  const kept = items.filter((item) => {
    const [first, ...more] = missing(item)
    if (first === undefined) return true
    if (item.kind === 'referrer') return leave(item.manifest.digest, 'referrer', first)
    if (rules.foreignLayers === 'deny') throw foreignLayer(first)
    for (const layer of [first, ...more]) {
      if (!absent.has(layer.digest)) leave(layer.digest, 'foreign layer', layer)
      absent.add(layer.digest)
    }
    return true
  })
  const tags = evidenceTags.filter((item) => {
    const [first] = missing(item)
    return first === undefined || leave(item.manifest.digest, item.tag, first)
  })
  return { kept, tags, absent, leftBehind }
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

async function tagPart({ tag, subject, manifest }: InventoryTag, from: PinnedReference, { registry, repository }: Reference, evidenceTags: EvidenceTags): Promise<PlannedPart | LeftBehind> {
  const fate = await evidenceTags.fateOf({ from, to: { registry, repository, tag }, manifest })
  if (typeof fate !== 'string') return { digest: manifest.digest, what: tag, why: fate.cannot }
  return { kind: 'evidence-tag', digest: manifest.digest, mediaType: manifest.mediaType, size: manifest.bytes.byteLength, fate, subject, tag }
}

function foreignLayer({ digest, mediaType }: Descriptor): Failure {
  return new Failure('foreign-layer', {
    blame: 'artifact',
    message: `The layer ${digest} (${mediaType}) is kept outside of registries, and addresses in a manifest are not followed`,
    remedy: 'Push the layer to the target repository yourself, rebuild on a base image whose layers are in a registry, or accept it: carry: { foreign-layers: report } in the environment.',
  })
}
