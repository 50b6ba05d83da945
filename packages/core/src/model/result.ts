import type { ReasonCode } from '../reason-code.ts'
import type { Digest } from './digest.ts'
import type { RuleVerdict } from './decision.ts'
import type { Quorum } from './approval.ts'
import type { RefusedBundle } from './evidence.ts'
import type { Severity } from './finding.ts'
import type { PromotionPlan, CarriedPart, LeftBehind } from './promotion-plan.ts'
import type { PromotionRecord } from './promotion-record.ts'
import type { Reason } from './reason.ts'
import type { Signer } from './signer.ts'

export type Verb = 'scan' | 'sign' | 'verify' | 'policy-gate' | 'require-approval' | 'promote' | 'copy'

/** `error` means "could not find out"; every reader must treat it, and `pending`, as not allowed. */
export type Verdict = 'allow' | 'deny' | 'pending' | 'error'

/** A signature that was verified, for people and programs. */
export interface SignedBy {
  readonly identity?: string
  readonly signer: Signer
  readonly predicateType: string
  readonly signedAt: Date
  readonly bundle: Digest
}

/** How a use case ended: the one shape that the action, the CLI and the reports are made from (doors.md §4). */
export interface Outcome {
  readonly action: Verb
  readonly decision: Verdict
  readonly reasonCode: ReasonCode
  readonly subject: { readonly name: string; readonly digest: Digest }
  readonly environment?: string
  /** One sentence for a person: the verdict and why. */
  readonly sentence: string
  readonly reasons: readonly Reason[]
  readonly rules?: readonly RuleVerdict[]
  readonly signers?: readonly SignedBy[]
  /** Bundles that counted for nothing, shown apart. */
  readonly refused?: readonly RefusedBundle[]
  readonly track?: 'slow'
  readonly quorum?: Quorum
  readonly counts?: Record<Severity, number>
  readonly plan?: PromotionPlan
  readonly carried?: readonly CarriedPart[]
  /** What could not travel, as it turned out; before the copy the plan says what is known. */
  readonly leftBehind?: readonly LeftBehind[]
  readonly record?: PromotionRecord
  readonly dryRun?: boolean
  readonly startedAt: Date
  readonly finishedAt: Date
}
