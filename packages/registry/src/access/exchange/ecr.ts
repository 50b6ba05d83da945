import { signAwsRequest } from '@portcullis/core/aws-signature'
import type { AwsCredentials } from '@portcullis/core/aws-signature'
import { decodeBase64 } from '@portcullis/core/model/base64'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json } from '@portcullis/core/model/strict-json'
import type { Credential } from '../credentials.ts'
import type { Exchange, ExchangeTools } from './exchange.ts'
import type { AwsLogin } from './registry-login.ts'
import { ask, askJson, form, unexpected } from './service-call.ts'
import type { Service } from './service-call.ts'

const publicGallery = 'public.ecr.aws'
const sts: Service = { name: 'AWS STS', remedy: 'Check the trust policy of the role: its OIDC provider, audience (sts.amazonaws.com) and subject; and `id-token: write` of the job.' }
const registryService: Service = { name: 'Amazon ECR', remedy: 'Allow the role ecr:GetAuthorizationToken; for public.ecr.aws ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken.' }

/**
 * Amazon ECR by web identity: STS AssumeRoleWithWebIdentity, then GetAuthorizationToken signed with what STS gave.
 * Serves the private registries of the login's region and public.ecr.aws.
 */
export function ecr(login: AwsLogin, tools: ExchangeTools): Exchange {
  const domain = login.role.startsWith('arn:aws-cn:') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return {
    keyFor: (registry) => (registry === publicGallery ? publicGallery : isPrivate(registry, login.region, domain) ? 'private' : undefined),
    async credential(registry) {
      const credentials = await assumeRole(login, domain, tools)
      return await authorization(registry === publicGallery, login, domain, credentials, tools)
    },
  }
}

/** `ACCOUNT.dkr.ecr[-fips].REGION.amazonaws.com`, and by IPv6 `ACCOUNT.dkr-ecr[-fips].REGION.on.aws`; nothing else. */
function isPrivate(registry: string, region: string, domain: string): boolean {
  const [account = '', ...rest] = registry.split('.')
  if (!/^\d{12}$/.test(account)) return false
  const dualStack = domain === 'amazonaws.com' ? 'on.aws' : 'on.amazonwebservices.com.cn'
  const names = ['', '-fips'].flatMap((fips) => [`dkr.ecr${fips}.${region}.${domain}`, `dkr-ecr${fips}.${region}.${dualStack}`])
  return names.includes(rest.join('.'))
}

async function assumeRole({ role, region, audience, tokenFile }: AwsLogin, domain: string, { call, identityToken, onSecret }: ExchangeTools): Promise<AwsCredentials> {
  const token = await identityToken({ audience: audience ?? `sts.${domain}`, ...(tokenFile === undefined ? {} : { tokenFile }) })
  onSecret(token)
  const fields = { Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: role, RoleSessionName: 'portcullis', DurationSeconds: '3600', WebIdentityToken: token }
  const { headers, body } = form(fields)
  const answer = await ask(call, sts, { url: new URL(`https://sts.${region}.${domain}/`), headers: { ...headers, accept: 'application/xml' }, body })
  const credentials = { accessKeyId: element(answer, 'AccessKeyId'), secretAccessKey: element(answer, 'SecretAccessKey'), sessionToken: element(answer, 'SessionToken') }
  onSecret(credentials.secretAccessKey)
  onSecret(credentials.sessionToken)
  return credentials
}

/** The one element of that name, which holds neither elements nor escapes: these are letters, digits and `+/=`. */
function element(xml: string, name: string): string {
  const found = [...xml.matchAll(new RegExp(`<${name}>([\\w+/=]{1,8192})</${name}>`, 'g'))]
  const [only] = found
  if (found.length !== 1 || only?.[1] === undefined) throw unexpected(sts, `${found.length} times ${name} in its answer`)
  return only[1]
}

async function authorization(isPublic: boolean, { role, region }: AwsLogin, domain: string, credentials: AwsCredentials, { call, clock, onSecret }: ExchangeTools): Promise<Credential> {
  const service = isPublic ? 'ecr-public' : 'ecr'
  // The public gallery is one for the world, and is spoken to there.
  const where = isPublic ? 'us-east-1' : region
  const url = new URL(`https://api.${service}.${where}.${domain}/`)
  const target = isPublic ? 'SpencerFrontendService' : 'AmazonEC2ContainerRegistry_V20150921'
  const unsigned = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${target}.GetAuthorizationToken` }
  const body = '{}'
  const headers = signAwsRequest({ method: 'POST', url, headers: unsigned, body, region: where, service }, credentials, clock.now())
  const { authorizationData } = await askJson(call, registryService, { url, headers, body })
  const data: Json | undefined = Array.isArray(authorizationData) ? (authorizationData as readonly Json[])[0] : authorizationData
  if (!isJsonObject(data)) throw unexpected(registryService, 'no authorizationData in its answer')
  const { authorizationToken: token, expiresAt } = data
  const login = typeof token === 'string' ? Buffer.from(decodeBase64(token)).toString('utf8') : ''
  const colon = login.indexOf(':')
  if (colon < 1 || typeof expiresAt !== 'number') throw unexpected(registryService, 'no authorizationToken with expiresAt in its answer')
  const password = login.slice(colon + 1)
  onSecret(password)
  return { kind: 'password', username: login.slice(0, colon), password, source: 'aws', subject: role, expires: new Date(expiresAt * 1000) }
}
