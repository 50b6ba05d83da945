import type { Anomaly, AnomalyKind, AnomalyPolicy } from '../../model/anomaly.ts'
import type { RefusedBundle, Testimony } from '../../model/evidence.ts'
import type { Identity } from '../../model/policy.ts'

/** What somebody signed, as far as it can be unlike others. */
export type Witnessed = Pick<Testimony, 'signer' | 'signedAt' | 'statement' | 'bundle'>

/** What is known of a line before now. */
export interface Baseline {
  /** When artifacts were promoted on the line, in order. */
  readonly promotedAt: readonly Date[]
  /** What the decision stood on by which the artifact that is there now was promoted. */
  readonly evidence: readonly Witnessed[]
}

export interface AnomalyQuestion {
  readonly policy: AnomalyPolicy
  /** What the rules were met by: what merely lies beside an artifact makes nothing better or worse. */
  readonly counted: readonly Witnessed[]
  readonly refused: readonly RefusedBundle[]
  readonly baseline: Baseline
  readonly identities: ReadonlyMap<string, Identity>
  readonly now: Date
}

/** Something unlike before, of which the policy says what becomes of it. */
export interface Peculiarity extends Omit<Anomaly, 'action' | 'code'> {
  readonly kind: AnomalyKind
}
