import type { Approval, Quorum } from '../model/approval.ts'
import type { ApprovalPolicy, ApprovalRole } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { match } from './matching.ts'
import { objectionsTo } from './approval-objections.ts'
import type { QuorumQuestion, Veto } from './quorum-question.ts'

/** One person's approvals that nothing speaks against, best first. */
interface Voice {
  readonly id: number
  readonly approvals: readonly Approval[]
}

/**
 * Counts who approved. A person counts once, by numeric id, in one role: the one in which they help most. The order
 * of the approvals never matters; fewer approvals or more vetoes never turn "not met" into "met".
 */
export function countApprovals(question: QuorumQuestion): Quorum {
  const { policy, vetoes } = question
  const approvals = question.approvals.toSorted(longestFirst)
  const setAside = approvals.map((approval) => ({ approval, reasons: objectionsTo(approval, question) }))
  const voices = voicesOf(setAside.filter(({ reasons }) => reasons.length === 0).map(({ approval }) => approval))
  const counted = assign(policy, voices)
  const roles = policy.roles.map((role) => standing(role, counted))
  const needed = Math.max(1, policy.quorum)
  const short = [...roles.filter(({ given, needed: least }) => given < least).map(roleNotMet), ...(counted.length < needed ? [quorumNotMet(counted.length, needed)] : [])]
  const vetoed = vetoes.length > 0
  return {
    met: !vetoed && short.length === 0,
    vetoed,
    needed,
    counted,
    roles,
    reasons: [
      ...vetoes.toSorted((one, other) => one.person.id - other.person.id).map(vetoReason),
      ...short,
      ...setAside.flatMap(({ reasons }) => reasons),
      ...voices.flatMap((voice) => duplicates(voice, counted)),
    ],
  }
}

function voicesOf(approvals: readonly Approval[]): Voice[] {
  const people = [...new Set(approvals.map(({ approver }) => approver.id))].toSorted((one, other) => one - other)
  return people.map((id) => ({ id, approvals: approvals.filter(({ approver }) => approver.id === id) }))
}

/** Gives as many seats of the roles as possible to distinct people; whoever is left counts in their first role. */
function assign({ roles }: ApprovalPolicy, voices: readonly Voice[]): Approval[] {
  const seats = roles.flatMap((role) => Array.from({ length: role.min }, () => role.name))
  const seated = match(seats, voices, (role, voice) => voice.approvals.some((approval) => approval.role === role))
  return voices.flatMap((voice, index) => {
    const seat = seated.indexOf(index)
    const role = seats[seat] ?? roles.find(({ name }) => voice.approvals.some((approval) => approval.role === name))?.name
    return voice.approvals.find((approval) => approval.role === role) ?? []
  })
}

function standing({ name, environment, min }: ApprovalRole, counted: readonly Approval[]): Quorum['roles'][number] {
  return { role: name, environment, needed: min, given: counted.filter(({ role }) => role === name).length }
}

function roleNotMet({ role, environment, needed, given }: Quorum['roles'][number]): Reason {
  return {
    code: 'role-not-met',
    rule: 'approvals',
    message: `Role ${role}: ${given} of ${needed} approved`,
    expected: `${needed} by reviewers of ${environment}`,
    found: String(given),
    remedy: `A reviewer of the environment ${environment} approves the waiting job, with a reason.`,
    owner: role,
  }
}

function quorumNotMet(given: number, needed: number): Reason {
  return {
    code: 'quorum-not-met',
    rule: 'approvals',
    message: `${given} of ${needed} people approved`,
    expected: `${needed} distinct people who took no part in the change`,
    found: String(given),
    remedy: 'Somebody else among the reviewers approves too; the same person counts once.',
  }
}

function vetoReason({ person, environments }: Veto): Reason {
  return {
    code: 'approval-vetoed',
    rule: 'approvals',
    message: `${person.login} rejected in ${environments.join(', ') || 'this run'}`,
    expected: 'no rejection',
    found: `a rejection by ${person.login} (${person.id})`,
    remedy: `Talk to ${person.login}; when the concern is settled, start a new run.`,
    owner: person.login,
  }
}

function duplicates(voice: Voice, counted: readonly Approval[]): Reason[] {
  return voice.approvals
    .filter((approval) => !counted.includes(approval))
    .map(({ approver, role, bundle }) => ({
      code: 'approval-duplicate',
      rule: 'approvals',
      message: `${approver.login} approved more than once: the approval as ${role} is not counted again`,
      expected: 'one approval per person',
      found: `${voice.approvals.length} by ${approver.login} (${approver.id})`,
      remedy: 'Nothing to mend unless somebody is missing: then another person approves.',
      evidence: [bundle],
    }))
}

/** The later an approval expires the better; the rest is only to make the order certain. */
function longestFirst(one: Approval, other: Approval): number {
  const byExpiry = other.expiresAt.getTime() - one.expiresAt.getTime()
  if (byExpiry !== 0) return byExpiry
  if (one.bundle === other.bundle) return 0
  return one.bundle < other.bundle ? -1 : 1
}
