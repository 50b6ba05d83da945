import type { SandboxAddresses } from '../world.ts'

/** A reason of a refusal, as the action that refused tells it. */
export interface ToldReason {
  readonly code: string
  readonly rule?: string
  readonly message: string
  readonly expected?: string
  readonly found?: string
  readonly remedy?: string
  readonly owner?: string
  readonly finding?: string
}

/** One thing that happened, and whether it went as the story says. */
export interface Scene {
  readonly title: string
  /** Who did it: a person, or the job of a workflow. */
  readonly who: string
  /** Which of the six actions ran; none where the story only looks. */
  readonly action?: string
  readonly decision?: string
  /** What the action was labelled with, or the code among its reasons that the scene is about. */
  readonly reasonCode?: string
  readonly sentence: string
  /** The reasons to show; of a long list those that the scene is about come first. */
  readonly reasons: readonly ToldReason[]
  readonly facts: readonly string[]
  /** What the story says must come of it, and what came. */
  readonly expected: string
  readonly found: string
  readonly asTold: boolean
  readonly milliseconds: number
}

export interface Stage {
  readonly number: number
  readonly title: string
  readonly scenes: readonly Scene[]
  readonly milliseconds: number
}

/** What is in an environment, at the end. */
export interface Place {
  readonly name: string
  readonly repository: string
  readonly tag: string
  readonly digest: string
  readonly release: string
}

/** A bundle that hangs on the promoted artifact. */
export interface TravelledEvidence {
  readonly referrer: string
  readonly predicateType: string
  readonly signer: string
  readonly says: string
}

export interface ToldApproval {
  readonly release: string
  readonly login: string
  readonly role: string
  readonly rationale: string
  readonly approvedAt: string
  readonly expiresAt: string
}

export interface ToldRecord {
  readonly sequence: number
  readonly kind: string
  readonly release: string
  readonly subject: string
  readonly replaced: string
  readonly previous: string
  readonly actor: string
  readonly promotedAt: string
}

export type Verdict = 'as-told' | 'broken'

/** The whole story with its ending: what `--json` prints and the page shows. */
export interface Tale {
  readonly schema: 'portcullis/demo/v1'
  readonly verdict: Verdict
  /** What went otherwise, when something did. */
  readonly problem?: string
  readonly startedAt: string
  readonly milliseconds: number
  readonly stages: readonly Stage[]
  readonly places: readonly Place[]
  /** What was promoted, and the folder of the commit that it was built from. */
  readonly artifact: { readonly release: string; readonly digest: string; readonly repository: string; readonly commit: string }
  readonly evidence: readonly TravelledEvidence[]
  readonly approvals: readonly ToldApproval[]
  readonly ledger: readonly ToldRecord[]
  readonly addresses: SandboxAddresses
}

/** A run that did not let anything through, as the story told it would not: a denial, or approvals that are missing. */
export function isRefusal({ decision, asTold }: Scene): boolean {
  return decision !== undefined && decision !== 'allow' && asTold
}
