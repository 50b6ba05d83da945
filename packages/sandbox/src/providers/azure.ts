import { createTokenKey, signToken, verifyToken } from '../sigstore/token.ts'
import type { TokenKey } from '../sigstore/token.ts'
import { answer, formOf, isTrusted } from './provider.ts'
import type { Provider, ProviderAnswer, ProviderRequest, TrustOfProvider } from './provider.ts'

export interface AzureSettings extends TrustOfProvider {
  readonly clientId: string
  readonly tenantId: string
  /** Host of the registry, `*.azurecr.io`. */
  readonly registry: string
}

const registryAudience = 'https://containerregistry.azure.net'

/**
 * Azure as far as a log-in to its container registry goes. Microsoft identity platform, OAuth 2.0 client credentials
 * flow, third case (a federated credential); Azure/acr docs/AAD-OAuth.md, POST /oauth2/exchange.
 */
export async function azureProvider(settings: AzureSettings): Promise<Provider> {
  const key = await createTokenKey()
  return (request) => {
    const { host, pathname } = request.url
    if (host === 'login.microsoftonline.com' && pathname === `/${settings.tenantId}/oauth2/v2.0/token`) return accessToken(request, settings, key)
    if (host === settings.registry && pathname === '/oauth2/exchange') return exchange(request, settings, key)
    if (host === 'login.microsoftonline.com') return answer(400, { error: 'invalid_request', error_description: 'AADSTS90002: Tenant not found.' })
    return undefined
  }
}

function accessToken(request: ProviderRequest, settings: AzureSettings, key: TokenKey): ProviderAnswer {
  const form = formOf(request)
  if (form?.get('grant_type') !== 'client_credentials') return answer(400, { error: 'unsupported_grant_type', error_description: 'AADSTS70003' })
  if (form.get('client_id') !== settings.clientId) return answer(400, { error: 'unauthorized_client', error_description: 'AADSTS700016: Application was not found in the directory.' })
  if (form.get('scope') !== `${registryAudience}/.default`) return answer(400, { error: 'invalid_scope', error_description: 'AADSTS1002012: scope is not valid. Client credential flows must have a scope value with /.default' })
  const assertion = form.get('client_assertion') ?? ''
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' || assertion === '') return answer(401, { error: 'invalid_client', error_description: 'AADSTS7000216: client_assertion is required.' })
  if (!isTrusted(assertion, ['api://AzureADTokenExchange'], settings)) return answer(401, { error: 'invalid_client', error_description: `AADSTS700213: No matching federated identity record found for presented assertion ${assertion}` })
  const exp = seconds(settings) + 3599
  return answer(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: signToken({ aud: registryAudience, appid: settings.clientId, tid: settings.tenantId, exp }, key) })
}

function exchange(request: ProviderRequest, settings: AzureSettings, key: TokenKey): ProviderAnswer {
  const form = formOf(request)
  const denied = (message: string): ProviderAnswer => answer(401, { errors: [{ code: 'UNAUTHORIZED', message }] })
  if (form?.get('grant_type') !== 'access_token') return answer(400, { errors: [{ code: 'UNSUPPORTED', message: 'unsupported grant_type' }] })
  if (form.get('service') !== settings.registry || form.get('tenant') !== settings.tenantId) return denied('service or tenant does not fit')
  const token = form.get('access_token') ?? ''
  try {
    const claims = verifyToken(token, key)
    if (claims['aud'] !== registryAudience || claims['tid'] !== settings.tenantId || Number(claims['exp']) <= seconds(settings)) return denied(`access token ${token} is not accepted`)
  } catch {
    return denied('authentication required')
  }
  const iat = seconds(settings)
  return answer(200, { refresh_token: signToken({ iss: 'Azure Container Registry', aud: settings.registry, sub: settings.clientId, grant_type: 'refresh_token', iat, nbf: iat, exp: iat + 3 * 3600 }, key) })
}

function seconds({ clock }: AzureSettings): number {
  return Math.floor(clock.now().getTime() / 1000)
}
