/** What a hostile source can say to `copy`: each with its reason, nothing written, and a twin that is copied. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { portcullis, resultIn } from '../../packages/cli/src/cli-session.ts'
import { asFailure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { copy } from '@portcullis/core/use-cases/copy'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { exchange, imageType, indexType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import type { Fault, InterceptedRequest } from '@portcullis/sandbox/registry/faults'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'

const dockerType = 'application/vnd.docker.distribution.manifest.v2+json'
let directory: string
let source: SandboxRegistry
let target: SandboxRegistry
let trap: SandboxRegistry
let trials = 0
let to: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-copy-input-'))
  ;[source, target, trap] = [await startRegistry(), await startRegistry(), await startRegistry()]
})

afterAll(async () => {
  await Promise.all([source, target, trap].map(async (registry) => await registry.close()))
  await rm(directory, { recursive: true, force: true })
})

beforeEach(() => {
  source.intercept = undefined
  target.requests.length = 0
  trap.requests.length = 0
  to = `prod/shop${(trials += 1)}`
})

/** Serves manifests by hand: a registry that is not hostile would refuse some. */
function serving(manifests: Readonly<Record<string, { readonly type: string; readonly body: string }>>, more: (request: InterceptedRequest) => Fault | undefined = () => undefined): void {
  source.intercept = (request) => {
    const served = manifests[request.path.split('/manifests/')[1] ?? '']
    return served === undefined ? more(request) : { status: 200, headers: { 'content-type': served.type }, body: served.body }
  }
}

/** By the use case; `inProcess` is what the command line makes of it. */
async function copied(digest: string) {
  const { bundles, freshBundles, tags, tagWriter, carrier, close } = createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  const reading = { bundles: async (subject: PinnedReference) => await freshBundles().bundles(subject), resolve: tags.resolve.bind(tags), move: tagWriter.move.bind(tagWriter) }
  const request = { from: pin(parseReference(`${source.host}/build/shop`), digest as Digest), to: parseReference(`${target.host}/${to}:v1`), rules: { foreignLayers: 'deny' }, dryRun: false } as const
  try {
    const { decision, reasonCode, leftBehind = [] } = await copy(request, { carrier, source: bundles, target: reading, clock: new SandboxClock() })
    return { decision, reasonCode, leftBehind, ...(await found()) }
  } catch (error) {
    return { decision: 'error', reasonCode: asFailure(error).code, leftBehind: [], ...(await found()) }
  } finally {
    close()
  }
}

async function inProcess(name: string) {
  const ended = await portcullis(['copy', `${source.host}/build/shop${name}`, `${target.host}/${to}:v1`, '--output', 'json'], directory)
  return { status: ended.status, ...resultIn(ended), ...(await found()) }
}

async function found() {
  const written = target.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length
  const tag = await exchange('GET', `${target.url}/v2/${to}/manifests/v1`, { headers: { accept: `${imageType}, ${indexType}, ${dockerType}` } })
  return { written, isTagged: tag.status === 200 }
}

const at = (): string => `${source.url}/v2/build/shop`
const descriptor = (body: string, mediaType = imageType): Record<string, unknown> => ({ mediaType, digest: sha256(body), size: Buffer.byteLength(body) })
const indexOf = (manifests: readonly unknown[]): string => JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })

async function stored(body: string, type = imageType): Promise<string> {
  expect((await putManifest(at(), sha256(body), body, type)).status).toBe(201)
  return body
}

async function nested(depth: number): Promise<string> {
  let inner = await stored(await pushableImage(at()))
  let type = imageType
  for (let level = 0; level < depth; level += 1) {
    const outer = indexOf([descriptor(inner, type)])
    inner = await stored(outer, indexType)
    type = indexType
  }
  return inner
}

interface Served {
  readonly body: string
  readonly type?: string
  readonly more?: (request: InterceptedRequest) => Fault | undefined
}

