import { verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { refusal } from '../refusal.ts'

/**
 * How a key signs. It follows from the key alone, never from what a bundle says about itself
 * (Sigstore algorithm registry; RSA is PKCS#1 v1.5).
 */
export interface SignatureAlgorithm {
  readonly name: 'ecdsa-p256-sha256' | 'ecdsa-p384-sha384' | 'ecdsa-p521-sha512' | 'ed25519' | 'rsa-pkcs1v15-sha256'
  /** Hash under the signature; Ed25519 has its own. */
  readonly hash: 'sha256' | 'sha384' | 'sha512' | undefined
}

interface Acceptance {
  readonly leastRsaBits: number
  readonly p521: boolean
  readonly described: string
}

const inCertificates: Acceptance = { leastRsaBits: 3072, p521: false, described: 'ECDSA P-256 or P-384, Ed25519, or RSA of 3072 to 8192 bits' }
/** Wider than for certificates: whoever names a key has chosen it, and keys that are in use cannot be chosen anew. */
const namedByPolicy: Acceptance = { leastRsaBits: 2048, p521: true, described: 'ECDSA P-256, P-384 or P-521, Ed25519, or RSA of 2048 to 8192 bits' }

/** The algorithm of a key in a certificate. @throws Failure `algorithm-refused` */
export function algorithmOfKey(key: KeyObject): SignatureAlgorithm {
  return algorithm(key, inCertificates)
}

/** The algorithm of a key that a policy or a person names. @throws Failure `algorithm-refused` */
export function algorithmOfNamedKey(key: KeyObject): SignatureAlgorithm {
  return algorithm(key, namedByPolicy)
}

function algorithm(key: KeyObject, accepted: Acceptance): SignatureAlgorithm {
  const { namedCurve, modulusLength = 0, publicExponent } = key.asymmetricKeyDetails ?? {}
  const type = key.asymmetricKeyType
  if (type === 'ed25519') return { name: 'ed25519', hash: undefined }
  if (type === 'ec' && namedCurve === 'prime256v1') return { name: 'ecdsa-p256-sha256', hash: 'sha256' }
  if (type === 'ec' && namedCurve === 'secp384r1') return { name: 'ecdsa-p384-sha384', hash: 'sha384' }
  if (type === 'ec' && namedCurve === 'secp521r1' && accepted.p521) return { name: 'ecdsa-p521-sha512', hash: 'sha512' }
  const strong = modulusLength >= accepted.leastRsaBits && modulusLength <= 8192 && publicExponent === 65_537n
  if (type === 'rsa' && strong) return { name: 'rsa-pkcs1v15-sha256', hash: 'sha256' }
  throw refusal('algorithm-refused', {
    message: 'The signing key is of a kind that is not accepted',
    expected: accepted.described,
    found: [type, namedCurve, modulusLength || undefined].filter(Boolean).join(' '),
    remedy: 'Sign with an ECDSA P-256 key, as the Sigstore clients do.',
  })
}

/** Whether `signature` over `bytes` was made by the holder of `key`. */
export function verifySignature(algorithm: SignatureAlgorithm, key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(algorithm.hash ?? null, bytes, key, signature)
}
