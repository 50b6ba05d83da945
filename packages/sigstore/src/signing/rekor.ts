import { createHash } from 'node:crypto'
import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { SigningService } from '../trust/signing-config.ts'
import { callService, endpoint, readJsonAnswer } from './call-service.ts'

/** Rekor v2 answers once the entry is in the tree, which takes seconds: less patience than 20 s would fail on a healthy log. */
const deadlineMilliseconds = 30_000

export interface Signature {
  /** What was signed: for an envelope its pre-authentication encoding. */
  readonly signedBytes: Uint8Array
  readonly signature: Uint8Array
  /** DER. */
  readonly certificate: Uint8Array
}

/** Logs a P-256 signature in a Rekor v2 log. @returns its TransparencyLogEntry, to be stored as it is @throws Failure `signing-*` */
export async function logSignature({ url: base }: SigningService, { signedBytes, signature, certificate }: Signature): Promise<JsonObject> {
  const url = endpoint(base, '/api/v2/log/entries')
  const answer = await callService({
    service: 'Rekor',
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      hashedRekordRequestV002: {
        digest: createHash('sha256').update(signedBytes).digest('base64'),
        signature: {
          content: encodeBase64(signature),
          verifier: { x509Certificate: { rawBytes: encodeBase64(certificate) }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
        },
      },
    }),
    deadlineMilliseconds,
  })
  return readJsonAnswer('Rekor', url, answer)
}
