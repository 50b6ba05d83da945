import { decide } from '../policy/decide.ts'
import { environmentNamed } from '../policy/environment-named.ts'
import { Failure } from '../failure.ts'
import type { Quorum } from '../model/approval.ts'
import type { CredentialUse } from '../model/credential-use.ts'
import { digestOf } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { Evidence } from '../model/evidence.ts'
import type { EnvironmentPolicy, Identity, Policy } from '../model/policy.ts'
import type { PromotionRecord } from '../model/promotion-record.ts'
import type { Reason } from '../model/reason.ts'
import type { Outcome } from '../model/result.ts'
import { formatRepository, placeOf } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'
import { encodeStatement, statementAbout } from '../model/statement.ts'
import type { TagReader, TagWriter } from '../ports/artifacts.ts'
import type { BundleReader, BundleVerifier, BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Carrier, CarryProgress } from '../ports/carrier.ts'
import type { Clock } from '../ports/clock.ts'
import type { EnvironmentReader, Run } from '../ports/forge.ts'
import type { LedgerLine, LedgerReader, LedgerWriter } from '../ports/ledger.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { promotionPredicate } from '../predicates/promotion.ts'
import { appendToLedger } from './append-to-ledger.ts'
import { evidenceAtTarget, leftBehindAgainst, moveTag, requireStillAllowed, requireTurn } from './at-target.ts'
import { collectApprovals } from './collect-approvals.ts'
import type { ApprovalWorld } from './collect-approvals.ts'
import { identityOf, notCovered } from './coverage.ts'
import { preflight, refusedEvent } from './preflight.ts'
import { unknownAuthors } from './people.ts'
import { encodeIntent, readLedger, verifyRecord } from './read-ledger.ts'
import type { RecordedPromotion } from './read-ledger.ts'
import { counted, leadingCode, outcomeOf } from './request.ts'
import type { Actor, SubjectRequest } from './request.ts'
import { standingDecisions } from './standing-decisions.ts'
import { drift, leaseMilliseconds, unknownRollback, whyLocked, wrongTarget } from './target-checks.ts'
import type { TargetTag } from './target-checks.ts'
import { requireWholeLedger } from './whole-ledger.ts'

export interface PromotionRequest extends SubjectRequest {
  readonly kind: 'promote' | 'rollback'
  readonly policy: Policy
  readonly environment: string
  /** Target repository and the tag that moves last. */
  readonly target: TargetTag
  readonly actor: Actor
  readonly dryRun: boolean
  /** The line that the artifact belongs to, when it is copied from a folder: a folder is no line of a policy. */
  readonly named?: PinnedReference
}

export interface PromotionWorld extends ApprovalWorld {
  readonly source: BundleReader
  /** Reads the target without any memory of what was written. */
  readonly target: BundleReader & TagReader & TagWriter & BundleWriter
  readonly carrier: Carrier
  readonly verifier: BundleVerifier
  readonly environments: EnvironmentReader
  readonly ledger: LedgerReader & LedgerWriter
  readonly signer: StatementSigner
  readonly clock: Clock
  readonly progress?: CarryProgress
  /** Which credentials the registries were shown so far. */
  readonly credentialsUsed?: () => readonly CredentialUse[]
}

export interface PromotionOutcome extends Outcome {
  /** Bundle of the signed record; absent unless something was promoted. */
  readonly recordBundle?: Uint8Array
  readonly ledgerIndex?: number
}

/**
 * Makes `subject` available in `environment`. Nothing is taken from an earlier step: evidence, decision and approvals
 * are verified anew from their bundles. The tag moves last: killed at any moment, the target is untouched or complete.
 */
