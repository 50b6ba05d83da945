import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'

/** Whose key verifies a signature: that of a certificate (DER), or one that the reader must have and the hint names. */
export type Verifier = { readonly certificate: Uint8Array } | { readonly keyHint: string }

/** What is signed: a payload that goes into the bundle, or bytes that stay outside, by their SHA-256. */
export type SignedContent = { readonly payloadType: string; readonly payload: Uint8Array } | { readonly sha256: Uint8Array }

export interface BundleParts {
  readonly verifier: Verifier
  readonly content: SignedContent
  readonly signature: Uint8Array
  /** As the logs gave them. */
  readonly logEntries: readonly JsonObject[]
  /** DER of TimeStampResp. */
  readonly timestamps: readonly Uint8Array[]
}

/**
 * The bytes of a Sigstore bundle v0.3 around a DSSE envelope or a message signature. Log entries go in as they came: a reader compares them byte for byte.
 */
export function assembleBundle(parts: BundleParts): Uint8Array {
  const { verifier, content } = parts
  const signature = encodeBase64(parts.signature)
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...('keyHint' in verifier ? { publicKey: { hint: verifier.keyHint } } : { certificate: { rawBytes: encodeBase64(verifier.certificate) } }),
      tlogEntries: parts.logEntries,
      timestampVerificationData: {
        rfc3161Timestamps: parts.timestamps.map((timestamp) => ({ signedTimestamp: encodeBase64(timestamp) })),
      },
    },
    ...('payload' in content
      ? { dsseEnvelope: envelopeOf(content, signature) }
      : { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: encodeBase64(content.sha256) }, signature } }),
  }
  return new TextEncoder().encode(JSON.stringify(bundle))
}

/** A DSSE envelope. There is no `keyid`: cosign skips a signature whose keyid is not the one that it works out itself, which is not the hint. */
export function envelopeOf({ payload, payloadType }: { readonly payloadType: string; readonly payload: Uint8Array }, signature: string) {
  return { payload: encodeBase64(payload), payloadType, signatures: [{ sig: signature }] }
}
