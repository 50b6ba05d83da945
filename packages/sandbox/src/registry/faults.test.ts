import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { exchange, pushBlob, sha256 } from './raw-client.ts'
import { startRegistry, type SandboxRegistry } from './server.ts'

let registry: SandboxRegistry
let blob: string
const content = 'x'.repeat(200_000)

beforeAll(async () => {
  registry = await startRegistry()
  await pushBlob(`${registry.url}/v2/acme/shop`, content, 'text/plain')
  blob = `${registry.url}/v2/acme/shop/blobs/${sha256(content)}`
})
afterEach(() => {
  registry.intercept = undefined
})
afterAll(() => registry.close())

describe('a fault', () => {
  it('answers in the place of the registry', async () => {
    registry.intercept = ({ method }) => (method === 'GET' ? { status: 503, headers: { 'retry-after': '1' }, body: 'busy' } : undefined)
    expect(await exchange('GET', blob)).toMatchObject({ status: 503, headers: { 'retry-after': '1' }, body: Buffer.from('busy') })
    expect((await exchange('HEAD', blob)).status).toBe(200)
  })

  it.each([0, 1, 100_000])('cuts the body off after %i bytes', async (bytes) => {
    registry.intercept = () => ({ dropAfterBytes: bytes })
    const got = await exchange('GET', blob)
    expect([got.status, got.complete, got.body.length]).toEqual([200, false, bytes])
  })

  it('turns one byte over', async () => {
    registry.intercept = () => ({ flipByteAt: 150_000 })
    const got = await exchange('GET', blob)
    expect([...got.body.entries()].filter(([, byte]) => byte !== 0x78)).toEqual([[150_000, 0x78 ^ 0xff]])
  })

  it('makes the true answer late', async () => {
    registry.intercept = () => ({ delayMilliseconds: 30 })
    const before = performance.now()
    expect((await exchange('HEAD', blob)).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(25)
  })
})

describe('the record of requests', () => {
  it('has each of them with its answer', async () => {
    registry.requests.length = 0
    await exchange('GET', `${registry.url}/v2/`, { headers: { authorization: 'Bearer x' } })
    await exchange('GET', `${registry.url}/elsewhere?x=1`)
    await exchange('PUT', `${registry.url}/v2/acme/shop/tags/list`)
    expect(registry.requests).toEqual([
      { method: 'GET', path: '/v2/', status: 200, hasAuthorization: true },
      { method: 'GET', path: '/elsewhere?x=1', status: 404, hasAuthorization: false },
      { method: 'PUT', path: '/v2/acme/shop/tags/list', status: 405, hasAuthorization: false },
    ])
  })
})
