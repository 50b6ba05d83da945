import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { Authorizer } from './authorizer.ts'
import type { AuthorizerOptions } from './authorizer.ts'
import { basicAuthorization, givenCredentials } from './credentials.ts'
import type { Credential } from './credentials.ts'
import { RequestCount } from '../http/request-count.ts'
import { pull, push } from './scope.ts'
import { Transport } from '../http/transport.ts'

interface Seen {
  readonly url: URL
  readonly method: string
  readonly authorization: string | undefined
  readonly form: URLSearchParams
}

const running = new Running()
const ann: Credential = { kind: 'password', username: 'ann', password: 'canary' }

afterEach(() => running.close())

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server: Server = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.keep({ close: () => { server.closeAllConnections(); server.close() } })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A token server that gives a new token to everybody, and remembers what it was shown. */
async function tokenServer(answer: object = {}): Promise<{ host: string; seen: Seen[] }> {
  const seen: Seen[] = []
  const host = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://token.example')
    seen.push({ url, method: request.method ?? '', authorization: request.headers.authorization, form: new URLSearchParams(await text(request)) })
    response.end(JSON.stringify({ token: `token-${seen.length}`, expires_in: 300, ...answer }))
  })
  return { host, seen }
}

const challenging = async (challenge: string): Promise<string> =>
  await listen((_, response) => response.writeHead(401, { 'www-authenticate': challenge }).end())

function authorizerFor(registry: string, credential: Credential | undefined, changes: Partial<AuthorizerOptions> = {}) {
  const clock = new SandboxClock()
  const count = new RequestCount()
  const secrets: string[] = []
  const transport = running.keep(new Transport({ clock, chance: () => 0.5, pause: () => Promise.resolve(), onRequest: (sent) => count.add(sent) }))
  const options = { transport, clock, credentials: () => Promise.resolve(credential), onSecret: (secret: string) => secrets.push(secret), tokenServers: {} }
  return { authorizer: new Authorizer(registry, registry, { ...options, ...changes }), clock, count, secrets }
}

describe('logging in', () => {
  it('sends nothing to a registry that asks for nothing', async () => {
    const registry = running.keep(await startRegistry())
    const { authorizer, count } = authorizerFor(registry.host, ann)
    expect(await authorizer.header([pull('a')])).toBeUndefined()
    expect(await authorizer.header([pull('b')])).toBeUndefined()
    expect(count.toJSON()).toEqual({ ping: 1 })
  })

  it('asks again when the registry did not answer at first', async () => {
    const registry = running.keep(await startRegistry())
    registry.intercept = () => ({ status: 503 })
    const { authorizer } = authorizerFor(registry.host, ann)
    await expect(authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'registry-unavailable' })
    registry.intercept = undefined
    expect(await authorizer.header([pull('a')])).toBeUndefined()
  })

  it('shows the password to a registry that asks for Basic', async () => {
    const registry = await challenging('Basic realm="registry"')
    const { authorizer, secrets } = authorizerFor(registry, ann)
    expect(await authorizer.header([pull('a')])).toBe(basicAuthorization('ann', 'canary'))
    expect(secrets).toEqual(['canary'])
  })

  it('gets a token from the registry itself, once for all who wait, and one that may push serves for pulling', async () => {
    const registry = running.keep(await startRegistry({ auth: { users: { ann: { password: 'canary', access: [{ repository: '**', actions: ['pull', 'push'] }] } } } }))
    const { authorizer, count, secrets } = authorizerFor(registry.host, ann)
    const [first, second] = await Promise.all([authorizer.header([push('team/app')]), authorizer.header([push('team/app')])])
    expect(second).toBe(first)
    expect(await authorizer.header([pull('team/app')])).toBe(first)
    expect(await authorizer.header([push('team/app'), pull('team/other')])).not.toBe(first)
    expect(count.toJSON()).toEqual({ ping: 1, token: 2 })
    expect(secrets).toContain(first?.replace('Bearer ', ''))
  })

  it('asks anew when a token has expired or was refused', async () => {
    const registry = running.keep(await startRegistry({ auth: { users: {}, anonymousPull: true, tokenSeconds: 60 } }))
    const { authorizer, clock, count } = authorizerFor(registry.host, undefined)
    await authorizer.header([pull('a')])
    clock.advance(40_000)
    await authorizer.header([pull('a')])
    expect(count.of('token')).toBe(1)
    clock.advance(15_000)
    await authorizer.header([pull('a')])
    expect(count.of('token')).toBe(2)
    authorizer.refused(undefined, [pull('a')])
    await authorizer.header([pull('a')])
    expect(count.of('token')).toBe(3)
  })

  it('asks for both repositories of a mount in one token', async () => {
    let origin = ''
    const asked: string[][] = []
    const registry = await listen((request, response) => {
      const url = new URL(request.url ?? '', origin)
      if (url.pathname === '/token') asked.push(url.searchParams.getAll('scope'))
      if (url.pathname === '/token') response.end('{"access_token":"abc"}')
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token?kept=1",service="s"` }).end()
    })
    origin = `http://${registry}`
    expect(await authorizerFor(registry, ann).authorizer.header([push('to'), pull('from')])).toBe('Bearer abc')
    expect(asked).toEqual([['repository:to:pull,push', 'repository:from:pull']])
  })

  it('exchanges an identity token by POST', async () => {
    let origin = ''
    const forms: URLSearchParams[] = []
    const registry = await listen(async (request, response) => {
      if (request.method === 'POST') {
        forms.push(new URLSearchParams(await text(request)))
        response.end('{"access_token":"abc"}')
      } else response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="s"` }).end()
    })
    origin = `http://${registry}`
    expect(await authorizerFor(registry, { kind: 'identity-token', token: 'canary' }).authorizer.header([pull('a')])).toBe('Bearer abc')
    expect(Object.fromEntries(forms[0] ?? [])).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'canary', service: 's', scope: 'repository:a:pull' })
  })
})

