import { afterEach, describe, expect, it } from '@jest/globals'
import { startRegistry } from '../registry/server.ts'
import type { SandboxRegistry } from '../registry/server.ts'
import type { RegistryOptions } from '../registry/options.ts'
import { pushImage } from './push-image.ts'
import { buildShopImage } from './shop-image.ts'

const image = buildShopImage({ release: '1.4.0', padding: 400_000 })
const ann = { username: 'ann', password: 'secret' }
const accounts = { users: { ann: { password: 'secret', access: [{ repository: 'acme/**', actions: ['pull', 'push'] as const }] } } }
let registry: SandboxRegistry

afterEach(async () => registry.close())

async function start(options: RegistryOptions = {}): Promise<void> {
  registry = await startRegistry(options)
}

describe('pushing an image as a build does', () => {
  it.each<[string, RegistryOptions]>([
    ['without authentication', {}],
    ['with tokens', { auth: accounts }],
    ['with Basic', { basic: accounts }],
    ['with relative locations', { relativeLocations: true }],
  ])('%s: everything arrives, the tag last', async (_, options) => {
    await start(options)
    const pushed = await pushImage(image, { registryUrl: registry.url, repository: 'acme/shop', tag: '1.4.0', credentials: ann })
    expect(pushed).toEqual({ registry: registry.host, repository: 'acme/shop', digest: image.digest })
    const writes = registry.requests.filter(({ method, status }) => method === 'PUT' && status === 201).map(({ path }) => path)
    expect(writes).toHaveLength(image.blobs.length + image.manifests.length + 1)
    expect(writes.at(-1)).toBe('/v2/acme/shop/manifests/1.4.0')
  })

  it('again uploads no blob twice', async () => {
    await start()
    const target = { registryUrl: registry.url, repository: 'acme/shop' }
    await pushImage(image, target)
    const before = registry.requests.filter(({ method }) => method === 'POST').length
    await pushImage(image, target)
    expect(registry.requests.filter(({ method }) => method === 'POST')).toHaveLength(before)
  })

  it('with a wrong password fails', async () => {
    await start({ auth: accounts })
    await expect(pushImage(image, { registryUrl: registry.url, repository: 'acme/shop', credentials: { ...ann, password: 'x' } })).rejects.toThrow(/expected 20\d, found 401/)
  })
})
