import { describe, expect, it } from '@jest/globals'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { digestOf } from '@portcullis/core/model/digest'
import { countComponents } from '@portcullis/core/predicates/cyclonedx'
import { buildAlpineImage } from '@portcullis/sandbox/images/alpine-image'
import type { BuiltImage } from '@portcullis/sandbox/images/built-image'
import { ImageReader } from '@portcullis/sandbox/images/image-reader'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { takeInventory } from '../inventory/inventory.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { cyclonedxOf } from './cyclonedx.ts'
import { inventoryFromSbom } from './read-sbom.ts'

const at = new Date('2026-11-21T10:00:00Z')
const tool = { name: 'portcullis', version: '0.1.0' }

async function inventoryOf(image: BuiltImage): Promise<Inventory> {
  return takeInventory(new ImageReader(image), reference(image))
}

function reference(image: BuiltImage): { registry: string; repository: string; digest: BuiltImage['digest'] } {
  return { registry: 'localhost:5000', repository: 'acme/shop', digest: image.digest }
}

describe.each([
  ['the shop', buildShopImage({ release: '1.5.0' })],
  ['Alpine', buildAlpineImage()],
])('the SBOM of %s', (_, image) => {
  it('meets the official schema of CycloneDX 1.6', async () => {
    const document = cyclonedxOf(await inventoryOf(image), { artifact: reference(image), tool, at })
    const problems = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(document))
    expect(problems).toBeNull()
  })

  it('is the same each time', async () => {
    const [one, other] = [await inventoryOf(image), await inventoryOf(image)].map((inventory) => JSON.stringify(cyclonedxOf(inventory, { artifact: reference(image), tool, at })))
    expect(one).toBe(other)
  })

  it('read back gives the same packages, matched the same way', async () => {
    const inventory = await inventoryOf(image)
    const document = cyclonedxOf(inventory, { artifact: reference(image), tool, at })
    const back = inventoryFromSbom(Buffer.from(JSON.stringify(document)), image.digest)
    const essence = ({ components }: Inventory): unknown => components.map(({ purl, name, ecosystem, advised, license }) => ({ purl, name, ecosystem, advised, license }))
    expect(essence(back)).toEqual(essence(inventory))
    expect(back.notAssessed).toEqual([])
    expect(countComponents(document)).toBe(inventory.components.length + 1)
  })
})

it('the schema is really asked: a wrong document is refused', async () => {
  const image = buildAlpineImage()
  const document = { ...cyclonedxOf(await inventoryOf(image), { artifact: reference(image), tool, at }), components: [{ name: 'no type' }] }
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(document))).not.toBeNull()
})

describe('an SBOM of another tool', () => {
  const subject = digestOf('image')
  const read = (document: object): Inventory => inventoryFromSbom(Buffer.from(JSON.stringify(document)), subject)

  it('in CycloneDX, with nested components and what cannot be matched', () => {
    const inventory = read({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [
        { type: 'library', name: 'minimist', purl: 'pkg:npm/minimist@1.2.5', licenses: [{ license: { id: 'MIT' } }] },
        { type: 'application', name: 'app', purl: 'pkg:npm/%40acme/app@1.0.0', components: [{ type: 'library', name: 'libssl3', purl: 'pkg:apk/alpine/libssl3@3.0.8-r0?arch=x86_64&upstream=openssl&distro=alpine-3.17.2' }] },
        { type: 'library', name: 'without purl' },
        { type: 'library', name: 'bad purl', purl: 'npm/minimist' },
        { type: 'file', name: '/etc/passwd' },
        { type: 'operating-system', name: 'alpine' },
      ],
    })
    expect(inventory.components.map(({ name, ecosystem, advised }) => `${name} ${ecosystem} ${advised.name}`)).toEqual([
      'libssl3 Alpine:v3.17 openssl',
      '@acme/app npm @acme/app',
      'minimist npm minimist',
    ])
    expect(inventory.notAssessed.map(({ what }) => what)).toEqual(['without purl', 'bad purl'])
  })

  it('in SPDX 2.3, without the package that is described', () => {
    const inventory = read({
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      relationships: [{ spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-image' }],
      packages: [
        { SPDXID: 'SPDXRef-image', name: 'image' },
        { SPDXID: 'SPDXRef-1', name: 'zlib1g', licenseConcluded: 'NOASSERTION', externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:deb/debian/zlib1g@1:1.2.13.dfsg-1?distro=bookworm&upstream=zlib' }] },
        { SPDXID: 'SPDXRef-2', name: 'unknown thing' },
      ],
    })
    expect(inventory.components).toMatchObject([{ name: 'zlib1g', ecosystem: 'Debian:12', advised: { name: 'zlib', version: '1:1.2.13.dfsg-1' } }])
    expect(inventory.notAssessed).toMatchObject([{ what: 'unknown thing' }])
  })

  it('of a kind of package nobody here can match is kept, under a name no database has', () => {
    expect(read({ bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'x', purl: 'pkg:cargo/x@1.0.0' }] }).components).toMatchObject([{ ecosystem: 'purl type cargo' }])
  })

  it.each([
    ['about another artifact', { bomFormat: 'CycloneDX', metadata: { component: { hashes: [{ alg: 'SHA-256', content: '0'.repeat(64) }] } } }, 'subject-mismatch'],
    ['of an unknown format', { hello: 'world' }, 'file-invalid'],
    ['SPDX 3', { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] }, 'file-invalid'],
  ])('%s is refused', (_, document, code) => {
    expect(() => read(document)).toThrow(expect.objectContaining({ code }))
  })

  it('with more components inside of one than fit on a stack', () => {
    const components = Array.from({ length: 150_000 }, (_, index) => ({ name: `inner ${index}` }))
    expect(read({ bomFormat: 'CycloneDX', components: [{ name: 'outer', components }] }).notAssessed).toHaveLength(150_001)
  })

  it('that lists one package often lists it once', () => {
    const components = Array.from({ length: 50_000 }, () => ({ name: 'one', purl: 'pkg:npm/one@1.0.0' }))
    expect(read({ bomFormat: 'CycloneDX', components }).components).toHaveLength(1)
  })

  it('that is no strict JSON is refused', () => {
    expect(() => inventoryFromSbom(Buffer.from('{"bomFormat":"CycloneDX","bomFormat":"x"}'), subject)).toThrow(expect.objectContaining({ code: 'json-invalid' }))
  })
})
