import { createHash } from 'node:crypto'
import type { SigningService } from '../trust/signing-config.ts'
import { callService } from '../call-service.ts'

const deadlineMilliseconds = 20_000
const sha256Bytes = 32

/** DER of a TimeStampReq (RFC 3161 §2.4.1) up to the SHA-256 imprint: version 1 and the algorithm. */
const beforeImprint = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex')
/** `certReq TRUE`. There is no nonce: a signature is made once, so no earlier answer could be about it. */
const afterImprint = Buffer.from('0101ff', 'hex')

/** Has a timestamp authority say when `signature` existed. @returns DER of the TimeStampResp @throws Failure `signing-*` */
export async function obtainTimestamp({ url }: SigningService, signature: Uint8Array): Promise<Uint8Array> {
  return callService({
    service: 'The timestamp authority',
    url,
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: encodeTimestampRequest(createHash('sha256').update(signature).digest()),
    deadlineMilliseconds,
  })
}

/** A request for a timestamp of a SHA-256 digest. */
export function encodeTimestampRequest(imprint: Uint8Array): Uint8Array<ArrayBuffer> {
  if (imprint.byteLength !== sha256Bytes) throw new TypeError(`expected ${sha256Bytes} bytes, found ${imprint.byteLength}`)
  return new Uint8Array(Buffer.concat([beforeImprint, imprint, afterImprint]))
}
