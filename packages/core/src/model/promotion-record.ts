import type { CredentialUse } from './credential-use.ts'
import type { Digest } from './digest.ts'

/** A signed record is one entry of the ledger, which takes no larger one. It names every part that was carried, and an index may have thousands. */
export const maxRecordBytes = 4 * 1024 * 1024

/** The signed account of one promotion, chained to the one before it on the same line and environment. */
export interface PromotionRecord {
  readonly kind: 'promote' | 'rollback'
  readonly subject: Digest
  readonly sequence: number
  readonly environment: string
  readonly from: string
  /** `registry/repository` */
  readonly to: string
  readonly tag: string
  /** What the tag pointed at before, if it existed. */
  readonly replaced: Digest | undefined
  /** Digest of the ledger entry of the promotion before, if there is one. */
  readonly previous: Digest | undefined
  readonly policy: Digest
  readonly decision: Digest
  readonly approvals: readonly Digest[]
  /** Digest of the release set that it was promoted with; absent when it was promoted alone. */
  readonly set?: Digest
  readonly carried: readonly { readonly digest: Digest; readonly kind: string; readonly fate: string }[]
  /** Which credential each registry was shown; absent in records of before this was written down. */
  readonly credentials?: readonly CredentialUse[]
  readonly actor: string
  readonly run: string
  readonly startedAt: Date
  readonly promotedAt: Date
}
