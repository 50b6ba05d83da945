import { verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { refusal } from '../refusal.ts'

/**
 * How a key signs. It follows from the key alone, never from what a bundle says about itself
 * (Sigstore algorithm registry; RSA is PKCS#1 v1.5).
 */
export interface SignatureAlgorithm {
  readonly name: 'ecdsa-p256-sha256' | 'ecdsa-p384-sha384' | 'ed25519' | 'rsa-pkcs1v15-sha256'
  /** Hash under the signature; Ed25519 has its own. */
  readonly hash: 'sha256' | 'sha384' | undefined
}

const accepted = 'ECDSA P-256 or P-384, Ed25519, or RSA of 3072 to 8192 bits'

/** @throws Failure `algorithm-refused` */
export function algorithmOfKey(key: KeyObject): SignatureAlgorithm {
  const { namedCurve, modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {}
  const type = key.asymmetricKeyType
  if (type === 'ed25519') return { name: 'ed25519', hash: undefined }
  if (type === 'ec' && namedCurve === 'prime256v1') return { name: 'ecdsa-p256-sha256', hash: 'sha256' }
  if (type === 'ec' && namedCurve === 'secp384r1') return { name: 'ecdsa-p384-sha384', hash: 'sha384' }
  const strong = modulusLength >= 3072 && modulusLength <= 8192 && publicExponent === 65_537n
  if (type === 'rsa' && strong) return { name: 'rsa-pkcs1v15-sha256', hash: 'sha256' }
  throw refusal('algorithm-refused', {
    message: 'The signing key is of a kind that is not accepted',
    expected: accepted,
    found: [type, namedCurve, modulusLength || undefined].filter(Boolean).join(' '),
    remedy: 'Sign with an ECDSA P-256 key, as the Sigstore clients do.',
  })
}

/** Whether `signature` over `bytes` was made by the holder of `key`. */
export function verifySignature(algorithm: SignatureAlgorithm, key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(algorithm.hash ?? null, bytes, key, signature)
}
