import type { Approval, Quorum } from '../../model/approval.ts'
import type { Digest } from '../../model/digest.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { ApprovalPolicy, EnvironmentPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { objectionsTo } from '../../policy/approval-objections.ts'
import { countApprovals } from '../../policy/quorum.ts'
import type { AuthorReader, Run, RunApproval, RunReader } from '../../ports/forge.ts'
import { parseDecision } from '../../predicates/decision.ts'
import { peopleBehindBuild, peopleBehindRun } from './people.ts'
import type { Excluded } from './people.ts'
import { refusedEvent } from '../promotion/preflight.ts'
import { signedApprovals } from './signed-approvals.ts'

export interface ApprovalWorld {
  readonly runs: RunReader
  readonly authors: AuthorReader
}

/** What the forge says of one run. */
interface History {
  readonly run: Run
  readonly entries: readonly RunApproval[]
  readonly behind: readonly Excluded[]
}

/**
 * Counts the signed approvals in `evidence` that are bound to one of `decisions`: made by the approving workflow,
 * inside the environment of the role, confirmed by the forge's own record of the run, by people who may approve.
 * `asking.isHeld`: one more is needed, whatever the decisions say. `asking.run` is the run that asks: a rejection there is a veto even when nobody has approved yet. A rejection in
 * another run takes the approvals of that run away, and people behind it may not approve there: so that hiding one
 * approval never helps another.
 */
export async function collectApprovals(
  policy: Policy,
  environment: EnvironmentPolicy,
  approvals: ApprovalPolicy,
  evidence: Evidence,
  decisions: readonly Digest[],
  asking: { readonly run: Run; readonly now: Date; readonly set?: Digest; readonly isHeld?: boolean },
  world: ApprovalWorld,
): Promise<Quorum> {
  const { genuine, reasons } = signedApprovals(policy, approvals, evidence)
  const environments = [environment.name, ...approvals.roles.map((role) => role.environment)]
  const own = await historyOf(asking.run, approvals, world)
  const question = {
    policy: { ...approvals, quorum: quorumFor(approvals, asking.isHeld === true || areHeld(decisions, evidence)) },
    subject: evidence.subject,
    ...(asking.set === undefined ? {} : { set: asking.set }),
    environment: environment.name,
    decisions,
    policyDigest: policy.digest,
    excluded: [...own.behind, ...(await peopleBehindBuild(policy, approvals.exclude, evidence, world))],
    vetoes: vetoesIn(own.entries, environments),
    now: asking.now,
  }
  // The forge is asked only about what could count: an old approval, whose run may be gone, must not stand in the way.
  const hopeful = genuine.filter((approval) => objectionsTo(approval, { ...question, approvals: [] }).length === 0)
  const isOwnRepository = ({ run }: Approval): boolean => run.repositoryId === asking.run.repositoryId
  const runIds = [...new Set(hopeful.filter(isOwnRepository).map(({ run }) => run.id))].filter((id) => id !== asking.run.id)
  const others = await Promise.all(runIds.map(async (id) => historyOf(await world.runs.run(id), approvals, world)))
  const histories = new Map([own, ...others].map((history) => [history.run.id, history]))

  const counted = genuine.filter((approval) => !hopeful.includes(approval))
  for (const approval of hopeful) {
    const history = histories.get(approval.run.id)
    const problem = history === undefined ? unconfirmed(approval) : whyUnconfirmed(approval, history, history === own ? [] : vetoesIn(history.entries, environments))
    if (problem === undefined) counted.push({ ...approval, excluded: [...approval.excluded, ...(history?.behind ?? [])] })
    else reasons.push(problem)
  }
  const quorum = countApprovals({ ...question, approvals: counted })
  return { ...quorum, reasons: [...quorum.reasons, ...reasons] }
}

/** One more than usual of what is held: of a line or signer that is not as it was. */
function quorumFor({ quorum }: ApprovalPolicy, isHeld: boolean): number {
  return isHeld ? Math.max(1, quorum) + 1 : quorum
}

/** Whether every decision that stands is held. */
function areHeld(decisions: readonly Digest[], { attestations }: Evidence): boolean {
  const standing = attestations.filter(({ bundle }) => decisions.includes(bundle))
  return standing.length > 0 && standing.every(({ statement }) => parseDecision(statement.predicate).isHeld)
}

/** Rejections by anybody in any of `environments`. */
export function vetoesIn(entries: readonly RunApproval[], environments: readonly string[]): RunApproval[] {
  return entries.filter(({ state, environments: named }) => state === 'rejected' && named.some((name) => environments.includes(name)))
}

async function historyOf(run: Run, { exclude }: ApprovalPolicy, world: ApprovalWorld): Promise<History> {
  const [entries, behind] = await Promise.all([world.runs.approvals(run.id), peopleBehindRun(run, exclude, world)])
  return { run, entries, behind }
}

function whyUnconfirmed(approval: Approval, { run, entries }: History, [veto]: readonly RunApproval[]): Reason | undefined {
  const { approver, roleEnvironment } = approval
  const [refused] = refusedEvent(run)
  if (refused !== undefined) return { ...refused, evidence: [approval.bundle] }
  if (veto !== undefined)
    return {
      code: 'approval-vetoed',
      rule: 'approvals',
      message: `The approval by ${approver.login} does not count: ${veto.person.login} rejected in the same run ${run.id}`,
      expected: 'no rejection in the run of the approval',
      found: `a rejection by ${veto.person.login} (${veto.person.id})`,
      remedy: `When the concern of ${veto.person.login} is settled, have everybody approve in a new run.`,
      evidence: [approval.bundle],
    }
  const isConfirmed =
    run.repositoryId === approval.run.repositoryId &&
    entries.some(({ state, person, environments }) => state === 'approved' && person.type === 'User' && person.id === approver.id && environments.includes(roleEnvironment))
  return isConfirmed ? undefined : unconfirmed(approval)
}

function unconfirmed({ approver, roleEnvironment, run, bundle }: Approval): Reason {
  return {
    code: 'approval-unconfirmed',
    rule: 'approvals',
    message: `Run ${run.id} of ${run.repository} has no record that ${approver.login} approved in ${roleEnvironment}`,
    expected: `an approved review of ${roleEnvironment} by user ${approver.id}`,
    found: 'none',
    remedy: `Have somebody review ${roleEnvironment} again.`,
    evidence: [bundle],
  }
}
