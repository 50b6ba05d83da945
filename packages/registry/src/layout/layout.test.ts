import { readFileSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { imageType, pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { legacyTag } from '../evidence/legacy-tags.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'
import { defaultRetryRules } from '../http/retry.ts'
import { LayoutTarget } from './layout-target.ts'

const bundle = Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}')
const predicateType = 'https://slsa.dev/provenance/v1'
const layout: Reference = { registry: 'oci-layout', repository: 'out' }
const tagged = { ...layout, tag: 'v1' }

let root: string
let source: SandboxRegistry
const running = new Running()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portcullis-layout-'))
  source = await startRegistry()
})

afterEach(async () => {
  await Promise.all([source.close(), running.close()])
  await rm(root, { recursive: true, force: true })
})

function open(): RegistryWriting {
  const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }
  return running.keep(createRegistryWriter(options, { directoryOf: (repository) => join(root, repository) }))
}

/** An image with a bundle, and with a signature under cosign's own tag. */
async function signedImage(): Promise<PinnedReference> {
  const repository = `${source.url}/v2/build/shop`
  const manifest = await pushableImage(repository)
  await putManifest(repository, 'latest', manifest)
  const from = pin(parseReference(`${source.host}/build/shop`), sha256(manifest) as Digest)
  await open().attacher.attach(from, bundle, predicateType)
  await putManifest(repository, legacyTag(from.digest, 'sig') ?? '', await pushableImage(repository, { annotations: { signed: 'yes' } }))
  return from
}

async function copyTo(to: Reference, from: PinnedReference): Promise<void> {
  const { carrier, tagWriter } = open()
  const plan = await carrier.plan(from, to)
  await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan)).toEqual([])
  if (to.tag !== undefined) await tagWriter.move({ ...to, tag: to.tag }, from.digest)
}

async function indexOf(directory = 'out') {
  return JSON.parse(await readFile(join(root, directory, 'index.json'), 'utf8')) as { manifests: { digest: Digest; annotations?: Record<string, string> }[] }
}