export async function promote(request: PromotionRequest, world: PromotionWorld): Promise<PromotionOutcome> {
  const { policy, subject, target } = request
  const startedAt = world.clock.now()
  const finish = outcomeOf('promote', subject, world.clock, startedAt)
  const environment = environmentNamed(policy, request.environment)
  const line = { line: formatRepository(target), environment: environment.name }
  const recorder = identityOf(policy, recordedBy(policy, environment))

  const [unprotected, run] = await Promise.all([preflight(environment, world.environments), world.runs.run(request.actor.runId)])
  const evidence = await collectEvidence(subject.digest, await world.source.bundles(subject), world.verifier)
  const judged = await judge(request, environment, evidence, run, world)
  const [ledger, current] = await Promise.all([readLedger(line, recorder, world), world.target.resolve(target)])
  await requireWholeLedger(ledger, line, recorder, { target, current }, world)
  const obstacles = [
    ...notCovered(policy, placeOf(subject) === 'oci-layout' ? (request.named ?? subject) : subject),
    ...wrongTarget(policy, environment, target),
    ...unprotected,
    ...refusedEvent(run),
    ...judged.reasons,
    ...whyLocked(ledger, request.actor.runId, world.clock.now()),
    ...drift(ledger, subject.digest, target, current),
    ...(request.kind === 'rollback' ? unknownRollback(ledger, subject.digest, line.line) : []),
  ]
  const shared = { environment: environment.name, rules: judged.decision.rules, track: judged.decision.track, refused: evidence.refused, ...(judged.quorum === undefined ? {} : { quorum: judged.quorum }) }
  if (obstacles.length > 0) return finish({ ...refusal(obstacles, judged.quorum, environment.name), reasons: obstacles, ...shared })

  const plan = await world.carrier.plan(subject, target, { foreignLayers: environment.carry?.foreignLayers ?? 'deny' })
  const cannotTravel = leftBehindAgainst(plan.leftBehind, environment)
  if (cannotTravel.length > 0) return finish({ ...refusal(cannotTravel, judged.quorum, environment.name), reasons: cannotTravel, plan, ...shared })
  const last = ledger.promotions.findLast(({ record }) => record.tag === target.tag)
  const isRepeat = current === subject.digest && last?.record.subject === subject.digest && ledger.openIntents.length === 0
  if (isRepeat && plan.parts.every(({ fate }) => fate === 'present')) {
    if (!request.dryRun) await attachRecord(last, target, world)
    return finish({ decision: 'allow', reasonCode: 'already-promoted', sentence: `${environment.name} already holds this artifact with its evidence.`, plan, ...shared })
  }
  if (request.dryRun) return finish({ decision: 'allow', reasonCode: 'planned', sentence: `Would move ${counted(plan.parts.length, 'part')} to ${line.line} and then the tag ${target.tag}.`, dryRun: true, plan, ...shared })

  const leaseUntil = new Date(world.clock.now().getTime() + leaseMilliseconds)
  const head = await appendToLedger(world.ledger, line, ledger.head, { kind: 'intent', bytes: encodeIntent({ subject: subject.digest, runId: request.actor.runId, leaseUntil }) })
  const { parts: carried, leftBehind } = await world.carrier.carry(plan, world.progress)
  requireStillAllowed(leftBehindAgainst(leftBehind, environment))
  const there = await evidenceAtTarget({ ...plan, leftBehind }, evidence, target, world)
  requireStillAllowed((await judge(request, environment, there, run, world)).reasons)

  const record: PromotionRecord = {
    kind: request.kind,
    subject: subject.digest,
    sequence: head.sequence + 1,
    environment: environment.name,
    from: formatRepository(subject),
    to: line.line,
    tag: target.tag,
    replaced: current,
    previous: ledger.promotions.at(-1)?.digest,
    policy: policy.digest,
    decision: judged.standing,
    approvals: judged.quorum?.counted.map(({ bundle }) => bundle) ?? [],
    carried: carried.map(({ digest, kind, fate }) => ({ digest, kind, fate })),
    ...(world.credentialsUsed === undefined ? {} : { credentials: world.credentialsUsed() }),
    actor: request.actor.login,
    run: request.actor.run,
    startedAt,
    promotedAt: world.clock.now(),
  }
  // Signed before the tag moves: a run that may not write the ledger must find out while nothing can be seen.
  const bundle = await signRecord(record, line, recorder, world)
  await requireTurn(line, head, leaseUntil, world)
  await moveTag(target, current, subject.digest, world.target)
  const { sequence } = await appendToLedger(world.ledger, line, head, { kind: 'promotion', bytes: bundle })
  // Behind the ledger, so that a record beside an artifact is always in the ledger, unless somebody cut it off.
  await attachRecord({ record, bundle }, target, world)
  const sentence = `${request.kind === 'rollback' ? 'Back at' : 'Now at'} ${line.line}:${target.tag}.`
  return { ...finish({ decision: 'allow', reasonCode: 'promoted', sentence, plan, carried, leftBehind, record, ...shared }), recordBundle: bundle, ledgerIndex: sequence }
}

