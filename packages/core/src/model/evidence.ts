import { asFailure, Failure } from '../failure.ts'
import type { ReasonCode } from '../reason-code.ts'
import type { BundleVerifier, FoundBundle, VerifiedEnvelope } from '../ports/bundles.ts'
import { isAboutWholeRelease } from '../predicates/github-release.ts'
import { intotoPayloadType } from './envelope.ts'
import { digestOf } from './digest.ts'
import type { Digest } from './digest.ts'
import type { Reason } from './reason.ts'
import { reasonOf } from './reason.ts'
import type { Signer } from './signer.ts'
import { plainSignatureType, readSimpleSigning, simpleSigningType } from './simple-signing.ts'
import { isAbout, parseStatement, statementAbout } from './statement.ts'
import type { Statement } from './statement.ts'

const mint = Symbol('only collectEvidence makes evidence')

type AttestationFields = Pick<Attestation, 'statement' | 'signer' | 'times' | 'bundle' | 'source' | 'passedOver'>

/** A verified attestation: a statement about the subject, and who signed it when. Only verification makes one. */
export class Attestation {
  readonly #genuine = true
  readonly statement: Statement
  readonly signer: Signer
  /** Verified times of signing, earliest first; never empty. */
  readonly times: readonly Date[]
  /** Digest of the bundle's bytes. */
  readonly bundle: Digest
  /** Where the bundle was found. */
  readonly source: string
  /** What in the bundle counted for nothing, being by strangers; for people. */
  readonly passedOver: readonly string[]

  constructor(key: symbol, fields: AttestationFields) {
    if (key !== mint) throw new TypeError('An attestation is only made by verification')
    this.statement = fields.statement
    this.signer = fields.signer
    this.times = fields.times
    this.bundle = fields.bundle
    this.source = fields.source
    this.passedOver = fields.passedOver
  }

  /** The earliest verified time of signing: what freshness is measured from. A later timestamp can be added by anybody. */
  get signedAt(): Date {
    return new Date(Math.min(...this.times.map((time) => time.getTime())))
  }

  static isGenuine(value: unknown): value is Attestation {
    return typeof value === 'object' && value !== null && #genuine in value && value.#genuine
  }
}

/** A statement about the subject and who signed it. When is not known where nobody vouches for it. */
export interface Testimony {
  readonly statement: Statement
  readonly signer: Signer
  readonly bundle: Digest
  readonly source: string
  readonly signedAt?: Date
  readonly passedOver: readonly string[]
}

/** A bundle that counts for nothing, and why: shown to people, never used in a decision. */
export interface RefusedBundle {
  readonly bundle: Digest
  readonly source: string
  readonly reason: Reason
}

/** The verified attestations about one artifact. Only {@link collectEvidence} makes one. */
export class Evidence {
  readonly #genuine = true
  readonly subject: Digest
  readonly attestations: readonly Attestation[]
  readonly refused: readonly RefusedBundle[]
  /** Bare envelopes by keys that may sign without a verified time: apart, so that nothing that asks for one ever sees them. */
  readonly untimed: readonly Testimony[]

  constructor(key: symbol, subject: Digest, attestations: readonly Attestation[], untimed: readonly Testimony[], refused: readonly RefusedBundle[]) {
    if (key !== mint) throw new TypeError('Evidence is only made by verification')
    this.subject = subject
    this.attestations = Object.freeze([...attestations])
    this.untimed = Object.freeze([...untimed])
    this.refused = refused
  }

  /** Everything that was verified, whether anybody vouches for its time or not. */
  get testimonies(): readonly Testimony[] {
    return [...this.attestations, ...this.untimed]
  }

  static isGenuine(value: unknown): value is Evidence {
    return typeof value === 'object' && value !== null && #genuine in value && value.#genuine
  }
}

/**
 * Verifies every bundle found for `subject`. One that does not verify, or is about something else, is set apart
 * with its reason: it can neither grant nor spoil anything. The same bundle found twice counts once.
 */
export async function collectEvidence(
  subject: Digest,
  found: readonly FoundBundle[],
  verifier: BundleVerifier,
): Promise<Evidence> {
  const attestations: Attestation[] = []
  const untimed: Testimony[] = []
  const refused: RefusedBundle[] = []
  // With what it signs: the same signature beside another payload must not stand in for it.
  const distinct = new Map(found.map((bundle) => [`${bundle.digest} ${bundle.payload === undefined ? '' : digestOf(bundle.payload)}`, bundle]))
  for (const bundle of distinct.values()) {
    if (bundle.unread !== undefined) {
      refused.push({ bundle: bundle.digest, source: bundle.source, reason: reasonOf(bundle.unread) })
      continue
    }
    try {
      const verified = await verifiedIn(bundle, subject, verifier)
      attestations.push(...verified.filter(({ times }) => times.length > 0).map((fields) => new Attestation(mint, fields)))
      untimed.push(...verified.filter(({ times }) => times.length === 0).map(({ times: _none, ...testimony }) => testimony))
    } catch (error) {
      const failure = asFailure(error)
      if (failure.blame === 'bug' || failure.blame === 'service') throw failure
      refused.push({ bundle: bundle.digest, source: bundle.source, reason: reasonOf(failure) })
    }
  }
  return new Evidence(mint, subject, attestations, untimed, refused)
}

async function verifiedIn({ bytes, payload: apart, digest: bundle, source }: FoundBundle, subject: Digest, verifier: BundleVerifier): Promise<AttestationFields[]> {
  const verified = await verifier.verify(bytes, apart === undefined ? { digest: subject } : { payload: apart })
  return verified.map(({ signer, times, passedOver = [], ...signed }) => ({ statement: statementOf(signed, subject), signer, times, passedOver, bundle, source }))
}

/** What was said about `subject`. A bare signature says nothing, and so counts as a plain image signature does. */
function statementOf({ payloadType, payload, digest }: Pick<VerifiedEnvelope, 'payloadType' | 'payload' | 'digest'>, subject: Digest): Statement {
  if (digest !== undefined || payloadType === simpleSigningType) {
    const signed = digest ?? readSimpleSigning(payload)
    if (signed !== subject) throw refusal('subject-mismatch', signed, subject)
    return statementAbout(subject, '', plainSignatureType, {})
  }
  if (payloadType !== intotoPayloadType) throw refusal('statement-invalid', `payload type ${payloadType}`, intotoPayloadType)
  const statement = parseStatement(payload)
  if (isAbout(statement, subject) || isAboutWholeRelease(statement, subject)) return statement
  throw refusal('subject-mismatch', statement.subject.flatMap(({ digest: one }) => Object.entries(one).map(([algorithm, hex]) => `${algorithm}:${hex}`)).join(', '), subject)
}

function refusal(code: ReasonCode, found: string, expected: string): Failure {
  return new Failure(code, {
    blame: 'artifact',
    message: `A genuine signature, but not usable here: expected ${expected}, found ${found.slice(0, 300)}`,
    remedy: 'Attach attestations to the artifact that they are about.',
    expected,
    found: found.slice(0, 300),
  })
}
