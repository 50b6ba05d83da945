import type { Digest } from './digest.ts'

/** What may be unlike what went before. */
export type AnomalyKind = 'newIdentity' | 'changedWorkflow' | 'changedBuilder' | 'unusualTime' | 'burst' | 'keyOutsideWindow'

/** `report` shows it, `hold` asks for one more approver, `deny` denies. */
export type AnomalyAction = 'report' | 'hold' | 'deny'

/** What an environment wants to know, and what becomes of it; a kind that is left out is not looked for. */
export type AnomalyPolicy = { readonly [Kind in AnomalyKind]?: AnomalyAction }

export type AnomalyCode = 'identity-new' | 'workflow-changed' | 'builder-changed' | 'unusual-time' | 'signing-burst' | 'key-outside-window' | 'no-baseline'

/** One thing that is unlike before: nothing is wrong with it as far as the rules go. */
export interface Anomaly {
  readonly code: AnomalyCode
  readonly action: AnomalyAction
  readonly message: string
  /** What was usual. */
  readonly expected: string
  readonly found: string
  /** The bundles it is about. */
  readonly evidence: readonly Digest[]
}
