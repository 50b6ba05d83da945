import { Failure } from '../failure.ts'
import { isDigest } from './digest.ts'
import type { Digest } from './digest.ts'
import { isJsonObject, parseStrictJsonObject } from './strict-json.ts'

/** Media type of the payload that cosign up to version 2 signs for an image (containers/image, "simple signing"). */
export const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json'

/** Type of a plain signature as cosign 3 writes it: a statement that says nothing but which artifact it is about. */
export const plainSignatureType = 'https://sigstore.dev/cosign/sign/v1'

const signatureKind = 'cosign container image signature'

/**
 * The digest of the image that a verified payload is about. The name in it (`docker-reference`) plays no part: only
 * digests do. @throws Failure `statement-invalid` | `json-invalid`
 */
export function readSimpleSigning(payload: Uint8Array): Digest {
  const { critical } = parseStrictJsonObject(payload, { what: 'the signed payload' })
  if (!isJsonObject(critical)) throw invalid('it has no `critical` part')
  const { type, image } = critical
  if (type !== signatureKind) throw invalid(`its type is ${JSON.stringify(type)?.slice(0, 80) ?? 'nothing'}`)
  const digest = isJsonObject(image) ? image['docker-manifest-digest'] : undefined
  if (!isDigest(digest)) throw invalid('it names no digest of an image')
  return digest
}

/** The payload that cosign up to version 2 signs for an image; `repository` is what it calls docker-reference. */
export function encodeSimpleSigning(digest: Digest, repository: string): Uint8Array {
  const critical = { identity: { 'docker-reference': repository }, image: { 'docker-manifest-digest': digest }, type: signatureKind }
  return new TextEncoder().encode(JSON.stringify({ critical, optional: null }))
}

function invalid(why: string): Failure {
  return new Failure('statement-invalid', {
    blame: 'artifact',
    message: `The signed payload is not the image signature of cosign: ${why}`,
    remedy: 'Sign the image with cosign, or attach an attestation.',
  })
}
