import type { Digest } from './digest.ts'
import type { PinnedReference, Reference } from './reference.ts'

/**
 * What happens to one piece of content: it is there already, mounted from a sibling repository, streamed, or, for one
 * of cosign's tags of which the target has another, its layers are added to those that are there; or it is a bundle
 * from a store apart, which is attached to the artifact at the target.
 */
export type Fate = 'present' | 'mount' | 'stream' | 'merge' | 'attach'

export interface PlannedPart {
  /** An `evidence-tag` is one of cosign's own: `sha256-<hex>.sig`, `.att` or `.sbom`. */
  readonly kind: 'blob' | 'manifest' | 'referrer' | 'evidence-tag'
  readonly digest: Digest
  readonly mediaType: string
  readonly size: number
  readonly fate: Fate
  /** For a referrer: what kind of evidence it is. */
  readonly artifactType?: string
  readonly predicateType?: string
  /** For a referrer and an evidence tag: the manifest it is about. */
  readonly subject?: Digest
  /** For an evidence tag: its name. */
  readonly tag?: string
}

/** Something beside the artifact that could not travel, or a layer of it that lives outside of registries. */
export interface LeftBehind {
  /** What was left, or, where its own digest is not known, what it is about. */
  readonly digest: Digest
  /** `referrer`, `foreign layer`, or the name of a tag. */
  readonly what: string
  readonly why: string
}

/** Everything that a promotion will move, in order: blobs, children, the artifact, referrers. */
export interface PromotionPlan {
  readonly from: PinnedReference
  readonly to: Reference
  readonly parts: readonly PlannedPart[]
  /** Sum of the sizes to be streamed. */
  readonly bytesToMove: number
  readonly leftBehind: readonly LeftBehind[]
}

/** A part after it was dealt with; `fate` tells what really happened. */
export type CarriedPart = PlannedPart
