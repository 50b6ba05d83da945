import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { codeOf, exchange, jsonOf, pushBlob, sha256 } from './raw-client.ts'
import { startRegistry, type SandboxRegistry } from './server.ts'

const users = {
  ann: { password: 'pw', access: [{ repository: 'acme/*', actions: ['pull', 'push', 'delete'] as const }] },
  bob: { password: 'pw', access: [{ repository: 'acme/**', actions: ['pull'] as const }] },
}
const clock = new SandboxClock()
let registry: SandboxRegistry

beforeAll(async () => {
  registry = await startRegistry({ auth: { users }, clock })
})
afterAll(() => registry.close())

const basic = (user: string, password = 'pw') => ({ authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` })
const tokenUrl = (...scopes: string[]) =>
  `${registry.url}/token?service=${registry.host}${scopes.map((scope) => `&scope=${scope}`).join('')}`

async function bearer(user: string, ...scopes: string[]) {
  const { token } = jsonOf(await exchange('GET', tokenUrl(...scopes), { headers: basic(user) })) as { token: string }
  return { authorization: `Bearer ${token}` }
}
const tags = (name: string, headers: Record<string, string>) => exchange('GET', `${registry.url}/v2/${name}/tags/list`, { headers })

describe('without a token', () => {
  it.each([
    ['/v2/', 'GET', ''],
    ['/v2/acme/shop/tags/list', 'GET', ',scope="repository:acme/shop:pull"'],
    ['/v2/acme/shop/blobs/uploads/', 'POST', ',scope="repository:acme/shop:pull,push"'],
    ['/v2/acme/shop/manifests/v1', 'DELETE', ',scope="repository:acme/shop:delete"'],
  ])('%s is a challenge that names what is needed', async (path, method, scope) => {
    const refused = await exchange(method, `${registry.url}${path}`)
    expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHORIZED'])
    expect(refused.headers['www-authenticate']).toBe(`Bearer realm="${registry.url}/token",service="${registry.host}"${scope}`)
  })

  it('Basic credentials do not open the registry itself', async () => {
    expect((await tags('acme/shop', basic('ann'))).status).toBe(401)
  })
})

describe('a token', () => {
  it('gives what was asked of what the user has', async () => {
    const answer = jsonOf(await exchange('GET', tokenUrl('repository:acme/shop:pull,push'), { headers: basic('bob') }))
    expect(answer).toMatchObject({ scope: 'repository:acme/shop:pull', expires_in: 300 })
  })

  it('opens each repository it was asked for, and no other', async () => {
    const token = await bearer('ann', 'repository:acme/one:pull', 'repository:acme/two:pull,push')
    expect((await tags('acme/one', token)).status).toBe(404)
    expect((await tags('acme/two', token)).status).toBe(404)
    const refused = await tags('acme/three', token)
    expect(refused.status).toBe(401)
    expect(refused.headers['www-authenticate']).toMatch(/scope="repository:acme\/three:pull",error="insufficient_scope"$/)
  })

  it.each([
    ['to push with a pull token', 'ann', 'repository:acme/shop:pull', 'POST', '/v2/acme/shop/blobs/uploads/'],
    ['to delete with a push token', 'ann', 'repository:acme/shop:pull,push', 'DELETE', `/v2/acme/shop/blobs/${sha256('')}`],
    ['to push where the user may only pull', 'bob', 'repository:acme/shop:pull,push', 'POST', '/v2/acme/shop/blobs/uploads/'],
    ['to go below where the user\'s rights end', 'ann', 'repository:acme/a/b:pull', 'GET', '/v2/acme/a/b/tags/list'],
  ])('is not enough %s', async (_, user, scope, method, path) => {
    const refused = await exchange(method, `${registry.url}${path}`, { headers: await bearer(user, scope) })
    expect(refused.status).toBe(401)
    expect(refused.headers['www-authenticate']).toContain('error="insufficient_scope"')
  })

  it('ends with its time', async () => {
    const token = await bearer('ann', 'repository:acme/shop:pull')
    clock.advance(299_000)
    expect((await tags('acme/shop', token)).status).toBe(404)
    clock.advance(2_000)
    const refused = await tags('acme/shop', token)
    expect(refused.headers['www-authenticate']).toContain('error="invalid_token"')
  })

  it('is worth nothing changed, or at another registry', async () => {
    const { authorization } = await bearer('ann', 'repository:acme/shop:pull')
    const [header, claims, signature] = authorization.split('.')
    const wider = Buffer.from(String(Buffer.from(claims ?? '', 'base64url')).replace('"pull"', '"pull","push"')).toString('base64url')
    expect((await tags('acme/shop', { authorization: [header, wider, signature].join('.') })).status).toBe(401)
    const other = await startRegistry({ auth: { users } })
    expect((await exchange('GET', `${other.url}/v2/acme/shop/tags/list`, { headers: { authorization } })).status).toBe(401)
    await other.close()
  })

  it.each([
    ['a wrong password', () => exchange('GET', tokenUrl(), { headers: basic('ann', 'no') }), 401],
    ['an unknown user', () => exchange('GET', tokenUrl(), { headers: basic('constructor') }), 401],
    ['nobody, where nobody may pull', () => exchange('GET', tokenUrl()), 401],
    ['another service', () => exchange('GET', `${registry.url}/token?service=elsewhere`, { headers: basic('ann') }), 400],
  ])('is not issued for %s', async (_, ask, status) => {
    expect((await ask()).status).toBe(status)
  })
})

describe('the OAuth2 form', () => {
  const post = (fields: Record<string, string>) =>
    exchange('POST', `${registry.url}/token`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ service: registry.host, client_id: 'test', scope: 'repository:acme/shop:pull', ...fields }).toString(),
    })

  it('gives a token for a password, and for the refresh token that came with it', async () => {
    const first = jsonOf(await post({ grant_type: 'password', username: 'ann', password: 'pw', access_type: 'offline' }))
    const { refresh_token: refreshToken } = first as { refresh_token: string }
    const second = jsonOf(await post({ grant_type: 'refresh_token', refresh_token: refreshToken }))
    const { access_token: accessToken } = second as { access_token: string }
    expect((await tags('acme/shop', { authorization: `Bearer ${accessToken}` })).status).toBe(404)
  })

  it.each([
    [{ grant_type: 'password', username: 'ann', password: 'no' }, 401, 'invalid_grant'],
    [{ grant_type: 'refresh_token', refresh_token: 'made up' }, 401, 'invalid_grant'],
    [{ grant_type: 'client_credentials' }, 400, 'unsupported_grant_type'],
    [{ grant_type: 'password', service: 'elsewhere' }, 400, 'invalid_request'],
  ])('refuses %j', async (fields, status, error) => {
    const refused = await post(fields)
    expect([refused.status, jsonOf(refused)]).toEqual([status, { error }])
  })
})

describe('a mount', () => {
  it('without the right to read the source begins an upload', async () => {
    const one = await bearer('ann', 'repository:acme/one:pull,push')
    const { digest } = await pushBlob(`${registry.url}/v2/acme/one`, 'secret', 'text/plain', one)
    const mount = async (...scopes: string[]) =>
      exchange('POST', `${registry.url}/v2/acme/two/blobs/uploads/?mount=${digest}&from=acme/one`, { headers: await bearer('ann', ...scopes) })
    expect((await mount('repository:acme/two:pull,push')).status).toBe(202)
    expect((await mount('repository:acme/two:pull,push', 'repository:acme/one:pull')).status).toBe(201)
  })
})

describe('a registry that everybody may pull from', () => {
  it('gives a token to nobody in particular, good for pulling only', async () => {
    const open = await startRegistry({ auth: { users, anonymousPull: true } })
    const url = `${open.url}/token?service=${open.host}&scope=repository:acme/shop:pull,push`
    expect(jsonOf(await exchange('GET', url))).toMatchObject({ scope: 'repository:acme/shop:pull' })
    expect((await exchange('GET', url, { headers: basic('ann', 'no') })).status).toBe(401)
    await open.close()
  })
})

describe('Basic on every request', () => {
  it('challenges strangers, denies who has no right, and lets the others in', async () => {
    const plain = await startRegistry({ basic: { users } })
    const begin = (headers: Record<string, string>) => exchange('POST', `${plain.url}/v2/acme/shop/blobs/uploads/`, { headers })
    expect(await begin({})).toMatchObject({ status: 401, headers: { 'www-authenticate': `Basic realm="${plain.host}"` } })
    expect((await begin(basic('ann', 'no'))).status).toBe(401)
    expect(codeOf(await begin(basic('bob')))).toBe('DENIED')
    expect((await begin(basic('ann'))).status).toBe(202)
    await plain.close()
  })
})
