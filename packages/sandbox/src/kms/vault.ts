import type { Service, ServiceResponse } from '../sigstore/server.ts'
import { parseObject, type JsonObject } from '../sigstore/request-json.ts'
import type { KeptKey, KeyKind } from './kept-key.ts'
import { damage } from './lies.ts'
import type { Lie } from './lies.ts'

export interface VaultSettings {
  readonly token: string
  readonly namespace: string
  /** Each in its version 2: version 1 was rotated away. */
  readonly keys: ReadonlyMap<string, KeptKey>
  readonly impostor: (kind: KeyKind) => KeptKey
  readonly lies: ReadonlySet<Lie>
}

const types = { p256: 'ecdsa-p256', p384: 'ecdsa-p384', rsa3072: 'rsa-3072' } as const
const created = '2026-01-01T00:00:00Z'

/** The transit engine of HashiCorp Vault, as its API documentation has it. */
export const vaultTransit = (settings: VaultSettings): Service => (request) => {
  const match = /^\/v1\/transit\/(keys|sign)\/([A-Za-z0-9_.-]+)(?:\/([a-z0-9-]+))?$/.exec(request.url.pathname)
  if (match === null) return undefined
  const admitted = request.header('x-vault-token') === settings.token && request.header('x-vault-namespace') === settings.namespace
  if (!admitted) return { status: 403, body: { errors: ['permission denied'] } }
  const [, verb, name = '', hash] = match
  const key = settings.keys.get(name)
  if (key === undefined) return verb === 'keys' ? { status: 404, body: { errors: [] } } : { status: 400, body: { errors: ['signing key not found'] } }
  if (verb === 'keys') return request.method === 'GET' ? show(name, key, settings) : undefined
  return request.method === 'POST' ? sign(key, hash, parseObject(request.body), settings) : undefined
}

function show(name: string, key: KeptKey, { impostor, lies }: VaultSettings): ServiceResponse {
  const pem = (one: KeptKey) => one.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const versionOf = (publicKey: string) => ({ creation_time: created, name: types[key.kind], public_key: publicKey })
  const keys = { 1: versionOf(pem(impostor(key.kind))), 2: versionOf(lies.has('no-key') ? 'no key' : pem(key)) }
  return answered({ type: types[key.kind], name, keys, latest_version: 2, min_available_version: 0, min_decryption_version: 1, supports_signing: true, exportable: false })
}

function sign(key: KeptKey, hash: string | undefined, body: JsonObject, { lies, impostor }: VaultSettings): ServiceResponse {
  const { input, prehashed, key_version: version = 2, marshaling_algorithm: marshaling = 'asn1', signature_algorithm: scheme = 'pss' } = body
  const bytes = Buffer.from(String(input), 'base64')
  const fitting = hash === (key.kind === 'p384' ? 'sha2-384' : 'sha2-256') && bytes.byteLength === key.digestBytes
  if (prehashed !== true || !fitting) return { status: 400, body: { errors: ['this fake signs digests by the hash of the key alone'] } }
  if (key.kind === 'rsa3072' && scheme !== 'pkcs1v15') return { status: 400, body: { errors: ['this fake signs RSA by PKCS#1 v1.5 alone'] } }
  if (version !== 2) return { status: 400, body: { errors: ['requested version for signing is less than the minimum encryption key version'] } }
  const signature = (lies.has('other-key') ? impostor(key.kind) : key).signDigest(bytes, marshaling === 'asn1' ? 'der' : 'raw')
  if (lies.has('damaged')) damage(signature)
  const said = lies.has('other-algorithm') ? 1 : 2
  return answered({ key_version: said, signature: lies.has('nonsense') ? 'AAAA' : `vault:v${said}:${signature.toString('base64')}` })
}

function answered(data: object): ServiceResponse {
  return { status: 200, body: { request_id: '00000000-0000-0000-0000-000000000000', lease_id: '', renewable: false, lease_duration: 0, data, wrap_info: null, warnings: null, auth: null } }
}
