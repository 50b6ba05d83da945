import { Failure } from '../failure.ts'
import { decodeBase64 } from './base64.ts'
import { isJsonObject } from './strict-json.ts'
import type { Json } from './strict-json.ts'

/** A DSSE envelope (secure-systems-lab DSSE 1.0.2). Nothing in it is trusted before its signature is. */
export interface Envelope {
  readonly payloadType: string
  readonly payload: Uint8Array
  readonly signatures: readonly { readonly sig: Uint8Array; readonly keyid: string }[]
}

export const intotoPayloadType = 'application/vnd.in-toto+json'

/** The bytes that a DSSE signature covers: Pre-Authentication Encoding, lengths in bytes (DSSE 1.0.2 §3). */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `
  return new Uint8Array(Buffer.concat([Buffer.from(head), payload]))
}

/** Reads the JSON form of an envelope. @throws Failure `bundle-invalid` | `base64-invalid` */
export function readEnvelope(json: Json | undefined): Envelope {
  if (!isJsonObject(json)) throw invalid('expected an object')
  const { payload, payloadType, signatures } = json
  if (typeof payloadType !== 'string') throw invalid('payloadType is missing')
  if (!Array.isArray(signatures) || signatures.length !== 1)
    throw invalid('a Sigstore envelope carries exactly one signature')
  return {
    payloadType,
    payload: decodeBase64(payload, { urlSafe: true }),
    signatures: signatures.map((entry: Json) => {
      if (!isJsonObject(entry)) throw invalid('a signature is not an object')
      const keyid = entry['keyid'] ?? ''
      if (typeof keyid !== 'string') throw invalid('keyid is not text')
      return { sig: decodeBase64(entry['sig'], { urlSafe: true }), keyid }
    }),
  }
}

function invalid(why: string): Failure {
  return new Failure('bundle-invalid', {
    blame: 'artifact',
    message: `The DSSE envelope is malformed: ${why}`,
    remedy: 'Sign the statement again.',
  })
}
