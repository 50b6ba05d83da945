import type { Clock } from '../clock.ts'
import type { CertificateRequest } from './proof-of-possession.ts'
import type { Fulcio } from './fulcio.ts'
import { JWKS_PATH, REQUEST_PATH, type TokenIssuer } from './oidc.ts'
import { pem } from './pem.ts'
import { AlreadyLogged, BadRequest } from './refusal.ts'
import type { Rekor } from './rekor.ts'
import type { RekorV1 } from './rekor-v1.ts'
import { bytesField, isObject, objectField, parseObject, textField, type JsonObject } from './request-json.ts'
import type { Service, ServiceRequest, ServiceResponse } from './server.ts'
import { readTile } from './tiles.ts'
import { parseDerRequest, parseJsonRequest, type TimestampRequest } from './tsa-request.ts'
import type { TimestampAuthority } from './tsa.ts'

const TILES = '/api/v2/tile/'

/** Discovery, keys, and the endpoint where jobs ask for their tokens. */
export const oidcRoutes = (issuer: TokenIssuer): Service => ({ method, url, header }) => {
  if (method !== 'GET') return undefined
  if (url.pathname === '/.well-known/openid-configuration') return { status: 200, body: issuer.discovery() }
  if (url.pathname === JWKS_PATH) return { status: 200, body: issuer.keySet() }
  if (!url.pathname.startsWith(REQUEST_PATH) || !url.pathname.endsWith('/idtoken')) return undefined
  const job = url.pathname.slice(REQUEST_PATH.length, -'/idtoken'.length)
  const value = issuer.answerRequest(job, bearer(header('authorization')), url.searchParams.get('audience') ?? undefined)
  return value === undefined
    ? { status: 401, body: { message: 'the request token is not valid for this job' } }
    : { status: 200, body: { count: value.length, value } }
}

export const fulcioRoutes = (fulcio: Fulcio): Service => (request) => {
  switch (`${request.method} ${request.url.pathname}`) {
    case 'POST /api/v2/signingCert': {
      const body = parseObject(request.body)
      const { leaf, authorities } = fulcio.createSigningCertificate(identityToken(body, request), certificateRequest(body))
      const form = fulcio.transparent ? 'signedCertificateEmbeddedSct' : 'signedCertificateDetachedSct'
      return { status: 200, body: { [form]: { chain: { certificates: [leaf, ...authorities].map(pem) } } } }
    }
    case 'POST /api/v1/signingCert':
      return legacyCertificate(fulcio, request)
    case 'GET /api/v2/trustBundle':
      return { status: 200, body: fulcio.trustBundle() }
    case 'GET /api/v2/configuration':
      return { status: 200, body: fulcio.configuration() }
    default:
      return undefined
  }
}

/** As cosign 2 still asks unless it is given a signing config: its key is PEM in base64, and the answer is the bare chain. */
function legacyCertificate(fulcio: Fulcio, request: ServiceRequest): ServiceResponse {
  const body = parseObject(request.body)
  const publicKey = bytesField(objectField(body, 'publicKey'), 'content').toString('utf8')
  const { leaf, authorities } = fulcio.createSigningCertificate(identityToken(body, request), { publicKey, proof: bytesField(body, 'signedEmailAddress') })
  return { status: 201, headers: { 'content-type': 'application/pem-certificate-chain' }, body: [leaf, ...authorities].map(pem).join('') }
}

export const timestampRoutes = (authority: TimestampAuthority, clock: Clock): Service => (request) => {
  switch (`${request.method} ${request.url.pathname}`) {
    case 'POST /api/v1/timestamp': {
      const parse = TIMESTAMP_FORMS[request.header('content-type').split(';')[0] ?? '']
      if (parse === undefined) return { status: 415, body: { code: 415, message: 'send application/timestamp-query or application/json' } }
      const headers = { 'content-type': 'application/timestamp-reply' }
      return { status: 201, headers, body: authority.respond(parse(request.body), clock.now()) }
    }
    case 'GET /api/v1/timestamp/certchain':
      return { status: 200, headers: { 'content-type': 'application/pem-certificate-chain' }, body: authority.certificateChain() }
    default:
      return undefined
  }
}

