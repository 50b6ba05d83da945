import type { Service, ServiceResponse } from '../sigstore/server.ts'
import { isObject, parseObject, type JsonObject } from '../sigstore/request-json.ts'
import type { KeptKey, KeyKind } from './kept-key.ts'
import { damage } from './lies.ts'
import type { Lie } from './lies.ts'

export interface GoogleSettings {
  readonly accessToken: string
  /** By the name of the cryptoKey; each has version 1. */
  readonly keys: ReadonlyMap<string, KeptKey>
  readonly impostor: (kind: KeyKind) => KeptKey
  readonly lies: ReadonlySet<Lie>
}

export const googleKeyRing = 'projects/acme/locations/europe-west3/keyRings/release'

const algorithms = { p256: 'EC_SIGN_P256_SHA256', p384: 'EC_SIGN_P384_SHA384', rsa3072: 'RSA_SIGN_PKCS1_3072_SHA256' } as const

/** Google Cloud KMS v1 (REST): getPublicKey and asymmetricSign of a CryptoKeyVersion. */
export const googleKms = (settings: GoogleSettings): Service => (request) => {
  const match = /^\/v1\/(projects\/[^:]+?)(\/publicKey|:asymmetricSign)$/.exec(request.url.pathname)
  if (match === null) return undefined
  const [, name = '', verb = ''] = match
  if (request.header('authorization') !== `Bearer ${settings.accessToken}`)
    return refused(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
  const key = keyAt(name, settings)
  if (key === undefined) return refused(404, 'NOT_FOUND', `CryptoKeyVersion ${name} not found.`)
  if (verb === '/publicKey') return request.method === 'GET' ? show(name, key, settings) : undefined
  return request.method === 'POST' ? sign(name, key, parseObject(request.body), settings) : undefined
}

function keyAt(name: string, { keys }: GoogleSettings): KeptKey | undefined {
  const id = /^(.+)\/cryptoKeys\/([^/]+)\/cryptoKeyVersions\/1$/.exec(name)
  return id?.[1] === googleKeyRing ? keys.get(id[2] ?? '') : undefined
}

function show(name: string, key: KeptKey, { lies }: GoogleSettings): ServiceResponse {
  const pem = lies.has('no-key') ? 'no key' : key.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const algorithm = lies.has('other-algorithm') ? 'RSA_SIGN_PSS_3072_SHA256' : algorithms[key.kind]
  return { status: 200, body: { pem, algorithm, pemCrc32c: checksum(Buffer.from(pem)), name: lies.has('other-name') ? name.replace(/1$/, '2') : name, protectionLevel: 'HSM' } }
}

function sign(name: string, key: KeptKey, body: JsonObject, { lies, impostor }: GoogleSettings): ServiceResponse {
  const field = key.kind === 'p384' ? 'sha384' : 'sha256'
  const given = isObject(body['digest']) ? body['digest'] : {}
  const text = given[field]
  const digest = Buffer.from(typeof text === 'string' ? text : '', 'base64')
  if (Object.keys(given).join() !== field || digest.byteLength !== key.digestBytes)
    return refused(400, 'INVALID_ARGUMENT', `Digest type must match the algorithm ${algorithms[key.kind]}.`)
  const checked = body['digestCrc32c'] !== undefined
  if (checked && body['digestCrc32c'] !== checksum(digest)) return refused(400, 'INVALID_ARGUMENT', 'The checksum in field digest_crc32c did not match the data in field digest.')
  const signature = (lies.has('other-key') ? impostor(key.kind) : key).signDigest(digest, 'der')
  const signatureCrc32c = checksum(signature)
  if (lies.has('damaged')) damage(signature)
  return {
    status: 200,
    body: { signature: lies.has('nonsense') ? 'AAAA' : signature.toString('base64'), signatureCrc32c, verifiedDigestCrc32c: checked, name, protectionLevel: 'HSM' },
  }
}

/** An int64, so text in JSON. Castagnoli's polynomial, bit by bit. */
function checksum(bytes: Buffer): string {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  }
  return String((value ^ 0xffffffff) >>> 0)
}

function refused(code: number, status: string, message: string): ServiceResponse {
  return { status: code, body: { error: { code, message, status } } }
}
