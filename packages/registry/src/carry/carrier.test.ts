import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { layerOf } from '@portcullis/sandbox/images/blob'
import { buildIndex } from '@portcullis/sandbox/images/built-image'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const image = buildIndex(
  ['amd64', 'arm64'].map((architecture) => ({
    platform: { os: 'linux', architecture },
    created: '2026-01-01T00:00:00Z',
    config: {},
    history: ['COPY app /'],
    layers: [layerOf([{ path: 'etc/os-release', content: 'ID=debian' }], 'gzip'), layerOf([{ path: 'app', content: architecture }], 'gzip')],
  })),
)
const bundleOf = (text: string) => Buffer.from(`{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","note":"${text}"}`)
const predicateType = 'https://slsa.dev/provenance/v1'

const running = new Running()

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(): RegistryWriting {
  return running.keep(createRegistryWriter({
    credentials: anonymous,
    clock: new SandboxClock(),
    chance: () => 0.5,
    pause: () => Promise.resolve(),
    onSecret: () => undefined,
  }))
}

/** An index with a bundle on itself, one on its first child, and one on the bundle's own manifest. */
async function pushWithEvidence(registry: SandboxRegistry): Promise<{ from: PinnedReference; referrers: Digest[] }> {
  const { attacher } = open()
  const from = await pushImage(image, { registryUrl: registry.url, repository: 'build/shop' })
  const child = image.manifests[0]
  if (child === undefined) throw new Error('the image has children')
  const onRoot = await attacher.attach(from, bundleOf('root'), predicateType)
  const onChild = await attacher.attach(pin(from, child.digest), bundleOf('child'), predicateType)
  const onBundle = await attacher.attach(pin(from, onRoot), bundleOf('about the bundle'), predicateType)
  return { from, referrers: [onRoot, onChild, onBundle] }
}

const sourcesAndTargets = [
  ['an API at both ends', true, true],
  ['an API at the source only', true, false],
  ['an API at the target only', false, true],
  ['an API at neither end', false, false],
] as const

describe('a copy brings everything that proves the artifact', () => {
  it.each(sourcesAndTargets)('with %s', async (_, sourceApi, targetApi) => {
    const source = await start({ referrersApi: sourceApi })
    const target = await start({ referrersApi: targetApi })
    const { from, referrers } = await pushWithEvidence(source)
    const to = parseReference(`${target.host}/prod/shop:stable`)
    const { carrier } = open()

    const plan = await carrier.plan(from, to)
    expect(plan.parts.filter(({ kind }) => kind === 'referrer').map(({ digest }) => digest).sort()).toEqual([...referrers].sort())
    expect(await carrier.missingAtTarget(plan)).toHaveLength(plan.parts.length)
    const seen: Digest[] = []
    const { parts: carried } = await carrier.carry(plan, ({ digest }) => seen.push(digest))

    expect(carried.map(({ digest }) => digest)).toEqual(plan.parts.map(({ digest }) => digest))
    expect(seen).toHaveLength(plan.parts.length)
    expect(await carrier.missingAtTarget(plan)).toEqual([])
    const fresh = open()
    const [found] = await fresh.bundles.bundles(pin(to, from.digest))
    expect(Buffer.from(found?.bytes ?? '')).toEqual(bundleOf('root'))
    expect(await fresh.tags.resolve(to)).toBeUndefined()
  })
})

describe('a copy asks for nothing twice', () => {
  it('neither manifests and blobs of the source, nor the parts at the target', async () => {
    const source = await start()
    const target = await start()
    const { from } = await pushWithEvidence(source)
    source.requests.length = 0
    const { carrier } = open()
    await carrier.carry(await carrier.plan(from, parseReference(`${target.host}/prod/shop`)))
    for (const registry of [source, target]) {
      const asked = registry.requests.map(({ method, path }) => `${method} ${path}`).filter((line) => !line.startsWith('POST'))
      expect(asked.filter((line, position) => asked.indexOf(line) !== position)).toEqual([])
    }
  })

  it.each([
    ['not whether the manifest is there that the tag of the target was seen to name', true, 0],
    ['but whether it is, where the tag names another', false, 1],
  ])('%s', async (_, isNamed, asked) => {
    const registry = await start()
    const { from } = await pushWithEvidence(registry)
    const to = { ...parseReference(`${registry.host}/prod/shop`), tag: 'live' }
    const first = open()
    await first.carrier.carry(await first.carrier.plan(from, to))
    await first.tagWriter.move(to, isNamed ? from.digest : (image.manifests[0]?.digest ?? from.digest))
    const { carrier, tags } = open()
    await tags.resolve(to)
    registry.requests.length = 0
    const { parts } = await carrier.plan(from, to)
    expect(new Set(parts.map(({ fate }) => fate))).toEqual(new Set(['present']))
    expect(registry.requests.filter(({ method, path }) => method === 'HEAD' && path === `/v2/prod/shop/manifests/${from.digest}`)).toHaveLength(asked)
  })
})

