import { createHash, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { Failure } from '@portcullis/core/failure'
import { algorithmOfNamedKey } from '../certificate/signature-algorithm.ts'

/**
 * A key that somebody named as a signer. It is always used inside a trust domain, which gives the verified time that
 * its window is held against: without one, a key that was lost would sign for ever.
 */
export interface VerificationKey {
  /** Of the identity that it is. */
  readonly name: string
  /** The trust domain by its name. */
  readonly domain: string
  readonly publicKey: KeyObject
  /** Signatures count from here … */
  readonly notBefore?: Date
  /** … to here, both ends included … */
  readonly notAfter?: Date
  /** … and never at or after this. */
  readonly revokedAt?: Date
  /** Whether its bare envelopes count too, without a verified time. */
  readonly untimed?: boolean
}

const maxPemBytes = 16 * 1024

/** Names a key inside a bundle: base64 of SHA-256 over its SubjectPublicKeyInfo in DER (standards of the Sigstore bundle, `hint`). */
export function keyHint(publicKey: KeyObject): string {
  return createHash('sha256').update(spkiOf(publicKey)).digest('base64')
}

/** Names a key for people and lists: the digest of its SubjectPublicKeyInfo. */
export function keyFingerprint(publicKey: KeyObject): Digest {
  return digestOf(spkiOf(publicKey))
}

/** Whether a bundle's hint means this key. npm's registry writes the same digest as `SHA256:` and base64 without padding. */
export function answersTo({ publicKey }: VerificationKey, hint: string): boolean {
  const own = keyHint(publicKey)
  return hint === own || hint === `SHA256:${own.replace(/=+$/, '')}`
}

/** SubjectPublicKeyInfo in DER; each key is written once. */
export function spkiOf(publicKey: KeyObject): Buffer<ArrayBuffer> {
  const known = written.get(publicKey)
  if (known !== undefined) return known
  const spki = Buffer.from(publicKey.export({ format: 'der', type: 'spki' }))
  written.set(publicKey, spki)
  return spki
}

const written = new WeakMap<KeyObject, Buffer<ArrayBuffer>>()

/**
 * Reads a public key in PEM, `PUBLIC KEY` alone: a certificate is no key (its authority would never be asked), and a
 * private key has no business here. @throws Failure `trust-config-invalid` | `algorithm-refused`
 */
export function readPublicKey(bytes: Uint8Array, what: string): KeyObject {
  const pem = bytes.byteLength > maxPemBytes ? '' : Buffer.from(bytes).toString('latin1').trim()
  if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+\r?\n-----END PUBLIC KEY-----$/.test(pem)) throw invalid(what, 'it is not one public key in PEM')
  const key = parse(pem, what)
  requireAlgorithm(key, what)
  return key
}

function parse(pem: string, what: string): KeyObject {
  try {
    return createPublicKey({ key: pem, format: 'pem', type: 'spki' })
  } catch (cause) {
    throw invalid(what, 'it does not hold a public key', cause)
  }
}

function requireAlgorithm(key: KeyObject, what: string): void {
  try {
    algorithmOfNamedKey(key)
  } catch (cause) {
    throw cause instanceof Failure ? invalid(what, cause.message, cause) : cause
  }
}

function invalid(what: string, why: string, cause?: unknown): Failure {
  return new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${what} cannot be used: ${why}`,
    remedy: 'Give the public half of the signing key as a PEM file (cosign public-key, or openssl pkey -pubout).',
    cause,
  })
}
