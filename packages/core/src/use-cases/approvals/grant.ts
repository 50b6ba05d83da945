import { Failure } from '../../failure.ts'
import { shortDigest } from '../../model/digest.ts'
import type { Digest } from '../../model/digest.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { ApprovalPolicy, ApprovalRole, EnvironmentPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { formatRepository } from '../../model/reference.ts'
import type { PinnedReference } from '../../model/reference.ts'
import { encodeStatement, subjectOf } from '../../model/statement.ts'
import type { BundleWriter, StatementSigner } from '../../ports/bundles.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Person, Run, RunApproval } from '../../ports/forge.ts'
import { approvalPredicate } from '../../predicates/approval.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { vetoesIn } from './collect-approvals.ts'
import type { ApprovalWorld } from './collect-approvals.ts'
import { peopleBehindBuild, peopleBehindRun } from './people.ts'
import type { Excluded } from './people.ts'
import { sideBySide } from '../promotion/side-by-side.ts'
import { signAndAttach } from '../sign.ts'
import type { SignedStatement } from '../sign.ts'

export interface GrantRequest {
  readonly policy: Policy
  readonly dryRun: boolean
}

/** An artifact that is to be approved, by the decisions about it that stand, newest first. */
export interface DecidedArtifact {
  readonly subject: PinnedReference
  readonly evidence: Evidence
  readonly decisions: readonly Digest[]
}

export interface GrantWorld extends ApprovalWorld {
  readonly signer?: StatementSigner
  readonly writer?: BundleWriter
  readonly clock: Clock
}

export interface GrantContext {
  readonly environment: EnvironmentPolicy
  readonly approvals: ApprovalPolicy
  readonly run: Run
  /** What one approval is for: one artifact, or all of a release set. */
  readonly artifacts: readonly DecidedArtifact[]
  readonly set?: Digest
}

/**
 * Signs one approval for each eligible person who approved `role` in this run, about all artifacts: a person looked at
 * the whole, so it is one statement with many subjects, and none of them without the others.
 */
export async function grant(request: GrantRequest, role: ApprovalRole, context: GrantContext, world: GrantWorld): Promise<{ signed: SignedStatement[] } | { reasons: Reason[] }> {
  const { environment, approvals, artifacts, run } = context
  const entries = await world.runs.approvals(run.id)
  const [veto] = vetoesIn(entries, [environment.name, ...approvals.roles.map((one) => one.environment)])
  if (veto !== undefined) return { reasons: [reason('approval-vetoed', `${veto.person.login} rejected ${veto.environments.join(', ')}`, 'Settle the objection, then start a new run.')] }
  const builds = artifacts.map(({ evidence }) => peopleBehindBuild(request.policy, approvals.exclude, evidence, world))
  const behind = await Promise.all([peopleBehindRun(run, approvals.exclude, world), ...builds])
  const excluded = distinct(behind.flat())
  const entriesOfRole = entries.filter(({ state, environments }) => state === 'approved' && environments.includes(role.environment))
  const alone = entriesOfRole.map((entry) => ({ entry, problem: whyNot(entry, approvals, excluded) }))
  const refused = alone.find(({ problem }) => problem !== undefined)?.entry
  const judged = alone.map(({ entry, problem }) => ({ entry, problem: problem ?? whyAmbiguous(entry, { run, refused }, context) }))
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
 * The forge does not say which attempt or job of a run somebody approved. Another attempt may have built something else; and
 * where somebody's approval does not count, it may be the one that let this job begin, and the others may be for another artifact.
 * Then the approval itself must say what it is for.
 */
function whyAmbiguous({ person, comment }: RunApproval, { run, refused }: { run: Run; refused: RunApproval | undefined }, { set, artifacts }: GrantContext): Reason | undefined {
  const shown = set ?? artifacts[0]?.subject.digest
  if ((run.attempt === 1 && refused === undefined) || shown === undefined) return undefined
  const named = shortDigest(shown)
  if (comment.includes(named)) return undefined
  const why = run.attempt > 1 ? `Run ${run.id} is at attempt ${run.attempt}` : `${refused?.person.login} approved in run ${run.id} too and does not count`
  const other = run.attempt > 1 ? 'what an earlier attempt had made' : 'something else in that run'
  const message = `${why}, and nothing says that ${person.login} approved ${named} and not ${other}`
  return reason('approval-unconfirmed', message, `Start a new run${run.attempt > 1 ? ' instead of running this one again' : ''}, or name ${named} in the comment of the approval.`)
}

async function signApproval(
  request: GrantRequest,
  role: ApprovalRole,
  { environment, approvals, run, artifacts, set }: GrantContext,
  { person, comment }: { person: Person; comment: string },
  excluded: readonly Excluded[],
  world: GrantWorld,
): Promise<SignedStatement> {
  const { signer } = world
  const [first] = artifacts
  const decisions = new Map(artifacts.flatMap(({ subject, decisions: [newest] }) => (newest === undefined ? [] : [[subject.digest, newest] as const])))
  const decision = first === undefined ? undefined : decisions.get(first.subject.digest)
  if (signer === undefined || first === undefined || decision === undefined) throw new Failure('oidc-unavailable', { blame: 'configuration', message: 'An approval must be signed, and this run has no identity', remedy: 'Give the job `permissions: { id-token: write }`.' })
  const approvedAt = world.clock.now()
  const predicate = approvalPredicate({
    environment: environment.name,
    role: role.name,
    roleEnvironment: role.environment,
    approver: { id: person.id, login: person.login, type: person.type },
    rationale: comment,
    policy: request.policy.digest,
    run: { repository: run.repository, repositoryId: run.repositoryId, id: run.id, attempt: run.attempt },
    excluded,
    approvedAt,
    expiresAt: new Date(approvedAt.getTime() + approvals.expires),
  }, set === undefined ? { decision } : { set, decisions })
  const statement = encodeStatement({ subject: artifacts.map(({ subject }) => subjectOf(subject.digest, formatRepository(subject))), predicateType: predicateTypes.approval, predicate })
  const signed = await signAndAttach(first.subject, statement, predicateTypes.approval, { ...world, signer })
  await sideBySide(artifacts.slice(1), async ({ subject }) => world.writer?.attach(subject, signed.bundle, predicateTypes.approval))
  return signed
}

function distinct(people: readonly Excluded[]): Excluded[] {
  return [...new Map(people.map((one) => [`${one.id} ${one.as}`, one])).values()]
}

function reason(code: Reason['code'], message: string, remedy: string): Reason {
  return { code, rule: 'approvals', message, remedy }
}
