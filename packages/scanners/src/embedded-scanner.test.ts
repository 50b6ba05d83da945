import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseVulnerabilities, vulnerabilitiesPredicate } from '@portcullis/core/predicates/vulnerabilities'
import type { ArtifactReader } from '@portcullis/core/ports/artifacts'
import type { ScanReport } from '@portcullis/core/model/finding'
import { digestOf } from '@portcullis/core/model/digest'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { advisoriesDirectory } from '@portcullis/sandbox/images/advisories'
import { buildAlpineImage } from '@portcullis/sandbox/images/alpine-image'
import { layerOf } from '@portcullis/sandbox/images/blob'
import { buildImage } from '@portcullis/sandbox/images/built-image'
import type { BuiltImage } from '@portcullis/sandbox/images/built-image'
import { debianBasePackages } from '@portcullis/sandbox/images/debian-packages'
import { ImageReader } from '@portcullis/sandbox/images/image-reader'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import type { TarEntry } from '@portcullis/sandbox/images/tar'
import { openAdvisoryDatabase } from './database/advisory-database.ts'
import type { AdvisoryDatabase } from './database/advisory-database.ts'
import { createEmbeddedScanner } from './embedded-scanner.ts'
import type { EmbeddedScannerOptions } from './embedded-scanner.ts'
import { limits } from './limits.ts'

const clock = { now: () => new Date('2026-11-21T10:00:00Z') }
let database: AdvisoryDatabase

beforeAll(async () => {
  database = await openAdvisoryDatabase(advisoriesDirectory)
})

async function scan(image: BuiltImage, more: Partial<EmbeddedScannerOptions> = {}): Promise<{ report: ScanReport; sbom: JsonObject }> {
  const scanner = createEmbeddedScanner({ reader: new ImageReader(image), database, clock, ...more })
  return scanner.scan({ registry: 'localhost:5000', repository: 'acme/shop', digest: image.digest })
}

function small(entries: TarEntry[]): BuiltImage {
  return buildImage({ platform: { os: 'linux', architecture: 'amd64' }, created: '2026-01-01T00:00:00Z', layers: [layerOf(entries, 'gzip')], config: {}, history: ['x'] })
}

const idsOf = ({ findings }: ScanReport): string[] => findings.map(({ id, severity, package: { name } }) => `${severity} ${id} ${name}`)

describe('the shop', () => {
  it('1.5.0 has a critical, a high and a medium vulnerability, found once though both platforms carry them', async () => {
    const { report } = await scan(buildShopImage({ release: '1.5.0' }))
    expect(idsOf(report)).toEqual(['critical GHSA-xvch-5gv4-984h minimist', 'high GHSA-35jh-r3h4-6jhm lodash', 'medium GHSA-29mw-wpgm-hmr9 lodash'])
    expect(report.findings[0]).toMatchObject({ aliases: ['CVE-2021-44906'], fixedIn: ['1.2.6'], score: { method: 'CVSS_V3', value: 9.8 } })
    expect(report.platforms).toEqual(['linux/amd64', 'linux/arm64/v8'])
    expect(report.notAssessed).toEqual([])
  })

  it.each(['1.4.0', '1.5.1'] as const)('%s is clean, and says how much that covers', async (release) => {
    const { report } = await scan(buildShopImage({ release }))
    expect(report).toMatchObject({ findings: [], notAssessed: [], database: { uri: 'https://osv.dev', records: 21, lastUpdate: new Date('2026-11-21T00:00:00Z') } })
    expect(report.packages.length).toBeGreaterThan(200)
  })

  it('carries its canary only when asked to, and then it is found', async () => {
    expect(idsOf((await scan(buildShopImage({ release: '1.4.0', canary: true }))).report)).toEqual(['critical PORTCULLIS-CANARY-1 portcullis-canary'])
  })

  it('on an older base: the vulnerability of the source package shows in each of its binaries', async () => {
    const old = debianBasePackages.map((one) => (one.source === 'glibc' ? { ...one, version: '2.36-9+deb12u1', sourceVersion: '2.36-9+deb12u1' } : one))
    const { report } = await scan(buildShopImage({ release: '1.4.0', debianPackages: old }), { platforms: ['linux/amd64'] })
    expect(idsOf(report)).toEqual(['high DEBIAN-CVE-2023-4911 libc-bin', 'high DEBIAN-CVE-2023-4911 libc6'])
    expect(report.findings[0]).toMatchObject({ fixedIn: ['2.36-9+deb12u3'], aliases: ['CVE-2023-4911', 'DSA-5514-1'] })
  })

  it('reads every layer once, however many platforms share it', async () => {
    const image = buildShopImage({ release: '1.5.0' })
    const reader = new ImageReader(image)
    await scan(image, { reader })
    expect([...reader.blobReads.values()].every((count) => count === 1)).toBe(true)
    expect(reader.blobReads.size).toBe(image.blobs.length)
  })

  it('for one platform reads only that', async () => {
    const { report } = await scan(buildShopImage({ release: '1.5.0' }), { platforms: ['linux/arm64'] })
    expect(report.platforms).toEqual(['linux/arm64/v8'])
    expect(report.packages.filter(({ purl }) => purl.includes('arch=amd64'))).toEqual([])
  })

  it('for a platform that is not there fails', async () => {
    await expect(scan(buildShopImage({ release: '1.5.0' }), { platforms: ['linux/s390x'] })).rejects.toMatchObject({ code: 'not-found', blame: 'configuration' })
  })

  it('its report survives the way through the attestation', async () => {
    const { report } = await scan(buildShopImage({ release: '1.5.0' }))
    const claim = parseVulnerabilities(JSON.parse(JSON.stringify(vulnerabilitiesPredicate(report))) as JsonObject)
    expect(claim.findings).toEqual(report.findings)
    expect(claim.packages).toBe(report.packages.length)
  })
})

