import { Failure } from '../failure.ts'
import { counted } from '../model/counted.ts'
import type { Digest } from '../model/digest.ts'
import { digestOf } from '../model/digest.ts'
import { formatRepository } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'
import type { Outcome } from '../model/result.ts'
import { encodeSimpleSigning, plainSignatureType } from '../model/simple-signing.ts'
import type { AttestationWriter, BundleWriter, DigestSigner, LegacyWriter, StatementSigner } from '../ports/bundles.ts'
import type { Clock } from '../ports/clock.ts'
import { checkedStatement } from './statement-to-sign.ts'
import type { StatementToSign } from './statement-to-sign.ts'
import { outcomeOf } from './request.ts'

/** An artifact to sign. */
export interface SigningSubject extends PinnedReference {
  /** Only its name and digest are known: it is not looked for, and nothing is attached to it. */
  readonly isNamedOnly?: boolean
}

export interface SignRequest {
  /** The first is the one that the result is about. */
  readonly subjects: readonly SigningSubject[]
  /** Encoded in-toto statements; each must be about these artifacts and no others. Or the artifacts themselves, by their digests. */
  readonly statements: readonly Uint8Array[] | 'the artifacts themselves'
  readonly dryRun: boolean
}

export interface SignWorld {
  /** Ends the run unless the artifact is there, byte for byte. */
  readonly artifacts: { manifest(at: PinnedReference): Promise<unknown> }
  readonly signer: StatementSigner
  /** Signs by digest: artifacts themselves, and the payloads of cosign 2. */
  readonly digests?: DigestSigner
  /** Absent when bundles are only written to files. */
  readonly writer?: BundleWriter
  /** GitHub's attestations, where wanted. */
  readonly attestations?: AttestationWriter
  /** cosign's own tags, where wanted. */
  readonly cosignTags?: LegacyWriter
  readonly clock: Clock
}

export interface SignedStatement {
  readonly predicateType: string
  readonly bundle: Uint8Array
  readonly digest: Digest
  /** Digest of the referrer manifest, when it was attached. */
  readonly referrer?: Digest
}

/** A statement that was signed, and where its bundle is kept. */
export interface KeptStatement extends SignedStatement {
  /** Digests of the manifests that attach it, one for each artifact that it is about. */
  readonly referrers: readonly Digest[]
  readonly attestationId?: number
  readonly cosignTags: readonly string[]
}

export interface SignOutcome extends Outcome {
  readonly signed: readonly SignedStatement[]
}

export interface KeptOutcome extends SignOutcome {
  readonly signed: readonly KeptStatement[]
}

/** What is signed at once, and the artifacts that it is about. */
interface Piece {
  readonly predicateType: string
  readonly about: readonly SigningSubject[]
  readonly sign: () => Promise<Uint8Array>
}

/**
 * Signs statements about `subjects`, or the artifacts themselves, as this run, and keeps the bundles where the world says.
 * Everything is checked before the first is signed: nothing is signed about an artifact that is not there, or about another one.
 */
export async function sign(request: SignRequest, world: SignWorld): Promise<KeptOutcome> {
  const [first] = request.subjects
  if (first === undefined) throw nothingToSign('no artifact is named', 'Name one by subject-name and subject-digest, subject-path or subject-checksums.')
  const finish = outcomeOf('sign', first, world.clock, world.clock.now())
  const pieces = piecesOf(request, world)
  for (const subject of request.subjects.filter(({ isNamedOnly }) => isNamedOnly !== true)) await world.artifacts.manifest(subject)
  const what = sentenceOf(pieces, request)
  const all = request.subjects.length === 1 ? {} : { subjects: request.subjects.map((subject) => ({ name: formatRepository(subject), digest: subject.digest })) }
  if (request.dryRun) {
    const outcome = finish({ decision: 'allow', reasonCode: 'planned', sentence: `Would sign ${what}.`, dryRun: true, ...all })
    return { ...outcome, signed: [] }
  }
  const signed: KeptStatement[] = []
  for (const piece of pieces) signed.push(await keep(piece, await piece.sign(), world))
  return { ...finish({ decision: 'allow', reasonCode: 'signed', sentence: `${what}.`, ...all }), signed }
}

