import { TimeStampReq } from 'pkijs'
import { BadRequest } from './refusal.ts'
import { bytesField, parseObject, textField } from './request-json.ts'

/** What a client asks the timestamp authority to sign (RFC 3161, 2.4.1). */
export interface TimestampRequest {
  readonly hash: ImprintHash
  readonly imprint: Buffer
  /** Content of the INTEGER, as it came. */
  readonly nonce: Buffer | undefined
  readonly certificateWanted: boolean
}

/** A digest algorithm that the authority stamps. */
export interface ImprintHash {
  readonly name: string
  readonly oid: string
  readonly bytes: number
}

export const SHA256: ImprintHash = { name: 'sha256', oid: '2.16.840.1.101.3.4.2.1', bytes: 32 }
const HASHES: readonly ImprintHash[] = [
  SHA256,
  { name: 'sha384', oid: '2.16.840.1.101.3.4.2.2', bytes: 48 },
  { name: 'sha512', oid: '2.16.840.1.101.3.4.2.3', bytes: 64 },
]

/** The one policy under which the authority stamps. */
export const TSA_POLICY = '1.3.6.1.4.1.57264.2'

/** A DER-encoded TimeStampReq. @throws BadRequest */
export function parseDerRequest(der: Uint8Array): TimestampRequest {
  const request = decode(der)
  const { hashAlgorithm, hashedMessage } = request.messageImprint
  if (request.version !== 1) throw new BadRequest('the timestamp request is of another version than 1')
  if (request.extensions !== undefined && request.extensions.length > 0) throw new BadRequest('the timestamp request has extensions: none is accepted')
  return checked({
    algorithm: HASHES.find(({ oid }) => oid === hashAlgorithm.algorithmId),
    imprint: Buffer.from(hashedMessage.valueBlock.valueHexView),
    policy: request.reqPolicy,
    nonce: request.nonce === undefined ? undefined : Buffer.from(request.nonce.valueBlock.valueHexView),
    certificateWanted: request.certReq ?? false,
  })
}

/** The JSON form of a request that Sigstore's timestamp authority takes beside DER. @throws BadRequest */
export function parseJsonRequest(body: Uint8Array): TimestampRequest {
  const request = parseObject(body)
  const name = textField(request, 'hashAlgorithm').toLowerCase()
  return checked({
    algorithm: HASHES.find((hash) => hash.name === name),
    imprint: bytesField(request, 'artifactHash'),
    policy: typeof request['tsaPolicyOID'] === 'string' && request['tsaPolicyOID'] !== '' ? request['tsaPolicyOID'] : undefined,
    nonce: jsonNonce(request['nonce']),
    certificateWanted: request['certificates'] === true,
  })
}

function decode(der: Uint8Array): TimeStampReq {
  try {
    return TimeStampReq.fromBER(Uint8Array.from(der))
  } catch (cause) {
    throw new BadRequest('the timestamp request is not a DER-encoded TimeStampReq', { cause })
  }
}

function jsonNonce(nonce: unknown): Buffer | undefined {
  if (nonce === undefined || nonce === null) return undefined
  if (typeof nonce !== 'number' || !Number.isSafeInteger(nonce) || nonce < 0) throw new BadRequest('the nonce is not a whole number')
  const positive = `0${nonce.toString(16)}`
  return Buffer.from(positive.length % 2 === 0 ? positive : `0${positive}`, 'hex')
}

interface Unchecked {
  readonly algorithm: ImprintHash | undefined
  readonly imprint: Buffer
  readonly policy: string | undefined
  readonly nonce: Buffer | undefined
  readonly certificateWanted: boolean
}

function checked({ algorithm, imprint, policy, nonce, certificateWanted }: Unchecked): TimestampRequest {
  if (algorithm === undefined) throw new BadRequest('the hash algorithm of the timestamp request is weak or unknown: use SHA-256, SHA-384 or SHA-512')
  if (imprint.length !== algorithm.bytes) throw new BadRequest(`a digest of ${imprint.length} bytes is not one of ${algorithm.name}`)
  if (policy !== undefined && policy !== TSA_POLICY) throw new BadRequest(`the timestamp policy ${policy} is not offered here`)
  return { hash: algorithm, imprint, nonce, certificateWanted }
}