describe('a credential', () => {
  it('that the token server refuses after it was good is asked for once more', async () => {
    const registry = running.keep(await startRegistry({ auth: { users: { ann: { password: 'new', access: [{ repository: '**', actions: ['pull'] }] }, old: { password: 'old', access: [{ repository: '**', actions: ['pull'] }] } }, tokenSeconds: 60 } }))
    const wishes: (boolean | undefined)[] = []
    const credentials: AuthorizerOptions['credentials'] = (_, wish) => {
      wishes.push(wish?.again)
      return Promise.resolve({ kind: 'password', username: wish?.again === true ? 'ann' : 'old', password: wish?.again === true ? 'new' : 'old' })
    }
    const { authorizer, clock } = authorizerFor(registry.host, undefined, { credentials })
    await authorizer.header([pull('a')])
    registry.intercept = ({ path }) => {
      if (!path.startsWith('/token')) return undefined
      registry.intercept = undefined
      return { status: 401 }
    }
    clock.advance(120_000)
    await authorizer.header([pull('a')])
    expect(wishes).toEqual([false, true])
  })

  it('that is wrong from the start is asked for once', async () => {
    const registry = running.keep(await startRegistry({ auth: { users: {} } }))
    let asked = 0
    const { authorizer } = authorizerFor(registry.host, undefined, { credentials: () => Promise.resolve((asked += 1) > 0 ? ann : undefined) })
    await expect(authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'registry-denied' })
    expect(asked).toBe(1)
  })

  it('goes by POST where the token server knows no GET', async () => {
    let origin = ''
    const forms: URLSearchParams[] = []
    const registry = await listen(async (request, response) => {
      if (request.method === 'POST') {
        forms.push(new URLSearchParams(await text(request)))
        response.end('{"access_token":"abc"}')
      } else if (request.url?.startsWith('/token') === true) response.writeHead(405).end()
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="s"` }).end()
    })
    origin = `http://${registry}`
    expect(await authorizerFor(registry, ann).authorizer.header([push('to'), pull('from')])).toBe('Bearer abc')
    expect(Object.fromEntries(forms[0] ?? [])).toEqual({ grant_type: 'password', username: 'ann', password: 'canary', client_id: 'portcullis', service: 's', scope: 'repository:to:pull,push repository:from:pull' })
  })

  it('is never sent on: a token server that redirects elsewhere shows nothing to the other', async () => {
    const other = await tokenServer()
    let origin = ''
    for (const status of [301, 302, 303, 307, 308]) {
      const registry = await listen((request, response) => {
        if (request.url?.startsWith('/token') === true) response.writeHead(status, { location: `http://${other.host}/token` }).end()
        else response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="s"` }).end()
      })
      origin = `http://${registry}`
      await authorizerFor(registry, ann).authorizer.header([pull('a')])
      await expect(authorizerFor(registry, { kind: 'identity-token', token: 'canary' }).authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'redirect-refused' })
    }
    expect(other.seen).toHaveLength(5)
    expect(other.seen.every(({ method, authorization, url }) => method === 'GET' && authorization === undefined && !url.href.includes('canary'))).toBe(true)
  })

  it('is shown to none of several challenges that lead elsewhere', async () => {
    const other = await tokenServer()
    const registry = await challenging(`Negotiate, Bearer realm="http://${other.host}/token",service="s", Basic realm="x"`)
    await expect(authorizerFor(registry, ann).authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(other.seen).toEqual([])
  })
})

describe('a realm', () => {
  it.each([
    ['on plain HTTP at another port of this machine', async () => `http://${(await tokenServer()).host}/token`],
    ['on plain HTTP elsewhere', () => 'http://auth.example/token'],
    ['that carries credentials', () => 'https://user:password@auth.example/token'],
    ['at an inside address', () => 'https://10.0.0.1/token'],
    ['at the metadata service', () => 'https://169.254.169.254/token'],
  ])('is refused %s', async (_, realm) => {
    const registry = await challenging(`Bearer realm="${await realm()}",service="s"`)
    await expect(authorizerFor(registry, ann).authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it.each(['nonsense', ''])('is refused when it is %p', async (realm) => {
    const registry = await challenging(`Bearer realm="${realm}"`)
    await expect(authorizerFor(registry, ann).authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'registry-protocol' })
  })

  it.each([
    ['no token', {}],
    ['a token that would break the header', { token: 'a\r\nx-evil: 1' }],
    ['a token that is no text', { token: 5 }],
  ])('may not answer with %s', async (_, answer) => {
    let origin = ''
    const registry = await listen((request, response) => {
      if (request.url?.startsWith('/token') === true) response.end(JSON.stringify(answer))
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token"` }).end()
    })
    origin = `http://${registry}`
    await expect(authorizerFor(registry, ann).authorizer.header([pull('a')])).rejects.toMatchObject({ code: 'registry-protocol' })
  })
})

describe('credentials are for the registry they were given for', () => {
  it('given ones for the named hosts only', async () => {
    const source = givenCredentials('ann', 'canary', ['ghcr.io', 'registry.example:5000'])
    expect(await source('ghcr.io')).toEqual(ann)
    expect(await source('registry.example')).toBeUndefined()
    expect(await source('evil.example')).toBeUndefined()
  })
})
