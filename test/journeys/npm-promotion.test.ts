import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { shelfFile, stagingTag } from '@portcullis/npm-registry/npm-target'
import { npmPackage, publication } from '@portcullis/sandbox/npm/package'
import { integrityOf, publishInto } from '@portcullis/sandbox/npm/package-store'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { job, provenance, sourceCommit } from '../attacks/promotion-world.ts'
import { NpmStage, packageName, version } from './npm-stage.ts'

const tarball = npmPackage(packageName, version, { manifest: { bin: 'cli.js', dependencies: { left: '^1.0.0' } } })
const olderTarball = npmPackage(packageName, '1.0.0')
let source: SandboxNpmRegistry
let target: SandboxNpmRegistry
let stage: NpmStage

async function open(targetTakesProvenance = false): Promise<void> {
  source = await startNpmRegistry({ tokens: { 'source-token': 'read' }, keepsAttestations: true })
  target = await startNpmRegistry({ tokens: { 'target-token': 'write' }, keepsAttestations: targetTakesProvenance })
  put(source, version, tarball)
  // The first version of a package becomes its latest by itself, so the target has an older one.
  put(target, '1.0.0', olderTarball)
  stage = await NpmStage.open({ source: { host: source.host, token: 'source-token' }, target: { host: target.host, token: 'target-token', takesProvenance: targetTakesProvenance } })
}

function put(registry: SandboxNpmRegistry, at: string, bytes: Uint8Array): void {
  const found = registry.packages.get(packageName) ?? { releases: new Map(), distTags: new Map() }
  publishInto(found, packageName, publication(packageName, at, bytes), true)
  registry.packages.set(packageName, found)
}

const tags = () => Object.fromEntries(target.packages.get(packageName)?.distTags ?? [])
const published = () => target.packages.get(packageName)?.releases.get(version)
const writes = () => target.calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

beforeEach(() => open())
afterEach(async () => {
  await Promise.all([source.close(), target.close(), stage.close()])
})

describe('a package is promoted from one npm registry to another', () => {
  it('byte for byte, the dist-tag last, with all its evidence', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    const before = await stage.source.bundles(subject)
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(published()?.tarball.equals(tarball)).toBe(true)
    expect(published()?.manifest).toMatchObject({ bin: { shop: 'cli.js' }, dependencies: { left: '^1.0.0' }, dist: { integrity: integrityOf(tarball) } })
    expect(tags()).toEqual({ latest: version })
    const place = '/-/package/@acme%2fshop/dist-tags'
    expect(writes()).toEqual(['PUT /@acme%2fshop', `DELETE ${place}/${stagingTag}`, `PUT ${place}/latest`])
    const kept = (await stage.shelf.target.read(shelfFile(packageName, version))).map(({ digest }) => digest)
    expect(kept).toEqual(expect.arrayContaining(before.map(({ digest }) => digest)))
    expect(kept).toContain(digestOf(outcome.recordBundle ?? new Uint8Array()))
  })

  it.each([
    ['is the first there, and so its latest at once', () => target.packages.clear()],
    ['was published there by a run that was killed', () => {
      target.packages.clear()
      put(target, version, tarball)
      target.packages.get(packageName)?.distTags.set(stagingTag, version)
    }],
  ])('and is left under no other dist-tag when it %s', async (_, before) => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    before()
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(tags()).toEqual({ latest: version })
  })

  it('and a second time nothing is written', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    await stage.promote(subject)
    target.calls.length = 0
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
    expect(writes()).toEqual([])
  })

  it('dry: nothing is written', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    expect(await stage.promote(subject, { dryRun: true })).toMatchObject({ reasonCode: 'planned', plan: { bytesToMove: expect.any(Number) } })
    expect(writes()).toEqual([])
    expect(await stage.shelf.target.read(shelfFile(packageName, version))).toEqual([])
  })

  it('and a token goes to its own registry only', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    await stage.promote(subject)
    expect(new Set(source.calls.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer source-token']))
    expect(new Set(target.calls.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer target-token']))
  })
})

describe('a version that somebody else has published at the target', () => {
  const served = (manifest: object): void => {
    const document = publication(packageName, version, tarball)
    const found = target.packages.get(packageName) ?? { releases: new Map(), distTags: new Map() }
    const entry = (document['versions'] as Record<string, object>)[version]
    publishInto(found, packageName, { ...document, 'dist-tags': {}, versions: { [version]: { ...entry, ...manifest } } }, true)
  }

  it.each([
    ['more dependencies', { dependencies: { left: '^1.0.0', evil: '1.0.0' } }, 'dependencies: evil 1.0.0'],
    ['another range', { dependencies: { left: 'https://evil.example/left.tgz' } }, 'dependencies: left https://evil.example/left.tgz'],
    ['a dependency that is optional', { optionalDependencies: { evil: '*' } }, 'optionalDependencies: evil *'],
    ['another command', { bin: { shop: 'cli.js', node: 'cli.js' } }, 'bin: node cli.js'],
  ])('is not promoted when the registry says %s of the same bytes', async (_, manifest, found) => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    served(manifest)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'version-conflict', found })
    expect(writes()).toEqual([])
  })

  it('is promoted when the registry says what is in its package.json, as npm writes it', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    served({ optionalDependencies: { left: '^1.0.0' }, bin: { shop: './cli.js' } })
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(tags()).toEqual({ latest: version })
  })
})

