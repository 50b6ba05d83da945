/** A token server on another host or port, as a GitLab of one's own has it, is shown the credentials when a person names it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { privateCertificate } from '@portcullis/sandbox/registry/private-tls'
import { portcullis, resultIn } from './cli-session.ts'

const basic = `Basic ${Buffer.from('ann:canary').toString('base64')}`
const shown = { registry: [] as (string | undefined)[], tokens: [] as (string | undefined)[] }
let directory: string
let registry: Server
let tokens: Server

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-token-server-'))
  const { authority, certificate, key } = privateCertificate(['127.0.0.1'])
  await writeFile(join(directory, 'authority.pem'), authority)
  tokens = createTlsServer({ key, cert: certificate }, ({ headers: { authorization } }, response) => {
    shown.tokens.push(authorization)
    if (authorization === basic) response.end('{"token":"good"}')
    else response.writeHead(401).end()
  })
  const realm = `https://${await listening(tokens)}/jwt/auth`
  registry = createServer(({ url, headers: { authorization } }, response) => {
    shown.registry.push(authorization)
    if (authorization !== 'Bearer good') response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="container_registry"` }).end()
    else response.writeHead(url === '/v2/' ? 200 : 404).end()
  })
  await listening(registry)
  await mkdir(join(directory, 'docker'))
  await writeFile(join(directory, 'docker/config.json'), JSON.stringify({ auths: { [hostOf(registry)]: { auth: basic.slice('Basic '.length) } } }))
})

beforeEach(() => {
  for (const seen of Object.values(shown)) seen.length = 0
})

afterAll(async () => {
  for (const server of [registry, tokens]) await new Promise((resolve) => server.close(resolve))
  await rm(directory, { recursive: true })
})

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return hostOf(server)
}

const hostOf = (server: Server): string => `127.0.0.1:${(server.address() as AddressInfo).port}`

/** Plans a copy of an artifact that is not there: whoever is told so was let in. */
async function asked(...words: readonly string[]) {
  const environment = { PATH: directory, HOME: directory, DOCKER_CONFIG: join(directory, 'docker') }
  const from = `${hostOf(registry)}/team/app@sha256:${'0'.repeat(64)}`
  const ended = await portcullis(['copy', from, 'oci-layout:out', '--dry-run', '--output', 'json', '--registry-ca', 'authority.pem', ...words], directory, environment)
  return resultIn(ended) as unknown as { reasonCode: string; reasons: { message: string; remedy: string }[] }
}

describe('--registry-token-server', () => {
  it('has the credentials for a registry shown to its token server', async () => {
    expect(await asked('--registry-token-server', `${hostOf(registry)}=${hostOf(tokens)}`)).toMatchObject({ reasonCode: 'not-found' })
    expect(new Set(shown.tokens)).toEqual(new Set([basic]))
    expect(new Set(shown.registry)).toEqual(new Set([undefined, 'Bearer good']))
  })

  it('is what a person is told to use where it is missing, and nothing is shown', async () => {
    const { reasonCode, reasons } = await asked()
    expect(reasonCode).toBe('registry-denied')
    expect(reasons[0]?.message).toContain(`were not shown to its token server ${hostOf(tokens)}`)
    expect(reasons[0]?.remedy).toContain(`--registry-token-server): ${hostOf(registry)}=${hostOf(tokens)}`)
    expect(shown.tokens.length).toBeGreaterThan(0)
    expect(new Set([...shown.tokens, ...shown.registry])).toEqual(new Set([undefined]))
  })

  it.each([
    ['another registry', () => `registry.example=${hostOf(tokens)}`],
    ['another token server', () => `${hostOf(registry)}=127.0.0.1:1`],
  ])('shows nothing when it names %s', async (_, pair) => {
    expect(await asked('--registry-token-server', pair())).toMatchObject({ reasonCode: 'registry-denied' })
    expect(new Set([...shown.tokens, ...shown.registry])).toEqual(new Set([undefined]))
  })

  it('ends a run before a request when it is no pair of hosts', async () => {
    expect(await asked('--registry-token-server', hostOf(tokens))).toMatchObject({ reasonCode: 'input-invalid' })
    expect([...shown.tokens, ...shown.registry]).toEqual([])
  })
})