/** Signs one statement and attaches its bundle where there is a writer. */
export async function signAndAttach(
  subject: PinnedReference,
  statement: Uint8Array,
  predicateType: string,
  world: Pick<SignWorld, 'signer' | 'writer'>,
): Promise<SignedStatement> {
  const bundle = await world.signer.sign(statement)
  const referrer = await world.writer?.attach(subject, bundle, predicateType)
  return { predicateType, bundle, digest: digestOf(bundle), ...(referrer === undefined ? {} : { referrer }) }
}

function piecesOf({ subjects, statements }: SignRequest, { signer, digests }: SignWorld): readonly Piece[] {
  if (statements === 'the artifacts themselves') {
    return subjects.map((subject) => ({ predicateType: plainSignatureType, about: [subject], sign: () => required(digests).signDigest(subject.digest) }))
  }
  const checked = statements.map((bytes) => checkedStatement(bytes, subjects))
  if (checked.length === 0) throw nothingToSign('there is no statement', 'Give statements-path, or predicate-type and predicate-path.')
  requireEach(subjects, checked)
  return checked.map(({ bytes, predicateType, about }) => ({ predicateType, about, sign: () => signer.sign(bytes) }))
}

/** Whoever names an artifact means it to be signed: one that no statement is about was left out by mistake. */
function requireEach(subjects: readonly SigningSubject[], checked: readonly StatementToSign<SigningSubject>[]): void {
  const left = subjects.find((subject) => !checked.some(({ about }) => about.includes(subject)))
  if (left === undefined) return
  throw new Failure('subject-mismatch', {
    blame: 'artifact',
    message: `No statement is about ${formatRepository(left)}@${left.digest}, so it would stay unsigned`,
    remedy: 'Name the artifacts that were scanned or tested, and no others.',
    expected: left.digest,
  })
}

/** Keeps one bundle beside each artifact that it is about and in the stores that are wanted. */
async function keep({ predicateType, about }: Piece, bundle: Uint8Array, world: SignWorld): Promise<KeptStatement> {
  const referrers: Digest[] = []
  const cosignTags: string[] = []
  for (const subject of about.filter(({ isNamedOnly }) => isNamedOnly !== true)) {
    if (world.writer !== undefined) referrers.push(await world.writer.attach(subject, bundle, predicateType))
    if (world.cosignTags !== undefined) cosignTags.push(await keepAsCosign2(subject, { predicateType, bundle }, world, world.cosignTags))
  }
  const attestationId = await world.attestations?.store(bundle)
  return { predicateType, bundle, digest: digestOf(bundle), referrers, cosignTags, ...(attestationId === undefined ? {} : { attestationId }) }
}

/** A plain signature is over a payload of its own there, so it is signed once more. */
async function keepAsCosign2(subject: PinnedReference, { predicateType, bundle }: { readonly predicateType: string; readonly bundle: Uint8Array }, { digests }: SignWorld, tags: LegacyWriter): Promise<string> {
  if (predicateType !== plainSignatureType) return tags.keep(subject, bundle, { predicateType })
  const payload = encodeSimpleSigning(subject.digest, formatRepository(subject))
  return tags.keep(subject, await required(digests).signDigest(digestOf(payload)), { predicateType, payload })
}

function required(digests: DigestSigner | undefined): DigestSigner {
  if (digests !== undefined) return digests
  throw new Failure('unexpected', { blame: 'bug', message: 'Nobody is given who signs by digest', remedy: 'Report this.' })
}

function sentenceOf(pieces: readonly Piece[], { subjects, statements }: SignRequest): string {
  const artifacts = subjects.length === 1 ? '' : ` about ${counted(subjects.length, 'artifact')}`
  if (statements === 'the artifacts themselves') return `${counted(pieces.length, 'artifact')}, by digest`
  const types = [...new Set(pieces.map(({ predicateType }) => predicateType))]
  return `${counted(pieces.length, 'statement')}${artifacts}: ${types.join(', ')}`
}

function nothingToSign(why: string, remedy: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message: `There is nothing to sign: ${why}`, remedy })
}