describe('a dist-tag is rolled back', () => {
  it('to a version that was promoted here before, by the same checks, and to no other', async () => {
    const newer = npmPackage(packageName, '1.2.4')
    put(source, '1.2.4', newer)
    const [first, second] = [stage.subject(tarball), stage.subject(newer, '1.2.4')]
    await stage.makeReady(first)
    await stage.makeReady(second)
    await stage.promote(first)
    expect(await stage.promote(second, { kind: 'rollback' })).toMatchObject({ decision: 'deny', reasonCode: 'rollback-target-unknown' })
    await stage.promote(second)
    expect(tags()).toEqual({ latest: '1.2.4' })
    target.calls.length = 0
    expect(await stage.promote(first, { kind: 'rollback' })).toMatchObject({ decision: 'allow', reasonCode: 'promoted', record: { kind: 'rollback' } })
    expect(tags()).toEqual({ latest: version })
    expect(writes()).toEqual(['PUT /-/package/@acme%2fshop/dist-tags/latest'])
  })
})

describe('provenance that the source registry keeps', () => {
  const attest = async (): Promise<void> => {
    const bundle = await stage.bundle(stage.subject(tarball), predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit })
    source.attest(packageName, version, JSON.parse(Buffer.from(bundle).toString()))
  }

  it('travels with the version to a registry that takes it', async () => {
    await Promise.all([source.close(), target.close(), stage.close()])
    await open(true)
    await attest()
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ reasonCode: 'promoted', plan: { leftBehind: [] } })
    expect(published()?.attestations).toEqual(source.packages.get(packageName)?.releases.get(version)?.attestations)
  })

  it('is kept in the file, and named as left behind, where the registry takes none', async () => {
    await attest()
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ reasonCode: 'promoted', plan: { leftBehind: [{ what: `npm attestation ${predicateTypes.provenance}` }] } })
    const kept = (await stage.shelf.target.read(shelfFile(packageName, version))).map(({ digest }) => digest)
    expect(kept).toContain(outcome.plan?.leftBehind[0]?.digest)
  })
})

describe('nothing is promoted', () => {
  const ready = async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    return subject
  }

  it('without an approval', async () => {
    const subject = await ready()
    stage.stage.forge.reviews.clear()
    expect((await stage.promote(subject)).decision).not.toBe('allow')
    expect(writes()).toEqual([])
  })

  it('over a version that is there with other bytes', async () => {
    const subject = await ready()
    put(target, version, npmPackage(packageName, version, { manifest: { description: 'other' } }))
    target.packages.get(packageName)?.distTags.set('latest', '1.0.0')
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'version-conflict' })
    expect([writes(), tags()]).toEqual([[], { latest: '1.0.0' }])
  })

  it('when the tarball is another than the registry says', async () => {
    const subject = await ready()
    source.intercept = ({ path }) => (path.endsWith('.tgz') ? { status: 200, body: 'other bytes' } : undefined)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(writes()).toEqual([])
  })

  it('when the version has another digest than the one that was approved', async () => {
    const subject = await ready()
    put(source, '1.2.4', npmPackage(packageName, '1.2.4'))
    await expect(stage.promote({ ...subject, tag: '1.2.4' })).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  it('when the registry cannot say what evidence there is', async () => {
    const subject = await ready()
    source.intercept = ({ path }) => (path.includes('/attestations/') ? { status: 503 } : undefined)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'registry-unavailable' })
    expect(writes()).toEqual([])
  })

  it('and a tarball is not fetched from another host', async () => {
    const subject = await ready()
    const elsewhere = await startNpmRegistry()
    source.intercept = ({ path }) => (path.endsWith('.tgz') ? { status: 302, headers: { location: `${elsewhere.url}x.tgz` } } : undefined)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(elsewhere.calls).toEqual([])
    await elsewhere.close()
  })
})

describe('a run that was interrupted', () => {
  it('is finished by the next: the answer to the publication was lost', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    target.intercept = ({ method, path }) => (method === 'PUT' && path === '/@acme%2fshop' ? 'lose-answer' : undefined)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'registry-unavailable' })
    expect(tags()['latest']).toBe('1.0.0')
    target.intercept = undefined
    expect(await stage.promote(subject)).toMatchObject({ reasonCode: 'promoted' })
    expect(tags()).toEqual({ latest: version })
  })

  it('leaves the dist-tag alone when the version may not be published', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    target.intercept = ({ method }) => (method === 'PUT' ? { status: 403 } : undefined)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'registry-denied' })
    expect([tags(), published()]).toEqual([{ latest: '1.0.0' }, undefined])
  })
})

describe('evidence of somebody else', () => {
  it('beside the package neither helps nor spoils', async () => {
    const subject = stage.subject(tarball)
    await stage.makeReady(subject)
    const other = await stage.bundle({ ...subject, digest: digestOf('other', 'sha512') }, predicateTypes.provenance, provenance, job('build.yml'))
    await stage.shelf.source.keep(shelfFile(packageName, version), other)
    await stage.shelf.source.keep(shelfFile(packageName, version), Buffer.from('{"mediaType":"rubbish"}'))
    expect(await stage.promote(subject)).toMatchObject({ reasonCode: 'promoted', refused: [{}, {}] })
  })
})