export const rekorRoutes = (rekor: Rekor): Service => (request) => {
  const { pathname } = request.url
  if (request.method === 'POST' && pathname === '/api/v2/log/entries') return { status: 201, body: rekor.add(parseObject(request.body)) }
  if (request.method !== 'GET') return undefined
  if (pathname === '/api/v2/checkpoint') return { status: 200, body: rekor.checkpoint() }
  return pathname.startsWith(TILES) ? tile(rekor, pathname.slice(TILES.length)) : undefined
}

/** Where the entries of a Rekor v1 are. */
const ENTRIES = '/api/v1/log/entries'

/** As far as clients that sign and verify ask (openapi.yaml of Rekor v1). Its errors have a code of their own. */
export const rekorV1Routes = (rekor: RekorV1): Service => (request) => {
  const { pathname, searchParams } = request.url
  if (request.method === 'POST' && pathname === ENTRIES) return createEntry(rekor, request)
  if (request.method !== 'GET') return undefined
  if (pathname === '/api/v1/log') return { status: 200, body: rekor.info() }
  if (pathname === '/api/v1/log/publicKey')
    return { status: 200, headers: { 'content-type': 'application/x-pem-file' }, body: String(rekor.key.publicKey.export({ format: 'pem', type: 'spki' })) }
  if (pathname === ENTRIES) return entryAt(rekor, Number(searchParams.get('logIndex') ?? Number.NaN))
  return pathname.startsWith(`${ENTRIES}/`) ? entryAt(rekor, rekor.find(pathname.slice(ENTRIES.length + 1))) : undefined
}

function createEntry(rekor: RekorV1, { body, header }: ServiceRequest): ServiceResponse {
  if (header('content-type').split(';')[0] !== 'application/json') return refused(415, 'unsupported media type, only [application/json application/yaml] are allowed')
  try {
    const index = rekor.add(parseObject(body))
    const uuid = rekor.uuid(index)
    return { status: 201, headers: { location: `${ENTRIES}/${uuid}`, etag: uuid }, body: { [uuid]: rekor.entry(index) } }
  } catch (error) {
    if (error instanceof BadRequest) return refused(400, error.message)
    if (!(error instanceof AlreadyLogged)) throw error
    const uuid = rekor.uuid(error.index)
    return { ...refused(409, `an equivalent entry already exists in the transparency log with UUID ${uuid}`), headers: { location: `${ENTRIES}/${uuid}` } }
  }
}

function entryAt(rekor: RekorV1, index: number | undefined): ServiceResponse {
  const known = index !== undefined && Number.isSafeInteger(index) && index >= 0 && index < rekor.size
  return known ? { status: 200, body: { [rekor.uuid(index)]: rekor.entry(index) } } : refused(404, 'entry not found')
}

const refused = (code: number, message: string): ServiceResponse => ({ status: code, body: { code, message } })

function tile(rekor: Rekor, path: string): ServiceResponse | undefined {
  const body = readTile(rekor, path)
  return body === undefined ? undefined : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body }
}

const TIMESTAMP_FORMS: Readonly<Record<string, (body: Buffer) => TimestampRequest>> = {
  'application/timestamp-query': parseDerRequest,
  'application/json': parseJsonRequest,
}

/** The token from the body, as @sigstore/sign sends it, or from the header, as cosign does. */
function identityToken(body: JsonObject, request: ServiceRequest): string {
  const credentials = body['credentials']
  const inBody = isObject(credentials) && credentials['oidcIdentityToken']
  const token = typeof inBody === 'string' && inBody !== '' ? inBody : bearer(request.header('authorization'))
  if (token === '') throw new BadRequest('There was an error processing the identity token')
  return token
}

function certificateRequest(body: JsonObject): CertificateRequest {
  if (body['certificateSigningRequest'] !== undefined) return { signingRequest: bytesField(body, 'certificateSigningRequest') }
  const request = objectField(body, 'publicKeyRequest')
  return { publicKey: textField(objectField(request, 'publicKey'), 'content'), proof: bytesField(request, 'proofOfPossession') }
}

const bearer = (header: string): string => /^Bearer +(\S+)$/i.exec(header)?.[1] ?? ''
