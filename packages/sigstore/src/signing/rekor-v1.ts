import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { callService, callUnlessThere, endpoint } from '../call-service.ts'
import type { SigningService } from '../trust/signing-config.ts'
import { envelopeOf } from './assemble-bundle.ts'
import type { Signature } from './rekor.ts'
import { readEntryV1 } from './rekor-v1-answer.ts'

/** Rekor v1 answers when the entry is in the tree. */
const deadlineMilliseconds = 30_000
const path = '/api/v1/log/entries'

/**
 * Logs a signature in a Rekor v1 log: `dsse` 0.0.1 for an envelope, `hashedrekord` 0.0.1 for a message. An entry that is
 * there already is fetched, and held to the same. The promise and the proof in it are verified with the whole bundle later.
 * @returns the entry as bundles store it (sigstore_rekor.proto) @throws Failure `signing-*` | `algorithm-refused`
 */
export async function logSignatureV1({ url: base }: SigningService, signature: Signature): Promise<JsonObject> {
  const url = endpoint(base, path)
  const { proposed, canonical } = proposalFor(signature)
  const outcome = await callUnlessThere({
    service: 'Rekor',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(proposed),
    deadlineMilliseconds,
  })
  if ('answer' in outcome) return readEntryV1(url, outcome.answer, canonical)
  const existing = endpoint(base, `${path}/${uuidOf(canonical)}`)
  return readEntryV1(existing, await callService({ service: 'Rekor', url: existing, method: 'GET', headers: { accept: 'application/json' }, deadlineMilliseconds }), canonical)
}

interface Proposal {
  readonly proposed: JsonObject
  /** The body that the log has to make of it: canonical JSON (RFC 8785), whose members stand in order here. */
  readonly canonical: string
}

function proposalFor({ content, digest, signature, algorithm, by }: Signature): Proposal {
  const apiVersion = '0.0.1'
  const verifier = encodeBase64(new TextEncoder().encode(pemOf(by)))
  const text = encodeBase64(signature)
  if ('sha256' in content) {
    const spec = { data: { hash: { algorithm: 'sha256', value: hex(digest) } }, signature: { content: text, publicKey: { content: verifier } } }
    const proposed = { apiVersion, kind: 'hashedrekord', spec }
    return { proposed, canonical: JSON.stringify(proposed) }
  }
  requireLoggable(algorithm)
  const envelope = JSON.stringify(envelopeOf(content, text))
  const spec = { envelopeHash: sha256(Buffer.from(envelope)), payloadHash: sha256(content.payload), signatures: [{ signature: text, verifier }] }
  return {
    proposed: { apiVersion, kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [verifier] } } },
    canonical: JSON.stringify({ apiVersion, kind: 'dsse', spec }),
  }
}

/** Rekor v1 verifies every envelope with SHA-256, but for Ed25519, which has a hash of its own. */
function requireLoggable({ name, hash = 'sha256' }: Signature['algorithm']): void {
  if (hash === 'sha256') return
  throw new Failure('algorithm-refused', {
    blame: 'configuration',
    message: `The transparency log of the trust domain (Rekor v1) takes no statements that are signed with ${name}`,
    remedy: 'Sign with an ECDSA P-256, Ed25519 or RSA key.',
    expected: 'a key that signs SHA-256, or Ed25519',
    found: name,
  })
}

/** Without the number of the tree an entry is called by its leaf hash (RFC 6962 §2.1). */
function uuidOf(body: string): string {
  return createHash('sha256').update(Buffer.from([0])).update(body).digest('hex')
}

function pemOf(by: Signature['by']): string {
  if ('certificate' in by) return new X509Certificate(by.certificate).toString()
  return createPublicKey({ key: Buffer.from(by.publicKey), format: 'der', type: 'spki' }).export({ format: 'pem', type: 'spki' }).toString()
}

function sha256(bytes: Uint8Array): { algorithm: string; value: string } {
  return { algorithm: 'sha256', value: hex(createHash('sha256').update(bytes).digest()) }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
