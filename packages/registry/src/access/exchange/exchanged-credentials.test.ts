import { beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { awsProvider } from '@portcullis/sandbox/providers/aws'
import { azureProvider } from '@portcullis/sandbox/providers/azure'
import { googleProvider } from '@portcullis/sandbox/providers/google'
import { jfrogProvider } from '@portcullis/sandbox/providers/jfrog'
import type { Provider } from '@portcullis/sandbox/providers/provider'
import { TokenIssuer } from '@portcullis/sandbox/sigstore/oidc'
import { exchangedCredentials } from './exchanged-credentials.ts'
import { parseRegistryLogin } from './registry-login.ts'
import type { ServiceCall, ServiceRequest } from './service-call.ts'

const role = 'arn:aws:iam::123456789012:role/promote'
const pool = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme'
const account = 'promoter@acme.iam.gserviceaccount.com'
const ids = { clientId: '11111111-2222-3333-4444-555555555555', tenantId: '409520d4-8100-4d1d-ad47-72432ddcc120' }
const subject = 'repo:acme/shop:environment:production'
const lines = {
  aws: `aws role=${role} region=eu-west-1`,
  google: `google provider=${pool}`,
  impersonating: `google provider=${pool} service-account=${account}`,
  azure: `azure client-id=${ids.clientId} tenant-id=${ids.tenantId}`,
  jfrog: 'jfrog url=https://acme.jfrog.io provider=github-oidc audience=jfrog-github registry=docker.acme.example',
}

interface World {
  readonly asked: ServiceRequest[]
  readonly secrets: string[]
  readonly credentials: ReturnType<typeof exchangedCredentials>
}

const clock = new SandboxClock()
let issuer: TokenIssuer
let providers: readonly Provider[]

beforeAll(async () => {
  issuer = await TokenIssuer.create({ issuer: 'https://token.actions.githubusercontent.com', origin: 'https://token.example', clock })
  const trust = { clock, issuer, subject }
  providers = [
    awsProvider({ ...trust, region: 'eu-west-1', roleArn: role }),
    googleProvider({ ...trust, workloadIdentityProvider: pool, serviceAccount: account }),
    await azureProvider({ ...trust, ...ids, registry: 'acme.azurecr.io' }),
    await jfrogProvider({ ...trust, host: 'acme.jfrog.io', providerName: 'github-oidc', audience: 'jfrog-github', user: 'promoter', lifetimeSeconds: 600 }),
  ]
})

interface Circumstances {
  readonly claims?: string
  readonly audience?: string
  /** Changes each request on its way. */
  readonly damage?: (request: ServiceRequest) => ServiceRequest
}

/** A job that asks the providers, which trust its identity tokens unless `claims` or `audience` are others. */
function world(line: string, { claims = subject, audience, damage = (request) => request }: Circumstances = {}): World {
  const asked: ServiceRequest[] = []
  const secrets: string[] = []
  const call: ServiceCall = async (request) => {
    asked.push(request)
    for (const secret of ['WebIdentityToken', 'subjectToken', 'client_assertion', 'subject_token']) if (request.body.includes(secret)) expect(secrets.length).toBeGreaterThan(0)
    const { url, headers, body } = damage(request)
    const answer = providers.map((provider) => provider({ url, headers: { host: url.host, ...headers }, body })).find((one) => one !== undefined)
    if (answer === undefined) throw new Error(`nobody answers at ${url.host}`)
    return await Promise.resolve(answer)
  }
  const identityToken = (wish: { audience?: string }): Promise<string> => Promise.resolve(issuer.mint({ sub: claims }, { audience: audience ?? wish.audience ?? 'none' }))
  const tools = { call, clock, onSecret: (secret: string) => void secrets.push(secret), identityToken }
  return { asked, secrets, credentials: exchangedCredentials([parseRegistryLogin(line)], tools) }
}

const registries = {
  aws: '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
  google: 'europe-west1-docker.pkg.dev',
  impersonating: 'eu.gcr.io',
  azure: 'acme.azurecr.io',
  jfrog: 'acme.jfrog.io',
}
type Name = keyof typeof registries
const names = Object.keys(registries) as Name[]

describe('credentials by exchange', () => {
  it.each([
    ['aws', registries.aws, { kind: 'password', username: 'AWS', source: 'aws', subject: role }, 12 * 3600],
    ['aws', 'public.ecr.aws', { kind: 'password', username: 'AWS', source: 'aws', subject: role }, 12 * 3600],
    ['aws', '123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com', { username: 'AWS' }, 12 * 3600],
    ['aws', '123456789012.dkr-ecr.eu-west-1.on.aws', { username: 'AWS' }, 12 * 3600],
    ['google', registries.google, { kind: 'password', username: 'oauth2accesstoken', source: 'google', subject: pool }, 3600],
    ['google', 'gcr.io', { username: 'oauth2accesstoken' }, 3600],
    ['impersonating', registries.impersonating, { kind: 'password', username: 'oauth2accesstoken', source: 'google', subject: account }, 3600],
    ['azure', registries.azure, { kind: 'identity-token', source: 'azure', subject: ids.clientId }, 3 * 3600],
    ['jfrog', registries.jfrog, { kind: 'password', username: 'promoter', source: 'jfrog' }, 600],
    ['jfrog', 'docker.acme.example', { username: 'promoter' }, 600],
  ] as const)('of %s are had for %s', async (name, registry, expected, lifetime) => {
    const { credentials, secrets } = world(lines[name])
    const found = await credentials(registry)
    expect(found).toMatchObject(expected)
    const left = (found?.expires?.getTime() ?? 0) - clock.now().getTime()
    expect(Math.abs(left - lifetime * 1000)).toBeLessThan(60_000)
    expect(secrets).toContain(found?.kind === 'password' ? found.password : found?.token)
  })

  it.each([
    ['aws', '123456789012.dkr.ecr.us-east-1.amazonaws.com'],
    ['aws', '12345678901.dkr.ecr.eu-west-1.amazonaws.com'],
    ['aws', '123456789012.dkr.ecr.eu-west-1.amazonaws.com:8443'],
    ['aws', '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example'],
    ['aws', '123456789012.dkr.ecr.eu-west-1.amazonaws.com.cn'],
    ['aws', '123456789012.dkr.ecr.eu-west-1.evil.example'],
    ['aws', '123456789012.dkr.ecr-eu-west-1.amazonaws.com'],
    ['aws', 'x.123456789012.dkr.ecr.eu-west-1.amazonaws.com'],
    ['aws', 'public.ecr.aws.evil.example'],
    ['aws', 'evil-public.ecr.aws'],
    ['google', 'europe-west1-docker.pkg.dev.evil.example'],
    ['google', 'evil.europe-west1-docker.pkg.dev'],
    ['google', 'europe-west1-npm.pkg.dev'],
    ['google', 'evilgcr.io'],
    ['google', 'evil.gcr.io'],
    ['google', 'gcr.io:5000'],
    ['azure', 'acme.azurecr.io.evil.example'],
    ['azure', 'acme.azurecr.io:444'],
    ['azure', 'evilazurecr.io'],
    ['azure', 'a.b.azurecr.io'],
    ['jfrog', 'evil.jfrog.io'],
    ['jfrog', 'acme.jfrog.io:8443'],
    ['jfrog', 'acme.jfrog.io.evil.example'],
    ['jfrog', 'docker.acme.example:443'],
  ] as const)('of %s are never had for %s', async (name, registry) => {
    const { credentials, asked, secrets } = world(lines[name])
    expect(await credentials(registry)).toBeUndefined()
    expect([asked, secrets]).toEqual([[], []])
  })

  it.each(names)('of %s are kept for all who ask, and had anew before they end or when they were refused', async (name) => {
    const { credentials, asked } = world(lines[name])
    const [first, second] = await Promise.all([credentials(registries[name]), credentials(registries[name])])
    expect(second).toBe(first)
    const calls = asked.length
    expect(calls).toBe(name === 'google' || name === 'jfrog' ? 1 : 2)
    expect(await credentials(registries[name], { again: true })).not.toBe(first)
    clock.set(new Date((first?.expires?.getTime() ?? 0) - 30_000))
    await credentials(registries[name])
    expect(asked).toHaveLength(3 * calls)
  })

  it.each(names)('of %s reach the hosts of the provider alone', async (name) => {
    const { credentials, asked } = world(lines[name])
    await credentials(registries[name])
    const hosts = { aws: ['sts.eu-west-1.amazonaws.com', 'api.ecr.eu-west-1.amazonaws.com'], google: ['sts.googleapis.com'], impersonating: ['sts.googleapis.com', 'iamcredentials.googleapis.com'], azure: ['login.microsoftonline.com', 'acme.azurecr.io'], jfrog: ['acme.jfrog.io'] }
    expect(asked.map(({ url }) => url.host)).toEqual(hosts[name])
    expect(asked.every(({ url }) => url.protocol === 'https:' && url.search === '')).toBe(true)
  })

  it.each(names)('of %s are refused to a job that is not trusted, and the refusal shows no token', async (name) => {
    for (const refused of [{ claims: 'repo:evil/shop:environment:production' }, { audience: 'sigstore' }]) {
      const { credentials, secrets } = world(lines[name], refused)
      const failure = await credentials(registries[name]).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'registry-denied', remedy: expect.stringContaining('id-token') })
      const shown = JSON.stringify([failure, String(failure)])
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    }
  })

  it.each(names)('of %s are asked for with all that the provider requires', async (name) => {
    const { credentials, asked } = world(lines[name])
    await credentials(registries[name])
    for (const { url, body } of asked) {
      const fields = fieldsOf(body)
      for (const field of fields) {
        if (['DurationSeconds', 'lifetime'].includes(field)) continue
        const damaged = world(lines[name], { damage: (request) => (request.url.host === url.host ? { ...request, body: without(request.body, field) } : request) })
        await expect(damaged.credentials(registries[name])).rejects.toMatchObject({ code: 'registry-denied' })
      }
    }
  })

  it('of AWS are asked for with a signature over host, body and time', async () => {
    const damages: ((request: ServiceRequest) => ServiceRequest)[] = [
      (request) => ({ ...request, body: '{"registryIds":["999999999999"]}' }),
      (request) => ({ ...request, headers: { ...request.headers, host: 'evil.example' } }),
      (request) => ({ ...request, headers: { ...request.headers, 'x-amz-date': '20200101T000000Z' } }),
      (request) => ({ ...request, headers: { ...request.headers, 'x-amz-security-token': 'other' } }),
    ]
    for (const change of damages) {
      const { credentials } = world(lines.aws, { damage: (request) => (request.url.host.startsWith('api.ecr') ? change(request) : request) })
      await expect(credentials(registries.aws)).rejects.toMatchObject({ code: 'registry-denied' })
    }
  })
})

function fieldsOf(body: string): readonly string[] {
  return body.startsWith('{') ? Object.keys(JSON.parse(body) as object) : [...new URLSearchParams(body).keys()]
}

function without(body: string, field: string): string {
  if (body.startsWith('{')) return JSON.stringify({ ...(JSON.parse(body) as object), [field]: undefined })
  const form = new URLSearchParams(body)
  form.delete(field)
  return form.toString()
}
