import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { algorithmFor } from './digest-signature.ts'
import { BadRequest } from './refusal.ts'
import { bytesField, objectField, textField } from './request-json.ts'

/**
 * The canonical body of a log entry for a `CreateEntryRequest` of Rekor v2: canonical JSON (RFC 8785) of a
 * hashedrekord 0.0.2, whose signature has been verified over the digest.
 * @throws BadRequest for any other kind, and for a signature that is not this key's over this digest
 */
export function canonicalBody(request: Readonly<Record<string, unknown>>): Buffer {
  const kinds = Object.keys(request).filter((kind) => request[kind] !== null)
  if (kinds.length !== 1 || kinds[0] !== 'hashedRekordRequestV002') throw new BadRequest('invalid type, must be hashedrekord')
  const hashedRekord = objectField(request, 'hashedRekordRequestV002')
  const digest = bytesField(hashedRekord, 'digest')
  const signature = objectField(hashedRekord, 'signature')
  const content = bytesField(signature, 'content')
  const verifier = objectField(signature, 'verifier')
  const keyDetails = textField(verifier, 'keyDetails')
  const { field, rawBytes, publicKey } = verifierKey(verifier)

  const algorithm = algorithmFor(keyDetails, publicKey)
  if (digest.length !== algorithm.digestBytes) {
    throw new BadRequest(`invalid hashedrekord request: a digest of ${digest.length} bytes does not fit ${keyDetails}`)
  }
  if (!algorithm.verify(publicKey, digest, content)) {
    throw new BadRequest('invalid hashedrekord request: the signature does not verify over the digest')
  }
  // Keys in the order that canonical JSON sorts them, at every depth.
  return Buffer.from(
    JSON.stringify({
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: {
          data: { algorithm: algorithm.hashName, digest: digest.toString('base64') },
          signature: {
            content: content.toString('base64'),
            verifier: { keyDetails, [field]: { rawBytes: rawBytes.toString('base64') } },
          },
        },
      },
    }),
  )
}

interface VerifierKey {
  readonly field: 'publicKey' | 'x509Certificate'
  readonly rawBytes: Buffer
  readonly publicKey: KeyObject
}

function verifierKey(verifier: Readonly<Record<string, unknown>>): VerifierKey {
  const certificate = verifier['x509Certificate'] ?? undefined
  const key = verifier['publicKey'] ?? undefined
  if ((certificate === undefined) === (key === undefined)) {
    throw new BadRequest('invalid hashedrekord request: the verifier must be one certificate or one public key')
  }
  const field = certificate === undefined ? 'publicKey' : 'x509Certificate'
  const rawBytes = bytesField(objectField(verifier, field), 'rawBytes')
  return { field, rawBytes, publicKey: parseKey(field, rawBytes) }
}

function parseKey(field: VerifierKey['field'], rawBytes: Buffer): KeyObject {
  try {
    return field === 'publicKey' ? createPublicKey({ key: rawBytes, format: 'der', type: 'spki' }) : new X509Certificate(rawBytes).publicKey
  } catch (cause) {
    throw new BadRequest(`invalid hashedrekord request: the verifier's ${field} cannot be parsed`, { cause })
  }
}
