import { createHash } from 'node:crypto'
import { RFC3161Timestamp } from '@sigstore/core'
import type { SigningService } from '../trust/signing-config.ts'
import { callService, nonsense } from '../call-service.ts'

const service = 'The timestamp authority'
const deadlineMilliseconds = 20_000
/** PKIStatus (RFC 3161 §2.4.2). */
const granted = 0n
const grantedWithMods = 1n
const sha256Bytes = 32

/** DER of a TimeStampReq (RFC 3161 §2.4.1) up to the SHA-256 imprint: version 1 and the algorithm. */
const beforeImprint = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex')
/** `certReq TRUE`. There is no nonce: a signature is made once, so no earlier answer could be about it. */
const afterImprint = Buffer.from('0101ff', 'hex')

/** Has a timestamp authority say when `signature` existed. @returns DER of the TimeStampResp @throws Failure `signing-*` */
export async function obtainTimestamp({ url }: SigningService, signature: Uint8Array): Promise<Uint8Array> {
  const answer = await callService({
    service,
    url,
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: encodeTimestampRequest(createHash('sha256').update(signature).digest()),
    deadlineMilliseconds,
  })
  requireGranted(answer, url)
  return answer
}

/** A token, so that whoever gave something else is named; it is verified with the whole bundle later. @throws Failure `signing-refused` */
function requireGranted(answer: Uint8Array, url: URL): void {
  let status: bigint
  try {
    ({ status } = RFC3161Timestamp.parse(Buffer.from(answer)))
  } catch (cause) {
    throw nonsense(service, url, 'it is no timestamp response', cause)
  }
  if (status !== granted && status !== grantedWithMods) throw nonsense(service, url, `it refuses, with status ${status}`)
}

/** A request for a timestamp of a SHA-256 digest. */
function encodeTimestampRequest(imprint: Uint8Array): Uint8Array<ArrayBuffer> {
  if (imprint.byteLength !== sha256Bytes) throw new TypeError(`expected ${sha256Bytes} bytes, found ${imprint.byteLength}`)
  return new Uint8Array(Buffer.concat([beforeImprint, imprint, afterImprint]))
}
