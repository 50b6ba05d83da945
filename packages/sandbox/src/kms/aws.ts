import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Service, ServiceRequest, ServiceResponse } from '../sigstore/server.ts'
import { isObject, type JsonObject } from '../sigstore/request-json.ts'
import type { KeptKey, KeyKind } from './kept-key.ts'
import { damage } from './lies.ts'
import type { Lie } from './lies.ts'

export interface AwsSettings {
  readonly clock: Clock
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  /** By the last part of their names. */
  readonly keys: ReadonlyMap<string, KeptKey>
  readonly impostor: (kind: KeyKind) => KeptKey
  readonly lies: ReadonlySet<Lie>
}

const facts = {
  p256: { keySpec: 'ECC_NIST_P256', algorithms: ['ECDSA_SHA_256'] },
  p384: { keySpec: 'ECC_NIST_P384', algorithms: ['ECDSA_SHA_384'] },
  rsa3072: { keySpec: 'RSA_3072', algorithms: ['RSASSA_PKCS1_V1_5_SHA_256', 'RSASSA_PKCS1_V1_5_SHA_384', 'RSASSA_PKCS1_V1_5_SHA_512', 'RSASSA_PSS_SHA_256'] },
} as const

const clockSkewMilliseconds = 5 * 60 * 1000

/** AWS KMS as its API reference has it: JSON 1.1 over one path, the operation in a header, every request signed. */
export const awsKms = (settings: AwsSettings): Service => (request) => {
  const target = request.header('x-amz-target')
  if (request.method !== 'POST' || !target.startsWith('TrentService.')) return undefined
  if (request.header('content-type') !== 'application/x-amz-json-1.1') return refused('UnknownOperationException', '')
  const flaw = flawOf(request, settings)
  if (flaw !== undefined) return refused(...flaw)
  const body: unknown = JSON.parse(request.body.toString('utf8'))
  if (!isObject(body)) return refused('SerializationException', '')
  const found = findKey(body['KeyId'], settings)
  if (found === undefined) return refused('NotFoundException', `Key '${String(body['KeyId'])}' does not exist`)
  if (target === 'TrentService.GetPublicKey') return show(found, settings)
  if (target === 'TrentService.Sign') return sign(body, found, settings)
  return refused('UnknownOperationException', '')
}

interface FoundKey {
  readonly arn: string
  readonly key: KeptKey
}

function findKey(id: unknown, { keys, region }: AwsSettings): FoundKey | undefined {
  const name = typeof id === 'string' ? id.replace(/^arn:aws:kms:[a-z0-9-]+:\d{12}:/, '').replace(/^(?:key|alias)\//, '') : ''
  const key = keys.get(name)
  return key === undefined ? undefined : { arn: `arn:aws:kms:${region}:111122223333:key/${name}`, key }
}

function show({ arn, key }: FoundKey, { lies }: AwsSettings): ServiceResponse {
  const { keySpec, algorithms } = facts[key.kind]
  const der = key.publicKey.export({ format: 'der', type: 'spki' })
  return answered({
    KeyId: arn, CustomerMasterKeySpec: keySpec, KeySpec: keySpec, KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: algorithms,
    PublicKey: (lies.has('no-key') ? Buffer.from('no key') : der).toString('base64'),
  })
}

function sign(body: JsonObject, { arn, key }: FoundKey, { lies, impostor }: AwsSettings): ServiceResponse {
  const { MessageType: type, SigningAlgorithm: algorithm, Message: message } = body
  const known: readonly unknown[] = facts[key.kind].algorithms
  if (!known.includes(algorithm)) return refused('ValidationException', `Algorithm ${String(algorithm)} and key spec ${facts[key.kind].keySpec} are incompatible.`)
  if (type !== 'DIGEST' || typeof message !== 'string') return refused('ValidationException', 'this fake signs digests alone')
  const digest = Buffer.from(message, 'base64')
  if (digest.byteLength !== key.digestBytes) return refused('ValidationException', `Digest is invalid length for algorithm ${String(algorithm)}.`)
  const signature = (lies.has('other-key') ? impostor(key.kind) : key).signDigest(digest, 'der')
  if (lies.has('damaged')) damage(signature)
  return answered({
    KeyId: lies.has('other-name') ? `${arn}-other` : arn,
    Signature: lies.has('nonsense') ? 'AAAA' : signature.toString('base64'),
    SigningAlgorithm: lies.has('other-algorithm') ? 'ECDSA_SHA_512' : algorithm,
  })
}

/** What is wrong with the signature of a request (AWS General Reference, Signature Version 4), worked out here anew. */
function flawOf(request: ServiceRequest, settings: AwsSettings): [type: string, message: string] | undefined {
  const authorization = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/kms\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(request.header('authorization'))
  if (authorization === null) return ['MissingAuthenticationTokenException', 'Missing Authentication Token']
  const [, id = '', day = '', region = '', names = '', signature = ''] = authorization
  const time = request.header('x-amz-date')
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(at - settings.clock.now().getTime()) < clockSkewMilliseconds)) return ['InvalidSignatureException', `Signature expired: ${time}`]
  if (id !== settings.accessKeyId || request.header('x-amz-security-token') !== settings.sessionToken) return ['UnrecognizedClientException', 'The security token included in the request is invalid.']
  const signed = names.split(';')
  const must = ['content-type', 'host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']
  if (region !== settings.region || !time.startsWith(day) || must.some((name) => !signed.includes(name))) return ['InvalidSignatureException', 'Credential or signed headers do not fit']
  const headers = signed.map((name) => `${name}:${request.header(name)}\n`).join('')
  const canonical = `POST\n${request.url.pathname}\n\n${headers}\n${names}\n${hash(request.body)}`
  const text = `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/kms/aws4_request\n${hash(canonical)}`
  const key = mac(mac(mac(mac(`AWS4${settings.secretAccessKey}`, day), region), 'kms'), 'aws4_request')
  const message = 'The request signature we calculated does not match the signature you provided.'
  return timingSafeEqual(mac(key, text), Buffer.from(signature, 'hex')) ? undefined : ['InvalidSignatureException', message]
}

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

function answered(body: object): ServiceResponse {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) }
}

function refused(type: string, message: string): ServiceResponse {
  return { status: 400, headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': type }, body: JSON.stringify({ __type: type, message }) }
}
