import { createPublicKey, X509Certificate } from 'node:crypto'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { LogEntry } from '../bundle/log-entry.ts'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'
import { JsonCursor } from '../json-cursor.ts'
import { refusal } from '../refusal.ts'
import { spkiOf } from '../trust/verification-key.ts'
import type { Signatory } from './signatory.ts'
import type { SignedContent } from './signed-content.ts'

/** What an entry says was logged. */
interface LoggedSignature {
  readonly signature: Buffer
  /** The certificate or the key, in DER. */
  readonly verifier: Buffer
  readonly digest: Buffer
}

/** The signature that an entry has to be about. */
export interface SignatureInQuestion {
  readonly content: SignedContent
  readonly signatory: Signatory
  readonly signature: Buffer
}

/** How a Rekor v2 entry calls the hash and the key of each algorithm. Pure Ed25519 cannot be logged there. */
const rekorNames: Readonly<Record<SignatureAlgorithm['name'], { readonly hash: string; readonly keys: readonly string[] }>> = {
  'ecdsa-p256-sha256': { hash: 'SHA2_256', keys: ['PKIX_ECDSA_P256_SHA_256'] },
  'ecdsa-p384-sha384': { hash: 'SHA2_384', keys: ['PKIX_ECDSA_P384_SHA_384'] },
  'ecdsa-p521-sha512': { hash: 'SHA2_512', keys: ['PKIX_ECDSA_P521_SHA_512'] },
  ed25519: { hash: 'SHA2_512', keys: [] },
  'rsa-pkcs1v15-sha256': { hash: 'SHA2_256', keys: ['PKIX_RSA_PKCS1V15_2048_SHA256', 'PKIX_RSA_PKCS1V15_3072_SHA256', 'PKIX_RSA_PKCS1V15_4096_SHA256'] },
}

/**
 * Checks that an entry is about exactly this signature, by this certificate or key, over these bytes: an entry that is
 * genuine but of another signature proves nothing. @throws Failure `log-entry-invalid`
 */
export function requireEntryOf(question: SignatureInQuestion, entry: LogEntry): void {
  const { logged, digest } = readBody(question, entry)
  requireEqual('signature', question.signature, logged.signature)
  requireEqual(question.signatory.kind, question.signatory.der, logged.verifier)
  requireEqual('digest', digest, logged.digest)
}

function readBody({ content, signatory }: SignatureInQuestion, { kindVersion, canonicalizedBody }: LogEntry): { logged: LoggedSignature; digest: Buffer } {
  const body = open(canonicalizedBody)
  const kind = `${kindVersion.kind} ${kindVersion.version}`
  const inside = `${body.member('kind').text()} ${body.member('apiVersion').text()}`
  if (kind !== inside) throw invalid('it is not of the kind that it claims', kind, inside)
  const spec = body.member('spec')
  if (kind === 'hashedrekord 0.0.2') return { logged: readHashedRekord2(spec, signatory), digest: content.digest }
  if (content.kind === 'message') {
    if (kind === 'hashedrekord 0.0.1') return { logged: readHashedRekord1(spec, signatory), digest: content.digest }
    throw invalid('its kind cannot hold a bare signature', 'hashedrekord 0.0.1 or 0.0.2', kind)
  }
  const digest = content.payloadDigest ?? Buffer.alloc(0)
  if (kind === 'dsse 0.0.1') return { logged: readDsse1(spec, signatory), digest }
  if (kind === 'intoto 0.0.2') return { logged: readIntoto2(spec, signatory), digest }
  throw invalid('its kind cannot hold a statement', 'hashedrekord 0.0.2, dsse 0.0.1 or intoto 0.0.2', kind)
}

/** Rekor v2: the digest is that of the pre-authentication encoding, or of the message. */
function readHashedRekord2(spec: JsonCursor, { algorithm, kind }: Signatory): LoggedSignature {
  const data = spec.member('hashedRekordV002').member('data')
  const signature = spec.member('hashedRekordV002').member('signature')
  const verifier = signature.member('verifier')
  const { hash, keys } = rekorNames[algorithm.name]
  requireText(data.member('algorithm'), [hash])
  requireText(verifier.member('keyDetails'), keys)
  return {
    signature: signature.member('content').bytes(),
    verifier: verifier.member(kind === 'certificate' ? 'x509Certificate' : 'publicKey').member('rawBytes').bytes(),
    digest: data.member('digest').bytes(),
  }
}