it('an Alpine image is matched by the origin of its packages, in its branch', async () => {
  const { report } = await scan(buildAlpineImage())
  expect(idsOf(report)).toEqual([
    'unknown ALPINE-CVE-2024-9143 libcrypto3',
    'unknown ALPINE-CVE-2024-9143 libssl3',
    'unknown ALPINE-CVE-2025-26519 musl-utils',
    'unknown ALPINE-CVE-2025-26519 musl',
  ])
})

describe('what was not looked at is told', () => {
  it.each<[string, TarEntry[], string]>([
    ['an rpm database', [{ path: 'var/lib/rpm/rpmdb.sqlite', content: 'SQLite' }], 'the rpm package database'],
    ['Java archives', [{ path: 'opt/a.jar', content: 'PK' }, { path: 'opt/b.jar', content: 'PK' }], 'Java archives'],
    ['a manifest that two parsers read differently', [{ path: 'node_modules/x/package.json', content: '{"name":"x","name":"y"}' }], '/node_modules/x/package.json'],
    ['packages of a distribution without a name', [{ path: 'lib/apk/db/installed', content: 'P:a\nV:1\n' }], '1 package of an unknown distribution'],
    ['packages of a distribution that the database does not know', [{ path: 'etc/os-release', content: 'ID=alpine\nVERSION_ID=3.10.1\n' }, { path: 'lib/apk/db/installed', content: 'P:a\nV:1\n' }], '1 package of Alpine:v3.10'],
  ])('%s', async (_, entries, what) => {
    const { report } = await scan(small(entries))
    expect(report.notAssessed.map((line) => line.what)).toEqual([what])
    expect(report.findings).toEqual([])
  })

  it('a layer that is no container layer', async () => {
    const image = small([{ path: 'a', content: 'x' }])
    const [layer] = image.blobs.slice(1)
    const odd = { ...image, manifests: image.manifests.map((manifest) => ({ ...manifest, bytes: Buffer.from(Buffer.from(manifest.bytes).toString().replace('layer.v1.tar+gzip', 'wasm.v1')) })) }
    const { report } = await scan(odd)
    expect(report.notAssessed).toEqual([{ what: `layer ${layer?.digest}`, why: expect.stringContaining('wasm') }])
  })
})

describe('no scan rather than a wrong one', () => {
  it('a hostile layer', async () => {
    await expect(scan(small([{ path: '../outside', content: 'x' }]))).rejects.toMatchObject({ code: 'archive-hostile', blame: 'artifact' })
  })

  it('an empty database', async () => {
    const empty: AdvisoryDatabase = { uri: 'file:empty', lastUpdate: clock.now(), async *advisories() {} }
    await expect(scan(buildAlpineImage(), { database: empty })).rejects.toMatchObject({ code: 'database-invalid' })
  })

  it('a manifest that is both image and index', async () => {
    const image = small([{ path: 'a', content: 'x' }])
    const both = image.manifests.map((manifest) => ({ ...manifest, bytes: Buffer.from(Buffer.from(manifest.bytes).toString().replace('"layers":', '"manifests":[],"layers":')) }))
    await expect(scan({ ...image, manifests: both })).rejects.toMatchObject({ code: 'manifest-invalid' })
  })

  it.each([
    ['indexes within indexes without end', 1],
    ['an index of indexes that widens without end', 200],
  ])('%s', async (_, width) => {
    const image = buildShopImage({ release: '1.4.0' })
    let asked = 0
    const manifest: ArtifactReader['manifest'] = async ({ digest }) => {
      asked += 1
      const children = Array.from({ length: width }, (__, index) => ({ mediaType: image.mediaType, digest: digestOf(`${digest} ${index}`), size: 1 }))
      return { digest, mediaType: image.mediaType, bytes: Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: children })) }
    }
    const reader: ArtifactReader = { manifest, blob: () => new ImageReader(image).blob({ registry: 'x', repository: 'x', digest: image.digest }) }
    await expect(scan(image, { reader })).rejects.toMatchObject({ code: 'too-large' })
    expect(asked).toBeLessThan(limits.indexChildren)
  })
})
