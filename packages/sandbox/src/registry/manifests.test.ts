import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf, exchange, imageType, indexType, pushableImage, putManifest, sha256 } from './raw-client.ts'
import { startRegistry, type SandboxRegistry } from './server.ts'

let registry: SandboxRegistry
let shop: string
let image: string

beforeAll(async () => {
  registry = await startRegistry({ immutableTags: (_, tag) => tag.startsWith('v') })
  shop = `${registry.url}/v2/acme/shop`
  image = await pushableImage(shop)
  await putManifest(shop, 'latest', image)
})
afterAll(() => registry.close())

const changed = (changes: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(image), ...changes })

describe('a manifest', () => {
  it('comes back byte for byte, by tag and by digest', async () => {
    for (const reference of ['latest', sha256(image)]) {
      const got = await exchange('GET', `${shop}/manifests/${reference}`)
      expect(got.body.toString()).toBe(image)
      expect(got.headers).toMatchObject({ 'content-type': imageType, 'docker-content-digest': sha256(image) })
    }
  })

  it('may be pushed by its sha512 digest, and not by another one', async () => {
    const sha512 = `sha512:${createHash('sha512').update(image).digest('hex')}`
    expect((await putManifest(shop, sha512, image)).headers['docker-content-digest']).toBe(sha512)
    expect((await exchange('HEAD', `${shop}/manifests/${sha512}`)).status).toBe(200)
    expect(codeOf(await putManifest(shop, sha256('other'), image))).toBe('DIGEST_INVALID')
  })

  it('is only given to a client that accepts its type', async () => {
    const get = (accept: string) => exchange('GET', `${shop}/manifests/latest`, { headers: { accept } })
    expect((await get(`${indexType}, ${imageType};q=0.5`)).status).toBe(200)
    expect((await get('*/*')).status).toBe(200)
    expect((await get(indexType)).status).toBe(404)
  })

  it.each([
    ['a Content-Type that is not its own', () => image, indexType, 'MANIFEST_INVALID'],
    ['a type nobody knows', () => changed({ mediaType: 'text/plain' }), 'text/plain', 'MANIFEST_INVALID'],
    ['a body that is not JSON', () => '{"schemaVersion":2', imageType, 'MANIFEST_INVALID'],
    ['schemaVersion 1', () => changed({ schemaVersion: 1 }), imageType, 'MANIFEST_INVALID'],
    ['no layers', () => changed({ layers: undefined }), imageType, 'MANIFEST_INVALID'],
    ['layers and manifests in one', () => changed({ manifests: [] }), imageType, 'MANIFEST_INVALID'],
    ['a layer that was not pushed', () => changed({ layers: [{ mediaType: 'a/b', digest: sha256('x'), size: 1 }] }), imageType, 'MANIFEST_BLOB_UNKNOWN'],
    ['a layer of another size', () => changed({ layers: [{ mediaType: 'a/b', digest: sha256('a layer'), size: 8 }] }), imageType, 'SIZE_INVALID'],
    ['a negative size', () => changed({ layers: [{ mediaType: 'a/b', digest: sha256('a layer'), size: -7 }] }), imageType, 'MANIFEST_INVALID'],
    ['a digest with a capital', () => changed({ layers: [{ mediaType: 'a/b', digest: sha256('a layer').toUpperCase(), size: 7 }] }), imageType, 'MANIFEST_INVALID'],
    ['an annotation that is no string', () => changed({ annotations: { year: 2026 } }), imageType, 'MANIFEST_INVALID'],
    ['a subject without a digest', () => changed({ subject: { mediaType: imageType, size: 1 } }), imageType, 'MANIFEST_INVALID'],
  ])('is refused for %s', async (_, manifest, contentType, code) => {
    const refused = await putManifest(shop, 'refused', manifest(), contentType)
    expect([refused.status, codeOf(refused)]).toEqual([400, code])
    expect((await exchange('HEAD', `${shop}/manifests/refused`)).status).toBe(404)
  })

  it('may lack a layer that is only to be had elsewhere', async () => {
    const mediaType = 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
    const layer = { mediaType, digest: sha256('foreign'), size: 7, urls: ['https://elsewhere.example/layer'] }
    expect((await putManifest(shop, 'foreign', changed({ layers: [layer] }))).status).toBe(201)
    expect((await putManifest(shop, 'foreign', changed({ layers: [{ ...layer, urls: [] }] }))).status).toBe(400)
  })

  it('has 4 MiB and not a byte more', async () => {
    const padding = 4 * 1024 * 1024 - changed({ annotations: { x: '' } }).length
    expect((await putManifest(shop, 'large', changed({ annotations: { x: 'x'.repeat(padding) } }))).status).toBe(201)
    expect((await putManifest(shop, 'large', changed({ annotations: { x: 'x'.repeat(padding + 1) } }))).status).toBe(413)
  })
})

