import { createHash, X509Certificate } from 'node:crypto'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { LogEntry } from '../bundle/log-entry.ts'
import type { SignedBundle } from '../bundle/signed-bundle.ts'
import type { Leaf } from '../certificate/leaf.ts'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'
import { JsonCursor } from '../json-cursor.ts'
import { refusal } from '../refusal.ts'

/** What an entry says was logged. */
interface LoggedSignature {
  readonly signature: Buffer
  readonly certificate: Buffer
  readonly digest: Buffer
}

/** How a Rekor v2 entry calls the hash and the key of each algorithm. Pure Ed25519 cannot be logged there. */
const rekorNames: Readonly<Record<SignatureAlgorithm['name'], { readonly hash: string; readonly keys: readonly string[] }>> = {
  'ecdsa-p256-sha256': { hash: 'SHA2_256', keys: ['PKIX_ECDSA_P256_SHA_256'] },
  'ecdsa-p384-sha384': { hash: 'SHA2_384', keys: ['PKIX_ECDSA_P384_SHA_384'] },
  ed25519: { hash: 'SHA2_512', keys: [] },
  'rsa-pkcs1v15-sha256': { hash: 'SHA2_256', keys: ['PKIX_RSA_PKCS1V15_3072_SHA256', 'PKIX_RSA_PKCS1V15_4096_SHA256'] },
}

/**
 * Checks that an entry is about exactly this signature, by this certificate, over these bytes: an entry that is
 * genuine but of another signature proves nothing. @throws Failure `log-entry-invalid`
 */
export function requireEntryOf(bundle: SignedBundle, leaf: Leaf, entry: LogEntry): void {
  const { logged, digest } = readBody(bundle, leaf, entry)
  requireEqual('signature', bundle.signature, logged.signature)
  requireEqual('certificate', leaf.der, logged.certificate)
  requireEqual('digest', digest, logged.digest)
}

function readBody(bundle: SignedBundle, leaf: Leaf, { kindVersion, canonicalizedBody }: LogEntry) {
  const body = open(canonicalizedBody)
  const kind = `${kindVersion.kind} ${kindVersion.version}`
  const inside = `${body.member('kind').text()} ${body.member('apiVersion').text()}`
  if (kind !== inside) throw invalid('it is not of the kind that it claims', kind, inside)
  const spec = body.member('spec')
  const payloadDigest = createHash('sha256').update(bundle.payload).digest()
  switch (kind) {
    case 'hashedrekord 0.0.2':
      return { logged: readHashedRekord2(spec, leaf), digest: createHash(leaf.algorithm.hash ?? 'sha512').update(bundle.signedBytes).digest() }
    case 'dsse 0.0.1':
      return { logged: readDsse1(spec), digest: payloadDigest }
    case 'intoto 0.0.2':
      return { logged: readIntoto2(spec), digest: payloadDigest }
    default:
      throw invalid('its kind cannot hold a statement', 'hashedrekord 0.0.2, dsse 0.0.1 or intoto 0.0.2', kind)
  }
}

/** Rekor v2: the digest is that of the pre-authentication encoding. */
function readHashedRekord2(spec: JsonCursor, { algorithm }: Leaf): LoggedSignature {
  const { data, signature } = { data: spec.member('hashedRekordV002').member('data'), signature: spec.member('hashedRekordV002').member('signature') }
  const verifier = signature.member('verifier')
  const { hash, keys } = rekorNames[algorithm.name]
  requireText(data.member('algorithm'), [hash])
  requireText(verifier.member('keyDetails'), keys)
  return {
    signature: signature.member('content').bytes(),
    certificate: verifier.member('x509Certificate').member('rawBytes').bytes(),
    digest: data.member('digest').bytes(),
  }
}

/** Rekor v1: the digest is that of the payload; the certificate is PEM. */
function readDsse1(spec: JsonCursor): LoggedSignature {
  const signature = only(spec.member('signatures'))
  return {
    signature: signature.member('signature').bytes(),
    certificate: readPem(signature.member('verifier'), signature.member('verifier').bytes()),
    digest: readHexDigest(spec.member('payloadHash')),
  }
}

/** Rekor v1, older: its signature is in base64 twice. */
function readIntoto2(spec: JsonCursor): LoggedSignature {
  const content = spec.member('content')
  const signature = only(content.member('envelope').member('signatures'))
  const inner = signature.member('sig').bytes().toString('latin1')
  return {
    signature: new JsonCursor(inner, signature.path, (message, cause) => invalid(message, undefined, undefined, cause)).bytes(),
    certificate: readPem(signature.member('publicKey'), signature.member('publicKey').bytes()),
    digest: readHexDigest(content.member('payloadHash')),
  }
}

function only(signatures: JsonCursor): JsonCursor {
  const [first, ...others] = signatures.list(2)
  if (first === undefined || others.length > 0) throw signatures.refusal('expected exactly one signature')
  return first
}

function readHexDigest(place: JsonCursor): Buffer {
  requireText(place.member('algorithm'), ['sha256'])
  const hex = place.member('value').text()
  if (!/^[0-9a-f]{64}$/.test(hex)) throw place.refusal('expected 64 lower-case hex digits')
  return Buffer.from(hex, 'hex')
}

function readPem(place: JsonCursor, pem: Buffer): Buffer {
  try {
    return new X509Certificate(pem).raw
  } catch (cause) {
    throw place.refusal('not a certificate', cause)
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