/** Policy, decision and approvals as they stand now; `standing` is the decision that the record will name. */
async function judge(request: PromotionRequest, environment: EnvironmentPolicy, evidence: Evidence, run: Run, world: PromotionWorld) {
  const { policy } = request
  const now = world.clock.now()
  const decision = decide(policy, environment.name, evidence, now)
  const decisions = standingDecisions(policy, environment, evidence, now)
  const [newest] = decisions.bundles
  const asking = { run, now }
  const quorum =
    environment.approvals === undefined
      ? undefined
      : await collectApprovals(policy, environment, environment.approvals, evidence, decisions.bundles, asking, world)
  const reasons = [
    ...decision.rules.flatMap((rule) => rule.reasons),
    ...(newest === undefined ? decisions.reasons : []),
    ...(environment.approvals === undefined ? [] : unknownAuthors(policy, environment.approvals.exclude, evidence)),
    ...(quorum === undefined || quorum.met ? [] : quorum.reasons),
  ]
  if (decision.outcome === 'deny' && reasons.length === 0) throw bug('a decision denies without a reason')
  if (quorum !== undefined && !quorum.met && quorum.reasons.length === 0) throw bug('a quorum is not met without a reason')
  return { decision, quorum, reasons, standing: newest ?? request.subject.digest }
}

/** Signs the record as this run, and makes sure that the ledger will take it. @throws Failure `ledger-invalid` when this run is not who may write it */
async function signRecord(record: PromotionRecord, line: LedgerLine, recorder: Identity, world: PromotionWorld): Promise<Uint8Array> {
  const statement = encodeStatement(statementAbout(record.subject, record.to, predicateTypes.promotion, promotionPredicate(record)))
  const bytes = await world.signer.sign(statement)
  await verifyRecord({ sequence: record.sequence, bytes }, line, recorder, world.verifier)
  return bytes
}

/** Puts the record beside the artifact, if it is not there: a run may have been killed before it could. */
async function attachRecord({ record, bundle }: Pick<RecordedPromotion, 'record' | 'bundle'>, { registry, repository }: TargetTag, world: PromotionWorld): Promise<void> {
  const artifact = { registry, repository, digest: record.subject }
  const beside = await world.target.bundles(artifact)
  if (!beside.some(({ digest }) => digest === digestOf(bundle))) await world.target.attach(artifact, bundle, predicateTypes.promotion)
}

function refusal(obstacles: readonly Reason[], quorum: Quorum | undefined, environment: string) {
  const waiting = quorum !== undefined && !quorum.met && !quorum.vetoed && obstacles.every((reason) => quorum.reasons.includes(reason))
  if (waiting) return { decision: 'pending', reasonCode: 'approval-pending', sentence: `${quorum.counted.length} of ${quorum.needed} approvals for ${environment}.` } as const
  return { decision: 'deny', reasonCode: leadingCode(obstacles, 'policy-denied'), sentence: `${counted(obstacles.length, 'reason')} against moving anything to ${environment}.` } as const
}

function recordedBy(policy: Policy, environment: EnvironmentPolicy): string {
  if (environment.record !== undefined) return environment.record.by
  throw new Failure('policy-error', {
    blame: 'configuration',
    message: `${policy.source} does not say who signs the promotion records of ${environment.name}`,
    remedy: `Add record: { by: <identity> } to ${environment.name}.`,
  })
}

function bug(what: string): Failure {
  return new Failure('unexpected', { blame: 'bug', message: `Unexpected: ${what}`, remedy: 'Report this with the log of the run.' })
}