describe('inside one registry', () => {
  it('blobs are mounted, and not a byte of them moves', async () => {
    const registry = await start()
    const { from } = await pushWithEvidence(registry)
    const { carrier, requests } = open()
    const plan = await carrier.plan(from, parseReference(`${registry.host}/prod/shop`))
    const { parts: carried } = await carrier.carry(plan)
    expect(new Set(carried.filter(({ kind }) => kind === 'blob').map(({ fate }) => fate))).toEqual(new Set(['mount']))
    expect([requests.of('blob'), requests.of('upload')]).toEqual([0, 0])
    expect(await carrier.missingAtTarget(plan)).toEqual([])
  })

  it.each([
    ['opens an upload instead', { status: 202, headers: { location: '/v2/prod/shop/blobs/uploads/none' } }],
    ['refuses', { status: 403 }],
  ])('blobs are sent when the registry %s', async (_, refusal) => {
    const registry = await start()
    const { from } = await pushWithEvidence(registry)
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${registry.host}/prod/shop`))
    registry.intercept = ({ path }) => (path.includes('mount=') ? refusal : undefined)
    const { parts: carried } = await carrier.carry(plan)
    expect(new Set(carried.map(({ fate }) => fate))).toEqual(new Set(['stream']))
    expect(await carrier.missingAtTarget(plan)).toEqual([])
  })
})

describe('across registries', () => {
  it('a small blob that is there is not sent, and nobody had asked for it before', async () => {
    const source = await start()
    const target = await start()
    const { from } = await pushWithEvidence(source)
    await pushImage(image, { registryUrl: target.url, repository: 'prod/shop' })
    const { carrier, requests } = open()
    const plan = await carrier.plan({ ...from }, parseReference(`${target.host}/prod/shop`))
    target.requests.length = 0
    const { parts } = await carrier.carry({ ...plan, parts: plan.parts.map((part) => ({ ...part, fate: 'stream' })) })
    const own = new Set(image.blobs.map(({ digest }) => digest))
    expect(new Set(parts.filter(({ kind, digest }) => kind === 'blob' && own.has(digest)).map(({ fate }) => fate))).toEqual(new Set(['present']))
    expect(target.requests.filter(({ method, path }) => method === 'PUT' && [...own].some((digest) => path.includes(digest)))).toEqual([])
    expect(requests.of('upload')).toBeGreaterThan(0)
  })

  it.each([400, 403, 405, 501])('a registry that answers such a mount with %s is asked and sent to in the usual way', async (status) => {
    const source = await start()
    const target = await start()
    const { from } = await pushWithEvidence(source)
    target.intercept = ({ path }) => (path.includes('mount=') ? { status } : undefined)
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${target.host}/prod/shop`))
    await carrier.carry(plan)
    expect(await carrier.missingAtTarget(plan)).toEqual([])
  })

  it("cosign's tags travel from a registry that leaves them out of its list of tags", async () => {
    const source = await start()
    const target = await start()
    const from = await pushImage(image, { registryUrl: source.url, repository: 'build/shop' })
    const tag = `${from.digest.replace(':', '-')}.sig`
    await putManifest(`${source.url}/v2/build/shop`, tag, await pushableImage(`${source.url}/v2/build/shop`))
    source.intercept = ({ path }) => (path.includes('/tags/list') ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{"name":"build/shop","tags":[]}' } : undefined)
    const { carrier, tags } = open()
    const to = parseReference(`${target.host}/prod/shop`)
    await carrier.carry(await carrier.plan(from, to))
    expect(await tags.resolve({ ...to, tag })).toBeDefined()
  })
})