/** A bad artifact, the code of its refusal, and one that differs in that point alone. */
const cases: readonly (readonly [string, string, () => Promise<Served>, () => Promise<Served>])[] = [
  [
    'a manifest over the cap',
    'too-large',
    async () => ({ body: await pushableImage(at(), { annotations: { padding: 'x'.repeat(4 * 1024 * 1024) } }) }),
    async () => ({ body: await pushableImage(at(), { annotations: { padding: 'x'.repeat(300 * 1024) } }) }),
  ],
  [
    'JSON with a key twice',
    'json-invalid',
    async () => ({ body: (await pushableImage(at())).replace('"schemaVersion":2', '"schemaVersion":2,"schemaVersion":2') }),
    async () => ({ body: (await pushableImage(at())).replace('"schemaVersion":2', '"schemaVersion":2,"schemaversion":2') }),
  ],
  [
    'indexes nested too deep',
    'index-too-deep',
    async () => ({ body: await nested(5), type: indexType }),
    async () => ({ body: await nested(4), type: indexType }),
  ],
  [
    'a child whose size lies',
    'size-mismatch',
    async () => ({ body: indexOf([{ ...descriptor(await stored(await pushableImage(at()))), size: 3 }]), type: indexType }),
    async () => ({ body: indexOf([descriptor(await stored(await pushableImage(at())))]), type: indexType }),
  ],
  [
    'a Content-Type other than its mediaType',
    'media-type-mismatch',
    async () => ({ body: await pushableImage(at()), type: dockerType }),
    async () => ({ body: await pushableImage(at(), { mediaType: dockerType }), type: dockerType }),
  ],
  [
    'a Content-Type that is no manifest’s',
    'media-type-mismatch',
    async () => ({ body: await pushableImage(at()), type: 'application/octet-stream' }),
    async () => ({ body: await pushableImage(at()), type: `${imageType}; charset=utf-8` }),
  ],
  [
    'an image that is an index as well',
    'manifest-invalid',
    async () => ({ body: await pushableImage(at(), { manifests: [] }) }),
    async () => ({ body: await pushableImage(at(), { 'x-manifests': [] }) }),
  ],
  [
    'a layer with an address of its own',
    'foreign-layer',
    async () => ({ body: await pushableImage(at(), { layers: [{ mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar', digest: sha256('elsewhere'), size: 9, urls: [`${trap.url}/layer`, 'http://169.254.169.254/latest', 'file:///etc/passwd'] }] }) }),
    async () => ({ body: await pushableImage(at(), { layers: [{ ...(await pushBlob(at(), 'elsewhere', 'application/vnd.oci.image.layer.nondistributable.v1.tar')), urls: [] }] }) }),
  ],
  [
    'other bytes than its digest says',
    'digest-mismatch',
    async () => {
      const body = await stored(await pushableImage(at()))
      return { body, more: ({ path }) => (path.endsWith(sha256(body)) ? { flipByteAt: 9 } : undefined) }
    },
    async () => ({ body: await stored(await pushableImage(at())), more: () => undefined }),
  ],
]

describe('a copy refuses', () => {
  it.each(cases)('%s (%s), has nothing written, and copies its twin', async (_, code, bad, good) => {
    for (const [served, outcome] of [
      [await bad(), { decision: 'error', reasonCode: code, written: 0, isTagged: false }],
      [await good(), { decision: 'allow', reasonCode: 'copied', isTagged: true }],
    ] as const) {
      const { body, type = imageType, more } = served
      if (more === undefined) serving({ [sha256(body)]: { type, body } })
      else source.intercept = more
      target.requests.length = 0
      expect(await copied(sha256(body))).toMatchObject(outcome)
    }
    expect(trap.requests).toEqual([])
  })

  it('a layer that is another the second time it is asked for: its manifest and the tag are not written', async () => {
    const layer = await pushBlob(at(), 'a layer that will change', 'application/octet-stream')
    const body = await stored(await pushableImage(at(), { layers: [layer] }))
    source.intercept = ({ path }) => (path.includes(layer.digest) ? { flipByteAt: 1 } : undefined)
    expect(await inProcess(`@${sha256(body)}`)).toMatchObject({ status: 3, decision: 'error', reasonCode: 'digest-mismatch', isTagged: false })
    expect(target.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))).toEqual([])
    source.intercept = undefined
    expect(await copied(sha256(body))).toMatchObject({ decision: 'allow', reasonCode: 'copied', isTagged: true })
  })

  it('a tag that is another manifest the second time is copied as it was the first', async () => {
    const [first, second] = [await pushableImage(at(), { annotations: { which: 'first' } }), await pushableImage(at(), { annotations: { which: 'second' } })]
    await stored(second)
    await putManifest(at(), 'moving', first)
    source.intercept = ({ path }) => {
      if (!path.endsWith('/manifests/moving')) return undefined
      // It moves as soon as it was read.
      setImmediate(() => void putManifest(at(), 'moving', second))
      return undefined
    }
    expect(await inProcess(':moving')).toMatchObject({ status: 0, reasonCode: 'copied', subject: { digest: sha256(first) } })
    const there = await exchange('GET', `${target.url}/v2/${to}/manifests/v1`, { headers: { accept: imageType } })
    expect(sha256(there.body.toString())).toBe(sha256(first))
  })
})

describe('a copy names and leaves behind', () => {
  const listed = (manifests: readonly unknown[]): Fault => ({ status: 200, headers: { 'content-type': indexType }, body: indexOf(manifests) })
  const referrerTo = async (subject: string, extra: Record<string, unknown> = {}): Promise<string> => await stored(await pushableImage(at(), { artifactType: 'application/vnd.example', subject: { mediaType: imageType, digest: subject, size: 2 }, ...extra }))

  it('a referrer whose subject is another; the right one travels', async () => {
    const body = await stored(await pushableImage(at(), { annotations: { which: 'misled' } }))
    const [right, wrong] = [await referrerTo(sha256(body)), await referrerTo(sha256('something else'))]
    source.intercept = ({ path }) => (path.endsWith(`/referrers/${sha256(body)}`) ? listed([descriptor(right), descriptor(wrong)]) : undefined)
    const { leftBehind, ...ended } = await copied(sha256(body))
    expect(ended).toMatchObject({ decision: 'allow', reasonCode: 'copied', isTagged: true })
    expect(leftBehind).toMatchObject([{ digest: sha256(wrong), what: 'referrer', why: expect.stringContaining('its own subject is another') }])
    expect((await exchange('GET', `${target.url}/v2/${to}/manifests/${sha256(right)}`, { headers: { accept: imageType } })).status).toBe(200)
  })

  it('nothing of a circle of referrers, which ends', async () => {
    const body = await stored(await pushableImage(at(), { annotations: { which: 'circle' } }))
    const about = await referrerTo(sha256(body))
    const aboutThat = await referrerTo(sha256(about))
    source.intercept = ({ path }) => {
      if (path.endsWith(`/referrers/${sha256(body)}`)) return listed([descriptor(about)])
      if (path.endsWith(`/referrers/${sha256(about)}`)) return listed([descriptor(aboutThat), descriptor(body)])
      return path.includes('/referrers/') ? listed([descriptor(about), descriptor(body)]) : undefined
    }
    expect(await copied(sha256(body))).toMatchObject({ decision: 'allow', reasonCode: 'copied', isTagged: true, leftBehind: [] })
    for (const one of [about, aboutThat]) expect((await exchange('GET', `${target.url}/v2/${to}/manifests/${sha256(one)}`, { headers: { accept: imageType } })).status).toBe(200)
  })

  it('what is too much of a flood of referrers, and brings the signature that was pushed after it', async () => {
    const body = await stored(await pushableImage(at(), { annotations: { which: 'flooded' } }))
    const signature = await referrerTo(sha256(body), { artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })
    const flood = Array.from({ length: 5_000 }, (_, number) => ({ mediaType: imageType, digest: sha256(`junk ${number}`), size: 2, artifactType: 'application/vnd.junk' }))
    source.intercept = ({ path }) => (path.endsWith(`/referrers/${sha256(body)}`) ? listed([...flood, { ...descriptor(signature), artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }]) : undefined)
    const { leftBehind, ...ended } = await copied(sha256(body))
    expect(ended).toMatchObject({ decision: 'allow', reasonCode: 'copied', isTagged: true })
    expect(leftBehind).toMatchObject([{ digest: sha256(body), what: 'more referrers', why: expect.stringContaining('More than 100 of the manifests') }])
    expect((await exchange('GET', `${target.url}/v2/${to}/manifests/${sha256(signature)}`, { headers: { accept: imageType } })).status).toBe(200)
  })
})
