import { Failure } from '../failure.ts'
import { shortDigest } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ApprovalPolicy, ApprovalRole, EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { formatRepository } from '../model/reference.ts'
import { encodeStatement, statementAbout } from '../model/statement.ts'
import type { BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import type { Person, Run, RunApproval } from '../ports/forge.ts'
import { approvalPredicate } from '../predicates/approval.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { vetoesIn } from './collect-approvals.ts'
import type { ApprovalWorld } from './collect-approvals.ts'
import { peopleBehindBuild, peopleBehindRun } from './people.ts'
import type { Excluded } from './people.ts'
import type { SubjectRequest } from './request.ts'
import { signAndAttach } from './sign.ts'
import type { SignedStatement } from './sign.ts'

export interface GrantRequest extends SubjectRequest {
  readonly policy: Policy
  readonly dryRun: boolean
}

export interface GrantWorld extends ApprovalWorld {
  readonly signer?: StatementSigner
  readonly writer?: BundleWriter
  readonly clock: Clock
}

export interface GrantContext {
  readonly environment: EnvironmentPolicy
  readonly approvals: ApprovalPolicy
  readonly evidence: Evidence
  readonly run: Run
  readonly decision: readonly SignedStatement['digest'][]
}

/** Signs one approval for each eligible person who approved `role` in this run. */
export async function grant(request: GrantRequest, role: ApprovalRole, context: GrantContext, world: GrantWorld): Promise<{ signed: SignedStatement[] } | { reasons: Reason[] }> {
  const { environment, approvals, evidence, run } = context
  const entries = await world.runs.approvals(run.id)
  const [veto] = vetoesIn(entries, [environment.name, ...approvals.roles.map((one) => one.environment)])
  if (veto !== undefined) return { reasons: [reason('approval-vetoed', `${veto.person.login} rejected ${veto.environments.join(', ')}`, 'Settle the objection, then start a new run.')] }
  const behind = await Promise.all([peopleBehindRun(run, approvals.exclude, world), peopleBehindBuild(request.policy, approvals.exclude, evidence, world)])
  const excluded = behind.flat()
  const entriesOfRole = entries.filter(({ state, environments }) => state === 'approved' && environments.includes(role.environment))
  const judged = entriesOfRole.map((entry) => ({ entry, problem: whyNot(entry, approvals, excluded) ?? whyAmbiguous(entry, run, request.subject.digest) }))
  const eligible = new Map(judged.filter(({ problem }) => problem === undefined).map(({ entry }) => [entry.person.id, entry]))
  if (eligible.size === 0) {
    const problems = judged.flatMap(({ problem }) => problem ?? [])
    const nobody = reason('approval-unconfirmed', `Run ${run.id} has no approval of ${role.environment}`, `Run this job inside environment ${role.environment}, with required reviewers.`)
    return { reasons: problems.length > 0 ? problems : [nobody] }
  }
  if (request.dryRun) return { signed: [] }
  const signed: SignedStatement[] = []
  for (const entry of eligible.values()) signed.push(await signApproval(request, role, context, entry, excluded, world))
  return { signed }
}

function whyNot({ person, comment }: RunApproval, approvals: ApprovalPolicy, excluded: readonly Excluded[]): Reason | undefined {
  const as = excluded.find(({ id }) => id === person.id)?.as
  if (person.type !== 'User') return reason('approval-by-bot', `${person.login} is a ${person.type}, not a person`, 'Have a person approve.')
  if (as !== undefined) return reason('self-approval', `${person.login} is the ${as} of this change and cannot approve it`, 'Have somebody else approve.')
  if (approvals.rationale === 'required' && comment.trim() === '')
    return reason('rationale-missing', `${person.login} approved without a reason`, 'Approve again with a comment that says why.')
  return undefined
}

/**
 * The forge does not say which attempt of a run somebody approved, and another attempt may have built something else:
 * from the second on, the approval itself must say what it is for.
 */
function whyAmbiguous({ person, comment }: RunApproval, run: Run, subject: Digest): Reason | undefined {
  const named = shortDigest(subject)
  if (run.attempt === 1 || comment.includes(named)) return undefined
  const message = `Run ${run.id} is at attempt ${run.attempt}, and nothing says that ${person.login} approved ${named} and not what an earlier attempt had made`
  return reason('approval-unconfirmed', message, `Start a new run instead of running this one again, or name ${named} in the comment of the approval.`)
}

async function signApproval(
  request: GrantRequest,
  role: ApprovalRole,
  { environment, approvals, run, decision }: GrantContext,
  { person, comment }: { person: Person; comment: string },
  excluded: readonly Excluded[],
  world: GrantWorld,
): Promise<SignedStatement> {
  const { signer } = world
  const [newest] = decision
  if (signer === undefined || newest === undefined) throw new Failure('oidc-unavailable', { blame: 'configuration', message: 'An approval must be signed, and this run has no identity', remedy: 'Give the job `permissions: { id-token: write }`.' })
  const approvedAt = world.clock.now()
  const predicate = approvalPredicate({
    environment: environment.name,
    role: role.name,
    roleEnvironment: role.environment,
    approver: { id: person.id, login: person.login, type: person.type },
    rationale: comment,
    decision: newest,
    policy: request.policy.digest,
    run: { repository: run.repository, repositoryId: run.repositoryId, id: run.id, attempt: run.attempt },
    excluded,
    approvedAt,
    expiresAt: new Date(approvedAt.getTime() + approvals.expires),
  })
  const { subject } = request
  const statement = encodeStatement(statementAbout(subject.digest, formatRepository(subject), predicateTypes.approval, predicate))
  return signAndAttach(subject, statement, predicateTypes.approval, { ...world, signer })
}

function reason(code: Reason['code'], message: string, remedy: string): Reason {
  return { code, rule: 'approvals', message, remedy }
}
