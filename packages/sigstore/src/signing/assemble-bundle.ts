import { encodeBase64 } from '@portcullis/core/model/base64'
import type { JsonObject } from '@portcullis/core/model/strict-json'

export interface BundleParts {
  /** DER. */
  readonly certificate: Uint8Array
  readonly payloadType: string
  readonly payload: Uint8Array
  readonly signature: Uint8Array
  /** As the logs gave them. */
  readonly logEntries: readonly JsonObject[]
  /** DER of TimeStampResp. */
  readonly timestamps: readonly Uint8Array[]
}

/** The bytes of a Sigstore bundle v0.3 around a DSSE envelope. Log entries go in as they came: a reader compares them byte for byte. */
export function assembleBundle(parts: BundleParts): Uint8Array {
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: encodeBase64(parts.certificate) },
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
