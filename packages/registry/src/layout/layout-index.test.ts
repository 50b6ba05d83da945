import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Descriptor } from '@portcullis/core/ports/artifacts'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { imageType } from '@portcullis/sandbox/registry/raw-client'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { fallbackTag } from '../evidence/referrers.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'
import { LayoutFolder } from './layout-folder.ts'
import { LayoutSource } from './layout-source.ts'

const places = { directoryOf: (repository: string) => join(root, repository) }
const running = new Running()
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portcullis-layout-index-'))
  await mkdir(join(root, 'out', 'blobs', 'sha256'), { recursive: true })
  await writeFile(join(root, 'out', 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
})

afterEach(async () => {
  jest.restoreAllMocks()
  await running.close()
  await rm(root, { recursive: true, force: true })
})

function open(): RegistryWriting {
  const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }
  return running.keep(createRegistryWriter(options, places))
}

const fileOf = ({ digest }: Pick<Descriptor, 'digest'>): string => join(root, 'out', 'blobs', 'sha256', hexOf(digest))

async function put(content: object | string, mediaType = imageType): Promise<Descriptor> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const descriptor = { mediaType, digest: digestOf(text), size: text.length }
  await writeFile(fileOf(descriptor), text)
  return descriptor
}

async function image(note: string, subject?: Descriptor): Promise<Descriptor> {
  const empty = await put('{}', 'application/vnd.oci.empty.v1+json')
  return await put({ schemaVersion: 2, mediaType: imageType, artifactType: 'application/vnd.example', config: empty, layers: [empty], annotations: { note }, ...(subject && { subject }) })
}

async function list(...manifests: readonly Descriptor[]): Promise<void> {
  await writeFile(join(root, 'out', 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
}

/** An artifact with so many referrers. */
async function artifactWith(referrers: number): Promise<PinnedReference> {
  const artifact = await image('the artifact')
  await list(artifact, ...(await Promise.all(Array.from({ length: referrers }, async (_, number) => await image(String(number), artifact)))))
  return pin(parseReference('oci-layout:out'), artifact.digest)
}

describe('index.json of a folder with many referrers', () => {
  it.each([3, 120])('is read as often with %d of them, whether they are to be sent or there already', async (referrers) => {
    const from = await artifactWith(referrers)
    const to = parseReference('oci-layout:carried')
    const reads = jest.spyOn(LayoutFolder.prototype, 'index')
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    expect(plan.parts.filter(({ kind, fate }) => kind === 'referrer' && fate === 'stream')).toHaveLength(referrers)
    // Once for what refers to it, and three times for the tags of cosign, which are asked for anew.
    expect(reads).toHaveBeenCalledTimes(4)
    await carrier.carry(plan)
    reads.mockClear()
    const again = await open().carrier.plan(from, to)
    expect(again.parts.filter(({ kind, fate }) => kind === 'referrer' && fate === 'present')).toHaveLength(referrers)
    // And once at the target.
    expect(reads).toHaveBeenCalledTimes(5)
  })
})

describe('a folder that lists a flood of manifests that are not there', () => {
  it('has each looked for once, and not once for each subject', async () => {
    const artifact = await image('the artifact')
    const referrers = await Promise.all(['one', 'two', 'three'].map(async (note) => await image(note, artifact)))
    await list(artifact, ...referrers, ...Array.from({ length: 500 }, (_, number) => ({ mediaType: imageType, digest: digestOf(`missing ${number}`), size: 1 })))
    const looks = jest.spyOn(LayoutFolder.prototype, 'open')
    const plan = await open().carrier.plan(pin(parseReference('oci-layout:out'), artifact.digest), parseReference('oci-layout:carried'))
    expect(plan.parts.filter(({ kind }) => kind === 'referrer')).toHaveLength(3)
    // Five times it is asked, and beyond the first time of a hundred at most.
    expect(looks.mock.calls.length).toBeLessThan(500 + 5 * 100 + 20)
  })
})

describe('what one object has read of a folder', () => {
  const listed = async (source: LayoutSource, subject: PinnedReference) => (await source.descriptors(subject)).map(({ digest }) => digest)

  it('is not believed once index.json is another file, or was written to', async () => {
    const from = await artifactWith(1)
    const source = new LayoutSource(places)
    const [first] = await listed(source, from)
    const artifact = { mediaType: imageType, digest: from.digest, size: 1 }
    const [second, third] = [await image('second', artifact), await image('third', artifact)]
    await list(second)
    expect(await listed(source, from)).toEqual([second.digest])
    await writeFile(join(root, 'aside'), JSON.stringify({ schemaVersion: 2, manifests: [third, second] }))
    await rename(join(root, 'aside'), join(root, 'out', 'index.json'))
    expect(await listed(source, from)).toEqual([third.digest, second.digest])
    expect(first).not.toBe(second.digest)
    await rm(join(root, 'out', 'index.json'))
    expect(await listed(source, from)).toEqual([])
  })

  it('is not believed of a manifest that was away or spoilt, and is there since', async () => {
    const from = await artifactWith(1)
    const source = new LayoutSource(places)
    const [digest] = await listed(new LayoutSource(places), from)
    if (digest === undefined) throw new Error('a referrer is expected')
    const bytes = await readFile(fileOf({ digest }))
    await rm(fileOf({ digest }))
    expect(await source.readable(from)).toEqual({ referrers: [], unreadable: [] })
    await writeFile(fileOf({ digest }), 'spoilt')
    expect(await source.readable(from)).toMatchObject({ referrers: [], unreadable: [{ digest, failure: { code: 'digest-mismatch' } }] })
    await writeFile(fileOf({ digest }), bytes)
    expect(await source.readable(from)).toMatchObject({ referrers: [{ manifest: { digest } }], unreadable: [] })
  })

  it('has what this run wrote there in the meantime', async () => {
    const from = await artifactWith(2)
    const { carrier, reader } = open()
    const middle = parseReference('oci-layout:middle')
    const before = await carrier.plan(from, middle)
    await carrier.carry(before)
    expect((await carrier.plan(pin(middle, from.digest), parseReference('oci-layout:last'))).parts.filter(({ kind }) => kind === 'referrer')).toHaveLength(2)
    const artifact = await reader.manifest(from)
    const { manifests } = JSON.parse(await readFile(join(root, 'out', 'index.json'), 'utf8')) as { manifests: Descriptor[] }
    await list(...manifests, await image('later', { mediaType: artifact.mediaType, digest: artifact.digest, size: artifact.bytes.length }))
    await carrier.carry(await carrier.plan(from, middle))
    expect((await carrier.plan(pin(middle, from.digest), parseReference('oci-layout:last'))).parts.filter(({ kind }) => kind === 'referrer')).toHaveLength(3)
  })

  it('and what a name means is read anew each time', async () => {
    const from = await artifactWith(1)
    const source = new LayoutSource(places)
    await source.descriptors(from)
    const reads = jest.spyOn(LayoutFolder.prototype, 'index')
    for (const tag of ['v1', 'v1', fallbackTag(from.digest)]) expect(await source.tagged({ ...from, tag })).toBeUndefined()
    expect(reads).toHaveBeenCalledTimes(3)
  })
})
