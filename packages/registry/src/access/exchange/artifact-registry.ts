import type { Credential } from '../credentials.ts'
import type { Exchange, ExchangeTools } from './exchange.ts'
import type { GoogleLogin } from './registry-login.ts'
import { askJson, json, textIn, unexpected } from './service-call.ts'
import type { Service } from './service-call.ts'

const scope = 'https://www.googleapis.com/auth/cloud-platform'
const sts: Service = { name: 'Google STS', remedy: 'Check the workload identity provider: its issuer, allowed audience and attribute condition; and `id-token: write` of the job.' }
const iam: Service = { name: 'Google IAM', remedy: 'Give the identity of the job roles/iam.workloadIdentityUser on the service account.' }

interface AccessToken {
  readonly text: string
  readonly expires: Date
}

/**
 * Google Artifact Registry by workload identity federation: a token of Google's STS, which a service account may be
 * impersonated with. Serves `*-docker.pkg.dev` and `gcr.io` with its regions.
 */
export function artifactRegistry(login: GoogleLogin, tools: ExchangeTools): Exchange {
  return {
    keyFor: (registry) => (/^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:(?:us|eu|asia)\.)?gcr\.io)$/.test(registry) ? 'google' : undefined),
    async credential(): Promise<Credential> {
      const federated = await federatedToken(login, tools)
      const { serviceAccount } = login
      const token = serviceAccount === undefined ? federated : await impersonate(serviceAccount, federated, tools)
      return { kind: 'password', username: 'oauth2accesstoken', password: token.text, source: 'google', subject: serviceAccount ?? login.workloadIdentityProvider, expires: token.expires }
    },
  }
}

async function federatedToken({ workloadIdentityProvider: provider, audience, tokenFile }: GoogleLogin, { call, clock, identityToken, onSecret }: ExchangeTools): Promise<AccessToken> {
  const subjectToken = await identityToken({ audience: audience ?? `https://iam.googleapis.com/${provider}`, ...(tokenFile === undefined ? {} : { tokenFile }) })
  onSecret(subjectToken)
  const request = json({
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//iam.googleapis.com/${provider}`,
    scope,
    requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
    subjectToken,
    subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
  })
  const asked = clock.now()
  const answer = await askJson(call, sts, { url: new URL('https://sts.googleapis.com/v1/token'), ...request })
  const text = textIn(answer, 'access_token', sts)
  onSecret(text)
  const { expires_in: seconds } = answer
  if (typeof seconds !== 'number' || seconds <= 0) throw unexpected(sts, 'no expires_in in its answer')
  return { text, expires: new Date(asked.getTime() + seconds * 1000) }
}

async function impersonate(serviceAccount: string, federated: AccessToken, { call, onSecret }: ExchangeTools): Promise<AccessToken> {
  const { headers, body } = json({ scope: [scope], lifetime: '3600s' })
  const url = new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`)
  const answer = await askJson(call, iam, { url, headers: { ...headers, authorization: `Bearer ${federated.text}` }, body })
  const text = textIn(answer, 'accessToken', iam)
  onSecret(text)
  const expires = new Date(textIn(answer, 'expireTime', iam))
  if (Number.isNaN(expires.getTime())) throw unexpected(iam, 'expireTime is no time')
  return { text, expires }
}
