import { createTokenKey, signToken } from '../sigstore/token.ts'
import { answer, isTrusted, jsonOf } from './provider.ts'
import type { Provider, TrustOfProvider } from './provider.ts'

export interface JfrogSettings extends TrustOfProvider {
  /** Host of the platform. */
  readonly host: string
  /** Name of its OIDC integration. */
  readonly providerName: string
  readonly audience: string
  readonly user: string
  readonly lifetimeSeconds: number
}

/** The JFrog platform's token exchange. JFrog REST APIs, OIDC Token Exchange: POST /access/api/v1/oidc/token. */
export async function jfrogProvider(settings: JfrogSettings): Promise<Provider> {
  const key = await createTokenKey()
  const refused = (message: string) => answer(400, { errors: [{ code: 'BAD_REQUEST', message }] })
  return (request) => {
    if (request.url.host !== settings.host || request.url.pathname !== '/access/api/v1/oidc/token') return undefined
    const body = jsonOf(request)
    if (body?.['grant_type'] !== 'urn:ietf:params:oauth:grant-type:token-exchange') return refused('grant_type')
    if (body['subject_token_type'] !== 'urn:ietf:params:oauth:token-type:id_token') return refused('subject_token_type')
    if (body['provider_name'] !== settings.providerName) return answer(404, { errors: [{ code: 'NOT_FOUND', message: 'Provider was not found' }] })
    const token = body['subject_token']
    if (typeof token !== 'string' || !isTrusted(token, [settings.audience], settings)) return answer(401, { errors: [{ code: 'UNAUTHORIZED', message: `Bad Credentials ${String(token)}` }] })
    const now = Math.floor(settings.clock.now().getTime() / 1000)
    const scope = 'applied-permissions/user'
    const sub = `jfac@01h0000000000000000000000/users/${settings.user}`
    return answer(200, { access_token: signToken({ sub, scp: scope, iat: now, exp: now + settings.lifetimeSeconds }, key), issued_token_type: 'urn:ietf:params:oauth:token-type:access_token', token_type: 'Bearer', expires_in: settings.lifetimeSeconds, scope })
  }
}
