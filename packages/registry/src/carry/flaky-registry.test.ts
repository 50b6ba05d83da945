/** A registry that is wrong for one answer: no piece of evidence is left behind for that. One that stays wrong ends the copy. */
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { Fault, InterceptedRequest } from '@portcullis/sandbox/registry/faults'
import { imageType, indexType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { legacyTag } from '../evidence/legacy-tags.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const running = new Running()

afterEach(() => running.close())

const start = async (): Promise<SandboxRegistry> => running.keep(await startRegistry())

function open(): RegistryWriting {
  return running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))
}

/** The digests of what hangs beside the artifact. */
interface Beside {
  readonly referrer: string
  readonly blob: string
  /** A manifest of a referrer that is an index. */
  readonly child: string
  readonly tag: string
  readonly layer: string
}

/** An artifact, and beside it what nobody verifies: a document, an index of documents, a signature of cosign 2. */
async function pushWithDocuments(registry: SandboxRegistry): Promise<{ from: PinnedReference; beside: Beside }> {
  const at = `${registry.url}/v2/build/shop`
  const put = async (body: string, type = imageType): Promise<{ mediaType: string; digest: string; size: number }> => {
    await putManifest(at, sha256(body), body, type)
    return { mediaType: type, digest: sha256(body), size: Buffer.byteLength(body) }
  }
  const artifact = await put(await pushableImage(at))
  const subject = { mediaType: imageType, digest: artifact.digest, size: artifact.size }
  const blob = await pushBlob(at, 'an SBOM', 'application/spdx+json')
  const referrer = await put(await pushableImage(at, { artifactType: 'application/spdx+json', layers: [blob], subject }))
  const child = await put(await pushableImage(at, { annotations: { which: 'child' } }))
  await put(JSON.stringify({ schemaVersion: 2, mediaType: indexType, artifactType: 'application/vnd.example', manifests: [child], subject }), indexType)
  const layer = await pushBlob(at, 'a payload', 'application/vnd.dev.cosign.simplesigning.v1+json')
  const tag = legacyTag(artifact.digest as Digest, 'sig') ?? ''
  await putManifest(at, tag, await pushableImage(at, { layers: [{ ...layer, annotations: { 'dev.cosignproject.cosign/signature': 'AAAA' } }] }))
  const from = pin(parseReference(`${registry.host}/build/shop`), artifact.digest as Digest)
  return { from, beside: { referrer: referrer.digest, blob: blob.digest, child: child.digest, tag, layer: layer.digest } }
}

type Wrong = (request: InterceptedRequest) => boolean

/** Copies while answers to what `where` names are `fault`, the first of them or all. @returns what was left behind */
async function copied(place: 'source' | 'target', where: (beside: Beside) => Wrong, fault: Fault, isLasting = false): Promise<readonly unknown[]> {
  const [source, target] = [await start(), await start()]
  const { from, beside } = await pushWithDocuments(source)
  const isMeant = where(beside)
  let met = 0
  const registry = place === 'source' ? source : target
  registry.intercept = (request) => {
    if (!isMeant(request)) return undefined
    met += 1
    return met === 1 || isLasting ? fault : undefined
  }
  const { carrier } = open()
  const to = parseReference(`${target.host}/prod/shop`)
  const plan = await carrier.plan(from, to)
  const { leftBehind } = await carrier.carry(plan)
  expect(met).toBeGreaterThan(0)
  registry.intercept = undefined
  const wanted = [beside.referrer, beside.child]
  if (leftBehind.length === 0) {
    expect(await open().carrier.missingAtTarget(plan)).toEqual([])
    expect(plan.parts.map(({ digest }) => digest)).toEqual(expect.arrayContaining(wanted))
    expect(await open().tags.resolve({ ...to, tag: beside.tag })).toBe(await open().tags.resolve({ ...parseReference(`${source.host}/build/shop`), tag: beside.tag }))
  }
  return leftBehind
}

const reading = (what: keyof Beside) => (beside: Beside): Wrong => ({ method, path }) => method === 'GET' && path.endsWith(beside[what])
const putting = (what: keyof Beside) => (beside: Beside): Wrong => ({ method, path }) => method === 'PUT' && path.endsWith(beside[what])
const mounting = (what: keyof Beside) => (beside: Beside): Wrong => ({ method, path }) => method === 'POST' && path.includes(encodeURIComponent(beside[what]))
const altered: Fault = { flipByteAt: 0 }
const page: Fault = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
const unlike: Fault = { status: 200, headers: { 'content-type': imageType }, body: '{"schemaVersion":' }
const huge: Fault = { status: 200, headers: { 'content-type': imageType }, body: Buffer.alloc(4 * 1024 * 1024 + 1, ' ') }
const gone: Fault = { status: 404 }
const refused: Fault = { status: 400 }
const misnamed: Fault = { status: 201, headers: { 'docker-content-digest': digestOf('something else') } }

