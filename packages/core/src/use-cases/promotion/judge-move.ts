import { isHeld, kindsOfSigners } from '../../policy/anomalies.ts'
import type { Baseline } from '../../policy/anomalies/question.ts'
import { artifactAtHand } from '../../policy/artifact-kind.ts'
import { decide } from '../../policy/decide.ts'
import { Failure } from '../../failure.ts'
import type { Decision } from '../../model/decision.ts'
import type { Quorum } from '../../model/approval.ts'
import type { Digest } from '../../model/digest.ts'
import { collectEvidence } from '../../model/evidence.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EnvironmentPolicy, Identity, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { formatRepository, placeOf } from '../../model/reference.ts'
import type { PinnedReference } from '../../model/reference.ts'
import type { TagReader } from '../../ports/artifacts.ts'
import type { BundleReader, BundleVerifier } from '../../ports/bundles.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Run } from '../../ports/forge.ts'
import type { LedgerLine, LedgerReader } from '../../ports/ledger.ts'
import { collectApprovals } from '../approvals/collect-approvals.ts'
import type { ApprovalWorld } from '../approvals/collect-approvals.ts'
import { notCovered } from './coverage.ts'
import { judgeAnomalies } from '../ledger/judge-anomalies.ts'
import { refusedEvent } from './preflight.ts'
import { unknownAuthors } from '../approvals/people.ts'
import { baselineIn } from '../ledger/read-baseline.ts'
import { readLedger } from '../ledger/read-ledger.ts'
import type { Ledger } from '../ledger/read-ledger.ts'
import type { Actor } from '../request.ts'
import { standingDecisions } from './standing-decisions.ts'
import { drift, unknownRollback, whyLocked, wrongTarget } from './target-checks.ts'
import type { TargetTag } from './target-checks.ts'
import { requireWholeLedger } from '../ledger/whole-ledger.ts'

/** One artifact, and the tag that is to name it. */
export interface Move {
  readonly subject: PinnedReference
  /** Target repository and the tag that moves last. */
  readonly target: TargetTag
  /** The line that the artifact belongs to, when it is copied from a folder: a folder is no line of a policy. */
  readonly named?: PinnedReference
}

/** What is the same for all moves of one promotion. */
export interface MoveTerms {
  readonly kind: 'promote' | 'rollback'
  readonly policy: Policy
  readonly environment: EnvironmentPolicy
  readonly recorder: Identity
  readonly actor: Actor
  readonly run: Run
  /** The release set that moves as one; absent = an artifact alone. */
  readonly set?: Digest
}

export interface MoveWorld extends ApprovalWorld {
  readonly source: BundleReader
  readonly target: BundleReader & TagReader
  readonly verifier: BundleVerifier
  readonly ledger: LedgerReader
  readonly clock: Clock
}

/** Policy, decision and approvals as they stand; `standing` is the decision that the record will name. */
export interface Judgement {
  readonly decision: Decision
  readonly quorum: Quorum | undefined
  readonly reasons: readonly Reason[]
  readonly standing: Digest
}

/** A move with all that was found about it. */
export interface JudgedMove extends Move {
  /** Its place among the moves of the run. */
  readonly index: number
  readonly line: LedgerLine
  readonly evidence: Evidence
  readonly judgement: Judgement
  readonly ledger: Ledger
  /** What the tag points at now. */
  readonly current: Digest | undefined
  /** What was usual before, where the policy looks for what is not. */
  readonly baseline?: Baseline
  /** Everything that speaks against it; empty = it may move. */
  readonly obstacles: readonly Reason[]
}

