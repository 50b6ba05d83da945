import { Failure } from '../../failure.ts'
import type { Anomaly } from '../../model/anomaly.ts'
import type { Decision } from '../../model/decision.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { formatRepository } from '../../model/reference.ts'
import type { PinnedReference } from '../../model/reference.ts'
import { anomaliesIn, kindsBehind } from '../../policy/anomalies.ts'
import type { Baseline } from '../../policy/anomalies/question.ts'
import { repositoryFor } from '../../policy/placement.ts'
import { keyOf } from '../../policy/schema.ts'

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

function reasonFor({ action, ...told }: Anomaly, { name, anomalies = {} }: EnvironmentPolicy): Reason {
  const keys = kindsBehind({ code: told.code, action }, anomalies).map((kind) => `environments.${name}.anomalies.${keyOf(kind)}`)
  return {
    ...told,
    rule: 'anomalies',
    remedy: `Ask whoever released this why it is so. If they cannot say, promote nothing of this signer until you know who else can sign as it. If it is meant, set ${keys.join(' and ')} of the policy to hold or report for as long as it takes.`,
  }
}
