import type { Approval } from '../model/approval.ts'
import type { Attestation } from '../model/evidence.ts'
import type { ExcludedAs } from '../model/policy.ts'
import type { Digest } from '../model/digest.ts'
import { mostArtifacts } from '../model/release-set.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'

const excludedAs: readonly ExcludedAs[] = ['author', 'committer', 'initiator']

/** What an approval is for: one decision, or, of a release set, the decision about each of its artifacts. */
export type ApprovedDecisions = { readonly decision: Digest } | { readonly set: Digest; readonly decisions: ReadonlyMap<Digest, Digest> }

/** docs/predicates.md, approval v0.1: one person's grant, bound to environment, decision or release set, and policy. */
export function approvalPredicate(approval: Omit<Approval, 'subject' | 'bundle' | 'decision' | 'set'>, approved: ApprovedDecisions): JsonObject {
  const { environment, role, roleEnvironment, approver, rationale, policy, run, excluded } = approval
  return {
    decision: 'APPROVED',
    environment,
    role,
    roleEnvironment,
    approver: { ...approver },
    rationale,
    boundTo: { ...decisionsJson(approved), policy },
    run: { ...run },
    excluded: excluded.map((entry) => ({ ...entry })),
    approvedAt: approval.approvedAt.toISOString(),
    validUntil: approval.expiresAt.toISOString(),
  }
}

/** A reader that knows nothing of release sets finds no `decision` in the approval of one, and so counts it for nothing. */
function decisionsJson(approved: ApprovedDecisions): JsonObject {
  if ('decision' in approved) return { decision: approved.decision }
  return { set: approved.set, decisions: [...approved.decisions].map(([subject, decision]) => ({ subject, decision })) }
}

/** The decision about `subject` that was approved. @throws Failure `statement-invalid` */
function parseDecisions(bound: Fields, subject: Digest): Pick<Approval, 'decision' | 'set'> {
  const set = bound.optionalDigest('set')
  if (set === undefined) return { decision: bound.digest('decision') }
  const own = bound.lists('decisions', mostArtifacts).find((entry) => entry.digest('subject') === subject)
  return { set, decision: (own ?? new Fields({}, `approval.boundTo.decisions of ${subject}`)).digest('decision') }
}

/**
 * Reads a verified approval. Its time is the verified time of signing, never the time it claims;
 * it expires when it says so or after `maxAge` milliseconds, whichever is earlier. @throws Failure `statement-invalid`
 */
export function parseApproval(attestation: Attestation, subject: Digest, maxAge: number): Approval {
  const fields = new Fields(attestation.statement.predicate, 'approval')
  fields.oneOf('decision', ['APPROVED'])
  const approver = fields.fields('approver')
  const run = fields.fields('run')
  const bound = fields.fields('boundTo')
  const approvedAt = attestation.times[0] ?? attestation.signedAt
  const claimed = fields.time('validUntil').getTime()
  return {
    subject,
    environment: fields.text('environment'),
    role: fields.text('role'),
    roleEnvironment: fields.text('roleEnvironment'),
    approver: { id: approver.count('id'), login: approver.text('login'), type: approver.text('type') },
    rationale: fields.text('rationale'),
    ...parseDecisions(bound, subject),
    policy: bound.digest('policy'),
    run: { repository: run.text('repository'), repositoryId: run.count('repositoryId'), id: run.count('id'), attempt: run.count('attempt') },
    excluded: fields.lists('excluded').map((entry) => ({ id: entry.count('id'), as: entry.oneOf('as', excludedAs) })),
    approvedAt,
    expiresAt: new Date(Math.min(claimed, approvedAt.getTime() + maxAge)),
    bundle: attestation.bundle,
  }
}