describe('out to a folder and in again', () => {
  it('everything arrives, and signatures are found as before', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    const target = running.keep(await startRegistry({ referrersApi: false }))
    const to = parseReference(`${target.host}/prod/shop:v1`)
    await copyTo({ ...layout, repository: 'carried' }, pin(layout, from.digest))
    await copyTo(to, pin({ ...layout, repository: 'carried' }, from.digest))
    const [found] = await open().bundles.bundles(pin(to, from.digest))
    expect(Buffer.from(found?.bytes ?? '')).toEqual(bundle)
    expect(await open().tags.resolve({ ...to, tag: legacyTag(from.digest, 'sig') ?? '' })).toBe(await open().tags.resolve({ registry: from.registry, repository: from.repository, tag: legacyTag(from.digest, 'sig') ?? '' }))
  })

  it('index.json names the artifact once and leads to its referrers', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    const { manifests } = await indexOf()
    expect(manifests.filter(({ digest }) => digest === from.digest).map(({ annotations }) => annotations)).toEqual([{ 'org.opencontainers.image.ref.name': 'v1' }])
    expect(await open().bundles.bundles(pin(layout, from.digest))).toHaveLength(1)
    expect(JSON.parse(await readFile(join(root, 'out', 'oci-layout'), 'utf8'))).toEqual({ imageLayoutVersion: '1.0.0' })
    expect((await readdir(join(root, 'out'))).sort()).toEqual(['blobs', 'index.json', 'oci-layout'])
  })

  it('a second copy writes nothing', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    const plan = await open().carrier.plan(from, tagged)
    expect(new Set(plan.parts.map(({ fate }) => fate))).toEqual(new Set(['present']))
    expect(plan.bytesToMove).toBe(0)
  })

  it('what others wrote there stays, and a tag moves from one artifact to the next', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    const repository = `${source.url}/v2/build/other`
    const manifest = await pushableImage(repository, { annotations: { other: 'yes' } })
    await putManifest(repository, 'latest', manifest)
    const other = pin(parseReference(`${source.host}/build/other`), sha256(manifest) as Digest)
    await Promise.all([copyTo({ ...layout, tag: 'v2' }, other), copyTo({ ...layout, tag: 'v3' }, other)])
    const names = (await indexOf()).manifests.map(({ annotations }) => annotations?.['org.opencontainers.image.ref.name'])
    expect(names).toEqual(expect.arrayContaining(['v1', 'v2', 'v3']))
    await copyTo(tagged, other)
    expect(await open().tags.resolve(tagged)).toBe(other.digest)
    expect(await open().bundles.bundles(pin(layout, from.digest))).toHaveLength(1)
  })

  it('a lock that a killed run left does not stop the next one', async () => {
    const from = await signedImage()
    await mkdir(join(root, 'out'))
    await writeFile(join(root, 'out', '.index.lock'), '')
    await copyTo(tagged, from)
    expect(await open().tags.resolve(tagged)).toBe(from.digest)
  })

  it('index.json is written once for all referrers of an artifact, not once for each', async () => {
    const from = await signedImage()
    await Promise.all(Array.from({ length: 12 }, async (_, number) => await open().attacher.attach(from, Buffer.from(`bundle ${number}`), predicateType)))
    const { carrier } = open()
    const plan = await carrier.plan(from, tagged)
    const states = new Set<string>()
    await carrier.carry(plan, ({ kind }) => {
      if (kind === 'referrer') states.add(readFileSync(join(root, 'out', 'index.json'), 'utf8'))
    })
    expect(plan.parts.filter(({ kind }) => kind === 'referrer')).toHaveLength(13)
    expect([...states].map((state) => (JSON.parse(state) as { manifests: unknown[] }).manifests)).toEqual([[]])
    expect(await carrier.missingAtTarget(plan)).toEqual([])
    expect(await open().bundles.bundles(pin(layout, from.digest))).toHaveLength(13)
  })

  it('referrers that could not be listed are listed by the next change, and a run that ended before it lists them is completed by another', async () => {
    const from = await signedImage()
    const { carrier, reader } = open()
    const planned = (await carrier.plan(from, tagged)).parts.filter(({ kind }) => kind === 'referrer')
    const referrers = await Promise.all(planned.map(async ({ digest }) => await reader.manifest(pin(from, digest))))
    const places = { directoryOf: (repository: string) => join(root, repository) }
    const target = new LayoutTarget(places, { rules: defaultRetryRules, chance: () => 0.5, pause: () => Promise.resolve() })
    for (const manifest of referrers) await target.putManifest(layout, manifest)
    await rename(join(root, 'out', 'index.json'), join(root, 'aside'))
    await symlink(join(root, 'aside'), join(root, 'out', 'index.json'))
    const list = async (): Promise<void> => await target.listReferrers(pin(layout, from.digest), () => Promise.resolve([]))
    await expect(list()).rejects.toMatchObject({ code: 'layout-hostile' })
    await rename(join(root, 'aside'), join(root, 'out', 'index.json'))
    expect((await open().carrier.plan(from, tagged)).parts.filter(({ kind }) => kind === 'referrer').map(({ fate }) => fate)).toEqual(['stream'])
    await list()
    expect((await indexOf()).manifests.map(({ digest }) => digest)).toEqual(referrers.map(({ digest }) => digest))
  })

  it('a folder that could not be begun is begun by whoever comes next, and one that was begun is looked at once', async () => {
    const target = new LayoutTarget({ directoryOf: (repository) => join(root, repository) }, { rules: defaultRetryRules, chance: () => 0.5, pause: () => Promise.resolve() })
    const put = async (text: string): Promise<void> => void (await target.putBlob({ at: pin(layout, digestOf(text)), size: text.length, open: async function* () { yield await Promise.resolve(Buffer.from(text)) } }))
    await writeFile(join(root, 'out'), 'a file')
    await expect(put('one')).rejects.toMatchObject({ code: 'file-invalid' })
    await rm(join(root, 'out'))
    await Promise.all(['one', 'two', 'three'].map(put))
    expect((await readdir(join(root, 'out', 'blobs', 'sha256'))).sort()).toEqual(['one', 'two', 'three'].map((text) => hexOf(digestOf(text))).sort())
    // From here on index.json is looked at by what changes it alone.
    await writeFile(join(root, 'out', 'index.json'), 'no index')
    await put('four')
    const image = await pushableImage(`${source.url}/v2/build/shop`)
    await expect(target.tag({ ...layout, tag: 'v1' }, { digest: digestOf(image), mediaType: imageType, bytes: Buffer.from(image) })).rejects.toMatchObject({ code: 'layout-invalid' })
  })

  it('half a blob that something else left is written anew', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    await truncate(join(root, 'out', 'blobs', 'sha256', hexOf(sha256('a layer') as Digest)), 3)
    await copyTo(tagged, from)
    expect(await readFile(join(root, 'out', 'blobs', 'sha256', hexOf(sha256('a layer') as Digest)), 'utf8')).toBe('a layer')
  })
})

