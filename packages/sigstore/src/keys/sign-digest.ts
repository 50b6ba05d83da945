import { constants, privateEncrypt } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { curves, digestBytes, sha256Info } from '../certificate/digest-signature.ts'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'

/**
 * Signs bytes of which only the digest is known; the digest is by the algorithm's own hash. OpenSSL offers that for RSA
 * alone, so ECDSA is done by the library that verifies it. ECDSA in DER. @throws Failure `algorithm-refused` | `digest-invalid`
 */
export function signDigest({ name, hash }: SignatureAlgorithm, privateKey: KeyObject, digest: Uint8Array): Uint8Array {
  if (hash === undefined) throw refused(name)
  if (digest.byteLength !== digestBytes[hash]) throw new TypeError(`expected a digest of ${digestBytes[hash]} bytes, found ${digest.byteLength}`)
  if (name === 'rsa-pkcs1v15-sha256') return privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([sha256Info, digest]))
  const known = curves[name]
  if (known === undefined) throw refused(name)
  const { d = '' } = privateKey.export({ format: 'jwk' })
  const scalar = Buffer.from(d, 'base64url')
  // With chance, as OpenSSL signs: a log takes no signature twice, and signing again has to work.
  const secret = new Uint8Array(Buffer.concat([Buffer.alloc(known.coordinateBytes - scalar.byteLength), scalar]))
  return known.curve.sign(digest, secret, { prehash: false, lowS: false, format: 'der', extraEntropy: true })
}

function refused(name: string): Failure {
  return new Failure('algorithm-refused', {
    blame: 'configuration',
    message: `A key of kind ${name} cannot sign a file of which only the digest is known`,
    remedy: 'Sign with an ECDSA P-256 key, or sign a statement about the file.',
    expected: 'ECDSA or RSA',
    found: name,
  })
}
