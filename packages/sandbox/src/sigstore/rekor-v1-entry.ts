import { createHash, createPublicKey, verify, X509Certificate, type KeyObject } from 'node:crypto'
import { preAuthEncoding } from './bundle.ts'
import { isSignatureOverDigest } from './digest-signature.ts'
import { pem } from './pem.ts'
import { BadRequest } from './refusal.ts'
import { bytesField, isObject, objectField, parseObject, textField, type JsonObject } from './request-json.ts'

const DIGEST_BYTES: Readonly<Record<string, number>> = { sha256: 32, sha384: 48, sha512: 64 }

/**
 * The canonical body (RFC 8785) of an entry that is proposed to Rekor v1: hashedrekord 0.0.1 or dsse 0.0.1, with every
 * signature verified by the key or certificate beside it. Members stand in the order that canonical JSON gives them.
 * @throws BadRequest for any other kind, and for what Rekor refuses
 */
export function canonicalBodyV1(proposed: JsonObject): Buffer {
  const kind = `${textField(proposed, 'kind')} ${textField(proposed, 'apiVersion')}`
  const spec = objectField(proposed, 'spec')
  const [apiVersion, canonical] = ['0.0.1', KINDS[kind]]
  if (canonical === undefined) throw invalid(`this log takes no ${kind}`)
  return Buffer.from(JSON.stringify({ apiVersion, kind: proposed['kind'], spec: canonical(spec) }))
}

const KINDS: Readonly<Record<string, (spec: JsonObject) => object>> = {
  'hashedrekord 0.0.1': hashedRekord,
  'dsse 0.0.1': dsse,
}

function hashedRekord(spec: JsonObject): object {
  const hash = objectField(objectField(spec, 'data'), 'hash')
  const algorithm = textField(hash, 'algorithm')
  const value = textField(hash, 'value')
  const size = DIGEST_BYTES[algorithm]
  if (size === undefined || value.length !== size * 2 || !/^[0-9a-f]+$/.test(value)) throw invalid('invalid value for hash')
  const signature = objectField(spec, 'signature')
  const content = bytesField(signature, 'content')
  const verifier = readVerifier(bytesField(objectField(signature, 'publicKey'), 'content'))
  if (!isSignatureOverDigest(verifier.publicKey, algorithm, Buffer.from(value, 'hex'), content)) throw invalid('verifying signature: it is not over this digest by this key')
  return {
    data: { hash: { algorithm, value } },
    signature: { content: content.toString('base64'), publicKey: { content: verifier.canonical } },
  }
}

/** Every signature of the envelope needs a verifier, and every verifier a signature. */
function dsse(spec: JsonObject): object {
  // Go clients send an empty list of signatures as null.
  if (['envelopeHash', 'payloadHash', 'signatures'].some((member) => (spec[member] ?? undefined) !== undefined))
    throw invalid('either proposedContent or envelopeHash, payloadHash, and signatures must be present but not both')
  const proposed = objectField(spec, 'proposedContent')
  const text = textField(proposed, 'envelope')
  const envelope = parseObject(Buffer.from(text))
  const payload = bytesField(envelope, 'payload')
  const encoded = preAuthEncoding(textField(envelope, 'payloadType'), payload)
  const sigs = listField(envelope, 'signatures').map((one) => textField(isObject(one) ? one : {}, 'sig'))
  const verifiers = listField(proposed, 'verifiers').map((one) => readVerifier(bytesField({ one }, 'one')))
  const isBy = (sig: string, { publicKey }: Verifier) => isSigned(publicKey, encoded, Buffer.from(sig, 'base64'))
  if (verifiers.some((verifier) => !sigs.some((sig) => isBy(sig, verifier)))) throw invalid('could not verify envelope')
  const signatures = sigs.toSorted().map((signature) => {
    const verifier = verifiers.find((one) => isBy(signature, one))
    if (verifier === undefined) throw invalid('all signatures must have a key that verifies it')
    return { signature, verifier: verifier.canonical }
  })
  return { envelopeHash: sha256(Buffer.from(text)), payloadHash: sha256(payload), signatures }
}

interface Verifier {
  readonly publicKey: KeyObject
  /** Base64 of its PEM. */
  readonly canonical: string
}

function readVerifier(text: Buffer): Verifier {
  try {
    if (!text.toString('latin1').includes('-----BEGIN CERTIFICATE-----')) {
      const publicKey = createPublicKey(text)
      return { publicKey, canonical: Buffer.from(publicKey.export({ format: 'pem', type: 'spki' })).toString('base64') }
    }
    const { raw, publicKey } = new X509Certificate(text)
    return { publicKey, canonical: Buffer.from(pem(raw)).toString('base64') }
  } catch (cause) {
    throw new BadRequest('error processing entry: invalid public key', { cause })
  }
}

/** DSSE is verified with SHA-256 whatever the key; Ed25519 has a hash of its own. */
function isSigned(publicKey: KeyObject, bytes: Buffer, signature: Buffer): boolean {
  return verify(publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, publicKey, signature)
}

function listField(from: JsonObject, name: string): readonly unknown[] {
  const value = from[name]
  if (!Array.isArray(value) || value.length === 0) throw invalid(`${name} in body is required`)
  return value
}

function sha256(bytes: Buffer): object {
  return { algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') }
}

function invalid(why: string): BadRequest {
  return new BadRequest(`error processing entry: ${why}`)
}
