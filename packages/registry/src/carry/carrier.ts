import { allEnded } from '@portcullis/core/all-ended'
import type { Digest } from '@portcullis/core/model/digest'
import type { LeftBehind, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import type { Carried, Carrier, CarryObserver, CarryProgress, CarryRules } from '@portcullis/core/ports/carrier'
import { Failure } from '@portcullis/core/failure'
import { Lanes, mapBounded } from '../bounded.ts'
import { makePlan } from './carry-plan.ts'
import { CarryRun, expectedParts, referrersOf, subjectsOf } from './carry-run.ts'
import type { ReadingEnd, WritingEnd } from '../ends.ts'
import { EvidenceTags } from '../evidence/evidence-tags.ts'
import { takeInventory } from './inventory.ts'
import { holdsAll } from '../evidence/legacy-merge.ts'
import type { Looks } from './looks.ts'
import { pauseBetween } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'

export interface CarrierParts {
  readonly source: ReadingEnd
  readonly target: WritingEnd
  readonly looks: Looks
  readonly retrying: Retrying
}

/** Requests of one artifact at once, and parts on their way at once for all artifacts of a run. */
const width = 8
const transfers = 16
/** How often a list of referrers, or a tag, that lost what was written there is written again. */
const listedAgain = 3

/** Copies between registries and layout folders. Bytes go as they came; blobs before manifests, children before indexes, evidence last. */
export class ArtifactCarrier implements Carrier {
  readonly #parts: CarrierParts
  readonly #evidenceTags: EvidenceTags
  readonly #lanes = new Lanes(transfers)

  constructor(parts: CarrierParts) {
    this.#parts = parts
    this.#evidenceTags = new EvidenceTags(parts.source, { reader: parts.source, writer: parts.target }, parts.retrying)
  }

  async plan(from: PinnedReference, to: Reference, rules: CarryRules = { foreignLayers: 'deny' }, targetSeen?: Promise<unknown>): Promise<PromotionPlan> {
    const { source, target } = this.#parts
    const [inventory, , isThere] = await allEnded(takeInventory(from, source), Promise.resolve(targetSeen), this.#isAlreadyAt(to, source.manifest(from), targetSeen))
    return await makePlan({ from, to, inventory, isThere, rules }, target, this.#evidenceTags)
  }

  /** Asked beside the inventory, which has to wait for its own answers. */
  async #isAlreadyAt(to: Reference, reading: Promise<Manifest>, targetSeen: Promise<unknown> | undefined): Promise<boolean> {
    const [{ digest, bytes }] = await allEnded(reading, Promise.resolve(targetSeen))
    return await this.#parts.target.hasManifest(pin(to, digest), bytes.byteLength)
  }

  async carry(plan: PromotionPlan, progress: CarryProgress = () => undefined): Promise<Carried> {
    const observer = typeof progress === 'function' ? { done: progress } : progress
    const { looks } = this.#parts
    try {
      return await this.#run(plan, observer).run()
    } finally {
      if (plan.parts.some(({ fate }) => fate !== 'present') || subjectsOf(plan.parts).length > 0) looks.forget(pin(plan.to, plan.from.digest))
    }
  }

  /** A list of referrers, or a tag of cosign's, that another writer has overwritten since is completed again. */
  async missingAtTarget(plan: PromotionPlan, leftBehind: readonly LeftBehind[] = plan.leftBehind): Promise<readonly Digest[]> {
    const expected = { ...plan, parts: expectedParts(plan.parts, leftBehind) }
    const look = this.#parts.looks.at(pin(plan.to, plan.from.digest))
    // The look remembers the lists, which take the longest: they are asked for beside the parts, and below nobody asks again.
    const lists = subjectsOf(expected.parts).map((subject) => async () => void (await look.descriptors(pin(plan.to, subject))))
    const missing = await this.#tagsWrittenAgain(expected, await this.#missing(expected, expected.parts, lists))
    const unlisted = missing.length > 0 ? await this.#unlisted(expected) : await this.#listed(expected)
    return [...new Set([...missing.map(({ digest }) => digest), ...unlisted])]
  }

  async #missing(plan: PromotionPlan, parts: readonly PlannedPart[], beside: readonly (() => Promise<void>)[] = []): Promise<readonly PlannedPart[]> {
    const look = this.#parts.looks.at(pin(plan.to, plan.from.digest))
    const isThere = new Map<PlannedPart, boolean>()
    const questions = [...beside, ...parts.map((part) => async () => void isThere.set(part, await this.#isAtTarget(plan, part, look)))]
    await mapBounded(questions, width, async (ask) => await ask())
    return parts.filter((part) => isThere.get(part) !== true)
  }

  /** @returns what is missing still; where anything else is missing the copy is to be made again, and nothing is written here */
  async #tagsWrittenAgain(plan: PromotionPlan, missing: readonly PlannedPart[]): Promise<readonly PlannedPart[]> {
    const { retrying, looks } = this.#parts
    for (let round = 1, still = missing; ; round += 1) {
      if (still.length === 0 || round > listedAgain || still.some(({ kind }) => kind !== 'evidence-tag')) return still
      await pauseBetween(round, retrying)
      await this.#run(plan, { done: () => undefined }).writeTagsAgain(still)
      looks.forget(pin(plan.to, plan.from.digest))
      still = await this.#missing(plan, still)
    }
  }

  /** Whoever read the list before this run had written to it, and wrote it after the run had read it back, knows nothing of this run. */
  async #listed(plan: PromotionPlan): Promise<readonly Digest[]> {
    const { retrying, looks } = this.#parts
    for (let round = 1; ; round += 1) {
      const unlisted = await this.#unlisted(plan)
      if (unlisted.length === 0 || round > listedAgain) return unlisted
      await pauseBetween(round, retrying)
      const again = this.#run(plan, { done: () => undefined })
      // A registry may list what it had before it had lists only once that is put again, or never.
      await (round === 1 ? again.listReferrers() : again.putAndListReferrers(new Set(unlisted)))
      looks.forget(pin(plan.to, plan.from.digest))
    }
  }

  async #unlisted({ from, to, parts }: PromotionPlan): Promise<readonly Digest[]> {
    const look = this.#parts.looks.at(pin(to, from.digest))
    const unlisted = await mapBounded(subjectsOf(parts), width, async (subject) => {
      const listed = new Set((await look.descriptors(pin(to, subject))).map(({ digest }) => digest))
      return referrersOf(parts, subject).map(({ digest }) => digest).filter((digest) => !listed.has(digest))
    })
    return unlisted.flat()
  }

  #run(plan: PromotionPlan, observer: CarryObserver): CarryRun {
    const { source, target } = this.#parts
    return new CarryRun(plan, { source, target, evidenceTags: this.#evidenceTags, observer, lanes: this.#lanes, width })
  }

  async #isAtTarget({ from, to }: PromotionPlan, part: PlannedPart, fresh: ReadingEnd): Promise<boolean> {
    try {
      if (part.kind === 'blob') return await this.#parts.target.hasBlob(pin(to, part.digest), part.size)
      if (part.tag === undefined) return (await fresh.manifest(pin(to, part.digest))).digest === part.digest
      const there = await fresh.tagged({ registry: to.registry, repository: to.repository, tag: part.tag })
      return there !== undefined && holdsAll(there, await this.#parts.source.manifest(pin(from, part.digest)))
    } catch (error) {
      if (error instanceof Failure && absent.has(error.code)) return false
      throw error
    }
  }
}

const absent: ReadonlySet<Failure['code']> = new Set(['not-found', 'digest-mismatch', 'size-mismatch'])
