import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf, exchange, imageType, jsonOf, pushableImage, putManifest, sha256, type Exchange } from './raw-client.ts'
import { startRegistry, type SandboxRegistry } from './server.ts'

let registry: SandboxRegistry
let shop: string
const subject = { mediaType: imageType, digest: sha256('the subject'), size: 3 }

beforeAll(async () => {
  registry = await startRegistry({ pageSize: 3 })
  shop = `${registry.url}/v2/acme/shop`
  const image = await pushableImage(shop)
  for (const tag of ['b', 'a', 'B', 'c', '1']) await putManifest(shop, tag, image)
  for (const kind of ['sbom', 'scan', 'sbom', 'sbom', 'sbom', 'sbom'].entries()) {
    const manifest = await pushableImage(shop, { subject, artifactType: `application/${kind[1]}`, annotations: { n: String(kind[0]) } })
    await putManifest(shop, sha256(manifest), manifest)
  }
})
afterAll(() => registry.close())

const list = (query = '') => exchange('GET', `${shop}/tags/list${query}`)

describe('tags', () => {
  it('come in byte order, a page at a time, each page with a link to the next', async () => {
    const first = await list('?n=2')
    expect(jsonOf(first)).toEqual({ name: 'acme/shop', tags: ['1', 'B'] })
    expect(first.headers['link']).toBe('</v2/acme/shop/tags/list?n=2&last=B>; rel="next"')
    expect(jsonOf(await list('?n=2&last=B'))).toMatchObject({ tags: ['a', 'b'] })
    const last = await list('?n=2&last=b')
    expect([jsonOf(last), last.headers['link']]).toEqual([{ name: 'acme/shop', tags: ['c'] }, undefined])
  })

  it('are never more than the registry gives at once', async () => {
    const page = await list('?n=100')
    expect(jsonOf(page)).toMatchObject({ tags: ['1', 'B', 'a'] })
    expect(page.headers['link']).toBe('</v2/acme/shop/tags/list?n=3&last=a>; rel="next"')
  })

  it.each([['?n=-1'], ['?n=two'], ['?n=']])('are refused for %s', async (query) => {
    expect(codeOf(await list(query))).toBe('PAGINATION_NUMBER_INVALID')
  })

  it('are none for n=0, without a next page', async () => {
    const none = await list('?n=0')
    expect([jsonOf(none), none.headers['link']]).toEqual([{ name: 'acme/shop', tags: [] }, undefined])
  })

  it('are not known of a repository without a manifest', async () => {
    expect(codeOf(await exchange('GET', `${registry.url}/v2/acme/nothing/tags/list`))).toBe('NAME_UNKNOWN')
  })
})

describe('referrers', () => {
  const referrers = (query = '') => exchange('GET', `${shop}/referrers/${subject.digest}${query}`)
  const numbers = (answer: Exchange) => {
    const { manifests } = jsonOf(answer) as { manifests: { annotations: { n: string } }[] }
    return manifests.map(({ annotations }) => annotations.n)
  }

  it('come with type and annotations, in pages', async () => {
    const first = await referrers()
    expect(first.headers['content-type']).toBe('application/vnd.oci.image.index.v1+json')
    expect(jsonOf(first)).toMatchObject({ manifests: [{ mediaType: imageType, artifactType: 'application/sbom', annotations: { n: '0' } }, {}, {}] })
    const next = /^<(.+)>; rel="next"$/.exec(first.headers['link'] ?? '')?.[1]
    const second = await exchange('GET', `${registry.url}${next}`)
    expect([...numbers(first), ...numbers(second)]).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(second.headers['link']).toBeUndefined()
  })

  it('of one type are filtered through all pages, and the answer says so', async () => {
    const first = await referrers('?artifactType=application/sbom')
    expect(first.headers['oci-filters-applied']).toBe('artifactType')
    const next = /^<(.+)>/.exec(first.headers['link'] ?? '')?.[1]
    const second = await exchange('GET', `${registry.url}${next}`)
    expect([numbers(first), numbers(second)]).toEqual([['0', '2', '3'], ['4', '5']])
    expect((await referrers()).headers['oci-filters-applied']).toBeUndefined()
  })

  it('are an empty index when there are none, whatever the repository', async () => {
    const none = await exchange('GET', `${registry.url}/v2/acme/nothing/referrers/${subject.digest}`)
    expect([none.status, jsonOf(none)]).toMatchObject([200, { manifests: [] }])
  })

  it('of a bad digest are refused', async () => {
    expect(codeOf(await exchange('GET', `${shop}/referrers/latest`))).toBe('DIGEST_INVALID')
  })

  it('name the type of the config when the manifest has none of its own', async () => {
    const image = await pushableImage(shop, { subject: { ...subject, digest: sha256('another') } })
    await putManifest(shop, sha256(image), image)
    expect(jsonOf(await exchange('GET', `${shop}/referrers/${sha256('another')}`))).toMatchObject({
      manifests: [{ artifactType: 'application/vnd.oci.image.config.v1+json' }],
    })
  })

  it('come unfiltered, and unsaid so, from a registry that does not filter', async () => {
    const plain = await startRegistry({ referrersFilter: false })
    const url = `${plain.url}/v2/acme/shop`
    await putManifest(url, 'referrer', await pushableImage(url, { subject, artifactType: 'application/scan' }))
    const found = await exchange('GET', `${url}/referrers/${subject.digest}?artifactType=application/sbom`)
    expect(found.headers['oci-filters-applied']).toBeUndefined()
    expect(jsonOf(found)).toMatchObject({ manifests: [{ artifactType: 'application/scan' }] })
    await plain.close()
  })
})
