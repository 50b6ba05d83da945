import type { Approval } from '../model/approval.ts'
import type { Digest } from '../model/digest.ts'
import type { ApprovalPolicy, ExcludedAs } from '../model/policy.ts'

/** A rejection: whoever gives it, wherever in the run, it ends the request. */
export interface Veto {
  readonly person: { readonly id: number; readonly login: string }
  readonly environments: readonly string[]
}

/** Everything that counting needs. The approvals are verified and signed by the identity of the policy already. */
export interface QuorumQuestion {
  readonly policy: ApprovalPolicy
  readonly subject: Digest
  /** The release set that is to move; absent = the subject alone. */
  readonly set?: Digest
  readonly environment: string
  /** Digests of the bundles of the decisions that hold now: an approval is for one of them. */
  readonly decisions: readonly Digest[]
  readonly policyDigest: Digest
  readonly approvals: readonly Approval[]
  /** Who takes part in the change, by numeric id; counts where the policy excludes them. */
  readonly excluded: readonly { readonly id: number; readonly as: ExcludedAs }[]
  readonly vetoes: readonly Veto[]
  readonly now: Date
}
