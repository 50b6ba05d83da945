import { decide } from '../policy/decide.ts'
import { environmentNamed } from '../policy/environment-named.ts'
import type { Decision } from '../model/decision.ts'
import { collectEvidence } from '../model/evidence.ts'
import type { EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Outcome } from '../model/result.ts'
import { formatRepository } from '../model/reference.ts'
import { encodeStatement, statementAbout } from '../model/statement.ts'
import type { BundleReader, BundleVerifier, BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import type { EnvironmentReader } from '../ports/forge.ts'
import { decisionPredicate, verificationSummary } from '../predicates/decision.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { notCovered } from './coverage.ts'
import { preflight } from './preflight.ts'
import { counted, leadingCode, outcomeOf } from './request.ts'
import type { SubjectRequest } from './request.ts'
import { signAndAttach } from './sign.ts'
import type { SignedStatement } from './sign.ts'
import { signedBy } from './verify.ts'

export interface GateRequest extends SubjectRequest {
  readonly policy: Policy
  readonly environment: string
  /** URI of whoever decides, for the verification summary: the workflow, or the host's name. */
  readonly verifier: string
  readonly dryRun: boolean
}

export interface GateWorld {
  readonly bundles: BundleReader
  readonly verifier: BundleVerifier
  readonly environments: EnvironmentReader
  /** Absent on a laptop that has no identity: the decision is then reported, not signed. */
  readonly signer?: StatementSigner
  readonly writer?: BundleWriter
  readonly clock: Clock
}

export interface GateOutcome extends Outcome {
  readonly decisionMade: Decision
  /** The decision and its verification summary; empty when denied, dry or unsigned. */
  readonly signed: readonly SignedStatement[]
}

/** Decides whether `subject` may enter `environment`, on verified evidence, and signs the decision if it is an allow. */
export async function gate(request: GateRequest, world: GateWorld): Promise<GateOutcome> {
  const { policy, subject } = request
  const environment = environmentNamed(policy, request.environment)
  const finish = outcomeOf('policy-gate', subject, world.clock, world.clock.now())
  const [found, unprotected] = await Promise.all([world.bundles.bundles(subject), preflight(environment, world.environments)])
  const evidence = await collectEvidence(subject.digest, found, world.verifier)
  const decision = decide(policy, environment.name, evidence, world.clock.now())
  const reasons = [...notCovered(policy, subject), ...unprotected, ...decision.rules.flatMap((verdict) => verdict.reasons)]
  const shared = {
    environment: environment.name,
    rules: decision.rules,
    track: decision.track,
    signers: evidence.attestations.map((attestation) => signedBy(attestation)),
    refused: evidence.refused,
  }
  if (decision.outcome === 'deny' || reasons.length > 0) {
    const reasonCode = leadingCode(reasons, 'policy-denied')
    const sentence = `${counted(reasons.length, 'reason')} against it under ${policy.source}.`
    return { ...finish({ decision: 'deny', reasonCode, sentence, reasons, ...shared }), decisionMade: decision, signed: [] }
  }
  const sentence = `${counted(decision.rules.length, 'rule')} of ${policy.source} met.`
  const reasonCode = request.dryRun ? 'planned' : 'allowed'
  const outcome = finish({ decision: 'allow', reasonCode, sentence, dryRun: request.dryRun, ...shared })
  const signed = request.dryRun ? [] : await signDecision(request, environment, decision, world)
  return { ...outcome, decisionMade: decision, signed }
}

async function signDecision(request: GateRequest, environment: EnvironmentPolicy, decision: Decision, world: GateWorld): Promise<SignedStatement[]> {
  const { signer } = world
  if (signer === undefined) return []
  const { subject } = request
  const repository = environment.repository ?? formatRepository(subject)
  const summary = verificationSummary(decision, request.verifier, `${repository}@${subject.digest}`)
  const predicates = [
    [predicateTypes.decision, decisionPredicate(decision)],
    [predicateTypes.verificationSummary, summary],
  ] as const
  const signed: SignedStatement[] = []
  for (const [predicateType, predicate] of predicates) {
    const statement = encodeStatement(statementAbout(subject.digest, formatRepository(subject), predicateType, predicate))
    signed.push(await signAndAttach(subject, statement, predicateType, { ...world, signer }))
  }
  return signed
}
