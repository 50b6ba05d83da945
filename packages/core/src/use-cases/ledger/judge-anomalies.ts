import { Failure } from '../../failure.ts'
import type { Anomaly } from '../../model/anomaly.ts'
import type { Decision } from '../../model/decision.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { formatRepository } from '../../model/reference.ts'
import type { PinnedReference } from '../../model/reference.ts'
import { anomaliesIn } from '../../policy/anomalies.ts'
import type { Baseline } from '../../policy/anomalies/question.ts'
import { repositoryFor } from '../../policy/placement.ts'

export interface JudgedAnomalies {
  readonly anomalies: readonly Anomaly[]
  /** Those that the policy denies for. */
  readonly reasons: readonly Reason[]
}

/** What about an artifact is unlike what went before it to this environment; nothing is looked at unless the policy asks. */
export async function judgeAnomalies(
  subject: PinnedReference,
  { evidence, decision }: { readonly evidence: Evidence; readonly decision: Decision },
  { policy, environment }: { readonly policy: Policy; readonly environment: EnvironmentPolicy },
  baselineOf: ((repository: string) => Promise<Baseline>) | undefined,
): Promise<JudgedAnomalies> {
  if (environment.anomalies === undefined) return { anomalies: [], reasons: [] }
  if (baselineOf === undefined) throw new Failure('unexpected', { blame: 'bug', message: 'The policy looks for anomalies, and there is nothing to hold them against', remedy: 'Report this with the log of the run.' })
  const bundles = new Set(decision.rules.flatMap((rule) => rule.evidence))
  const anomalies = anomaliesIn({
    policy: environment.anomalies,
    counted: evidence.testimonies.filter(({ bundle }) => bundles.has(bundle)),
    refused: evidence.refused,
    baseline: await baselineOf(repositoryFor(subject, environment) ?? formatRepository(subject)),
    identities: policy.identities,
    now: decision.decidedAt,
  })
  return { anomalies, reasons: anomalies.filter(({ action }) => action === 'deny').map((anomaly) => reasonFor(anomaly, environment)) }
}

function reasonFor({ action: _action, ...told }: Anomaly, { name }: EnvironmentPolicy): Reason {
  return { ...told, rule: 'anomalies', remedy: `Find out why it is so (docs/monitoring.md). When it is meant, set it to hold or report under environments.${name}.anomalies for as long as it takes.` }
}