describe('an index', () => {
  const index = (size: number) =>
    JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [{ mediaType: imageType, digest: sha256(image), size }] })

  it('is taken once its children are there', async () => {
    expect((await putManifest(shop, 'index', index(image.length), indexType)).status).toBe(201)
  })

  it('is refused before, and for a child of another size', async () => {
    const elsewhere = `${registry.url}/v2/acme/elsewhere`
    expect(codeOf(await putManifest(elsewhere, 'index', index(image.length), indexType))).toBe('MANIFEST_BLOB_UNKNOWN')
    expect(codeOf(await putManifest(shop, 'index', index(image.length + 1), indexType))).toBe('SIZE_INVALID')
  })
})

describe('a tag', () => {
  it.each([['-first'], ['a'.repeat(129)], ['with%20space']])('is not called %s', async (tag) => {
    expect(codeOf(await putManifest(shop, tag, image))).toBe('TAG_INVALID')
  })

  it('moves, unless it is immutable', async () => {
    const other = changed({ annotations: { other: 'yes' } })
    expect((await putManifest(shop, 'moving', image)).status).toBe(201)
    expect((await putManifest(shop, 'moving', other)).status).toBe(201)
    expect((await exchange('HEAD', `${shop}/manifests/moving`)).headers['docker-content-digest']).toBe(sha256(other))

    expect((await putManifest(shop, 'v1', image)).status).toBe(201)
    expect((await putManifest(shop, 'v1', image)).status).toBe(201)
    expect(codeOf(await putManifest(shop, 'v1', other))).toBe('TAG_INVALID')
    expect((await exchange('DELETE', `${shop}/manifests/v1`)).status).toBe(405)
    expect((await exchange('DELETE', `${shop}/manifests/${sha256(image)}`)).status).toBe(405)
    expect((await exchange('HEAD', `${shop}/manifests/v1`)).headers['docker-content-digest']).toBe(sha256(image))
  })
})

describe('deleting', () => {
  it('by tag leaves the manifest, by digest takes its tags along', async () => {
    const manifest = changed({ annotations: { doomed: 'yes' } })
    await putManifest(shop, 'doomed-1', manifest)
    await putManifest(shop, 'doomed-2', manifest)
    expect((await exchange('DELETE', `${shop}/manifests/doomed-1`)).status).toBe(202)
    expect((await exchange('HEAD', `${shop}/manifests/${sha256(manifest)}`)).status).toBe(200)
    expect((await exchange('DELETE', `${shop}/manifests/${sha256(manifest)}`)).status).toBe(202)
    expect(codeOf(await exchange('GET', `${shop}/manifests/doomed-2`))).toBe('MANIFEST_UNKNOWN')
    expect((await exchange('DELETE', `${shop}/manifests/doomed-2`)).status).toBe(404)
  })

  it('is refused where it is switched off', async () => {
    const lasting = await startRegistry({ deletes: false })
    const url = `${lasting.url}/v2/acme/shop`
    await putManifest(url, 'latest', await pushableImage(url))
    const refused = await exchange('DELETE', `${url}/manifests/latest`)
    expect([refused.status, codeOf(refused)]).toEqual([405, 'UNSUPPORTED'])
    await lasting.close()
  })
})

describe('the subject of a manifest', () => {
  const subject = { mediaType: imageType, digest: sha256('not there yet'), size: 3 }

  it('is confirmed, even when it is not there', async () => {
    const put = await putManifest(shop, 'referrer', changed({ subject }))
    expect([put.status, put.headers['oci-subject']]).toEqual([201, subject.digest])
  })

  it('is not confirmed by a registry without the referrers API', async () => {
    const old = await startRegistry({ referrersApi: false })
    const url = `${old.url}/v2/acme/shop`
    const put = await putManifest(url, 'referrer', await pushableImage(url, { subject }))
    expect([put.status, put.headers['oci-subject']]).toEqual([201, undefined])
    const referrers = await exchange('GET', `${url}/referrers/${subject.digest}`)
    expect([referrers.status, referrers.body.toString()]).toEqual([404, '404 page not found\n'])
    await old.close()
  })
})
