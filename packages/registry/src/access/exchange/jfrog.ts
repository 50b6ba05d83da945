import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { Exchange, ExchangeTools } from './exchange.ts'
import type { JfrogLogin } from './registry-login.ts'
import { askJson, json, textIn, unexpected } from './service-call.ts'
import type { Service } from './service-call.ts'
import { claimsOf } from './token-claims.ts'

/**
 * Artifactory by the token exchange of the JFrog platform. Serves the host of the platform and the hosts that the
 * user named beside it.
 */
export function jfrog(login: JfrogLogin, tools: ExchangeTools): Exchange {
  const { url, registries } = login
  return {
    keyFor: (registry) => (registry === url.host || registries.includes(registry) ? 'jfrog' : undefined),
    async credential() {
      const service: Service = { name: url.host, remedy: `Check the OIDC integration ${login.providerName} of the platform and its identity mappings; and \`id-token: write\` of the job.` }
      const asked = tools.clock.now()
      const answer = await askJson(tools.call, service, { url: new URL('/access/api/v1/oidc/token', url), ...json(await fields(login, tools)) })
      const password = textIn(answer, 'access_token', service)
      tools.onSecret(password)
      const username = userIn(answer, password)
      if (username === undefined) throw unexpected(service, 'no user in its token')
      const seconds = answer['expires_in']
      return { kind: 'password', username, password, source: 'jfrog', ...(typeof seconds === 'number' && seconds > 0 ? { expires: new Date(asked.getTime() + seconds * 1000) } : {}) }
    },
  }
}

async function fields({ providerName, project, mapping, audience, tokenFile }: JfrogLogin, { identityToken, onSecret }: ExchangeTools): Promise<Record<string, string>> {
  const token = await identityToken({ ...(audience === undefined ? {} : { audience }), ...(tokenFile === undefined ? {} : { tokenFile }) })
  onSecret(token)
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    subject_token: token,
    provider_name: providerName,
    ...(project === undefined ? {} : { project_key: project }),
    ...(mapping === undefined ? {} : { identity_mapping_name: mapping }),
  }
}

/** `username` where the platform says it, else the user in the token's subject: `jfac@01ab/users/NAME`. */
function userIn(answer: JsonObject, token: string): string | undefined {
  const { username } = answer
  if (typeof username === 'string' && username !== '') return username
  const subject = claimsOf(token)?.['sub']
  const name = typeof subject === 'string' ? subject.slice(subject.lastIndexOf('/') + 1) : ''
  return name === '' ? undefined : name
}