describe('a copy that was killed', () => {
  it.each([false, true])('anywhere is finished by the next run, which sends only what is missing (referrers API: %s)', async (referrersApi) => {
    const source = await start()
    const { from } = await pushWithEvidence(source)
    let requests = Infinity
    for (let kill = 1; kill < requests; kill += 3) {
      const target = await start({ referrersApi })
      const to = parseReference(`${target.host}/prod/shop`)
      const first = open().carrier
      const plan = await first.plan(from, to)
      const before = target.requests.length
      target.intercept = () => (target.requests.length - before > kill ? { status: 403 } : undefined)
      const wasKilled = await first.carry(plan).then(() => false, () => true)
      if (!wasKilled) requests = kill

      target.intercept = undefined
      const second = open().carrier
      const again = await second.plan(from, to)
      const alreadyThere = new Set(again.parts.filter(({ fate }) => fate === 'present').map(({ digest }) => digest))
      target.requests.length = 0
      await second.carry(again)
      expect(await second.missingAtTarget(again)).toEqual([])
      const sentAgain = target.requests.filter(({ method, path }) => method === 'PUT' && [...alreadyThere].some((digest) => path.includes(digest)))
      expect(sentAgain).toEqual([])
      await target.close()
    }
    expect(requests).toBeGreaterThan(10)
    expect(requests).toBeLessThan(100)
  })

  it('leaves the artifact without its referrers: they are brought later', async () => {
    const source = await start()
    const target = await start({ referrersApi: false })
    await pushImage(image, { registryUrl: target.url, repository: 'prod/shop' })
    const { from } = await pushWithEvidence(source)
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${target.host}/prod/shop`))
    expect(plan.parts.filter(({ fate }) => fate === 'stream').some(({ kind }) => kind === 'manifest')).toBe(false)
    await carrier.carry(plan)
    expect(await carrier.missingAtTarget(plan)).toEqual([])
  })
})

describe('what was attached at the target by others', () => {
  it('stays in the list of referrers', async () => {
    const source = await start()
    const target = await start({ referrersApi: false })
    const { from } = await pushWithEvidence(source)
    const there = await pushImage(image, { registryUrl: target.url, repository: 'prod/shop' })
    await open().attacher.attach(there, bundleOf('of production'), predicateType)
    const { carrier } = open()
    await carrier.carry(await carrier.plan(from, parseReference(`${target.host}/prod/shop`)))
    const notes = (await open().bundles.bundles(there)).map(({ bytes }) => Buffer.from(bytes).toString())
    expect(notes.sort()).toEqual([bundleOf('of production').toString(), bundleOf('root').toString()])
  })
})

describe('a copy stops', () => {
  it('at a layer that changes on its way, and the target never takes it for the right one', async () => {
    const source = await start()
    const target = await start()
    const { from } = await pushWithEvidence(source)
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${target.host}/prod/shop`))
    const layer = image.blobs.find(({ mediaType }) => mediaType.endsWith('gzip'))
    source.intercept = ({ path }) => (path.endsWith(layer?.digest ?? 'none') ? { flipByteAt: 10 } : undefined)
    await expect(carrier.carry(plan)).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(await carrier.missingAtTarget(plan)).toContain(layer?.digest)
  })

  it('at a layer that lives elsewhere, unless the target has it', async () => {
    const source = await start()
    const target = await start()
    const foreign = { mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar', digest: digestOf('a layer'), size: 7, urls: ['http://127.0.0.1:9/layer'] }
    const manifest = await pushableImage(`${source.url}/v2/build/shop`, { layers: [foreign] })
    await putManifest(`${source.url}/v2/build/shop`, 'latest', manifest)
    const from = pin(parseReference(`${source.host}/build/shop`), sha256(manifest) as Digest)
    const to = parseReference(`${target.host}/prod/shop`)
    await expect(open().carrier.plan(from, to)).rejects.toMatchObject({ code: 'foreign-layer' })
    await pushableImage(`${target.url}/v2/prod/shop`)
    expect((await open().carrier.plan(from, to)).parts.find(({ digest }) => digest === foreign.digest)?.fate).toBe('present')
  })

  it.each([401, 403, 429, 500, 503])('when the lists of evidence cannot be read (%s): that is not "there is none"', async (status) => {
    const source = await start()
    const target = await start()
    const { from } = await pushWithEvidence(source)
    source.intercept = ({ path }) => (path.includes('/referrers/') ? { status } : undefined)
    await expect(open().carrier.plan(from, parseReference(`${target.host}/prod/shop`))).rejects.toMatchObject({ name: 'Failure' })
    await expect(open().bundles.bundles(from)).rejects.toMatchObject({ name: 'Failure' })
  })
})
