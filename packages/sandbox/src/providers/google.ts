import { randomBytes } from 'node:crypto'
import { answer, isTrusted, jsonOf } from './provider.ts'
import type { Provider, ProviderAnswer, ProviderRequest, TrustOfProvider } from './provider.ts'

export interface GoogleSettings extends TrustOfProvider {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly workloadIdentityProvider: string
  /** Which account the federated identity may be impersonated as. */
  readonly serviceAccount: string
}

const scope = 'https://www.googleapis.com/auth/cloud-platform'
const hour = 3_600_000

/**
 * Google Cloud as far as an access token goes. IAM, Security Token Service API v1, method token (and with an
 * Authorization header the request fails); Service Account Credentials API v1, generateAccessToken.
 */
export function googleProvider(settings: GoogleSettings): Provider {
  const federated = new Map<string, Date>()
  const account = encodeURIComponent(settings.serviceAccount)
  return (request) => {
    const { host, pathname } = request.url
    if (host === 'sts.googleapis.com' && pathname === '/v1/token') return exchange(request, settings, federated)
    if (host === 'iamcredentials.googleapis.com' && pathname === `/v1/projects/-/serviceAccounts/${account}:generateAccessToken`) return impersonate(request, settings, federated)
    if (host.endsWith('.googleapis.com')) return answer(404, { error: { code: 404, status: 'NOT_FOUND' } })
    return undefined
  }
}

function exchange(request: ProviderRequest, settings: GoogleSettings, federated: Map<string, Date>): ProviderAnswer {
  const body = jsonOf(request)
  if (body === undefined || request.headers['authorization'] !== undefined) return answer(400, { error: 'invalid_request', error_description: 'Request contains an invalid argument.' })
  if (body['grantType'] !== 'urn:ietf:params:oauth:grant-type:token-exchange') return answer(400, { error: 'unsupported_grant_type' })
  const { requestedTokenType, subjectTokenType, subjectToken, audience } = body
  const isWellFormed = requestedTokenType === 'urn:ietf:params:oauth:token-type:access_token' && ['urn:ietf:params:oauth:token-type:jwt', 'urn:ietf:params:oauth:token-type:id_token'].includes(String(subjectTokenType))
  if (!isWellFormed || body['scope'] !== scope) return answer(400, { error: 'invalid_request', error_description: 'Invalid value' })
  if (audience !== `//iam.googleapis.com/${settings.workloadIdentityProvider}`) return answer(400, { error: 'invalid_target', error_description: 'The target service indicated by the "audience" parameters is invalid.' })
  // The default allowed audience of a provider is its full resource name, with or without the scheme.
  const audiences = [`https:${audience}`, audience]
  if (typeof subjectToken !== 'string' || !isTrusted(subjectToken, audiences, settings)) return answer(400, { error: 'invalid_grant', error_description: `The audience in ID Token ${String(subjectToken)} does not match` })
  const token = `ya29.d.${randomBytes(120).toString('base64url')}`
  federated.set(token, new Date(settings.clock.now().getTime() + hour))
  return answer(200, { access_token: token, issued_token_type: requestedTokenType, token_type: 'Bearer', expires_in: 3600 })
}

function impersonate(request: ProviderRequest, { clock }: GoogleSettings, federated: ReadonlyMap<string, Date>): ProviderAnswer {
  const expires = federated.get((request.headers['authorization'] ?? '').replace(/^Bearer /, ''))
  if (expires === undefined || expires <= clock.now()) return answer(401, { error: { code: 401, status: 'UNAUTHENTICATED', message: 'Request had invalid authentication credentials.' } })
  const body = jsonOf(request)
  const lifetime = body?.['lifetime'] ?? '3600s'
  const seconds = typeof lifetime === 'string' ? Number(/^(\d+)s$/.exec(lifetime)?.[1]) : NaN
  const scopes = body?.['scope']
  if (!Array.isArray(scopes) || scopes.length === 0 || !(seconds > 0 && seconds <= 3600)) return answer(400, { error: { code: 400, status: 'INVALID_ARGUMENT' } })
  return answer(200, { accessToken: `ya29.c.${randomBytes(120).toString('base64url')}`, expireTime: new Date(clock.now().getTime() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z') })
}
