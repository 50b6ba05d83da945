import { createHash } from 'node:crypto'
import type { ASN1Obj } from '@sigstore/core'
import { refusal } from '../refusal.ts'
import type { CertificateAuthority } from '../trust/certificate-authority.ts'
import { describeValidity, isWithin } from '../trust/validity.ts'
import { TimestampToken } from './timestamp-token.ts'
import type { VerifiedTime } from './verified-time.ts'

/** An RFC 3161 timestamp of a bundle's signature; its own signature is checked by the library afterwards. */
export interface SignatureTimestamp extends VerifiedTime {
  readonly token: TimestampToken
}

const imprintHashes = new Set(['sha256', 'sha384', 'sha512'])

/** A timestamp or a log entry of nobody that the trust domain names: neither grants nor spoils anything. */
export interface Stranger {
  /** For people. */
  readonly stranger: string
}

/**
 * Reads a timestamp response and checks what it says, where it is by an authority of the trust domain; nothing is asked
 * of a stranger's but that it says whose it is. @throws Failure `timestamp-invalid`
 */
export function readTimestamp(der: Buffer<ArrayBuffer>, signature: Uint8Array, authorities: readonly CertificateAuthority[]): SignatureTimestamp | Stranger {
  const token = parse(der)
  const signedBy = authorities.filter(({ certChain: [signing] }) => isSignedBy(token, signing))
  if (signedBy.length === 0) return { stranger: `a timestamp by certificate ${token.signerSerialNumber.toString('hex').slice(0, 40)} of a stranger` }
  requireReadable(token)
  requireGranted(token)
  requireImprint(token, signature)
  const time = token.signingTime
  const authority = signedBy.find(({ validFor }) => isWithin(time, validFor))
  if (authority === undefined) {
    const expected = signedBy.map(({ validFor }) => describeValidity(validFor)).join(' or ')
    throw invalid('its time is outside the validity of its authority', expected, time.toISOString())
  }
  return { token, time, operator: authority.operator }
}

/** It has one signer, so that whoever it names as that is all that it could be by. */
function parse(der: Buffer<ArrayBuffer>): TimestampToken {
  return reading('the timestamp is not an RFC 3161 response with one signer', () => {
    const token = TimestampToken.parse(der)
    if (signerCount(token.root) !== 1 || token.signerIssuer.length === 0 || token.signerSerialNumber.length === 0) throw new TypeError('there is not exactly one signer')
    return token
  })
}

/** Reads every field that the library will read, so that a malformed token fails here and says so. */
function requireReadable(token: TimestampToken): void {
  reading('a field of the timestamp is missing', () => {
    const read = [token.contentType, token.eContentType, token.signatureValue]
    const readable = read.every((field) => field.length > 0) && token.signerDigestAlgorithm !== undefined
    if (!readable || Number.isNaN(token.signingTime.getTime())) throw new TypeError('a field is missing')
  })
}

function reading<Value>(why: string, read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    throw refusal('timestamp-invalid', { message: `The timestamp cannot be read: ${why}`, cause })
  }
}

/** SignerInfos is the last member of SignedData (RFC 5652 §5.1). */
function signerCount(response: ASN1Obj): number | undefined {
  const signedData = response.subs[1]?.subs.find(({ tag }) => tag.isContextSpecific(0))?.subs[0]
  return signedData?.subs.at(-1)?.subs.length
}

function requireGranted(token: TimestampToken): void {
  const granted = [0n, 1n]
  if (!granted.includes(token.status)) throw invalid('it was not granted', 'status 0 or 1', String(token.status))
}

function requireImprint({ tstInfo }: TimestampToken, signature: Uint8Array): void {
  const hash = tstInfo.messageImprintHashAlgorithm
  if (!imprintHashes.has(hash)) throw invalid('its imprint is by a hash that is not accepted', [...imprintHashes].join(', '))
  const expected = createHash(hash).update(signature).digest()
  const found = tstInfo.messageImprintHashedMessage
  if (!expected.equals(found)) throw invalid('it is of another signature', expected.toString('hex'), found.toString('hex'))
}

function isSignedBy(token: TimestampToken, signing: CertificateAuthority['certChain'][number] | undefined): boolean {
  return signing !== undefined && signing.serialNumber.equals(token.signerSerialNumber) && signing.issuer.equals(token.signerIssuer)
}

function invalid(why: string, expected?: string, found?: string) {
  return refusal('timestamp-invalid', {
    message: `The timestamp does not count: ${why}`,
    expected,
    found,
  })
}
