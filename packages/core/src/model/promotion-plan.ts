import type { Digest } from './digest.ts'
import type { PinnedReference, Reference } from './reference.ts'

/** What happens to one piece of content: it is there already, mounted from a sibling repository, or streamed. */
export type Fate = 'present' | 'mount' | 'stream'

export interface PlannedPart {
  readonly kind: 'blob' | 'manifest' | 'referrer'
  readonly digest: Digest
  readonly mediaType: string
  readonly size: number
  readonly fate: Fate
  /** For a referrer: what kind of evidence it is. */
  readonly artifactType?: string
  readonly predicateType?: string
  /** For a referrer: the manifest it refers to. */
  readonly subject?: Digest
}

/** Everything that a promotion will move, in order: blobs, children, the artifact, referrers. */
export interface PromotionPlan {
  readonly from: PinnedReference
  readonly to: Reference
  readonly parts: readonly PlannedPart[]
  /** Sum of the sizes to be streamed. */
  readonly bytesToMove: number
}

/** A part after it was dealt with; `fate` tells what really happened. */
export type CarriedPart = PlannedPart
