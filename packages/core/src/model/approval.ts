import type { Digest } from './digest.ts'
import type { ExcludedAs } from './policy.ts'
import type { Reason } from './reason.ts'

/** A named person's grant for (digest, environment, decision), as the signed predicate carries it. */
export interface Approval {
  readonly subject: Digest
  /** The environment that the artifact may enter. */
  readonly environment: string
  readonly role: string
  /** The GitHub Environment in which it was granted and signed. */
  readonly roleEnvironment: string
  readonly approver: { readonly id: number; readonly login: string; readonly type: string }
  readonly rationale: string
  /** Digest of the decision's bundle. */
  readonly decision: Digest
  /** Digest of the release set that was approved as a whole, the artifact being one of it; absent = the artifact alone. */
  readonly set?: Digest
  readonly policy: Digest
  readonly run: { readonly repository: string; readonly repositoryId: number; readonly id: number; readonly attempt: number }
  /** Who did not count when it was granted, by numeric id. */
  readonly excluded: readonly { readonly id: number; readonly as: ExcludedAs }[]
  readonly approvedAt: Date
  readonly expiresAt: Date
  /** Digest of the bundle that carries it. */
  readonly bundle: Digest
}

/** How far the quorum is. */
export interface Quorum {
  readonly met: boolean
  readonly vetoed: boolean
  readonly needed: number
  /** The approvals that count, one per person. */
  readonly counted: readonly Approval[]
  readonly roles: readonly { readonly role: string; readonly environment: string; readonly needed: number; readonly given: number }[]
  /** Why it is not met, and why each approval that was set aside does not count. */
  readonly reasons: readonly Reason[]
}
