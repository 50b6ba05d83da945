import type { Digest } from '@portcullis/core/model/digest'
import type { CarriedPart, Fate, LeftBehind, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { pin } from '@portcullis/core/model/reference'
import type { Carried, CarryObserver } from '@portcullis/core/ports/carrier'
import { Failure } from '@portcullis/core/failure'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { mapBounded } from '../bounded.ts'
import type { Lanes } from '../bounded.ts'
import type { ReadingEnd, WritingEnd } from '../ends.ts'
import type { EvidenceTags } from '../evidence/evidence-tags.ts'
import { blobsOf, readManifest } from '../content/manifest.ts'
import { isIndexType } from '../content/media-types.ts'
import { referrerDescriptor } from '../evidence/referrers.ts'
import { isBrokenFile, soundOrBroken } from '../evidence/unreadable.ts'

export interface CarryRunParts {
  readonly source: ReadingEnd
  readonly target: WritingEnd
  readonly evidenceTags: EvidenceTags
  readonly observer: CarryObserver
  /** Parts of all artifacts of the run go through these. */
  readonly lanes: Lanes
  readonly width: number
}

/** One plan being carried out. */
export class CarryRun {
  readonly #plan: PromotionPlan
  readonly #parts: CarryRunParts
  /** Failures of blobs and evidence that did not stop the copy, by what failed. */
  readonly #lost = new Map<string, Failure>()
  /** Subjects whose referrers the target did not say that it lists. */
  readonly #unlisted = new Set<Digest>()

  constructor(plan: PromotionPlan, parts: CarryRunParts) {
    this.#plan = plan
    this.#parts = parts
  }

  async run(): Promise<Carried> {
    const { parts } = this.#plan
    const carried: CarriedPart[] = []
    const blobs = parts.filter(({ kind }) => kind === 'blob')
    const manifests = parts.filter(({ kind }) => kind === 'manifest' || kind === 'referrer')
    const tags = parts.filter(({ kind }) => kind === 'evidence-tag')
    const steps = [
      [blobs, (part: PlannedPart) => this.#carryBlob(part)],
      ...stagesOf(manifests).map((stage) => [stage, (part: PlannedPart) => this.#carryManifest(part)] as const),
    ] as const
    for (const [stage, work] of steps) carried.push(...(await this.#carryAll(stage, work)))
    await this.#parts.target.keep(pin({ registry: this.#plan.to.registry, repository: this.#plan.to.repository }, this.#plan.from.digest))
    await this.listReferrers()
    carried.push(...(await this.#carryAll(tags, (part) => this.#carryTag(part))))
    return { parts: carried, leftBehind: [...this.#plan.leftBehind, ...this.#leftOnTheWay()] }
  }

  async #carryAll(parts: readonly PlannedPart[], work: (part: PlannedPart) => Promise<Fate>): Promise<readonly CarriedPart[]> {
    const { observer, lanes, width } = this.#parts
    const done = await mapBounded(parts, width, async (part) => {
      if (part.fate !== 'present') observer.started?.(part)
      const fate = part.fate === 'present' ? part.fate : await soundOrBroken(async () => await lanes.run(async () => await work(part)), async (failure) => await this.#canBeLeft(part, failure))
      if (fate instanceof Failure) {
        this.#lost.set(keyOf(part), fate)
        return undefined
      }
      const carried = { ...part, fate }
      observer.done(carried)
      return carried
    })
    return done.filter((part) => part !== undefined)
  }

  async #carryBlob(part: PlannedPart): Promise<Fate> {
    const { from, to } = this.#plan
    const { source, target, observer } = this.#parts
    return await target.putBlob({
      at: pin(to, part.digest),
      size: part.size,
      open: (first) => watched(source.passingBlob(pin(from, part.digest), part.size, first), (bytes) => observer.moved?.(part, bytes)),
      ...(part.fate === 'mount' ? { mountFrom: from.repository } : {}),
    })
  }

  async #carryManifest(part: PlannedPart): Promise<Fate> {
    const { from, to } = this.#plan
    const manifest = await this.#parts.source.manifest(pin(from, part.digest))
    const content = readManifest(manifest)
    const needed = [...content.children.map(({ digest }) => keyOf({ kind: 'referrer', digest })), ...blobsOf(content).map(({ digest }) => keyOf({ kind: 'blob', digest }))]
    this.#requireCarried(needed)
    const isListed = await this.#parts.target.putManifest({ registry: to.registry, repository: to.repository }, manifest)
    if (part.subject !== undefined && !isListed) this.#unlisted.add(part.subject)
    return 'stream'
  }

  async #carryTag({ digest, tag = '' }: PlannedPart): Promise<Fate> {
    const { from, to } = this.#plan
    const manifest = await this.#parts.source.manifest(pin(from, digest))
    this.#requireCarried(blobsOf(readManifest(manifest)).map((blob) => keyOf({ kind: 'blob', digest: blob.digest })))
    return await this.#parts.evidenceTags.write({ from, to: { registry: to.registry, repository: to.repository, tag }, manifest })
  }

  /** What lacks a piece is lost as the piece is. */
  #requireCarried(needed: readonly string[]): void {
    const lost = needed.map((key) => this.#lost.get(key)).find((failure) => failure !== undefined)
    if (lost !== undefined) throw lost
  }

  /**
   * Where the target does not list referrers by itself, completes the list of every subject: also of those whose
   * referrers were there, since a copy may have been killed before it wrote the list.
   */
  async listReferrers(): Promise<void> {
    const { from, to, parts } = this.#plan
    const { source, target, width } = this.#parts
    await mapBounded(subjectsOf(parts), width, async (subject) => {
      const there = referrersOf(parts, subject).filter((part) => !this.#lost.has(keyOf(part)))
      const descriptors = async () =>
        await mapBounded(there, width, async ({ digest }) => {
          const manifest = await source.manifest(pin(from, digest))
          return referrerDescriptor({ manifest, content: readManifest(manifest) })
        })
      await target.listReferrers(pin({ registry: to.registry, repository: to.repository }, subject), descriptors, !this.#unlisted.has(subject))
    })
  }

  async #canBeLeft(part: PlannedPart, failure: Failure): Promise<boolean> {
    return (canBeLeft.has(failure.code) || isBrokenFile(failure, this.#plan.from)) && !(await this.#isOfTheArtifact(part))
  }

  /** Referrers that are there and that the target does not list: puts them once more. A list by the tag beside an API that does not list them would be read by few. */
  async putAndListReferrers(unlisted: ReadonlySet<Digest>): Promise<void> {
    const parts = this.#plan.parts.filter(({ kind, digest }) => kind !== 'blob' && kind !== 'evidence-tag' && unlisted.has(digest))
    await mapBounded(parts, this.#parts.width, async (part) => await this.#carryManifest(part))
    await this.listReferrers()
  }

  /** Completes tags of cosign's that lost what was written there; what cannot be completed is left, and is missing still. */
  async writeTagsAgain(tags: readonly PlannedPart[]): Promise<void> {
    await this.#carryAll(tags.map((part) => ({ ...part, fate: 'merge' })), (part) => this.#carryTag(part))
  }

  /** Whether the artifact itself is made of this part: then nothing may be left. */
  async #isOfTheArtifact({ kind, digest }: PlannedPart): Promise<boolean> {
    if (kind !== 'blob') return kind === 'manifest'
    const own = this.#plan.parts.filter((part) => part.kind === 'manifest')
    for (const part of own) {
      const content = readManifest(await this.#parts.source.manifest(pin(this.#plan.from, part.digest)))
      if (blobsOf(content).some((blob) => blob.digest === digest)) return true
    }
    return false
  }

  #leftOnTheWay(): readonly LeftBehind[] {
    return this.#plan.parts.flatMap((part) => {
      const lost = this.#lost.get(keyOf(part))
      return lost === undefined ? [] : [{ digest: part.digest, what: nameOf(part), why: lost.message }]
    })
  }
}

/** What is wrong with one piece and not with the registry: never that it is away, asks for patience or refuses this run. */
const canBeLeft: ReadonlySet<ReasonCode> = new Set(['not-found', 'size-mismatch', 'manifest-invalid', 'too-large', 'registry-protocol', 'tag-immutable', 'digest-algorithm-unsupported'])

/** One digest may be a part of the artifact and hang under a tag of cosign's as well, or under two of them: each is carried, or left, by itself. */
function keyOf(part: Pick<PlannedPart, 'kind' | 'digest' | 'tag'>): string {
  return `${nameOf(part)} ${part.digest}`
}

function nameOf({ kind, tag }: Pick<PlannedPart, 'kind' | 'tag'>): string {
  return tag ?? (kind === 'blob' ? 'blob of evidence' : kind)
}

/** What of a plan was not left behind, and so has to be at the target. What is left beside an artifact excuses no part of the artifact, whatever digest it is told with. */
export function expectedParts(parts: readonly PlannedPart[], leftBehind: readonly LeftBehind[]): readonly PlannedPart[] {
  const left = new Set(leftBehind.map(({ what, digest }) => `${what} ${digest}`))
  return parts.filter((part) => part.kind === 'manifest' || !left.has(keyOf(part)))
}

export function subjectsOf(parts: readonly PlannedPart[]): readonly Digest[] {
  return [...new Set(parts.filter(({ kind }) => kind !== 'evidence-tag').map(({ subject }) => subject).filter((subject) => subject !== undefined))]
}

export function referrersOf(parts: readonly PlannedPart[], subject: Digest): readonly PlannedPart[] {
  return parts.filter((part) => part.kind !== 'evidence-tag' && part.subject === subject)
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

async function* watched(chunks: AsyncIterable<Uint8Array>, moved: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    moved(chunk.byteLength)
    yield chunk
  }
}
