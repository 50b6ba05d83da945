import { afterEach, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { exchange, imageType, indexType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { legacyTag } from '../evidence/legacy-tags.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const running = new Running()

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(): RegistryWriting {
  return running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))
}

interface World {
  readonly source: string
  readonly target: string
  readonly child: Digest
  readonly from: PinnedReference
  readonly to: ReturnType<typeof parseReference>
}

/** An index of one image in `build/shop`, and an empty `prod/shop`. */
async function world(options: SandboxOptions = {}): Promise<World> {
  const registry = await start()
  const other = await start(options)
  const source = `${registry.url}/v2/build/shop`
  const image = await pushableImage(source)
  const child = sha256(image) as Digest
  await putManifest(source, child, image)
  const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [{ mediaType: imageType, digest: child, size: Buffer.byteLength(image) }] })
  await putManifest(source, '1', index, indexType)
  return { source, target: `${other.url}/v2/prod/shop`, child, from: pin(parseReference(`${registry.host}/build/shop`), sha256(index) as Digest), to: parseReference(`${other.host}/prod/shop`) }
}

const tagOf = (subject: Digest, kind: 'sig' | 'att' | 'sbom'): string => legacyTag(subject, kind) ?? ''

/** Any image under a tag of cosign's. @returns its digest */
async function putTag(at: string, tag: string, text: string): Promise<Digest> {
  const manifest = await pushableImage(at, { layers: [await pushBlob(at, text, 'text/plain')] })
  await putManifest(at, tag, manifest)
  return sha256(manifest) as Digest
}

describe('what is left behind beside an artifact does not excuse the artifact', () => {
  it.each(['the artifact', 'its child'])('from being looked for at the target, when a tag of cosign\'s about %s cannot be read', async (which) => {
    const { source, target, child, from, to } = await world()
    const about = which === 'the artifact' ? from.digest : child
    await putManifest(source, tagOf(about, 'sig'), JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [] }), indexType)
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    const { leftBehind } = await carrier.carry(plan)
    expect(leftBehind.map(({ what }) => what)).toEqual([tagOf(about, 'sig')])
    expect(await carrier.missingAtTarget(plan, leftBehind)).toEqual([])

    await exchange('DELETE', `${target}/manifests/${about}`)
    expect(await open().carrier.missingAtTarget(plan, leftBehind)).toContain(about)
  })

  it('nor where a tag of cosign\'s leads to the artifact itself', async () => {
    const { source, target, child, from, to } = await world()
    const image = await exchange('GET', `${source}/manifests/${child}`, { headers: { accept: imageType } })
    await putManifest(source, tagOf(from.digest, 'sbom'), image.body.toString('utf8'))
    await putTag(target, tagOf(from.digest, 'sbom'), 'another document')
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    const { leftBehind } = await carrier.carry(plan)
    expect(leftBehind).toMatchObject([{ digest: child, what: tagOf(from.digest, 'sbom') }])

    await exchange('DELETE', `${target}/manifests/${child}`)
    expect(await open().carrier.missingAtTarget(plan, leftBehind)).toContain(child)
  })
})

describe('of two tags with the same signatures', () => {
  it('the one that the target does not take is left, and the other is carried and looked for', async () => {
    const { source, target, child, from, to } = await world({ immutableTags: (_, tag) => tag.endsWith('.sig') && tag === firstTag })
    const firstTag = tagOf(from.digest, 'sig')
    const second = tagOf(child, 'sig')
    await putTag(target, firstTag, 'a signature that is there')
    const digest = await putTag(source, firstTag, 'a signature')
    await putTag(source, second, 'a signature')
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    const { leftBehind, parts } = await carrier.carry(plan)
    expect(leftBehind.map(({ what }) => what)).toEqual([firstTag])
    expect(parts.filter(({ kind }) => kind === 'evidence-tag').map(({ tag }) => tag)).toEqual([second])
    expect(await carrier.missingAtTarget(plan, leftBehind)).toEqual([])

    await exchange('DELETE', `${target}/manifests/${second}`)
    expect(await open().carrier.missingAtTarget(plan, leftBehind)).toEqual([])
    expect(sha256((await exchange('GET', `${target}/manifests/${second}`)).body)).toBe(digest)
    expect(sha256((await exchange('GET', `${target}/manifests/${firstTag}`)).body)).not.toBe(digest)
  })
})

