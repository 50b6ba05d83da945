import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { CertificationRequest } from 'pkijs'
import { BadRequest } from './refusal.ts'

/** The two ways to show Fulcio that one holds a private key. */
export type CertificateRequest =
  | { readonly publicKey: string; readonly proof: Buffer }
  | { readonly signingRequest: Buffer }

const CURVES: Readonly<Record<string, string>> = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' }

/**
 * The public key of a request whose sender holds the private one: it signed `subject`, or the signing request itself.
 * @throws BadRequest in Fulcio's words
 */
export function provenPublicKey(request: CertificateRequest, subject: string): KeyObject {
  return 'signingRequest' in request ? keyOfSigningRequest(request.signingRequest) : keyOfChallenge(request, subject)
}

function keyOfChallenge({ publicKey: encoded, proof }: { publicKey: string; proof: Buffer }, subject: string): KeyObject {
  const publicKey = acceptable(parsePem(encoded))
  if (!verify(digestFor(publicKey), Buffer.from(subject), publicKey, proof)) {
    throw new BadRequest('The signature supplied in the request could not be verified')
  }
  return publicKey
}

function parsePem(encoded: string): KeyObject {
  if (!/^-----BEGIN (RSA )?PUBLIC KEY-----/.test(encoded)) throw new BadRequest('The public key supplied in the request could not be parsed')
  try {
    return createPublicKey(encoded)
  } catch (cause) {
    throw new BadRequest('The public key supplied in the request could not be parsed', { cause })
  }
}

/** Refuses keys too weak, or of kinds that Fulcio does not certify. */
function acceptable(publicKey: KeyObject): KeyObject {
  const { modulusLength = 0, publicExponent = 0n, namedCurve = '' } = publicKey.asymmetricKeyDetails ?? {}
  const sound =
    publicKey.asymmetricKeyType === 'ed25519' ||
    (publicKey.asymmetricKeyType === 'ec' && namedCurve in CURVES) ||
    (publicKey.asymmetricKeyType === 'rsa' && [2048, 3072, 4096].includes(modulusLength) && publicExponent === 65537n)
  if (!sound) throw new BadRequest('The public key supplied in the request is insecure')
  return publicKey
}

/** The digest with which a key of this kind signs; none for Ed25519. */
function digestFor(publicKey: KeyObject): string | null {
  if (publicKey.asymmetricKeyType === 'ed25519') return null
  return CURVES[publicKey.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256'
}

/** PKCS #10, in PEM. */
function keyOfSigningRequest(encoded: Buffer): KeyObject {
  const { tbs, signature, publicKey } = parseSigningRequest(encoded)
  if (!verify(digestFor(acceptable(publicKey)), tbs, publicKey, signature)) {
    throw new BadRequest('The signature supplied in the request could not be verified')
  }
  return publicKey
}

function parseSigningRequest(encoded: Buffer): { tbs: Buffer; signature: Buffer; publicKey: KeyObject } {
  const base64 = /-----BEGIN CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE REQUEST-----/.exec(encoded.toString('latin1'))?.[1]
  try {
    const request = CertificationRequest.fromBER(Uint8Array.from(Buffer.from(base64 ?? '', 'base64')))
    return {
      tbs: Buffer.from(request.tbsView),
      signature: Buffer.from(request.signatureValue.valueBlock.valueHexView),
      publicKey: createPublicKey({ key: Buffer.from(request.subjectPublicKeyInfo.toSchema().toBER()), format: 'der', type: 'spki' }),
    }
  } catch (cause) {
    throw new BadRequest('The certificate signing request could not be parsed', { cause })
  }
}
