import { asFailure } from '../../failure.ts'
import type { Approval } from '../../model/approval.ts'
import type { Attestation, Evidence } from '../../model/evidence.ts'
import type { ApprovalPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { mismatches } from '../../policy/identity.ts'
import { parseApproval } from '../../predicates/approval.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { identityOf } from '../promotion/coverage.ts'

/** The approvals whose signature, signer and environment are right; what they say is still to be judged. */
export function signedApprovals(policy: Policy, approvals: ApprovalPolicy, evidence: Evidence): { genuine: Approval[]; reasons: Reason[] } {
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
      const failure = asFailure(error)
      if (failure.blame === 'bug') throw failure
      reasons.push({ ...reasonOf(failure), rule: 'approvals', evidence: [attestation.bundle] })
    }
  }
  return { genuine, reasons }
}

/** The certificate must name the environment of the role, and the run and repository that the approval claims. */
function whyMisplaced(approval: Approval, attestation: Attestation, approvals: ApprovalPolicy): Reason | undefined {
  const { deploymentEnvironment, runInvocationUri, sourceRepositoryIdentifier } = attestation.signer.extensions
  const role = approvals.roles.find(({ name }) => name === approval.role)
  const expected = role === undefined ? `a role of the policy` : `environment ${role.environment}`
  if (role === undefined || approval.roleEnvironment !== role.environment || deploymentEnvironment !== role.environment) {
    const found = `role ${approval.role}, signed in environment ${deploymentEnvironment ?? 'none'}`
    return setAside(attestation, 'approval-environment-mismatch', 'The approval was not signed inside the environment of its role', expected, found)
  }
  const { run } = approval
  if (sourceRepositoryIdentifier !== String(run.repositoryId))
    return setAside(attestation, 'approval-unconfirmed', 'The approval claims another repository than its certificate', `repository id ${run.repositoryId}`, sourceRepositoryIdentifier ?? 'none')
  const invocation = `/${run.repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  if (runInvocationUri?.endsWith(invocation) === true) return undefined
  return setAside(attestation, 'approval-unconfirmed', 'The approval claims another run than its certificate', invocation, runInvocationUri ?? 'none')
}

function setAside(attestation: Attestation, code: Reason['code'], message: string, expected: string, found: string): Reason {
  const remedy = 'Approve again through require-approval inside the environment of the role.'
  return { code, rule: 'approvals', message, expected, found, remedy, evidence: [attestation.bundle] }
}
