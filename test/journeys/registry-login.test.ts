/**
 * `--registry-login` by the command line as a process: identity token of the runner, exchange with the provider, and the
 * registry of that provider, each under its own name over TLS. A proxy leads all those names to one server of this machine.
 */
import { createServer as createPlainServer, request as send } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { connect } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { awsProvider } from '@portcullis/sandbox/providers/aws'
import { azureProvider } from '@portcullis/sandbox/providers/azure'
import { googleProvider } from '@portcullis/sandbox/providers/google'
import { jfrogProvider } from '@portcullis/sandbox/providers/jfrog'
import type { Provider } from '@portcullis/sandbox/providers/provider'
import { privateCertificate } from '@portcullis/sandbox/registry/private-tls'
import { exchange, jsonOf, pushableImage, putManifest } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { TokenIssuer } from '@portcullis/sandbox/sigstore/oidc'
import { portcullis, resultIn } from '../../packages/cli/src/cli-session.ts'

const role = 'arn:aws:iam::123456789012:role/promote'
const pool = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme'
const account = 'promoter@acme.iam.gserviceaccount.com'
const ids = { clientId: '11111111-2222-3333-4444-555555555555', tenantId: '409520d4-8100-4d1d-ad47-72432ddcc120' }
const subject = 'repo:acme/shop:environment:production'
const registries = { aws: '123456789012.dkr.ecr.eu-west-1.amazonaws.com', google: 'europe-west1-docker.pkg.dev', azure: 'acme.azurecr.io', jfrog: 'acme.jfrog.io' }
const services = {
  aws: ['sts.eu-west-1.amazonaws.com', 'api.ecr.eu-west-1.amazonaws.com'],
  google: ['sts.googleapis.com', 'iamcredentials.googleapis.com'],
  azure: ['login.microsoftonline.com', registries.azure],
  jfrog: [registries.jfrog],
}
const lines = {
  aws: `aws role=${role} region=eu-west-1`,
  google: `google provider=${pool} service-account=${account}`,
  azure: `azure client-id=${ids.clientId} tenant-id=${ids.tenantId}`,
  jfrog: 'jfrog url=https://acme.jfrog.io provider=github-oidc audience=jfrog-github',
}
const shown = {
  aws: { kind: 'aws', subject: role },
  google: { kind: 'google', subject: account },
  azure: { kind: 'azure', subject: ids.clientId },
  jfrog: { kind: 'jfrog', subject: 'promoter' },
}
type Name = keyof typeof registries
const names = Object.keys(registries) as Name[]

const clock = new SandboxClock()
/** What the job says of itself. */
let claims: string
/** Everything that a provider has said, in which its credentials are. */
let said: string[]
/** Where tunnels led to, and which registries were shown something that no provider gave. */
let tunnels: Set<string>
let strange: string[]
let directory: string
let source: SandboxRegistry
let store: SandboxRegistry
let variables: Readonly<Record<string, string>>
const running: Server[] = []

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.push(server)
  return (server.address() as AddressInfo).port
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-login-'))
  source = await startRegistry()
  store = await startRegistry({ relativeLocations: true })
  const at = `${source.url}/v2/build/shop`
  await putManifest(at, '1', await pushableImage(at))

  const issuer = await TokenIssuer.create({ issuer: 'https://token.actions.githubusercontent.com', origin: 'https://token.example', clock })
  const trust = { clock, issuer, subject }
  const providers: readonly Provider[] = [
    awsProvider({ ...trust, region: 'eu-west-1', roleArn: role }),
    googleProvider({ ...trust, workloadIdentityProvider: pool, serviceAccount: account }),
    await azureProvider({ ...trust, ...ids, registry: registries.azure }),
    await jfrogProvider({ ...trust, host: registries.jfrog, providerName: 'github-oidc', audience: 'jfrog-github', user: 'promoter', lifetimeSeconds: 600 }),
  ]
  const runner = await listen(
    createPlainServer(({ url, headers }, response) => {
      const audience = new URL(url ?? '', 'http://runner').searchParams.get('audience')
      if (headers.authorization !== 'Bearer request' || audience === null) response.writeHead(401).end()
      else response.end(JSON.stringify({ value: issuer.mint({ sub: claims }, { audience }) }))
    }),
  )
  const { authority, certificate, key } = privateCertificate([...new Set([...Object.values(services).flat(), ...Object.values(registries)])] as [string, ...string[]])
  const cloud = await listen(createServer({ key, cert: certificate }, (request, response) => void serve(request, response, providers)))
  const proxy = createPlainServer((_, response) => response.writeHead(400).end())
  proxy.on('connect', ({ url = '' }, socket, head) => {
    tunnels.add(url)
    const onward = connect(cloud, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await writeFile(join(directory, 'ca.pem'), authority)
  variables = {
    HOME: directory,
    HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
    NODE_EXTRA_CA_CERTS: join(directory, 'ca.pem'),
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${runner}/?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
  }
})

beforeEach(() => {
  claims = subject
  said = []
  tunnels = new Set()
  strange = []
})

afterAll(async () => {
  for (const server of running) server.close()
  await Promise.all([source.close(), store.close(), rm(directory, { recursive: true, force: true })])
})

/** A provider, or a registry that lets in whoever shows what a provider gave. */
async function serve(request: IncomingMessage, response: ServerResponse, providers: readonly Provider[]): Promise<void> {
  const { method = 'GET', headers } = request
  const host = headers.host ?? ''
  const url = new URL(request.url ?? '/', `https://${host}`)
  if (!url.pathname.startsWith('/v2/')) {
    const body = await text(request)
    const given = url.pathname === '/oauth2/token' ? tokenFor(new URLSearchParams(body).get('refresh_token')) : undefined
    const answer = given ?? providers.map((provider) => provider({ url, headers: plain(headers), body })).find((one) => one !== undefined) ?? { status: 404, body: '' }
    said.push(answer.body)
    response.writeHead(answer.status).end(answer.body)
    return
  }
  if (!isLetIn(headers.authorization)) {
    if (headers.authorization !== undefined) strange.push(host)
    request.resume()
    const challenge = host === registries.azure ? `Bearer realm="https://${host}/oauth2/token",service="${host}"` : `Basic realm="https://${host}/"`
    response.writeHead(401, { 'www-authenticate': challenge }).end()
    return
  }
  const onward = send(`${store.url}${request.url ?? ''}`, { method, headers: { ...headers, authorization: '', host: store.host } }, (answer) => {
    answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers))
  })
  request.pipe(onward).on('error', () => response.destroy())
}