describe('a layer that is kept elsewhere by one manifest', () => {
  const text = 'a layer of Windows'
  const elsewhere = { mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar.gzip', digest: sha256(text), size: text.length, urls: ['https://nobody.example/layer'] }

  it.each(['first', 'last'])('and in the registry by another is in the registry: it travels with both (%s)', async (place) => {
    const { source, target, from, to } = await world()
    const inRegistry = await pushBlob(source, text, 'application/vnd.oci.image.layer.v1.tar+gzip')
    const images = await Promise.all((place === 'first' ? [elsewhere, inRegistry] : [inRegistry, elsewhere]).map(async (layer) => await pushableImage(source, { layers: [layer] })))
    for (const image of images) expect((await putManifest(source, sha256(image), image)).status).toBe(201)
    const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: images.map((image) => ({ mediaType: imageType, digest: sha256(image), size: Buffer.byteLength(image) })) })
    await putManifest(source, '2', index, indexType)
    const { carrier } = open()
    for (const foreignLayers of ['deny', 'report'] as const) {
      const plan = await carrier.plan(pin(from, sha256(index) as Digest), to, { foreignLayers })
      expect(plan.leftBehind).toEqual([])
      await carrier.carry(plan)
    }
    expect((await exchange('GET', `${target}/blobs/${elsewhere.digest}`)).body.toString('utf8')).toBe(text)
  })

  it('is no reason to leave evidence that has it in the registry, and evidence has no say about a layer of the artifact', async () => {
    const { source, from, to } = await world()
    const image = await pushableImage(source, { layers: [elsewhere] })
    await putManifest(source, '2', image)
    const subject = { mediaType: imageType, digest: sha256(image), size: Buffer.byteLength(image) }
    const claim = await pushableImage(source, { subject, layers: [await pushBlob(source, text, 'text/plain')] })
    await putManifest(source, sha256(claim), claim)
    const genuine = await pushBlob(source, 'evidence', 'text/plain')
    const referrers = await Promise.all([{ ...genuine, urls: elsewhere.urls }, genuine].map(async (layer) => await pushableImage(source, { subject, layers: [layer] })))
    for (const referrer of referrers) await putManifest(source, sha256(referrer), referrer)

    const { carrier } = open()
    const plan = await carrier.plan(pin(from, subject.digest as Digest), to, { foreignLayers: 'report' })
    expect(new Map(plan.leftBehind.map(({ what, digest }) => [what, digest]))).toEqual(new Map([['foreign layer', elsewhere.digest], ['referrer', sha256(claim)]]))
    await carrier.carry(plan)
    expect(await open().carrier.missingAtTarget(plan)).toEqual([])
    expect(new Set(plan.parts.filter(({ kind }) => kind === 'referrer').map(({ digest }) => digest))).toEqual(new Set(referrers.map(sha256)))
  })
})

describe('a registry that has referrers and does not list what it had before', () => {
  it.each([
    ['lists them when they are put once more', 2, []],
    ['never lists them: the copy is not done, whatever a list by the tag would say', Infinity, ['referrer']],
  ])('%s', async (_, putsUntilListed, missing) => {
    const empty = { status: 200, headers: { 'content-type': indexType }, body: JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [] }) }
    let [referrer, puts] = ['', 0]
    const { source, from, to } = await world({
      intercept: ({ method, path }) => {
        if (method === 'PUT' && path.startsWith('/v2/prod/') && path.endsWith(sha256(referrer))) puts += 1
        return method === 'GET' && path.includes('/referrers/') && puts < putsUntilListed ? empty : undefined
      },
    })
    const index = await exchange('GET', `${source}/manifests/${from.digest}`, { headers: { accept: indexType } })
    referrer = await pushableImage(source, { subject: { mediaType: indexType, digest: from.digest, size: index.body.byteLength } })
    await putManifest(source, sha256(referrer), referrer)
    for (const run of ['first', 'again']) {
      const { carrier } = open()
      const plan = await carrier.plan(from, to)
      await carrier.carry(plan)
      expect([run, await carrier.missingAtTarget(plan)]).toEqual([run, missing.map(() => sha256(referrer))])
    }
  })
})
