import type { Approval } from '../model/approval.ts'
import type { Attestation } from '../model/evidence.ts'
import type { ExcludedAs } from '../model/policy.ts'
import type { Digest } from '../model/digest.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'

const excludedAs: readonly ExcludedAs[] = ['author', 'committer', 'initiator']

/** docs/predicates.md, approval v0.1: one person's grant, bound to environment, decision and policy. */
export function approvalPredicate(approval: Omit<Approval, 'subject' | 'bundle'>): JsonObject {
  const { environment, role, roleEnvironment, approver, rationale, decision, policy, run, excluded } = approval
  return {
    decision: 'APPROVED',
    environment,
    role,
    roleEnvironment,
    approver: { ...approver },
    rationale,
    boundTo: { decision, policy },
    run: { ...run },
    excluded: excluded.map((entry) => ({ ...entry })),
    approvedAt: approval.approvedAt.toISOString(),
    validUntil: approval.expiresAt.toISOString(),
  }
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
    decision: bound.digest('decision'),
    policy: bound.digest('policy'),
    run: { repository: run.text('repository'), repositoryId: run.count('repositoryId'), id: run.count('id'), attempt: run.count('attempt') },
    excluded: fields.lists('excluded').map((entry) => ({ id: entry.count('id'), as: entry.oneOf('as', excludedAs) })),
    approvedAt,
    expiresAt: new Date(Math.min(claimed, approvedAt.getTime() + maxAge)),
    bundle: attestation.bundle,
  }
}
