import type { Service, ServiceResponse } from '../sigstore/server.ts'
import { parseObject, type JsonObject } from '../sigstore/request-json.ts'
import type { KeptKey, KeyKind } from './kept-key.ts'
import { damage } from './lies.ts'
import type { Lie } from './lies.ts'

export interface AzureSettings {
  readonly tenant: string
  readonly clientId: string
  /** What the client proves itself by: a secret, or an assertion of another issuer. */
  readonly clientSecret: string
  readonly assertion: string
  readonly accessToken: string
  readonly keys: ReadonlyMap<string, KeptKey>
  readonly impostor: (kind: KeyKind) => KeptKey
  readonly lies: ReadonlySet<Lie>
}

const version = '0123456789abcdef0123456789abcdef'
const signatureAlgorithms = { p256: 'ES256', p384: 'ES384', rsa3072: 'RS256' } as const

/** Microsoft's token endpoint (OAuth 2.0 client credentials) and Key Vault's keys API, version 7.4. */
export const azureKeyVault = (settings: AzureSettings): Service => (request) => {
  const { pathname, searchParams } = request.url
  if (request.method === 'POST' && pathname === `/${settings.tenant}/oauth2/v2.0/token`) return grant(new URLSearchParams(request.body.toString('utf8')), settings)
  const match = /^\/keys\/([A-Za-z0-9-]+)(?:\/([a-z0-9]+))?(\/sign)?$/.exec(pathname)
  if (match === null) return undefined
  if (request.header('authorization') !== `Bearer ${settings.accessToken}`) return refused(401, 'Unauthorized', 'AKV10000: Request is missing a Bearer or PoP token.')
  if (searchParams.get('api-version') !== '7.4') return refused(400, 'BadParameter', 'api-version must be specified')
  const [, name = '', asked = version, verb] = match
  const key = settings.keys.get(name)
  if (key === undefined || asked !== version) return refused(404, 'KeyNotFound', `A key with (name/id) ${name}/${asked} was not found in this key vault.`)
  const kid = `${request.url.origin}/keys/${name}/${version}`
  if (verb === undefined) return request.method === 'GET' ? show(kid, key, settings) : undefined
  return request.method === 'POST' ? sign(kid, key, parseObject(request.body), settings) : undefined
}

function grant(form: URLSearchParams, settings: AzureSettings): ServiceResponse {
  const asserted = form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' && form.get('client_assertion') === settings.assertion
  const proven = asserted || form.get('client_secret') === settings.clientSecret
  const wellAsked = form.get('grant_type') === 'client_credentials' && form.get('scope') === 'https://vault.azure.net/.default'
  if (!proven || form.get('client_id') !== settings.clientId) return { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.', error_codes: [7_000_215] } }
  if (!wellAsked) return { status: 400, body: { error: 'invalid_scope', error_description: 'AADSTS70011: The provided value for scope is not valid.', error_codes: [70_011] } }
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: settings.accessToken } }
}

function show(kid: string, key: KeptKey, { lies }: AzureSettings): ServiceResponse {
  const jwk = key.publicKey.export({ format: 'jwk' })
  const shown = lies.has('no-key') ? { kty: 'oct', k: 'AAAA' } : { ...jwk, kty: `${jwk.kty ?? ''}-HSM` }
  return { status: 200, body: { key: { kid: lies.has('other-name') ? kid.replace('/keys/', '/keys/other') : kid, key_ops: ['sign', 'verify'], ...shown }, attributes: { enabled: true, recoveryLevel: 'Recoverable+Purgeable' } } }
}

function sign(kid: string, key: KeptKey, body: JsonObject, { lies, impostor }: AzureSettings): ServiceResponse {
  if (body['alg'] !== signatureAlgorithms[key.kind]) return refused(400, 'BadParameter', `Key and signing algorithm ${String(body['alg'])} are incompatible.`)
  const value = String(body['value'])
  const digest = Buffer.from(value, 'base64url')
  if (!/^[A-Za-z0-9_-]+$/.test(value) || digest.byteLength !== key.digestBytes) return refused(400, 'BadParameter', 'Invalid length of the digest to sign.')
  const signature = (lies.has('other-key') ? impostor(key.kind) : key).signDigest(digest, 'raw')
  if (lies.has('damaged')) damage(signature)
  return { status: 200, body: { kid: lies.has('other-algorithm') ? `${kid}0` : kid, value: lies.has('nonsense') ? 'AAAA' : signature.toString('base64url') } }
}

function refused(status: number, code: string, message: string): ServiceResponse {
  return { status, body: { error: { code, message } } }
}
