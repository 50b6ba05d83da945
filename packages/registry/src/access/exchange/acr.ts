import type { Exchange, ExchangeTools } from './exchange.ts'
import type { AzureLogin } from './registry-login.ts'
import { askJson, form, textIn } from './service-call.ts'
import type { Service } from './service-call.ts'
import { claimsOf } from './token-claims.ts'

const entra: Service = { name: 'Microsoft Entra', remedy: 'Check the federated credential of the application: issuer, subject and audience (api://AzureADTokenExchange); and `id-token: write` of the job.' }

/**
 * Azure Container Registry by a federated credential: an access token of Entra for the identity token, exchanged at
 * the registry itself for its refresh token. Serves `*.azurecr.io`.
 */
export function acr(login: AzureLogin, tools: ExchangeTools): Exchange {
  const { clientId, tenantId } = login
  return {
    // The refresh token is for one registry alone.
    keyFor: (registry) => (/^[a-z0-9][a-z0-9-]*\.azurecr\.io$/.test(registry) ? registry : undefined),
    async credential(registry) {
      const accessToken = await entraToken(login, tools)
      const service: Service = { name: registry, remedy: `Give the application ${clientId} a role on the registry, such as AcrPull or AcrPush.` }
      const request = form({ grant_type: 'access_token', service: registry, tenant: tenantId, access_token: accessToken })
      const answer = await askJson(tools.call, service, { url: new URL(`https://${registry}/oauth2/exchange`), ...request })
      const token = textIn(answer, 'refresh_token', service)
      tools.onSecret(token)
      const end = claimsOf(token)?.['exp']
      return { kind: 'identity-token', token, source: 'azure', subject: clientId, ...(typeof end === 'number' ? { expires: new Date(end * 1000) } : {}) }
    },
  }
}

async function entraToken({ clientId, tenantId, audience, tokenFile }: AzureLogin, { call, identityToken, onSecret }: ExchangeTools): Promise<string> {
  const assertion = await identityToken({ audience: audience ?? 'api://AzureADTokenExchange', ...(tokenFile === undefined ? {} : { tokenFile }) })
  onSecret(assertion)
  const request = form({
    grant_type: 'client_credentials',
    client_id: clientId,
    scope: 'https://containerregistry.azure.net/.default',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  })
  const answer = await askJson(call, entra, { url: new URL(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`), ...request })
  const token = textIn(answer, 'access_token', entra)
  onSecret(token)
  return token
}
