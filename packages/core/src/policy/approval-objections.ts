import type { Approval } from '../model/approval.ts'
import type { Digest } from '../model/digest.ts'
import { formatDuration } from '../model/duration.ts'
import type { Reason } from '../model/reason.ts'
import type { ReasonCode } from '../reason-code.ts'
import type { QuorumQuestion } from './quorum-question.ts'

/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000

interface Objection {
  readonly code: ReasonCode
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

const again = 'The person approves again, for what is to be promoted now.'
const another = 'Somebody else of the role approves.'

/** All that speaks against counting `approval`; empty = it counts. */
export function objectionsTo(approval: Approval, question: QuorumQuestion): Reason[] {
  const objections = [...bindings(approval, question), ...person(approval, question), ...form(approval, question), ...time(approval, question)]
  const { login } = approval.approver
  return objections.map((objection) => ({
    ...objection,
    rule: 'approvals',
    message: `The approval by ${login} as ${approval.role} does not count: expected ${objection.expected}, found ${objection.found}`,
    owner: login,
    evidence: [approval.bundle],
  }))
}

function bindings(approval: Approval, { subject, set, environment, decisions, policyDigest }: QuorumQuestion): Objection[] {
  const objections: Objection[] = []
  if (approval.subject !== subject)
    objections.push({ code: 'approval-for-other-subject', expected: subject, found: approval.subject, remedy: again })
  if (approval.set !== set)
    objections.push({ code: 'approval-for-other-subject', expected: asShown(set), found: asShown(approval.set), remedy: again })
  if (approval.environment !== environment)
    objections.push({ code: 'approval-for-other-environment', expected: environment, found: approval.environment, remedy: again })
  if (!decisions.includes(approval.decision))
    objections.push({ code: 'approval-for-other-decision', expected: `decision ${decisions.join(' or ') || 'none'}`, found: approval.decision, remedy: again })
  if (approval.policy !== policyDigest)
    objections.push({ code: 'approval-for-other-decision', expected: `policy ${policyDigest}`, found: approval.policy, remedy: again })
  return objections
}

/** What the person who approved had before them. */
function asShown(set: Digest | undefined): string {
  return set === undefined ? 'this artifact alone' : `release set ${set}`
}

function person({ approver, excluded }: Approval, question: QuorumQuestion): Objection[] {
  const objections: Objection[] = []
  if (approver.type !== 'User' || !Number.isSafeInteger(approver.id) || approver.id <= 0)
    objections.push({ code: 'approval-by-bot', expected: 'a person', found: `${approver.type} ${approver.id}`, remedy: another })
  const parts = [...question.excluded, ...excluded].filter(({ id, as }) => id === approver.id && question.policy.exclude.includes(as))
  if (parts.length > 0) {
    const found = `the ${[...new Set(parts.map(({ as }) => as))].toSorted().join(' and ')} of the change`
    objections.push({ code: 'self-approval', expected: 'somebody who took no part in the change', found, remedy: another })
  }
  return objections
}

function form({ role: name, roleEnvironment, rationale }: Approval, { policy }: QuorumQuestion): Objection[] {
  const objections: Objection[] = []
  const role = policy.roles.find((candidate) => candidate.name === name)
  if (role === undefined) {
    const expected = `a role of ${policy.roles.map((candidate) => candidate.name).join(', ')}`
    objections.push({ code: 'approval-environment-mismatch', expected, found: name, remedy: 'Approve in a role that the policy names.' })
  } else if (role.environment !== roleEnvironment)
    objections.push({ code: 'approval-environment-mismatch', expected: `signed inside ${role.environment}`, found: roleEnvironment, remedy: again })
  if (policy.rationale === 'required' && !/[\p{Letter}\p{Number}]/u.test(rationale))
    objections.push({ code: 'rationale-missing', expected: 'a reason in words', found: 'none', remedy: 'Approve again and say why in the comment.' })
  return objections
}

/** Expired at the very instant of its expiry. What is dated ahead of our clock is no more believed than what is too old. */
function time({ approvedAt, expiresAt }: Approval, { policy, now }: QuorumQuestion): Objection[] {
  const age = now.getTime() - approvedAt.getTime()
  const until = Math.min(expiresAt.getTime(), approvedAt.getTime() + policy.expires)
  if (age >= -clockSkew && now.getTime() < until) return []
  const found = age < 0 ? `dated ${formatDuration(-age)} ahead of this clock` : `given ${formatDuration(age)} ago, valid until ${isoTime(until)}`
  return [{ code: 'approval-expired', expected: `an approval of the last ${formatDuration(policy.expires)}`, found, remedy: again }]
}

function isoTime(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : 'an unreadable time'
}
