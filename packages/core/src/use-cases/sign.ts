import { Failure } from '../failure.ts'
import type { Digest } from '../model/digest.ts'
import { digestOf } from '../model/digest.ts'
import type { Outcome } from '../model/result.ts'
import { isAbout, parseStatement } from '../model/statement.ts'
import type { ArtifactReader } from '../ports/artifacts.ts'
import type { BundleWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { counted, outcomeOf } from './request.ts'
import type { SubjectRequest } from './request.ts'

export interface SignRequest extends SubjectRequest {
  /** Encoded in-toto statements; each must be about the subject. */
  readonly statements: readonly Uint8Array[]
  readonly dryRun: boolean
}

export interface SignWorld {
  readonly artifacts: ArtifactReader
  readonly signer: StatementSigner
  /** Absent when bundles are only written to files. */
  readonly writer?: BundleWriter
  readonly clock: Clock
}

export interface SignedStatement {
  readonly predicateType: string
  readonly bundle: Uint8Array
  readonly digest: Digest
  /** Digest of the referrer manifest, when it was attached. */
  readonly referrer?: Digest
}

export interface SignOutcome extends Outcome {
  readonly signed: readonly SignedStatement[]
}

/**
 * Signs statements about `subject` as this run, and attaches them to it. All statements are checked before the
 * first is signed: nothing is signed about an artifact that is not there, or about another one.
 */
export async function sign(request: SignRequest, world: SignWorld): Promise<SignOutcome> {
  const { subject } = request
  const finish = outcomeOf('sign', subject, world.clock, world.clock.now())
  const statements = request.statements.map((bytes) => ({ bytes, predicateType: predicateTypeFor(bytes, subject.digest) }))
  if (statements.length === 0) throw nothingToSign()
  await world.artifacts.manifest(subject)
  const what = `${counted(statements.length, 'statement')}: ${statements.map(({ predicateType }) => predicateType).join(', ')}`
  if (request.dryRun) {
    const outcome = finish({ decision: 'allow', reasonCode: 'planned', sentence: `Would sign ${what}.`, dryRun: true })
    return { ...outcome, signed: [] }
  }
  const signed: SignedStatement[] = []
  for (const { bytes, predicateType } of statements) signed.push(await signAndAttach(subject, bytes, predicateType, world))
  return { ...finish({ decision: 'allow', reasonCode: 'signed', sentence: `${what}.` }), signed }
}

/** Signs one statement and attaches its bundle where there is a writer. */
export async function signAndAttach(
  subject: SubjectRequest['subject'],
  statement: Uint8Array,
  predicateType: string,
  world: Pick<SignWorld, 'signer' | 'writer'>,
): Promise<SignedStatement> {
  const bundle = await world.signer.sign(statement)
  const referrer = await world.writer?.attach(subject, bundle, predicateType)
  return { predicateType, bundle, digest: digestOf(bundle), ...(referrer === undefined ? {} : { referrer }) }
}

/** What the gate, an approval and a promotion say is signed by the step that finds it out, never handed over to be signed. */
const reserved = new Set<string>([predicateTypes.decision, predicateTypes.verificationSummary, predicateTypes.approval, predicateTypes.promotion])

function predicateTypeFor(bytes: Uint8Array, subject: Digest): string {
  const statement = parseStatement(bytes)
  if (reserved.has(statement.predicateType)) throw notForSign(statement.predicateType)
  if (isAbout(statement, subject)) return statement.predicateType
  const found = statement.subject.map(({ digest }) => JSON.stringify(digest)).join(', ').slice(0, 300)
  throw new Failure('subject-mismatch', {
    blame: 'artifact',
    message: `Refusing to sign a statement about another artifact: expected ${subject}, found ${found}`,
    remedy: 'Scan and sign the same digest: pass it from the build job to both.',
    expected: subject,
    found,
  })
}

function notForSign(predicateType: string): Failure {
  return new Failure('statement-invalid', {
    blame: 'configuration',
    message: `Refusing to sign a ready-made ${predicateType}: whoever wrote the file would decide in the name of this workflow`,
    remedy: 'Let policy-gate, require-approval and promote sign what they decide themselves, and give sign the statements of scan only.',
    expected: 'evidence, such as a scan, a bill of materials or test results',
    found: predicateType,
  })
}

function nothingToSign(): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: 'There is no statement to sign',
    remedy: 'Give statements-path, or predicate-type and predicate-path.',
  })
}
