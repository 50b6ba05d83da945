import type { Failure } from '../failure.ts'
import type { Quorum } from '../model/approval.ts'
import type { PlannedPart } from '../model/promotion-plan.ts'
import type { PromotionRecord } from '../model/promotion-record.ts'
import type { Reason } from '../model/reason.ts'
import { reasonOf } from '../model/reason.ts'
import { formatReference } from '../model/reference.ts'
import type { Outcome, SetOutcome, SignedBy, Spent, Verb } from '../model/result.ts'
import { isJsonObject } from '../model/strict-json.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { anomalyJson } from '../predicates/decision.ts'
import { credentialJson } from '../predicates/promotion.ts'
import type { KnownSubject } from './failure-report.ts'
import { requestsIn } from './spent.ts'

/** Name and version of the shape; docs/result.schema.json describes it. */
const resultSchema = 'portcullis/result/v1'

/** How a use case ended, for programs: whole, as it goes into the file of `report-path` and to `--output json`. */
export function resultOf(outcome: Outcome): JsonObject {
  const { subject, rules, signers, others, refused, quorum, counts, plan, carried, leftBehind, record, target, set } = outcome
  return present({
    schema: resultSchema,
    action: outcome.action,
    decision: outcome.decision,
    reasonCode: outcome.reasonCode,
    sentence: outcome.sentence,
    subject: { name: subject.name, digest: subject.digest },
    subjects: outcome.subjects?.map(({ name, digest }) => ({ name, digest })),
    environment: outcome.environment,
    dryRun: outcome.dryRun,
    reasons: outcome.reasons.map(reasonJson),
    rules: rules?.map(({ reasons, evidence, ...verdict }) => ({ ...verdict, evidence: [...evidence], reasons: reasons.map(reasonJson) })),
    signers: signers?.map(signerJson),
    others: others?.map(signerJson),
    refused: refused?.map(({ bundle, source, reason }) => ({ bundle, source, reason: reasonJson(reason) })),
    track: outcome.track,
    anomalies: outcome.anomalies?.map(anomalyJson),
    counts: counts === undefined ? undefined : { ...counts },
    approvals: quorum === undefined ? undefined : quorumJson(quorum),
    plan: plan === undefined ? undefined : { from: formatReference(plan.from), to: formatReference(plan.to), bytesToMove: plan.bytesToMove, parts: plan.parts.map(partJson), leftBehind: plan.leftBehind.map((left) => ({ ...left })) },
    carried: carried?.map(partJson),
    leftBehind: leftBehind?.map((left) => ({ ...left })),
    record: record === undefined ? undefined : recordJson(record),
    target: target === undefined ? undefined : formatReference(target),
    set: set === undefined ? undefined : setJson(set),
    ...spentJson(outcome.spent),
    startedAt: outcome.startedAt.toISOString(),
    finishedAt: outcome.finishedAt.toISOString(),
  })
}

/** Each artifact in the shape of a result of its own. */
function setJson({ digest, source, shard, artifacts }: SetOutcome): JsonObject {
  return present({ digest, source, shard: shard === undefined ? undefined : `${shard.index}/${shard.of}`, artifacts: artifacts.map(resultOf) })
}

/** A run that could not find out, in the same shape. */
export function resultOfFailure(action: Verb, failure: Failure, known: KnownSubject, startedAt: Date, finishedAt: Date): JsonObject {
  const { subject, environment } = known
  return present({
    schema: resultSchema,
    action,
    decision: 'error',
    reasonCode: failure.code,
    sentence: failure.message,
    subject: subject === undefined ? undefined : { ...subject },
    environment,
    reasons: [reasonJson(reasonOf(failure))],
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
  })
}

const detailLists = ['subjects', 'plan', 'carried', 'leftBehind', 'refused', 'others', 'rules', 'signers', 'reasons', 'set'] as const

/**
 * `result` within `maxBytes`, for an output that is passed between jobs: the longest lists go first, and `omitted`
 * tells how many entries of each are only in the whole result.
 */
export function smallResult(result: JsonObject, maxBytes = 64 * 1024): JsonObject {
  let small = withSmallSet(result, maxBytes)
  for (const key of detailLists) {
    if (Buffer.byteLength(JSON.stringify(small)) <= maxBytes) return small
    const whole = small[key]
    const length = Array.isArray(whole) ? whole.length : 1
    const kept = Array.isArray(whole) && (key === 'reasons' || key === 'signers') ? whole.slice(0, 10) : undefined
    const omitted = { ...(small['omitted'] as JsonObject | undefined), [key]: length - (kept?.length ?? 0) }
    if (whole !== undefined) small = present({ ...small, [key]: kept ?? (key === 'reasons' ? [] : undefined), omitted })
  }
  return Buffer.byteLength(JSON.stringify(small)) <= maxBytes ? small : { ...small, reasons: [], signers: [] }
}

/** Of a set that is too large, each artifact with its verdict alone: what it is about and how it ends. */
function withSmallSet(result: JsonObject, maxBytes: number): JsonObject {
  const { set } = result
  if (!isJsonObject(set) || !Array.isArray(set['artifacts']) || Buffer.byteLength(JSON.stringify(result)) <= maxBytes) return result
  const artifacts = set['artifacts'].filter(isJsonObject).map(({ decision, reasonCode, subject, target }) => present({ decision, reasonCode, subject, target }))
  return { ...result, set: { ...set, artifacts } }
}

function reasonJson(reason: Reason): JsonObject {
  const { evidence, ...texts } = reason
  return present({ ...texts, evidence: evidence === undefined ? undefined : [...evidence] })
}

function signerJson({ identity, signer, predicateType, signedAt, bundle, passedOver }: SignedBy): JsonObject {
  const { domain, issuer, subject, extensions } = signer
  return present({ identity, domain, issuer, subject, extensions: { ...extensions }, predicateType, signedAt: signedAt?.toISOString(), bundle, passedOver: passedOver === undefined ? undefined : [...passedOver] })
}

function quorumJson({ met, vetoed, needed, counted, roles }: Quorum): JsonObject {
  return {
    met,
    vetoed,
    needed,
    roles: roles.map((role) => ({ ...role })),
    counted: counted.map(({ approver, role, rationale, approvedAt, expiresAt, bundle }) => ({
      approver: { ...approver },
      role,
      rationale,
      approvedAt: approvedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      bundle,
    })),
  }
}

/** Requests with their sum, and which credential each registry was shown. */
export function spentJson(spent: Spent | undefined): JsonObject {
  if (spent === undefined) return {}
  return { requests: { ...spent.requests, total: requestsIn(spent) }, credentials: spent.credentials.map(credentialJson) }
}

function partJson({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag }: PlannedPart): JsonObject {
  return present({ kind, digest, mediaType, size, fate, artifactType, predicateType, subject, tag })
}

function recordJson(record: PromotionRecord): JsonObject {
  const { approvals, carried, credentials, startedAt, promotedAt, ...rest } = record
  return present({
    ...rest,
    approvals: [...approvals],
    carried: carried.map((part) => ({ ...part })),
    credentials: credentials?.map(credentialJson),
    startedAt: startedAt.toISOString(),
    promotedAt: promotedAt.toISOString(),
  })
}

/** Without the members that are undefined: JSON has no such thing. */
function present(members: Readonly<Record<string, JsonObject[string] | undefined>>): JsonObject {
  const entries = Object.entries(members).filter((entry): entry is [string, JsonObject[string]] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}
