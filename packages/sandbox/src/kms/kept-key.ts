import { constants, generateKeyPairSync, privateEncrypt } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { p256, p384 } from '@noble/curves/nist.js'
import { nullValue, objectIdentifier, octetString, sequence } from '../sigstore/der.ts'

/** Kinds of keys that the providers keep. */
export type KeyKind = 'p256' | 'p384' | 'rsa3072'

/** A key as a provider keeps it: its private half signs digests and is never shown. */
export interface KeptKey {
  readonly kind: KeyKind
  readonly publicKey: KeyObject
  readonly digestBytes: number
  /** Signs a digest as it is; ECDSA as `r` and `s` side by side, or in DER. */
  signDigest(digest: Uint8Array, form: 'raw' | 'der'): Buffer
}

const sha256 = '2.16.840.1.101.3.4.2.1'

/** Makes a new key. */
export function keptKey(kind: KeyKind): KeptKey {
  const { privateKey, publicKey } = kind === 'rsa3072' ? generateKeyPairSync('rsa', { modulusLength: 3072 }) : generateKeyPairSync('ec', { namedCurve: kind === 'p256' ? 'P-256' : 'P-384' })
  const digestBytes = kind === 'p384' ? 48 : 32
  return { kind, publicKey, digestBytes, signDigest: kind === 'rsa3072' ? (digest) => signRsa(privateKey, digest) : (digest, form) => signEcdsa(kind, privateKey, digest, form) }
}

/** Node signs data and never a digest, so the curve is computed by a library. */
function signEcdsa(kind: 'p256' | 'p384', privateKey: KeyObject, digest: Uint8Array, form: 'raw' | 'der'): Buffer {
  const { d = '' } = privateKey.export({ format: 'jwk' })
  const curve = kind === 'p256' ? p256 : p384
  return Buffer.from(curve.sign(digest, Buffer.from(d, 'base64url'), { prehash: false, lowS: false, format: form === 'der' ? 'der' : 'compact' }))
}

/** PKCS#1 v1.5 (RFC 8017 §9.2): DigestInfo, padded. */
function signRsa(key: KeyObject, digest: Uint8Array): Buffer {
  const info = sequence(sequence(objectIdentifier(sha256), nullValue()), octetString(Buffer.from(digest)))
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, info)
}