describe('one wrong answer leaves nothing behind:', () => {
  it.each<[string, 'source' | 'target', (beside: Beside) => Wrong, Fault]>([
    ['a referrer with other bytes', 'source', reading('referrer'), altered],
    ['a page in place of a referrer', 'source', reading('referrer'), page],
    ['a referrer that is too large', 'source', reading('referrer'), huge],
    ['a referrer that is gone', 'source', reading('referrer'), gone],
    ['a part of a referrer with other bytes', 'source', reading('child'), altered],
    ['a part of a referrer that is gone', 'source', reading('child'), gone],
    ["cosign's tag with other bytes", 'source', reading('tag'), altered],
    ["a page under cosign's tag", 'source', reading('tag'), page],
    ["half a manifest under cosign's tag", 'source', reading('tag'), unlike],
    ["too much under cosign's tag", 'source', reading('tag'), huge],
    ['a blob of a referrer with other bytes', 'source', reading('blob'), altered],
    ['a blob of a referrer that is gone', 'source', reading('blob'), gone],
    ['a page in place of a blob of a referrer', 'source', reading('blob'), page],
    ['a signature that is gone', 'source', reading('layer'), gone],
    ['a referrer that the target calls by another digest', 'target', putting('referrer'), misnamed],
    ['a referrer that the target refuses', 'target', putting('referrer'), refused],
    ['a referrer for which the target has no place', 'target', putting('referrer'), gone],
    ["a signature that the target calls by another digest", 'target', putting('tag'), misnamed],
    ["a signature that the target refuses", 'target', putting('tag'), refused],
    ['an upload of a blob of a referrer that the target refuses', 'target', mounting('blob'), refused],
  ])('%s', async (_, place, where, fault) => {
    expect(await copied(place, where, fault)).toEqual([])
  })
})

describe('an answer that stays wrong, and that no pusher can bring about, ends the copy:', () => {
  it.each<[string, 'source' | 'target', (beside: Beside) => Wrong, Fault]>([
    ['a referrer with other bytes', 'source', reading('referrer'), altered],
    ['a part of a referrer with other bytes', 'source', reading('child'), altered],
    ["cosign's tag with bytes that the registry does not have by their digest", 'source', reading('tag'), altered],
    ["a page under cosign's tag", 'source', reading('tag'), page],
    ['a blob of a referrer with other bytes', 'source', reading('blob'), altered],
    ['a referrer that the target calls by another digest', 'target', putting('referrer'), misnamed],
    ["a signature that the target calls by another digest", 'target', putting('tag'), misnamed],
  ])('%s', async (_, place, where, fault) => {
    await expect(copied(place, where, fault, true)).rejects.toMatchObject({ code: 'digest-mismatch' })
  })
})

describe('what stays wrong, and can be of the piece alone, is left behind by name:', () => {
  it.each<[string, 'source' | 'target', (beside: Beside) => Wrong, Fault, readonly string[]]>([
    ['a referrer that is too large', 'source', reading('referrer'), huge, ['referrer']],
    ["too much under cosign's tag", 'source', reading('tag'), huge, ['sig']],
    ['a blob of a referrer that is gone', 'source', reading('blob'), gone, ['blob of evidence', 'referrer']],
    ['a referrer that the target refuses', 'target', putting('referrer'), refused, ['referrer']],
  ])('%s', async (_, place, where, fault, what) => {
    expect(await copied(place, where, fault, true)).toEqual(what.map((one): unknown => expect.objectContaining({ what: expect.stringMatching(new RegExp(`${one}$`)) as unknown })))
  })

  it("a manifest that was pushed broken under cosign's tag, and that the registry has by its digest", async () => {
    const [source, target] = [await start(), await start()]
    const { from, beside } = await pushWithDocuments(source)
    const broken = '{"schemaVersion":2,"schemaVersion":2}'
    source.intercept = ({ path }) => (path.endsWith(beside.tag) || path.endsWith(sha256(broken)) ? { status: 200, headers: { 'content-type': imageType }, body: broken } : undefined)
    const { carrier } = open()
    const { leftBehind } = await carrier.carry(await carrier.plan(from, parseReference(`${target.host}/prod/shop`)))
    expect(leftBehind).toMatchObject([{ what: beside.tag, why: expect.stringContaining('schemaVersion') }])
  })
})
