import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'

/** Whose key verifies a signature: that of a certificate (DER), or one that the reader must have and the hint names. */
export type Verifier = { readonly certificate: Uint8Array } | { readonly keyHint: string }

export interface BundleParts {
  readonly verifier: Verifier
  readonly payloadType: string
  readonly payload: Uint8Array
  readonly signature: Uint8Array
  /** As the logs gave them. */
  readonly logEntries: readonly JsonObject[]
  /** DER of TimeStampResp. */
  readonly timestamps: readonly Uint8Array[]
}

/**
 * The bytes of a Sigstore bundle v0.3 around a DSSE envelope. Log entries go in as they came: a reader compares them byte for byte.
 * There is no `keyid`: cosign skips a signature whose keyid is not the one that it works out itself, which is not the hint.
 */
export function assembleBundle(parts: BundleParts): Uint8Array {
  const { verifier } = parts
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...('keyHint' in verifier ? { publicKey: { hint: verifier.keyHint } } : { certificate: { rawBytes: encodeBase64(verifier.certificate) } }),
      tlogEntries: parts.logEntries,
      timestampVerificationData: {
        rfc3161Timestamps: parts.timestamps.map((timestamp) => ({ signedTimestamp: encodeBase64(timestamp) })),
      },
    },
    dsseEnvelope: {
      payload: encodeBase64(parts.payload),
      payloadType: parts.payloadType,
      signatures: [{ sig: encodeBase64(parts.signature) }],
    },
  }
  return new TextEncoder().encode(JSON.stringify(bundle))
}
