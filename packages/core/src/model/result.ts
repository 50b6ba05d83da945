import type { ReasonCode } from '../reason-code.ts'
import type { Anomaly } from './anomaly.ts'
import type { CredentialUse } from './credential-use.ts'
import type { Digest } from './digest.ts'
import type { RuleVerdict } from './decision.ts'
import type { Quorum } from './approval.ts'
import type { RefusedBundle } from './evidence.ts'
import type { Severity } from './finding.ts'
import type { PromotionPlan, CarriedPart, LeftBehind } from './promotion-plan.ts'
import type { PromotionRecord } from './promotion-record.ts'
import type { Reason } from './reason.ts'
import type { Reference } from './reference.ts'
import type { Shard } from './release-set.ts'
import type { Signer } from './signer.ts'

export type Verb = 'scan' | 'sign' | 'verify' | 'policy-gate' | 'require-approval' | 'promote' | 'copy'

/** `error` means "could not find out"; every reader must treat it, and `pending`, as not allowed. */
export type Verdict = 'allow' | 'deny' | 'pending' | 'error'

/** A signature that was verified, for people and programs. */
export interface SignedBy {
  readonly identity?: string
  readonly signer: Signer
  readonly predicateType: string
  /** Absent where nobody vouches for it: a bare envelope by a key. */
  readonly signedAt?: Date
  readonly bundle: Digest
  /** What else is in the bundle and counted for nothing, being by strangers; absent when there is nothing. */
  readonly passedOver?: readonly string[]
}

/** What became of each artifact of a release set. */
export interface SetOutcome {
  readonly digest: Digest
  /** Where the set was read, for people. */
  readonly source: string
  /** The slice that this run dealt with; absent = the whole set. */
  readonly shard?: Shard
  /** In the order of the set. */
  readonly artifacts: readonly Outcome[]
}

/** What a run has asked of registries, and as whom. */
export interface Spent {
  /** Requests by what they were for, retries and redirects included. */
  readonly requests: Readonly<Record<string, number>>
  readonly credentials: readonly CredentialUse[]
}

/** A bundle that this run has made, and where it is kept. */
export interface MadeBundle {
  readonly predicateType: string
  readonly digest: Digest
  /** The manifest that attaches it, where it is one. */
  readonly referrer?: Digest
  /** Those of all artifacts that it is about. */
  readonly referrers?: readonly Digest[]
  /** Its number in GitHub's attestations. */
  readonly attestationId?: number
  readonly cosignTags?: readonly string[]
}

/** How a use case ended: the one shape that the action, the CLI and the reports are made from (doors.md §4). */
export interface Outcome {
  readonly action: Verb
  readonly decision: Verdict
  readonly reasonCode: ReasonCode
  readonly subject: { readonly name: string; readonly digest: Digest }
  /** All artifacts that were signed at once, where there are several; `subject` is the first. */
  readonly subjects?: readonly Outcome['subject'][]
  readonly environment?: string
  /** One sentence for a person: the verdict and why. */
  readonly sentence: string
  readonly reasons: readonly Reason[]
  readonly rules?: readonly RuleVerdict[]
  readonly signers?: readonly SignedBy[]
  /** Who else signed, verified all the same: by another identity, or something else, than was asked for. Counted for nothing. */
  readonly others?: readonly SignedBy[]
  /** Bundles that counted for nothing, shown apart. */
  readonly refused?: readonly RefusedBundle[]
  readonly track?: 'slow'
  /** What is unlike before, where the policy wants to know. */
  readonly anomalies?: readonly Anomaly[]
  readonly quorum?: Quorum
  readonly counts?: Record<Severity, number>
  readonly plan?: PromotionPlan
  readonly carried?: readonly CarriedPart[]
  /** What could not travel, as it turned out; before the copy the plan says what is known. */
  readonly leftBehind?: readonly LeftBehind[]
  readonly record?: PromotionRecord
  readonly spent?: Spent
  /** Where a promotion leads, or would lead. */
  readonly target?: Reference
  readonly set?: SetOutcome
  /** What this run has signed. */
  readonly signed?: readonly MadeBundle[]
  readonly dryRun?: boolean
  readonly startedAt: Date
  readonly finishedAt: Date
}
