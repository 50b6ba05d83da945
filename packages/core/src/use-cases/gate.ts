import { artifactAtHand } from '../policy/artifact-kind.ts'
import { isHeld } from '../policy/anomalies.ts'
import { decide } from '../policy/decide.ts'
import { environmentNamed } from '../policy/environment-named.ts'
import { counted } from '../model/counted.ts'
import type { Decision } from '../model/decision.ts'
import type { Digest } from '../model/digest.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../model/policy.ts'
import { artifactsOf } from '../model/release-set.ts'
import type { ReleaseSet } from '../model/release-set.ts'
import type { Reason } from '../model/reason.ts'
import type { Outcome } from '../model/result.ts'
import { formatRepository } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'
import { encodeStatement, statementAbout } from '../model/statement.ts'
import { repositoryFor } from '../policy/placement.ts'
import type { BundleReader, BundleVerifier, BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import type { EnvironmentReader } from '../ports/forge.ts'
import { decisionPredicate, verificationSummary } from '../predicates/decision.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { notCovered } from './promotion/coverage.ts'
import { eachOfSet, isOver, openOf, unclearEnding } from './promotion/each-of-set.ts'
import { judgeAnomalies } from './ledger/judge-anomalies.ts'
import { preflight } from './promotion/preflight.ts'
import { baselines } from './ledger/read-baseline.ts'
import type { BaselineWorld } from './ledger/read-baseline.ts'
import { leadingCode, outcomeOf } from './request.ts'
import type { Ending, SubjectRequest } from './request.ts'
import { outcomeOfSet } from './promotion/set-outcome.ts'
import { sideBySide } from './promotion/side-by-side.ts'
import { signAndAttach } from './sign.ts'
import type { SignedStatement } from './sign.ts'
import { signedBy } from './verify.ts'

/** What is asked of every artifact. */
export interface GateTerms {
  readonly policy: Policy
  readonly environment: string
  /** URI of whoever decides, for the verification summary: the workflow, or the host's name. */
  readonly verifier: string
  readonly dryRun: boolean
}

export interface GateRequest extends SubjectRequest, GateTerms {}

export interface SetGateRequest extends GateTerms {
  readonly set: ReleaseSet
}

export interface GateWorld {
  readonly bundles: BundleReader
  readonly verifier: BundleVerifier
  readonly environments: EnvironmentReader
  /** Absent on a laptop that has no identity: the decision is then reported, not signed. */
  readonly signer?: StatementSigner
  readonly writer?: BundleWriter
  /** What went before; needed where the policy looks for anomalies, and asked nowhere else. */
  readonly history?: BaselineWorld
  readonly clock: Clock
}

export interface GateOutcome extends Outcome {
  readonly decisionMade: Decision
  /** The decision and its verification summary; empty when denied, dry or unsigned. */
  readonly signed: readonly SignedStatement[]
}

export interface SetGateOutcome extends Outcome {
  readonly decisionsMade: readonly Decision[]
  readonly signed: readonly SignedStatement[]
}

/** Decides whether `subject` may enter `environment`, on verified evidence, and signs the decision if it is an allow. */
export async function gate(request: GateRequest, world: GateWorld): Promise<GateOutcome> {
  const [judged] = await judgeAll([request.subject], request, undefined, world)
  if (judged === undefined || isOver(judged)) throw new TypeError('one subject has one outcome')
  return { ...judged.outcome, decisionMade: judged.decision, signed: await signAll([judged], request, undefined, world) }
}

/**
 * Decides about every artifact of a release set, and signs the decisions if all are allows. Each has a decision of its
 * own, because each stands on its own evidence and a verification summary is about one resource; every decision names the set,
 * and counts for a promotion of that set only.
 */
export async function gateSet(request: SetGateRequest, world: GateWorld): Promise<SetGateOutcome> {
  const { set, policy, environment, dryRun } = request
  const startedAt = world.clock.now()
  const looks = await judgeAll(artifactsOf(set.entries), request, set.digest, world)
  const judged = openOf(looks)
  const allowed = { decision: 'allow', reasonCode: dryRun ? 'planned' : 'allowed', sentence: `${counted(judged.length, 'artifact')} meet ${policy.source}.`, dryRun } as const
  const outcome = outcomeOfSet({ action: 'policy-gate', set, environment, startedAt, clock: world.clock }, looks.map((look) => (isOver(look) ? look : look.outcome)), allowed)
  const signed = outcome.decision === 'allow' ? await signAll(judged, request, set.digest, world) : []
  return { ...outcome, decisionsMade: judged.map(({ decision }) => decision), signed }
}

interface JudgedArtifact {
  readonly subject: PinnedReference
  readonly decision: Decision
  readonly outcome: Outcome
}

async function judgeAll(subjects: readonly PinnedReference[], { policy, environment: name, dryRun }: GateTerms, set: Digest | undefined, world: GateWorld): Promise<(JudgedArtifact | Outcome)[]> {
  const environment = environmentNamed(policy, name)
  const startedAt = world.clock.now()
  const { history, verifier } = world
  const baselineOf = history === undefined ? undefined : baselines(policy, environment, { ...history, verifier })
  const unprotected = preflight(environment, world.environments)
  const finishOf = (subject: PinnedReference) => outcomeOf('policy-gate', subject, world.clock, startedAt)
  const refusal = (reasons: readonly Reason[]): Ending => ({ decision: 'deny', reasonCode: leadingCode(reasons, 'policy-denied'), sentence: `${counted(reasons.length, 'reason')} against it under ${policy.source}.`, reasons })
  return await eachOfSet(subjects, set, async (subject) => {
    const uncovered = notCovered(policy, subject)
    // Who writes the file of a set is not who writes the policy: a place that the policy does not name is not asked, and shown no credential.
    if (set !== undefined && uncovered.length > 0) return finishOf(subject)({ environment: environment.name, ...refusal([...uncovered, ...(await unprotected)]) })
    const [found, problems] = await Promise.all([world.bundles.bundles(subject), unprotected])
    const evidence = await collectEvidence(subject.digest, found, world.verifier)
    const judged = decide(policy, environment.name, evidence, world.clock.now(), artifactAtHand(subject))
    const { anomalies, reasons: peculiar } = await judgeAnomalies(subject, { evidence, decision: judged }, { policy, environment }, baselineOf)
    const decision = environment.anomalies === undefined ? judged : { ...judged, anomalies }
    const reasons = [...uncovered, ...problems, ...decision.rules.flatMap((verdict) => verdict.reasons), ...peculiar]
    const finish = finishOf(subject)
    const shared = {
      environment: environment.name,
      rules: decision.rules,
      track: decision.track,
      ...(environment.anomalies === undefined ? {} : { anomalies }),
      signers: evidence.testimonies.map((attestation) => signedBy(attestation)),
      refused: evidence.refused,
    }
    if (decision.outcome === 'deny' || reasons.length > 0) return { subject, decision, outcome: finish({ ...refusal(reasons), ...shared }) }
    const held = isHeld(anomalies) ? ' Something is unlike before: one more person than usual has to approve.' : ''
    const sentence = `${counted(decision.rules.length, 'rule')} of ${policy.source} met.${held}`
    const reasonCode = dryRun ? 'planned' : 'allowed'
    return { subject, decision, outcome: finish({ decision: 'allow', reasonCode, sentence, dryRun, ...shared }) }
  }, (subject, failure) => finishOf(subject)({ environment: environment.name, ...unclearEnding(failure) }))
}

/** Signs nothing unless every one of `judged` is allowed. */
async function signAll(judged: readonly JudgedArtifact[], request: GateTerms, set: Digest | undefined, world: GateWorld): Promise<SignedStatement[]> {
  const { signer } = world
  if (request.dryRun || signer === undefined || judged.some(({ outcome }) => outcome.decision !== 'allow')) return []
  const environment = environmentNamed(request.policy, request.environment)
  const signed = await sideBySide(judged, ({ subject, decision }) => signDecision(subject, decision, { request, environment, set }, { ...world, signer }))
  return signed.flat()
}

interface SigningTerms {
  readonly request: GateTerms
  readonly environment: EnvironmentPolicy
  readonly set: Digest | undefined
}

async function signDecision(
  subject: PinnedReference,
  decision: Decision,
  { request, environment, set }: SigningTerms,
  world: Pick<GateWorld, 'writer'> & { readonly signer: StatementSigner },
): Promise<SignedStatement[]> {
  const repository = repositoryFor(subject, environment) ?? formatRepository(subject)
  const summary = verificationSummary(decision, request.verifier, `${repository}@${subject.digest}`)
  const predicates = [
    [predicateTypes.decision, decisionPredicate(decision, set)],
    [predicateTypes.verificationSummary, summary],
  ] as const
  const signed: SignedStatement[] = []
  for (const [predicateType, predicate] of predicates) {
    const statement = encodeStatement(statementAbout(subject.digest, formatRepository(subject), predicateType, predicate))
    signed.push(await signAndAttach(subject, statement, predicateType, world))
  }
  return signed
}
