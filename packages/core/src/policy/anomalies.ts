import type { Anomaly, AnomalyAction, AnomalyCode, AnomalyKind, AnomalyPolicy } from '../model/anomaly.ts'
import type { RefusedBundle } from '../model/evidence.ts'
import type { AnomalyQuestion, Baseline, Peculiarity } from './anomalies/question.ts'
import { newSigners } from './anomalies/new-signers.ts'
import { changedSources } from './anomalies/changed-sources.ts'
import { unusualTimes } from './anomalies/unusual-times.ts'

const severest: readonly AnomalyAction[] = ['deny', 'hold', 'report']

const codes: Readonly<Record<AnomalyKind, AnomalyCode>> = {
  newIdentity: 'identity-new',
  changedWorkflow: 'workflow-changed',
  changedBuilder: 'builder-changed',
  unusualTime: 'unusual-time',
  burst: 'signing-burst',
  keyOutsideWindow: 'key-outside-window',
}

/**
 * What about an artifact is unlike the one before it on its line, each once, as far as the policy wants to know. A line
 * of which nothing is known has no anomalies, but one note that says so.
 */
export function anomaliesIn(question: AnomalyQuestion): readonly Anomaly[] {
  const { policy, baseline, refused } = question
  const peculiar: Peculiarity[] = [...keysOutsideWindow(refused)]
  if (baseline.promotedAt.length > 0 && baseline.evidence.length > 0) peculiar.push(...newSigners(question), ...changedSources(question))
  peculiar.push(...unusualTimes(baseline.promotedAt, question.now))
  const found = peculiar.flatMap(({ kind, ...told }) => {
    const action = policy[kind]
    return action === undefined ? [] : [{ code: codes[kind], action, ...told }]
  })
  return baseline.promotedAt.length > 0 && baseline.evidence.length > 0 ? found : [...found, noBaseline(baseline, policy)]
}

/** The kinds that tell who vouched for an artifact and in which way: the same whenever they are looked for, as times are not. */
export function kindsOfSigners({ newIdentity, changedWorkflow, changedBuilder }: AnomalyPolicy): AnomalyPolicy {
  return {
    ...(newIdentity === undefined ? {} : { newIdentity }),
    ...(changedWorkflow === undefined ? {} : { changedWorkflow }),
    ...(changedBuilder === undefined ? {} : { changedBuilder }),
  }
}

/** What an anomaly goes by in `policy`, where its action can be changed. */
export function kindsBehind({ code, action }: Pick<Anomaly, 'code' | 'action'>, policy: AnomalyPolicy): readonly AnomalyKind[] {
  const asked = code === 'no-baseline' ? kindsOfSigners(policy) : policy
  return (Object.keys(codes) as AnomalyKind[]).filter((kind) => asked[kind] === action && (code === 'no-baseline' || codes[kind] === code))
}

/** Whether one more person has to look at it. */
export function isHeld(anomalies: readonly Pick<Anomaly, 'action'>[]): boolean {
  return anomalies.some(({ action }) => action === 'hold')
}

/** The verifier has refused these already; who holds the key may not be who should. */
function keysOutsideWindow(refused: readonly RefusedBundle[]): readonly Peculiarity[] {
  const late = refused.filter(({ reason }) => reason.code === 'key-not-valid')
  const [first] = late
  if (first === undefined) return []
  const { message, expected = 'a time at which the key counts', found = 'another' } = first.reason
  return [{ kind: 'keyOutsideWindow', message: `A key of ours signed outside of its window: ${message}`, expected, found, evidence: late.map(({ bundle }) => bundle) }]
}

/**
 * Of a line that is new this is a note. Where there were promotions and the evidence of the last one is gone, whoever
 * took it away must not be better off: then it weighs as much as what cannot be looked for.
 */
function noBaseline({ promotedAt }: Baseline, { newIdentity, changedWorkflow, changedBuilder }: AnomalyPolicy): Anomaly {
  const blinded = [newIdentity, changedWorkflow, changedBuilder]
  const action = promotedAt.length === 0 ? 'report' : (severest.find((one) => blinded.includes(one)) ?? 'report')
  const found = promotedAt.length === 0 ? 'no promotion' : `${promotedAt.length} promotions, and no evidence of the last one`
  return { code: 'no-baseline', action, message: 'Nothing is known of what is usual here, so nothing can be unlike it', expected: 'an earlier promotion with its evidence', found, evidence: [] }
}
