import type { PromotionPlan, CarriedPart, LeftBehind, PlannedPart } from '../model/promotion-plan.ts'
import type { Digest } from '../model/digest.ts'
import type { PinnedReference, Reference } from '../model/reference.ts'

/** What becomes of layers that a manifest keeps outside of registries (`urls`): their addresses are never followed. */
export interface CarryRules {
  /** `report`: the artifact travels without them, and they are named. */
  readonly foreignLayers: 'deny' | 'report'
  /** Every part is looked for, as who reads a dry run expects; else small blobs are found to be there when they are sent. */
  readonly exact?: boolean
}

/** Watches a copy. What a carrier itself tells is `started`, `moved` and `done`. */
export interface CarryObserver {
  /** Before anything else: every part of the plan. */
  planned?(parts: readonly PlannedPart[]): void
  /** At the end: these could not travel, or the copy has failed before them. */
  left?(parts: readonly PlannedPart[]): void
  started?(part: PlannedPart): void
  /** `bytes` more of `part` were read at the source. */
  moved?(part: PlannedPart, bytes: number): void
  done(part: CarriedPart): void
}

/** A function hears of each part that is done. */
export type CarryProgress = CarryObserver | ((done: CarriedPart) => void)

export interface Carried {
  readonly parts: readonly CarriedPart[]
  /** What the plan says, and what turned out on the way. */
  readonly leftBehind: readonly LeftBehind[]
}

/** Copies an artifact with everything that proves it. The tag is not its business. */
export interface Carrier {
  /**
   * Lists every manifest and blob with its fate; writes nothing. The source is asked at once, the target not before `targetSeen`: what
   * is being read there meanwhile need not be asked for again. @throws Failure `foreign-layer` unless `rules` say otherwise; whatever `targetSeen` ends with
   */
  plan(from: PinnedReference, to: Reference, rules?: CarryRules, targetSeen?: Promise<unknown>): Promise<PromotionPlan>
  /**
   * Carries out a plan: blobs, children, the artifact, then its evidence. Evidence that the source cannot give or the
   * target will not take is left behind, since anybody who may push can put such a thing there; a part of the artifact
   * itself never is. @throws Failure; a re-run finishes the work
   */
  carry(plan: PromotionPlan, progress?: CarryProgress): Promise<Carried>
  /** Lists the target anew. @returns the digests of the plan that are not there with the same bytes, but for those left behind */
  missingAtTarget(plan: PromotionPlan, leftBehind?: readonly LeftBehind[]): Promise<readonly Digest[]>
}
