import type { PromotionPlan, CarriedPart } from '../model/promotion-plan.ts'
import type { Digest } from '../model/digest.ts'
import type { PinnedReference, Reference } from '../model/reference.ts'

/** Copies an artifact with everything that proves it. The tag is not its business. */
export interface Carrier {
  /** Lists every manifest and blob with its fate; writes nothing. */
  plan(from: PinnedReference, to: Reference): Promise<PromotionPlan>
  /** Carries out a plan: blobs, children, the artifact, then its referrers. @throws Failure; a re-run finishes the work */
  carry(plan: PromotionPlan, progress?: (done: CarriedPart) => void): Promise<readonly CarriedPart[]>
  /** Lists the target anew. @returns the digests of the plan that are not there with the same bytes */
  missingAtTarget(plan: PromotionPlan): Promise<readonly Digest[]>
}
