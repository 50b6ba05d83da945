import { constants, publicDecrypt, type KeyObject } from 'node:crypto'
import { p256, p384, p521 } from '@noble/curves/nist.js'
import { nullValue, objectIdentifier, octetString, sequence } from './der.ts'
import { BadRequest } from './refusal.ts'

/** How a kind of key signs, as the log's algorithm registry has it. */
export interface SigningAlgorithm {
  /** Name of the digest in the Sigstore protocol. */
  readonly hashName: 'SHA2_256' | 'SHA2_384' | 'SHA2_512'
  readonly digestBytes: number
  /** Whether `signature` is this key's over data of this digest. */
  verify(publicKey: KeyObject, digest: Buffer, signature: Buffer): boolean
}

const SHA256 = { hashName: 'SHA2_256', digestBytes: 32 } as const
const SHA384 = { hashName: 'SHA2_384', digestBytes: 48 } as const
const SHA512 = { hashName: 'SHA2_512', digestBytes: 64 } as const

type Curve = typeof p256

/**
 * The algorithm that `keyDetails` names, for a key that is of this kind indeed.
 * Ed25519 keys are not taken: nothing on Node verifies them over a digest alone.
 * @throws BadRequest
 */
export function algorithmFor(keyDetails: string, publicKey: KeyObject): SigningAlgorithm {
  const details = publicKey.asymmetricKeyDetails ?? {}
  const kind = publicKey.asymmetricKeyType === 'ec' ? details.namedCurve : `${publicKey.asymmetricKeyType}-${details.modulusLength}`
  const entry = ALGORITHMS[keyDetails]
  if (entry === undefined) throw new BadRequest(`the log does not take keys of kind ${keyDetails}`)
  if (entry.kind !== kind) throw new BadRequest(`keyDetails says ${keyDetails} but the key is ${String(kind)}`)
  return entry
}

const ALGORITHMS: Readonly<Record<string, SigningAlgorithm & { readonly kind: string }>> = {
  PKIX_ECDSA_P256_SHA_256: { kind: 'prime256v1', ...SHA256, verify: ecdsa(p256) },
  PKIX_ECDSA_P384_SHA_384: { kind: 'secp384r1', ...SHA384, verify: ecdsa(p384) },
  PKIX_ECDSA_P521_SHA_512: { kind: 'secp521r1', ...SHA512, verify: ecdsa(p521) },
  PKIX_RSA_PKCS1V15_2048_SHA256: { kind: 'rsa-2048', ...SHA256, verify: rsaPkcs1 },
  PKIX_RSA_PKCS1V15_3072_SHA256: { kind: 'rsa-3072', ...SHA256, verify: rsaPkcs1 },
  PKIX_RSA_PKCS1V15_4096_SHA256: { kind: 'rsa-4096', ...SHA256, verify: rsaPkcs1 },
}

const CURVES: Readonly<Record<string, Curve>> = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }

/** Whether `signature` is this key's over a digest by the hash of this name, as Rekor v1 asks: ECDSA by any hash, RSA by SHA-256 alone here. @throws BadRequest */
export function isSignatureOverDigest(publicKey: KeyObject, hash: string, digest: Buffer, signature: Buffer): boolean {
  const curve = CURVES[publicKey.asymmetricKeyDetails?.namedCurve ?? '']
  if (curve !== undefined) return ecdsa(curve)(publicKey, digest, signature)
  if (publicKey.asymmetricKeyType === 'rsa' && hash === 'sha256') return rsaPkcs1(publicKey, digest, signature)
  throw new BadRequest(`the log does not take ${String(publicKey.asymmetricKeyType)} keys for a ${hash} digest`)
}

/** ECDSA over a digest: node:crypto would hash once more, so the curve's own arithmetic is asked. */
function ecdsa(curve: Curve): SigningAlgorithm['verify'] {
  return (publicKey, digest, signature) => {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
    try {
      return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' })
    } catch (cause) {
      throw new BadRequest('the signature is not a DER-encoded ECDSA signature', { cause })
    }
  }
}

/** RSASSA-PKCS1-v1_5 with SHA-256 over a digest (RFC 8017, 8.2.2): what the signature opens to must be the DigestInfo. */
function rsaPkcs1(publicKey: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const expected = sequence(sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'), nullValue()), octetString(digest))
  try {
    return publicDecrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, signature).equals(expected)
  } catch (cause) {
    throw new BadRequest('the signature is not an RSA PKCS #1 v1.5 signature of this key', { cause })
  }
}
