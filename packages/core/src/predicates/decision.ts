import type { Anomaly } from '../model/anomaly.ts'
import type { Decision } from '../model/decision.ts'
import { algorithmOf, hexOf } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'

/** What a signed decision says; docs/predicates.md, policy-decision v0.1. Only an allow is ever signed. */
export interface SignedDecision {
  readonly environment: string
  readonly policy: Digest
  readonly evidence: readonly Digest[]
  /** Whether it counts only with one more approver than usual: something was unlike before. */
  readonly isHeld: boolean
  /** Digest of the release set that it was judged with; absent = alone. */
  readonly set?: Digest
}

/** The predicate of an allow. A decision that denies is reported, never signed: attestations only grant. */
export function decisionPredicate(decision: Decision, set?: Digest): JsonObject {
  return {
    decision: 'ALLOW',
    track: decision.track,
    environment: decision.environment,
    policy: { uri: decision.policy.source, digest: decision.policy.digest },
    ...(set === undefined ? {} : { set }),
    evidence: evidenceOf(decision),
    rules: decision.rules.map(({ rule, expected, found, evidence }) => ({ rule, expected, found, evidence: [...evidence] })),
    decidedAt: decision.decidedAt.toISOString(),
    ...(decision.anomalies === undefined ? {} : { anomalies: decision.anomalies.map(anomalyJson) }),
  }
}

/** An anomaly, for predicates and results. */
export function anomalyJson({ evidence, ...anomaly }: Anomaly): JsonObject {
  return { ...anomaly, evidence: [...evidence] }
}

/** @throws Failure `statement-invalid` */
export function parseDecision(predicate: JsonObject): SignedDecision {
  const fields = new Fields(predicate, 'decision')
  fields.oneOf('decision', ['ALLOW'])
  const set = fields.optionalDigest('set')
  return {
    environment: fields.text('environment'),
    policy: fields.fields('policy').digest('digest'),
    evidence: fields.digests('evidence'),
    isHeld: predicate['anomalies'] !== undefined && fields.lists('anomalies').some((anomaly) => anomaly.oneOf('action', ['report', 'hold', 'deny']) === 'hold'),
    ...(set === undefined ? {} : { set }),
  }
}

/** SLSA Verification Summary v1 of the same decision, for tools that read VSAs (slsa.dev/spec/v1.2/verification_summary). */
export function verificationSummary(decision: Decision, verifier: string, resourceUri: string): JsonObject {
  return {
    verifier: { id: verifier },
    timeVerified: decision.decidedAt.toISOString(),
    resourceUri,
    policy: { uri: decision.policy.source, digest: digestSet(decision.policy.digest) },
    inputAttestations: evidenceOf(decision).map((digest) => ({ digest: digestSet(digest) })),
    verificationResult: 'PASSED',
    verifiedLevels: ['PORTCULLIS_POLICY_MET'],
    slsaVersion: '1.2',
  }
}

function evidenceOf(decision: Decision): Digest[] {
  return [...new Set(decision.rules.flatMap(({ evidence }) => evidence))].toSorted()
}

function digestSet(digest: Digest): JsonObject {
  return { [algorithmOf(digest)]: hexOf(digest) }
}