const isGiven = (secret: string): boolean => secret !== '' && said.some((body) => body.includes(secret))

/** The token of a registry that asks for one: for a refresh token that was given. */
function tokenFor(refresh: string | null) {
  if (refresh === null) return undefined
  return isGiven(refresh) ? { status: 200, body: JSON.stringify({ access_token: `access-${said.length}` }) } : { status: 401, body: '' }
}

/** Basic as a provider gave it (AWS gives the whole of it in base64), or a token that was given. */
function isLetIn(authorization = ''): boolean {
  const [scheme = '', value = ''] = authorization.split(' ')
  const password = Buffer.from(value, 'base64').toString('utf8').split(':')[1] ?? ''
  return scheme === 'Bearer' ? isGiven(value) : isGiven(password) || isGiven(value)
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

async function copied(from: string, to: string, ...logins: string[]) {
  const ended = await portcullis(['copy', from, to, ...logins.flatMap((line) => ['--registry-login', line]), '--output', 'json'], directory, variables)
  return { ended, result: resultIn(ended) as { decision: string; reasonCode: string; credentials?: { registry: string; kind: string; subject?: string; expires?: string }[] } }
}

/** Nothing of what providers gave, nor of what the job showed them. */
function expectNoSecret({ stdout, stderr }: { stdout: string; stderr: string }): void {
  const secrets = said.flatMap((body) => body.match(/[\w+/=.-]{60,}/g) ?? [])
  expect(secrets.length).toBeGreaterThan(0)
  for (const secret of secrets) expect(`${stdout}${stderr}`.includes(secret)).toBe(false)
}

describe.each(names)('a job without any password logs in to the registry of %s', (name) => {
  it('by its identity, and the result says as whom and until when', async () => {
    const to = `${registries[name]}/acme/to-${name}`
    const { ended, result } = await copied(`${source.host}/build/shop:1`, `${to}:1`, lines[name])
    expect([ended.status, result.decision, ended.stderr]).toEqual([0, 'allow', ''])
    expect(result.credentials).toContainEqual({ registry: registries[name], ...shown[name], expires: expect.stringMatching(/^20.*Z$/) })
    expect([...tunnels].sort()).toEqual([...new Set([...services[name], registries[name]])].map((host) => `${host}:443`).sort())
    expect(strange).toEqual([])
    expectNoSecret(ended)
    expect(jsonOf(await exchange('GET', `${store.url}/v2/acme/to-${name}/tags/list`))).toMatchObject({ tags: ['1'] })
  })

  it('and not as another job, of which the provider says so', async () => {
    claims = 'repo:acme/shop:ref:refs/heads/main'
    const { ended, result } = await copied(`${source.host}/build/shop:1`, `${registries[name]}/acme/not-${name}:1`, lines[name])
    expect([ended.status, result]).toMatchObject([4, { decision: 'error', reasonCode: 'registry-denied' }])
    expect((await exchange('GET', `${store.url}/v2/acme/not-${name}/tags/list`)).status).toBe(404)
  })

  it('and shows no other registry who it is', async () => {
    const other = names.find((one) => one !== name) ?? name
    const { ended, result } = await copied(`${source.host}/build/shop:1`, `${registries[other]}/acme/other-${name}:1`, lines[name])
    expect([ended.status, result.decision]).toEqual([4, 'error'])
    expect([said, strange]).toEqual([[], []])
  })
})

describe('a copy from one provider to another', () => {
  it('shows each its own credential alone', async () => {
    await copied(`${source.host}/build/shop:1`, `${registries.aws}/acme/both:1`, lines.aws)
    const { ended, result } = await copied(`${registries.aws}/acme/both:1`, `${registries.google}/acme/both-there:1`, lines.aws, lines.google)
    expect([ended.status, strange]).toEqual([0, []])
    expect(result.credentials).toMatchObject([{ registry: registries.aws, ...shown.aws }, { registry: registries.google, ...shown.google }])
    expectNoSecret(ended)
  })
})