/** Judges one move by everything that can be known before anything is written. `shared` holds for all moves of the run. */
export async function judgeMove(move: Move & { readonly index: number }, terms: MoveTerms, shared: readonly Reason[], world: MoveWorld): Promise<JudgedMove> {
  const { subject, target } = move
  const { environment, recorder, actor } = terms
  const line = { line: formatRepository(target), environment: environment.name }
  const evidence = await collectEvidence(subject.digest, await world.source.bundles(subject), world.verifier)
  const artifact = artifactOf(move)
  const [ledger, current] = await Promise.all([readLedger(line, recorder, world), world.target.resolve(target)])
  const there = { target: lookedAtOnce(world.target), verifier: world.verifier }
  await requireWholeLedger(ledger, line, recorder, { target, current }, there)
  const baseline = environment.anomalies === undefined ? undefined : await baselineIn(ledger, line.line, there)
  const judgement = await judge(evidence, artifact, terms, baseline, world)
  const obstacles = [
    ...misplaced(move, terms),
    ...shared,
    ...refusedEvent(terms.run),
    ...judgement.reasons,
    ...whyLocked(ledger, actor.runId, world.clock.now()),
    ...drift(ledger, subject.digest, target, current),
    ...(terms.kind === 'rollback' ? unknownRollback(ledger, subject.digest, line.line) : []),
  ]
  const { index, named } = move
  return { subject, target, index, ...(named === undefined ? {} : { named }), line, evidence, judgement, ledger, current, obstacles, ...(baseline === undefined ? {} : { baseline }) }
}

/** Why the policy has no say over the artifact, or places it elsewhere: all that can be told without asking anybody. */
export function misplaced(move: Move, { policy, environment }: Pick<MoveTerms, 'policy' | 'environment'>): Reason[] {
  return [...notCovered(policy, artifactOf(move)), ...wrongTarget(policy, environment, move.named ?? move.subject, move.target)]
}

/** The artifact as a policy names its line: a folder is none. */
export function artifactOf({ subject, named }: Move): PinnedReference {
  return placeOf(subject) === 'oci-layout' ? (named ?? subject) : subject
}

/** What lies beside an artifact at the target is asked for once in one judgement. */
function lookedAtOnce(target: BundleReader): BundleReader {
  const answers = new Map<Digest, ReturnType<BundleReader['bundles']>>()
  return {
    bundles(subject) {
      const answer = answers.get(subject.digest) ?? target.bundles(subject)
      answers.set(subject.digest, answer)
      return answer
    },
  }
}

/**
 * Judges `evidence` about `artifact` alone: before the copy, and again on what has arrived. Who signed is held against
 * `baseline` once more: a gate can have been shown a ledger without its end, and a decision does not tell.
 */
export async function judge(evidence: Evidence, artifact: PinnedReference, { policy, environment, run, set }: MoveTerms, baseline: Baseline | undefined, world: ApprovalWorld & { readonly clock: Clock }): Promise<Judgement> {
  const now = world.clock.now()
  const decision = decide(policy, environment.name, evidence, now, artifactAtHand(artifact))
  const decisions = standingDecisions(policy, environment, evidence, now, set)
  const [newest] = decisions.bundles
  const { approvals } = environment
  const { anomalies = {} } = environment
  const peculiar = baseline === undefined ? undefined : await judgeAnomalies(artifact, { evidence, decision }, { policy, environment: { ...environment, anomalies: kindsOfSigners(anomalies) } }, async () => baseline)
  const asking = { run, now, isHeld: isHeld(peculiar?.anomalies ?? []), ...(set === undefined ? {} : { set }) }
  const quorum = approvals === undefined ? undefined : await collectApprovals(policy, environment, approvals, evidence, decisions.bundles, asking, world)
  const reasons = [
    ...decision.rules.flatMap((rule) => rule.reasons),
    ...(peculiar?.reasons ?? []),
    ...(newest === undefined ? decisions.reasons : []),
    ...(approvals === undefined ? [] : unknownAuthors(policy, approvals.exclude, evidence)),
    ...(quorum === undefined || quorum.met ? [] : quorum.reasons),
  ]
  if (decision.outcome === 'deny' && reasons.length === 0) throw bug('a decision denies without a reason')
  if (quorum !== undefined && !quorum.met && quorum.reasons.length === 0) throw bug('a quorum is not met without a reason')
  return { decision, quorum, reasons, standing: newest ?? evidence.subject }
}

function bug(what: string): Failure {
  return new Failure('unexpected', { blame: 'bug', message: `Unexpected: ${what}`, remedy: 'Report this with the log of the run.' })
}
