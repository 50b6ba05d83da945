import type { Digest } from '@portcullis/core/model/digest'
import type { CarriedPart, Fate, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Carrier } from '@portcullis/core/ports/carrier'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from './bounded.ts'
import { makePlan } from './carry-plan.ts'
import type { FallbackTags } from './fallback-tag.ts'
import { takeInventory } from './inventory.ts'
import { readManifest } from './manifest.ts'
import type { ManifestWriter } from './manifest-writer.ts'
import { isIndexType } from './media-types.ts'
import type { Presence } from './presence.ts'
import type { RegistryReader } from './reader.ts'
import { referrerDescriptor } from './referrers.ts'
import type { Referrers } from './referrers.ts'
import type { BlobUploads } from './upload.ts'

/** What looks at registries; made anew when nothing that was seen before may count. */
export interface Eyes {
  readonly reader: RegistryReader
  readonly referrers: Referrers
}

export interface CarrierParts extends Eyes {
  readonly presence: Presence
  readonly uploads: BlobUploads
  readonly manifests: ManifestWriter
  readonly fallbackTags: FallbackTags
  readonly freshEyes: () => Eyes
  /** Parts at work at once; 4 when absent. */
  readonly width?: number
}

type Done = (part: CarriedPart) => void

/** Copies between OCI registries. Bytes go as they came; blobs before manifests, children before indexes, referrers last. */
export class RegistryCarrier implements Carrier {
  readonly #parts: CarrierParts
  readonly #width: number

  constructor(parts: CarrierParts) {
    this.#parts = parts
    this.#width = parts.width ?? 4
  }

  async plan(from: PinnedReference, to: Reference): Promise<PromotionPlan> {
    const { reader, referrers, presence } = this.#parts
    return await makePlan(from, to, await takeInventory(from, reader, referrers), presence)
  }

  async carry(plan: PromotionPlan, progress: Done = () => undefined): Promise<readonly CarriedPart[]> {
    const report = (part: PlannedPart, fate: Fate): CarriedPart => {
      const done = { ...part, fate }
      progress(done)
      return done
    }
    const blobs = plan.parts.filter(({ kind }) => kind === 'blob')
    const carried = await mapBounded(blobs, this.#width, async (part) => report(part, await this.#carryBlob(plan, part)))

    const unlisted = new Set<Digest>()
    for (const stage of stagesOf(plan.parts.filter(({ kind }) => kind !== 'blob'))) {
      const done = await mapBounded(stage, this.#width, async (part) => report(part, await this.#carryManifest(plan, part, unlisted)))
      carried.push(...done)
    }
    await this.#listReferrers(plan, unlisted)
    return carried
  }

  async missingAtTarget(plan: PromotionPlan): Promise<readonly Digest[]> {
    const { reader, referrers } = this.#parts.freshEyes()
    const isThere = await mapBounded(plan.parts, this.#width, async (part) => await this.#isAtTarget(plan.to, part, reader))
    const missing = plan.parts.filter((_, position) => isThere[position] !== true).map(({ digest }) => digest)

    const unlisted = await mapBounded(subjectsOf(plan), this.#width, async (subject) => {
      const listed = new Set((await referrers.descriptors(pin(plan.to, subject))).map(({ digest }) => digest))
      return referrersOf(plan, subject).map(({ digest }) => digest).filter((digest) => !listed.has(digest))
    })
    return [...new Set([...missing, ...unlisted.flat()])]
  }

  async #carryBlob({ from, to }: PromotionPlan, part: PlannedPart): Promise<Fate> {
    if (part.fate === 'present') return 'present'
    return await this.#parts.uploads.send({
      at: pin(to, part.digest),
      size: part.size,
      open: () => this.#parts.reader.blob(pin(from, part.digest), part.size),
      ...(part.fate === 'mount' ? { mountFrom: from.repository } : {}),
    })
  }

  async #carryManifest({ from, to }: PromotionPlan, part: PlannedPart, unlisted: Set<Digest>): Promise<Fate> {
    if (part.fate === 'present') return 'present'
    const manifest = await this.#parts.reader.manifest(pin(from, part.digest))
    const isListed = await this.#parts.manifests.put({ registry: to.registry, repository: to.repository }, manifest)
    if (part.subject !== undefined && !isListed) unlisted.add(part.subject)
    return 'stream'
  }

  /**
   * Where the target does not list referrers by itself, completes the list of every subject: also of those whose
   * referrers were there, since a copy may have been killed before it wrote the list.
   */
  async #listReferrers(plan: PromotionPlan, unlisted: ReadonlySet<Digest>): Promise<void> {
    const { reader, referrers, fallbackTags } = this.#parts
    await mapBounded(subjectsOf(plan), this.#width, async (subject) => {
      const target = pin({ registry: plan.to.registry, repository: plan.to.repository }, subject)
      referrers.forget(target)
      if (!unlisted.has(subject) && (await referrers.hasApi(target))) return
      const descriptors = await mapBounded(referrersOf(plan, subject), this.#width, async ({ digest }) => {
        const manifest = await reader.manifest(pin(plan.from, digest))
        return referrerDescriptor({ manifest, content: readManifest(manifest) })
      })
      await fallbackTags.merge(target, descriptors)
    })
  }

  async #isAtTarget(to: Reference, part: PlannedPart, reader: RegistryReader): Promise<boolean> {
    try {
      if (part.kind === 'blob') return await this.#parts.presence.hasBlob(pin(to, part.digest), part.size)
      await reader.manifest(pin(to, part.digest))
      return true
    } catch (error) {
      if (error instanceof Failure && (error.code === 'not-found' || error.code === 'digest-mismatch')) return false
      throw error
    }
  }
}

/** Manifests that may go side by side: an index waits for all before it, and all after it wait for the index. */
function stagesOf(parts: readonly PlannedPart[]): readonly (readonly PlannedPart[])[] {
  const stages: PlannedPart[][] = []
  let isOpen = false
  for (const part of parts) {
    const last = stages.at(-1)
    if (isIndexType(part.mediaType)) {
      stages.push([part])
      isOpen = false
    } else if (isOpen && last !== undefined) last.push(part)
    else {
      stages.push([part])
      isOpen = true
    }
  }
  return stages
}

function subjectsOf({ parts }: PromotionPlan): readonly Digest[] {
  return [...new Set(parts.map(({ subject }) => subject).filter((subject) => subject !== undefined))]
}

function referrersOf({ parts }: PromotionPlan, subject: Digest): readonly PlannedPart[] {
  return parts.filter((part) => part.subject === subject)
}