describe('a hostile folder is refused', () => {
  const blob = (content: string): string => join(root, 'out', 'blobs', 'sha256', hexOf(digestOf(content)))
  const reading = async (from: PinnedReference): Promise<unknown> => {
    const to = parseReference(`${source.host}/prod/shop`)
    const { carrier } = open()
    return await carrier.carry(await carrier.plan(pin(layout, from.digest), to))
  }

  it('for a blob that is a link', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    await writeFile(join(root, 'secret'), 'a layer')
    await rm(blob('a layer'))
    await symlink(join(root, 'secret'), blob('a layer'))
    await expect(reading(from)).rejects.toMatchObject({ code: 'layout-hostile' })
  })

  it('for a directory of blobs that is a link, when reading and when writing', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    await rename(join(root, 'out', 'blobs', 'sha256'), join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), join(root, 'out', 'blobs', 'sha256'))
    await expect(reading(from)).rejects.toMatchObject({ code: 'layout-hostile' })
    await expect(copyTo(tagged, from)).rejects.toMatchObject({ code: 'layout-hostile' })
    expect((await lstat(join(root, 'elsewhere'))).isDirectory()).toBe(true)
  })

  it('for a blob of another size than the manifest says', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    await writeFile(blob('a layer'), 'another layer')
    await expect(reading(from)).rejects.toMatchObject({ code: 'size-mismatch' })
  })

  it('for a blob of the same size with other bytes', async () => {
    const from = await signedImage()
    await copyTo(tagged, from)
    await writeFile(blob('a layer'), 'b layer')
    await expect(reading(from)).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  it.each([
    ['of another version', 'oci-layout', '{"imageLayoutVersion":"2.0.0"}', 'layout-invalid'],
    ['whose index says a key twice', 'index.json', '{"schemaVersion":2,"manifests":[],"manifests":[]}', 'layout-invalid'],
    ['whose index is no index', 'index.json', '[]', 'layout-invalid'],
    ['whose index names a path as a digest', 'index.json', '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:../../../secret","size":1}]}', 'layout-invalid'],
    ['whose index is larger than a manifest may be', 'index.json', `{"schemaVersion":2,"manifests":[]${' '.repeat(4 * 1024 * 1024)}}`, 'too-large'],
  ])('%s', async (_, file, content, code) => {
    await copyTo(tagged, await signedImage())
    await writeFile(join(root, 'out', file), content)
    await expect(open().tags.resolve(tagged)).rejects.toMatchObject({ code })
  })

  it.each([
    ['another size', { size: 1 }, 'size-mismatch'],
    ['another type', { mediaType: 'application/vnd.oci.image.index.v1+json' }, 'media-type-mismatch'],
  ])('when the name leads to it with %s than it has', async (_, lie, code) => {
    await copyTo(tagged, await signedImage())
    const index = await indexOf()
    await writeFile(join(root, 'out', 'index.json'), JSON.stringify({ ...index, manifests: index.manifests.map((entry) => ({ ...entry, ...lie })) }))
    await expect(open().tags.resolve(tagged)).rejects.toMatchObject({ code })
  })

  it('when it is a file, or a file is in the way', async () => {
    const from = await signedImage()
    await writeFile(join(root, 'out'), 'a file')
    await expect(copyTo(tagged, from)).rejects.toMatchObject({ code: 'file-invalid', blame: 'configuration' })
    await rm(join(root, 'out'))
    await mkdir(join(root, 'out'))
    await writeFile(join(root, 'out', 'blobs'), 'a file')
    await expect(copyTo(tagged, from)).rejects.toMatchObject({ name: 'Failure', blame: expect.not.stringMatching('bug') })
  })

  it('when one name stands for two artifacts', async () => {
    await copyTo(tagged, await signedImage())
    const index = await indexOf()
    const [first, second] = index.manifests
    const named = { annotations: { 'org.opencontainers.image.ref.name': 'v1' } }
    await writeFile(join(root, 'out', 'index.json'), JSON.stringify({ ...index, manifests: [{ ...first, ...named }, { ...second, ...named }] }))
    await expect(open().tags.resolve(tagged)).rejects.toMatchObject({ code: 'layout-invalid' })
  })
})
