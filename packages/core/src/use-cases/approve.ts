import { environmentNamed } from '../policy/environment-named.ts'
import type { Quorum } from '../model/approval.ts'
import { counted } from '../model/counted.ts'
import type { Digest } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import { Failure } from '../failure.ts'
import type { ApprovalPolicy, ApprovalRole, EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { artifactsOf } from '../model/release-set.ts'
import type { ReleaseSet } from '../model/release-set.ts'
import type { PinnedReference } from '../model/reference.ts'
import type { Outcome } from '../model/result.ts'
import type { BundleReader, BundleVerifier, BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import type { EnvironmentReader, Run } from '../ports/forge.ts'
import { collectApprovals } from './approvals/collect-approvals.ts'
import type { ApprovalWorld } from './approvals/collect-approvals.ts'
import { notCovered } from './promotion/coverage.ts'
import { eachOfSet, isOver, openOf, unclearEnding } from './promotion/each-of-set.ts'
import { grant } from './approvals/grant.ts'
import type { DecidedArtifact } from './approvals/grant.ts'
import { oneLook } from './promotion/one-look.ts'
import { unknownAuthors } from './approvals/people.ts'
import { preflight, refusedEvent } from './promotion/preflight.ts'
import { leadingCode, outcomeOf } from './request.ts'
import type { Ending, SubjectRequest } from './request.ts'
import { outcomeOfSet } from './promotion/set-outcome.ts'
import { sideBySide } from './promotion/side-by-side.ts'
import type { SignedStatement } from './sign.ts'
import { standingDecisions } from './promotion/standing-decisions.ts'

export interface ApproveTerms {
  readonly policy: Policy
  readonly environment: string
  readonly runId: number
  /** With it: grant what a reviewer of this role has approved in this run. Without: count. */
  readonly role?: string
  readonly dryRun: boolean
}

export interface ApproveRequest extends SubjectRequest, ApproveTerms {}

export interface SetApproveRequest extends ApproveTerms {
  readonly set: ReleaseSet
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
  const { outcomes, signed } = await approveAll([request.subject], request, undefined, world)
  const [outcome] = outcomes
  if (outcome === undefined) throw new TypeError('one subject has one outcome')
  return { ...outcome, signed }
}

/**
 * Grants one approval of a whole release set, or tells how far its quorum is. The approval names the set's digest: of a
 * set that is changed by one artifact nothing is approved.
 */
export async function approveSet(request: SetApproveRequest, world: ApproveWorld): Promise<ApproveOutcome> {
  const { set, environment, role, dryRun } = request
  const startedAt = world.clock.now()
  const { outcomes, signed } = await approveAll(artifactsOf(set.entries), request, set.digest, world)
  const [first] = outcomes
  const quorum = outcomes.find(({ quorum: one }) => one?.met === false)?.quorum ?? first?.quorum
  const all = `${counted(outcomes.length, 'artifact')}, as one set`
  const allowed: Ending = { decision: 'allow', reasonCode: first?.reasonCode ?? 'approved', sentence: role === undefined ? `${all}.` : `${all}, by ${role}.`, ...(dryRun ? { dryRun } : {}) }
  const outcome = outcomeOfSet({ action: 'require-approval', set, environment, startedAt, clock: world.clock }, outcomes, allowed)
  return { ...outcome, ...(quorum === undefined ? {} : { quorum }), signed }
}

/** An artifact as it stands before anybody is counted. */
interface Candidate extends DecidedArtifact {
  readonly obstacles: readonly Reason[]
  readonly finish: (ending: Ending) => Outcome
}

async function approveAll(subjects: readonly PinnedReference[], request: ApproveTerms, set: Digest | undefined, world: ApproveWorld): Promise<{ outcomes: readonly Outcome[]; signed: readonly SignedStatement[] }> {
  const { policy, role } = request
  const environment = environmentNamed(policy, request.environment)
  const approvals = approvalsOf(policy, environment)
  const startedAt = world.clock.now()
  const [unprotected, run] = await Promise.all([preflight(environment, world.environments), world.runs.run(request.runId)])
  const finishOf = (subject: PinnedReference) => (ending: Ending): Outcome => outcomeOf('require-approval', subject, world.clock, startedAt)({ environment: environment.name, ...ending })
  const looks = await eachOfSet(subjects, set, async (subject): Promise<Candidate | Outcome> => {
    const uncovered = notCovered(policy, subject)
    // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
    if (set !== undefined && uncovered.length > 0) return finishOf(subject)(nothingToApprove([...uncovered, ...unprotected]))
    const evidence = await collectEvidence(subject.digest, await world.bundles.bundles(subject), world.verifier)
    const decisions = standingDecisions(policy, environment, evidence, world.clock.now(), set)
    const obstacles = [...uncovered, ...unprotected, ...refusedEvent(run), ...unknownAuthors(policy, approvals.exclude, evidence), ...(decisions.bundles.length > 0 ? [] : decisions.reasons)]
    return { subject, evidence, decisions: decisions.bundles, obstacles, finish: (ending) => finishOf(subject)({ refused: evidence.refused, ...ending }) }
  }, (subject, failure) => finishOf(subject)(unclearEnding(failure)))
  const candidates = openOf(looks)
  if (candidates.length < looks.length || candidates.some(({ obstacles }) => obstacles.length > 0)) return { outcomes: looks.map((look) => (isOver(look) ? look : nothingYet(look))), signed: [] }
  if (role !== undefined) return await grantTo(candidates, request, { environment, approvals, run, role: roleOf(policy, approvals, role), set }, world)
  const asking = { run, now: world.clock.now(), ...(set === undefined ? {} : { set }) }
  const look = oneLook(world)
  const outcomes = await sideBySide(candidates, async ({ evidence, decisions, finish }) => {
    const quorum = await collectApprovals(policy, environment, approvals, evidence, decisions, asking, look)
    return finish({ ...endingOf(quorum, environment.name), quorum })
  })
  return { outcomes, signed: [] }
}

function nothingYet({ obstacles, finish }: Candidate): Outcome {
  if (obstacles.length === 0) return finish({ decision: 'allow', reasonCode: 'allowed', sentence: 'It could be approved.' })
  return finish(nothingToApprove(obstacles))
}

function nothingToApprove(reasons: readonly Reason[]): Ending {
  return { decision: 'deny', reasonCode: leadingCode(reasons, 'decision-missing'), sentence: 'There is nothing to approve yet.', reasons }
}

interface GrantTerms {
  readonly environment: EnvironmentPolicy
  readonly approvals: ApprovalPolicy
  readonly run: Run
  readonly role: ApprovalRole
  readonly set: Digest | undefined
}

async function grantTo(candidates: readonly Candidate[], request: ApproveTerms, { environment, approvals, run, role, set }: GrantTerms, world: ApproveWorld) {
  const granted = await grant(request, role, { environment, approvals, run, artifacts: candidates, ...(set === undefined ? {} : { set }) }, world)
  if ('reasons' in granted) {
    const { reasons } = granted
    const ending = { decision: 'deny', reasonCode: leadingCode(reasons, 'quorum-not-met'), sentence: `No approval by ${role.name} counts.`, reasons } as const
    return { outcomes: candidates.map(({ finish }) => finish(ending)), signed: [] }
  }
  const { dryRun } = request
  const ending = { decision: 'allow', reasonCode: dryRun ? 'planned' : 'granted', sentence: dryRun ? `Would grant as ${role.name}.` : `By ${role.name}.`, dryRun } as const
  return { outcomes: candidates.map(({ finish }) => finish(ending)), signed: granted.signed }
}

/** How a run ends that only counts approvals. */
function endingOf(quorum: Quorum, environment: string): Ending {
  const progress = `${quorum.counted.length} of ${quorum.needed} approvals`
  if (quorum.met) return { decision: 'allow', reasonCode: 'approved', sentence: `${progress}.`, reasons: [] }
  if (quorum.vetoed) return { decision: 'deny', reasonCode: 'approval-vetoed', sentence: `Somebody rejected it for ${environment}.`, reasons: quorum.reasons }
  return { decision: 'pending', reasonCode: 'approval-pending', sentence: `${progress}.`, reasons: quorum.reasons }
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
