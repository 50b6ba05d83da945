import type { Anomaly } from './anomaly.ts'
import type { Digest } from './digest.ts'
import type { Reason } from './reason.ts'

/** What one rule says of one artifact. */
export interface RuleVerdict {
  readonly rule: string
  readonly passed: boolean
  /** For people: what the rule wants, in one line. */
  readonly expected: string
  /** For people: what was found, in one line. */
  readonly found: string
  /** Digests of the bundles that made it pass. */
  readonly evidence: readonly Digest[]
  /** Why it did not pass; empty when it did. */
  readonly reasons: readonly Reason[]
}

/** The outcome of evaluating a policy on evidence. Only `decide` makes an allow. */
export interface Decision {
  readonly outcome: 'allow' | 'deny'
  readonly track: 'slow'
  readonly subject: Digest
  readonly environment: string
  readonly policy: { readonly source: string; readonly digest: Digest }
  readonly rules: readonly RuleVerdict[]
  readonly decidedAt: Date
  /** What is unlike before, where the policy wants to know; with a `hold` among it, one more person has to approve. */
  readonly anomalies?: readonly Anomaly[]
}
