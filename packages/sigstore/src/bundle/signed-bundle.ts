import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { preAuthenticationEncoding, readEnvelope } from '@portcullis/core/model/envelope'
import { JsonCursor } from '../json-cursor.ts'
import { refusal } from '../refusal.ts'
import { readSigningMaterial } from './certificate-material.ts'
import type { BundleVersion, SigningMaterial } from './certificate-material.ts'
import { readClaimedDigest } from './claimed-digest.ts'
import type { ClaimedDigest } from './claimed-digest.ts'
import { readLogEntry } from './log-entry.ts'
import type { LogEntry } from './log-entry.ts'

/** A Sigstore bundle as read: well formed, and nothing in it trusted yet. */
export interface SignedBundle {
  readonly version: BundleVersion
  readonly material: SigningMaterial
  readonly content: BundleContent
  readonly signature: Buffer<ArrayBuffer>
  readonly logEntries: readonly LogEntry[]
  /** RFC 3161 responses in DER. */
  readonly timestamps: readonly Buffer<ArrayBuffer>[]
}

export type BundleContent = EnvelopeContent | MessageContent

/** A DSSE envelope. */
export interface EnvelopeContent {
  readonly kind: 'envelope'
  readonly payloadType: string
  readonly payload: Uint8Array
  readonly keyid: string
  /** What the signature covers. */
  readonly signedBytes: Buffer<ArrayBuffer>
}

/** A signature over bytes that are not in the bundle. */
export interface MessageContent {
  readonly kind: 'message'
  /** What the bundle says that the digest of these bytes is: nobody's word, but it must not be another. */
  readonly claimedDigest: ClaimedDigest | undefined
}

export const maxBundleBytes = 24 * 1024 * 1024
const maxTimestamps = 32
const maxLogEntries = 32

/** Bundle versions that are read, by media type. Version 0.1 may prove no inclusion in a log: a trust domain has to accept it. */
const versions: Readonly<Record<string, BundleVersion>> = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
}

/** A DSSE envelope without a bundle around it: nothing says whose key signed it, nor when. */
export interface BareEnvelope {
  readonly version: 'none'
  readonly content: EnvelopeContent
  readonly signature: Buffer<ArrayBuffer>
}

/**
 * Reads a bundle, or the DSSE envelope of one without the bundle: a document that has a payload type and no media type.
 * @throws Failure as {@link readBundle}
 */
export function readSigned(bytes: Uint8Array): SignedBundle | BareEnvelope {
  const document = open(bytes)
  const isBare = document.member('mediaType').isAbsent && !document.member('payloadType').isAbsent
  return isBare ? { version: 'none', ...readDsse(document) } : bundleIn(document)
}

/**
 * Reads a bundle (sigstore_bundle.proto) strictly: whatever another reader could read differently is refused.
 * @throws Failure `bundle-invalid` | `json-invalid` | `base64-invalid` | `too-large`
 */
export function readBundle(bytes: Uint8Array): SignedBundle {
  return bundleIn(open(bytes))
}

function open(bytes: Uint8Array): JsonCursor {
  if (bytes.byteLength > maxBundleBytes)
    throw refusal('too-large', {
      message: 'The bundle is over its size limit',
      expected: `at most ${maxBundleBytes} bytes`,
      found: `${bytes.byteLength} bytes`,
      remedy: 'Refer to large content by digest instead of signing it whole.',
    })
  return new JsonCursor(parseStrictJsonObject(bytes, { what: 'the bundle', maxBytes: maxBundleBytes }), 'bundle', malformed)
}

function bundleIn(bundle: JsonCursor): SignedBundle {
  bundle.only('mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature')
  const version = readVersion(bundle.member('mediaType'))
  const material = bundle.member('verificationMaterial')
  material.only('certificate', 'x509CertificateChain', 'publicKey', 'tlogEntries', 'timestampVerificationData')
  const { content, signature } = readContent(bundle)
  return {
    version,
    material: readSigningMaterial(material, version),
    content,
    signature,
    logEntries: material.member('tlogEntries').list(maxLogEntries).map((entry) => readLogEntry(entry, { proofRequired: version !== '0.1' })),
    timestamps: readTimestamps(material.member('timestampVerificationData')),
  }
}

function readVersion(mediaType: JsonCursor): BundleVersion {
  const text = mediaType.text()
  const version = Object.hasOwn(versions, text) ? versions[text] : undefined
  if (version !== undefined) return version
  throw refusal('bundle-invalid', {
    message: 'The media type of the bundle is not one that is read',
    expected: 'a Sigstore bundle v0.2 or v0.3',
    found: JSON.stringify(text.slice(0, 160)),
  })
}

function readContent(bundle: JsonCursor): { readonly content: BundleContent; readonly signature: Buffer<ArrayBuffer> } {
  const [envelope, message] = [bundle.member('dsseEnvelope'), bundle.member('messageSignature')]
  if (envelope.isAbsent === message.isAbsent) throw bundle.refusal('expected either a DSSE envelope or a message signature')
  return envelope.isAbsent ? readMessage(message) : readDsse(envelope)
}

function readDsse(envelope: JsonCursor): { readonly content: EnvelopeContent; readonly signature: Buffer<ArrayBuffer> } {
  envelope.only('payload', 'payloadType', 'signatures')
  for (const signature of envelope.member('signatures').list(maxLogEntries)) signature.only('sig', 'keyid')
  const { payload, payloadType, signatures } = readEnvelope(envelope.json)
  const [only] = signatures
  if (only === undefined || only.sig.byteLength === 0) throw envelope.refusal('its signature is empty')
  if (payload.byteLength === 0) throw envelope.refusal('its payload is empty')
  const signedBytes = Buffer.from(preAuthenticationEncoding(payloadType, payload))
  return { content: { kind: 'envelope', payload, payloadType, keyid: only.keyid, signedBytes }, signature: Buffer.from(only.sig) }
}

function readMessage(message: JsonCursor): { readonly content: MessageContent; readonly signature: Buffer<ArrayBuffer> } {
  message.only('messageDigest', 'signature')
  const digest = message.member('messageDigest')
  return { content: { kind: 'message', claimedDigest: digest.isAbsent ? undefined : readClaimedDigest(digest) }, signature: message.member('signature').bytes() }
}

function readTimestamps(data: JsonCursor): readonly Buffer<ArrayBuffer>[] {
  if (data.isAbsent) return []
  const tokens = data.only('rfc3161Timestamps').member('rfc3161Timestamps').list(maxTimestamps)
  return tokens.map((token) => token.only('signedTimestamp').member('signedTimestamp').bytes())
}

function malformed(message: string, cause?: unknown) {
  return refusal('bundle-invalid', { message: `The bundle is malformed at ${message}`, remedy: 'Sign again, or fetch the bundle again.', cause })
}
