import { asFailure } from '../failure.ts'
import type { Approval, Quorum } from '../model/approval.ts'
import type { Digest } from '../model/digest.ts'
import type { Attestation, Evidence } from '../model/evidence.ts'
import type { ApprovalPolicy, EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { reasonOf } from '../model/reason.ts'
import { mismatches } from '../policy/identity.ts'
import { countApprovals } from '../policy/quorum.ts'
import type { AuthorReader, Run, RunApproval, RunReader } from '../ports/forge.ts'
import { parseApproval } from '../predicates/approval.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { identityOf } from './coverage.ts'
import { excludedPeople } from './people.ts'

export interface ApprovalWorld {
  readonly runs: RunReader
  readonly authors: AuthorReader
}

/**
 * Counts the signed approvals in `evidence` that are bound to one of `decisions`: made by the approving workflow,
 * inside the environment of the role, confirmed by the forge's own record of the run, by people who may approve.
 * `asking.run` is the run that asks: a rejection there is a veto even when nobody has approved yet.
 */
export async function collectApprovals(
  policy: Policy,
  environment: EnvironmentPolicy,
  approvals: ApprovalPolicy,
  evidence: Evidence,
  decisions: readonly Digest[],
  asking: { readonly run: Run; readonly now: Date },
  world: ApprovalWorld,
): Promise<Quorum> {
  const { genuine, reasons } = signedApprovals(policy, approvals, evidence)
  const runIds = [...new Set([asking.run.id, ...genuine.map(({ run }) => run.id)])]
  const runs = await Promise.all(runIds.map((id) => (id === asking.run.id ? asking.run : world.runs.run(id))))
  const entries = await Promise.all(runIds.map((id) => world.runs.approvals(id)))
  const history = new Map(runIds.map((id, index) => [id, { run: runs[index], entries: entries[index] ?? [] }]))
  const confirmed = genuine.filter((approval) => {
    const problem = whyUnconfirmed(approval, history.get(approval.run.id))
    if (problem !== undefined) reasons.push(problem)
    return problem === undefined
  })
  const quorum = countApprovals({
    policy: approvals,
    subject: evidence.subject,
    environment: environment.name,
    decisions,
    policyDigest: policy.digest,
    approvals: confirmed,
    excluded: await excludedPeople(policy, approvals.exclude, evidence, runs, world),
    vetoes: vetoesIn(entries.flat(), [environment.name, ...approvals.roles.map((role) => role.environment)]),
    now: asking.now,
  })
  return { ...quorum, reasons: [...quorum.reasons, ...reasons] }
}

/** Rejections by anybody in any of `environments`. */
export function vetoesIn(entries: readonly RunApproval[], environments: readonly string[]): RunApproval[] {
  return entries.filter(({ state, environments: named }) => state === 'rejected' && named.some((name) => environments.includes(name)))
}

/** The approvals whose signature, signer and environment are right; what they say is still to be judged. */
function signedApprovals(policy: Policy, approvals: ApprovalPolicy, evidence: Evidence): { genuine: Approval[]; reasons: Reason[] } {
  const signer = identityOf(policy, approvals.by)
  const genuine: Approval[] = []
  const reasons: Reason[] = []
  for (const attestation of evidence.attestations) {
    if (attestation.statement.predicateType !== predicateTypes.approval) continue
    const [stranger] = mismatches(signer, attestation.signer)
    if (stranger !== undefined) {
      reasons.push(setAside(attestation, 'identity-mismatch', `An approval signed by somebody else than ${signer.name}`, stranger.expected, stranger.found))
      continue
    }
    try {
      const approval = parseApproval(attestation, evidence.subject, approvals.expires)
      const problem = whyMisplaced(approval, attestation, approvals)
      if (problem === undefined) genuine.push(approval)
      else reasons.push(problem)
    } catch (error) {
      reasons.push({ ...reasonOf(asFailure(error)), rule: 'approvals', evidence: [attestation.bundle] })
    }
  }
  return { genuine, reasons }
}

/** The certificate must name the environment of the role and the run that the approval claims. */
function whyMisplaced(approval: Approval, attestation: Attestation, approvals: ApprovalPolicy): Reason | undefined {
  const { deploymentEnvironment, runInvocationUri } = attestation.signer.extensions
  const role = approvals.roles.find(({ name }) => name === approval.role)
  const expected = role === undefined ? `a role of the policy` : `environment ${role.environment}`
  if (role === undefined || approval.roleEnvironment !== role.environment || deploymentEnvironment !== role.environment) {
    const found = `role ${approval.role}, signed in environment ${deploymentEnvironment ?? 'none'}`
    return setAside(attestation, 'approval-environment-mismatch', 'The approval was not signed inside the environment of its role', expected, found)
  }
  const { run } = approval
  const invocation = `/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  if (runInvocationUri?.endsWith(invocation) === true) return undefined
  return setAside(attestation, 'approval-unconfirmed', 'The approval claims another run than its certificate', invocation, runInvocationUri ?? 'none')
}

function whyUnconfirmed(approval: Approval, history: { run: Run | undefined; entries: readonly RunApproval[] } | undefined): Reason | undefined {
  const { approver, roleEnvironment, run } = approval
  const isConfirmed =
    history?.run?.repositoryId === run.repositoryId &&
    history.entries.some(
      ({ state, person, environments }) => state === 'approved' && person.id === approver.id && environments.includes(roleEnvironment),
    )
  if (isConfirmed) return undefined
  return {
    code: 'approval-unconfirmed',
    rule: 'approvals',
    message: `Run ${run.id} has no record that ${approver.login} approved in ${roleEnvironment}`,
    expected: `an approved review of ${roleEnvironment} by user ${approver.id}`,
    found: 'none',
    remedy: `Have somebody review ${roleEnvironment} again.`,
    evidence: [approval.bundle],
  }
}

function setAside(attestation: Attestation, code: Reason['code'], message: string, expected: string, found: string): Reason {
  const remedy = 'Approve again through require-approval inside the environment of the role.'
  return { code, rule: 'approvals', message, expected, found, remedy, evidence: [attestation.bundle] }
}
