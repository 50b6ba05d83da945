import type { AnomalyPolicy } from '../../model/anomaly.ts'
import { checked, object, oneOf, optional } from '../schema.ts'

const action = oneOf('report', 'hold', 'deny')

/** `anomalies:` of an environment. What somebody else has laid beside an artifact can only be reported: it must not hold anything up. */
export const anomaliesSchema = checked(
  object({
    newIdentity: optional(action),
    changedWorkflow: optional(action),
    changedBuilder: optional(action),
    unusualTime: optional(action),
    burst: optional(action),
    keyOutsideWindow: optional(oneOf('report')),
  }),
  (written) => (Object.keys(written).length === 0 ? 'is empty; name at least one kind of anomaly, or leave the key out' : undefined),
)

interface Surrounding {
  readonly anomalies?: AnomalyPolicy
  readonly approvals?: unknown
  readonly record?: unknown
  readonly decision?: unknown
}

/** What an environment lacks for its anomalies to mean anything. */
export function whyNoAnomalies({ anomalies, approvals, record, decision }: Surrounding): string | undefined {
  if (anomalies === undefined) return undefined
  if (record === undefined) return 'looks for anomalies, and these are held against the ledger: say who writes it (`record`)'
  if (decision === undefined) return 'looks for anomalies, and these are told in the decision: say whose counts (`decision`)'
  const isHeld = Object.values(anomalies).includes('hold')
  return isHeld && approvals === undefined ? 'holds anomalies for one more approver and asks for no approvals: add `approvals`' : undefined
}
