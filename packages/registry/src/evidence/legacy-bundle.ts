import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { decodeBase64 } from '@portcullis/core/model/base64'
import { member, parseStrictJson, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { Failure } from '@portcullis/core/failure'

/** Media types of the layers in which cosign 2 keeps signatures (`.sig`) and attestations (`.att`). */
export const legacyLayerTypes = { signature: 'application/vnd.dev.cosign.simplesigning.v1+json', attestation: 'application/vnd.dsse.envelope.v1+json' } as const

/** Names of the annotations of such a layer. */
export const annotation = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  logEntry: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const

const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1'

export interface LegacyLayer {
  readonly mediaType: string
  readonly annotations: Readonly<Record<string, string>>
  readonly blob: Uint8Array
}

/**
 * What cosign 2 keeps in a layer and its annotations, as a bundle v0.1, so that it is verified by the very same code as
 * every other. Nothing is checked here: a trust domain has to accept old formats, and then all that it asks for.
 * @returns the bundle, and for an image signature the payload that is signed @throws Failure with blame `artifact`
 */
export function legacyBundle({ mediaType: layerType, annotations, blob }: LegacyLayer): { readonly bytes: Uint8Array; readonly payload?: Uint8Array } {
  const entry = annotations[annotation.logEntry]
  const logged = entry === undefined ? undefined : logEntryOf(parse(entry))
  const material = signingMaterial(annotations[annotation.certificate], logged?.body)
  const verificationMaterial = {
    ...material.json,
    tlogEntries: logged === undefined ? [] : [logged.json],
    timestampVerificationData: { rfc3161Timestamps: timestampsOf(annotations[annotation.timestamp]) },
  }
  if (layerType === legacyLayerTypes.signature) {
    const messageSignature = { signature: required(annotations[annotation.signature], annotation.signature) }
    return { bytes: encode({ mediaType, verificationMaterial, messageSignature }), payload: blob }
  }
  return { bytes: encode({ mediaType, verificationMaterial, dsseEnvelope: envelopeOf(blob, material.keyid) }) }
}

/** cosign keeps no name of the key, and the log does: it is only a name, and the key has to be one that the verifier knows. */
function signingMaterial(certificate: string | undefined, body: JsonObject | undefined): { readonly json: JsonObject; readonly keyid: string } {
  if (certificate !== undefined && certificate !== '') {
    const rawBytes = reading('the certificate is none', () => new X509Certificate(certificate).raw.toString('base64'))
    return { json: { x509CertificateChain: { certificates: [{ rawBytes }] } }, keyid: '' }
  }
  const pem = body === undefined ? undefined : keyInside(body['spec'])
  if (pem === undefined) throw malformed('nothing in the tag names its key: it carries neither a certificate nor an entry of a Rekor v1')
  const hint = reading('the log entry names no key', () => createHash('sha256').update(createPublicKey(Buffer.from(decodeBase64(pem))).export({ format: 'der', type: 'spki' })).digest('base64'))
  return { json: { publicKey: { hint } }, keyid: hint }
}

/** Where each kind of entry keeps the key: hashedrekord, dsse, intoto. */
function keyInside(spec: Json | undefined): Json | undefined {
  const byRecord = member(member(member(spec, 'signature'), 'publicKey'), 'content')
  const byDsse = member(first(member(spec, 'signatures')), 'verifier')
  const byIntoto = member(first(member(member(member(spec, 'content'), 'envelope'), 'signatures')), 'publicKey')
  return byRecord ?? byDsse ?? byIntoto
}

function logEntryOf(json: Json): { readonly json: JsonObject; readonly body: JsonObject } {
  const payload = member(json, 'Payload')
  const encoded = text(member(payload, 'body'), 'Payload.body')
  const body = parseStrictJsonObject(decodeBase64(encoded), { what: 'the log entry' })
  const keyId = text(member(payload, 'logID'), 'Payload.logID')
  if (!/^[0-9a-f]{64}$/.test(keyId)) throw malformed('Payload.logID is not 64 hex digits')
  return {
    body,
    json: {
      logIndex: whole(member(payload, 'logIndex'), 'Payload.logIndex'),
      logId: { keyId: Buffer.from(keyId, 'hex').toString('base64') },
      kindVersion: { kind: text(body['kind'], 'kind'), version: text(body['apiVersion'], 'apiVersion') },
      integratedTime: whole(member(payload, 'integratedTime'), 'Payload.integratedTime'),
      inclusionPromise: { signedEntryTimestamp: text(member(json, 'SignedEntryTimestamp'), 'SignedEntryTimestamp') },
      canonicalizedBody: encoded,
    },
  }
}

function timestampsOf(written: string | undefined): Json[] {
  if (written === undefined || written === '' || written === 'null') return []
  return [{ signedTimestamp: text(member(parse(written), 'SignedRFC3161Timestamp'), 'SignedRFC3161Timestamp') }]
}

/** The envelope as it came; only the unsigned name of the key is made to be the one of the log. */
function envelopeOf(blob: Uint8Array, keyid: string): JsonObject {
  const { payload, payloadType, signatures } = parseStrictJsonObject(blob, { what: 'the envelope', maxBytes: blob.byteLength })
  if (!Array.isArray(signatures) || payload === undefined || payloadType === undefined) throw malformed('the envelope lacks a member')
  return { payload, payloadType, signatures: (signatures as Json[]).map((signature) => ({ sig: member(signature, 'sig') ?? '', keyid })) }
}

function parse(written: string): Json {
  return parseStrictJson(Buffer.from(written), { what: 'an annotation of cosign' })
}

function first(json: Json | undefined): Json | undefined {
  return Array.isArray(json) ? (json as Json[])[0] : undefined
}

function text(json: Json | undefined, what: string): string {
  return typeof json === 'string' ? json : required(undefined, what)
}

function whole(json: Json | undefined, what: string): string {
  if (typeof json === 'number' && Number.isSafeInteger(json) && json >= 0) return String(json)
  throw malformed(`${what} is no whole number`)
}

function required(value: string | undefined, what: string): string {
  if (value !== undefined) return value
  throw malformed(`${what} is missing`)
}

function reading<Value>(why: string, read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    throw malformed(why, cause)
  }
}

function encode(bundle: JsonObject): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(bundle))
}

function malformed(why: string, cause?: unknown): Failure {
  return new Failure('bundle-invalid', { blame: 'artifact', message: `The signature under a tag of cosign 2 cannot be read: ${why}`, remedy: 'Sign it anew into a bundle beside the artifact, as cosign 3 and portcullis sign do.', cause })
}
