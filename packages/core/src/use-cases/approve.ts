import { environmentNamed } from '../policy/environment-named.ts'
import { collectEvidence } from '../model/evidence.ts'
import { Failure } from '../failure.ts'
import type { ApprovalPolicy, ApprovalRole, EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Outcome } from '../model/result.ts'
import type { BundleReader, BundleVerifier, BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import type { EnvironmentReader } from '../ports/forge.ts'
import { collectApprovals } from './collect-approvals.ts'
import type { ApprovalWorld } from './collect-approvals.ts'
import { notCovered } from './coverage.ts'
import { grant } from './grant.ts'
import { unknownAuthors } from './people.ts'
import { preflight, refusedEvent } from './preflight.ts'
import { leadingCode, outcomeOf } from './request.ts'
import type { SubjectRequest } from './request.ts'
import type { SignedStatement } from './sign.ts'
import { standingDecisions } from './standing-decisions.ts'

export interface ApproveRequest extends SubjectRequest {
  readonly policy: Policy
  readonly environment: string
  readonly runId: number
  /** With it: grant what a reviewer of this role has approved in this run. Without: count. */
  readonly role?: string
  readonly dryRun: boolean
}

export interface ApproveWorld extends ApprovalWorld {
  readonly bundles: BundleReader
  readonly verifier: BundleVerifier
  readonly environments: EnvironmentReader
  /** Needed to grant only. */
  readonly signer?: StatementSigner
  readonly writer?: BundleWriter
  readonly clock: Clock
}

export interface ApproveOutcome extends Outcome {
  readonly signed: readonly SignedStatement[]
}

/** Grants an approval inside its role's environment, or tells how far the quorum is. */
export async function approve(request: ApproveRequest, world: ApproveWorld): Promise<ApproveOutcome> {
  const { policy, subject } = request
  const environment = environmentNamed(policy, request.environment)
  const approvals = approvalsOf(policy, environment)
  const finish = outcomeOf('require-approval', subject, world.clock, world.clock.now())
  const [found, unprotected, run] = await Promise.all([
    world.bundles.bundles(subject),
    preflight(environment, world.environments),
    world.runs.run(request.runId),
  ])
  const evidence = await collectEvidence(subject.digest, found, world.verifier)
  const decisions = standingDecisions(policy, environment, evidence, world.clock.now())
  const obstacles = [...notCovered(policy, subject), ...unprotected, ...refusedEvent(run), ...unknownAuthors(policy, approvals.exclude, evidence), ...(decisions.bundles.length > 0 ? [] : decisions.reasons)]
  const shared = { environment: environment.name, refused: evidence.refused }
  if (obstacles.length > 0) {
    const sentence = 'There is nothing to approve yet.'
    const reasonCode = leadingCode(obstacles, 'decision-missing')
    return { ...finish({ decision: 'deny', reasonCode, sentence, reasons: obstacles, ...shared }), signed: [] }
  }
  const granted =
    request.role === undefined
      ? { signed: [] }
      : await grant(request, roleOf(policy, approvals, request.role), { environment, approvals, evidence, run, decision: decisions.bundles }, world)
  if ('reasons' in granted) {
    const { reasons } = granted
    const sentence = `No approval by ${request.role ?? 'this role'} counts.`
    return { ...finish({ decision: 'deny', reasonCode: leadingCode(reasons, 'quorum-not-met'), sentence, reasons, ...shared }), signed: [] }
  }
  if (request.role !== undefined) {
    const sentence = request.dryRun ? `Would grant as ${request.role}.` : `By ${request.role}.`
    const reasonCode = request.dryRun ? 'planned' : 'granted'
    return { ...finish({ decision: 'allow', reasonCode, sentence, dryRun: request.dryRun, ...shared }), signed: granted.signed }
  }
  const asking = { run, now: world.clock.now() }
  const quorum = await collectApprovals(policy, environment, approvals, evidence, decisions.bundles, asking, world)
  return { ...finish({ ...endingOf(quorum, environment.name), quorum, ...shared }), signed: [] }
}

/** How a run ends that only counts approvals. */
export function endingOf(quorum: Awaited<ReturnType<typeof collectApprovals>>, environment: string) {
  const progress = `${quorum.counted.length} of ${quorum.needed} approvals`
  if (quorum.met) return { decision: 'allow', reasonCode: 'approved', sentence: `${progress}.`, reasons: [] } as const
  if (quorum.vetoed) return { decision: 'deny', reasonCode: 'approval-vetoed', sentence: `Somebody rejected it for ${environment}.`, reasons: quorum.reasons } as const
  return { decision: 'pending', reasonCode: 'approval-pending', sentence: `${progress}.`, reasons: quorum.reasons } as const
}

function approvalsOf(policy: Policy, environment: EnvironmentPolicy): ApprovalPolicy {
  if (environment.approvals !== undefined) return environment.approvals
  throw new Failure('policy-error', {
    blame: 'configuration',
    message: `${policy.source} asks for no approvals in ${environment.name}, so there is nothing to approve`,
    remedy: `Add approvals: to ${environment.name}, or leave the step out.`,
  })
}

function roleOf(policy: Policy, approvals: ApprovalPolicy, name: string): ApprovalRole {
  const role = approvals.roles.find((candidate) => candidate.name === name)
  if (role !== undefined) return role
  const known = approvals.roles.map((candidate) => candidate.name).join(', ')
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: `role: ${policy.source} knows no role ${JSON.stringify(name.slice(0, 100))}, only ${known}`,
    remedy: `Name one of ${known}.`,
    expected: known,
    found: name.slice(0, 100),
  })
}