/** Rekor v1, of a message signature. */
function readHashedRekord1(spec: JsonCursor, signatory: Signatory): LoggedSignature {
  const signature = spec.member('signature')
  const hash = signatory.algorithm.hash ?? 'sha512'
  return {
    signature: signature.member('content').bytes(),
    verifier: readPem(signature.member('publicKey').member('content'), signatory),
    digest: readHexDigest(spec.member('data').member('hash'), hash),
  }
}

/** Rekor v1: the digest is that of the payload; the certificate or key is PEM. */
function readDsse1(spec: JsonCursor, signatory: Signatory): LoggedSignature {
  const signature = only(spec.member('signatures'))
  return {
    signature: signature.member('signature').bytes(),
    verifier: readPem(signature.member('verifier'), signatory),
    digest: readHexDigest(spec.member('payloadHash'), 'sha256'),
  }
}

/** Rekor v1, older: its signature is in base64 twice. */
function readIntoto2(spec: JsonCursor, signatory: Signatory): LoggedSignature {
  const content = spec.member('content')
  const signature = only(content.member('envelope').member('signatures'))
  const inner = signature.member('sig').bytes().toString('latin1')
  return {
    signature: new JsonCursor(inner, signature.path, (message, cause) => invalid(message, undefined, undefined, cause)).bytes(),
    verifier: readPem(signature.member('publicKey'), signatory),
    digest: readHexDigest(content.member('payloadHash'), 'sha256'),
  }
}

function only(signatures: JsonCursor): JsonCursor {
  const [first, ...others] = signatures.list(2)
  if (first === undefined || others.length > 0) throw signatures.refusal('expected exactly one signature')
  return first
}

const hexDigits = { sha256: 64, sha384: 96, sha512: 128 } as const

function readHexDigest(place: JsonCursor, hash: keyof typeof hexDigits): Buffer {
  requireText(place.member('algorithm'), [hash])
  const hex = place.member('value').text()
  if (!/^[0-9a-f]+$/.test(hex) || hex.length !== hexDigits[hash]) throw place.refusal(`expected ${hexDigits[hash]} lower-case hex digits`)
  return Buffer.from(hex, 'hex')
}

/** A certificate where a certificate signed and a key where a key did: each reader of PEM would take the other's for its own. */
function readPem(place: JsonCursor, { kind }: Signatory): Buffer {
  const pem = place.bytes()
  const isKey = pem.toString('latin1').trimStart().startsWith('-----BEGIN PUBLIC KEY-----')
  if (isKey !== (kind === 'key')) throw place.refusal(`not a ${kind}`)
  try {
    return isKey ? spkiOf(createPublicKey(pem)) : new X509Certificate(pem).raw
  } catch (cause) {
    throw place.refusal(`not a ${kind}`, cause)
  }
}

function requireText(place: JsonCursor, expected: readonly string[]): void {
  if (!expected.includes(place.text())) throw invalid(`${place.path} does not fit the signing key`, expected.join(' or ') || 'none', place.text())
}

function requireEqual(what: string, expected: Buffer, found: Buffer): void {
  if (expected.equals(found)) return
  throw invalid(`it is of another ${what}`, expected.toString('hex').slice(0, 128), found.toString('hex').slice(0, 128))
}

function open(body: Buffer): JsonCursor {
  const refuse = (message: string, cause?: unknown) => invalid(message, undefined, undefined, cause)
  try {
    return new JsonCursor(parseStrictJsonObject(body, { what: 'the log entry' }), 'entry', refuse)
  } catch (cause) {
    throw refuse('its body is not strict JSON', cause)
  }
}

function invalid(why: string, expected?: string, found?: string, cause?: unknown) {
  return refusal('log-entry-invalid', {
    message: `The log entry does not count: ${why}`,
    expected,
    found,
    cause,
  })
}
