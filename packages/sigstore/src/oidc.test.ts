import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fetchIdentityToken } from './oidc.ts'

const requestToken = 'request-token-that-nobody-may-see'
let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const seen = `${request.headers.authorization} for ${searchParams.get('audience')} with ${searchParams.get('api-version')}`
    const answers: Record<string, () => void> = {
      '/ok': () => response.end(JSON.stringify({ count: 1, value: seen })),
      '/empty': () => response.end(JSON.stringify({ value: '' })),
      '/no-json': () => response.end('<html>'),
      '/denied': () => response.writeHead(403).end(`no: ${seen}`),
      '/down': () => response.writeHead(503).end(),
      '/elsewhere': () => response.writeHead(302, { location: '/ok' }).end(),
    }
    answers[pathname]?.()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
})

describe('an identity token', () => {
  it('is fetched with the request token, for the audience, keeping the rest of the address', async () => {
    const token = await fetchIdentityToken({ url: `${base}/ok?api-version=2.0`, token: requestToken })
    expect(token).toBe(`Bearer ${requestToken} for sigstore with 2.0`)
  })

  it.each([
    ['no permission', undefined, undefined],
    ['no address', undefined, requestToken],
    ['no request token', 'https://token.example/', undefined],
    ['an address without TLS', 'http://token.example/', requestToken],
    ['an address that is none', 'nowhere', requestToken],
  ])('cannot be had with %s, and the permission to add is shown', async (_, url, token) => {
    const failure = { code: 'oidc-unavailable', blame: 'configuration', remedy: expect.stringContaining('id-token: write') }
    await expect(fetchIdentityToken({ url, token })).rejects.toMatchObject(failure)
  })

  it.each([
    ['/empty', 'oidc-unavailable'],
    ['/no-json', 'oidc-unavailable'],
    ['/denied', 'oidc-unavailable'],
    ['/down', 'signing-unavailable'],
    ['/elsewhere', 'redirect-refused'],
  ])('is not what %s answers: %s', async (path, code) => {
    const failure: unknown = await fetchIdentityToken({ url: `${base}${path}`, token: requestToken }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code })
    expect(String(failure)).not.toContain(requestToken)
  })
})
