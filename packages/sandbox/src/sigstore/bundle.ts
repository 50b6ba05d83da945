import type { TransparencyLogEntry } from './rekor.ts'

/** A DSSE envelope in JSON, with one signature. */
export interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly sig: string; readonly keyid: string }[]
}

/** How a bundle says whose key signed: by a certificate, or by the hint of a key that the verifier has. */
export type KeyMaterial = { readonly certificate: { readonly rawBytes: string } } | { readonly publicKey: { readonly hint: string } }

/** A Sigstore bundle v0.3 around a DSSE envelope, in JSON. */
export interface Bundle {
  readonly mediaType: string
  readonly verificationMaterial: KeyMaterial & {
    readonly tlogEntries: readonly TransparencyLogEntry[]
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly { readonly signedTimestamp: string }[] }
  }
  readonly dsseEnvelope: Envelope
}

export interface BundleParts {
  readonly key: KeyMaterial
  readonly envelope: Envelope
  readonly entries: readonly TransparencyLogEntry[]
  /** TimeStampResp in DER. */
  readonly timestamps: readonly Buffer[]
}

export const IN_TOTO = 'application/vnd.in-toto+json'

/** Puts pieces into a bundle, fitting or not. */
export function bundleOf({ key, envelope, entries, timestamps }: BundleParts): Bundle {
  const rfc3161Timestamps = timestamps.map((timestamp) => ({ signedTimestamp: timestamp.toString('base64') }))
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { ...key, tlogEntries: entries, timestampVerificationData: { rfc3161Timestamps } },
    dsseEnvelope: envelope,
  }
}

/** The raw signature of an envelope. */
export const signatureOf = (envelope: Envelope): Buffer => Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')

/** What a DSSE signature is over (DSSE protocol 1.0.2). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType)
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload])
}
