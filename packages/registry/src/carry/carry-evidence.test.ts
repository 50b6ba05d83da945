import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { exchange, imageType, indexType, jsonOf, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { legacyTag } from '../evidence/legacy-tags.ts'
import type { LegacyKind } from '../evidence/legacy-tags.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const running = new Running()

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(): RegistryWriting {
  return running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))
}

async function pushArtifact(registry: SandboxRegistry, repository: string): Promise<PinnedReference> {
  const manifest = await pushableImage(`${registry.url}/v2/${repository}`)
  await putManifest(`${registry.url}/v2/${repository}`, 'latest', manifest)
  return pin(parseReference(`${registry.host}/${repository}`), sha256(manifest) as Digest)
}

/** What cosign 2 writes: a layer for each signature, the signature itself in its annotations, the layers again in the config. */
async function putLegacy(at: string, subject: Digest, kind: LegacyKind, signatures: readonly string[], config?: unknown): Promise<string> {
  const layers = await Promise.all(
    signatures.map(async (signature) => ({ ...(await pushBlob(at, `payload of ${signature}`, 'application/vnd.dev.cosign.simplesigning.v1+json')), annotations: { 'dev.cosignproject.cosign/signature': signature } })),
  )
  const written = config ?? { architecture: '', os: '', history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })), rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) } }
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: imageType, config: await pushBlob(at, JSON.stringify(written), 'application/vnd.oci.image.config.v1+json'), layers })
  await putManifest(at, legacyTag(subject, kind) ?? '', manifest)
  return manifest
}

interface Legacy {
  readonly config: { readonly digest: string; readonly size: number }
  readonly layers: readonly { readonly digest: string; readonly annotations: Record<string, string> }[]
}

async function legacyAt({ registry, repository }: Reference, subject: Digest, kind: LegacyKind) {
  const manifest = jsonOf(await exchange('GET', `http://${registry}/v2/${repository}/manifests/${legacyTag(subject, kind) ?? ''}`, { headers: { accept: imageType } })) as Legacy
  const config = jsonOf(await exchange('GET', `http://${registry}/v2/${repository}/blobs/${manifest.config.digest}`)) as { rootfs: { diff_ids: string[] } }
  return { signatures: manifest.layers.map(({ annotations }) => annotations['dev.cosignproject.cosign/signature']), layers: manifest.layers.map(({ digest }) => digest), ids: config.rootfs.diff_ids }
}

async function carried(from: PinnedReference, to: Reference) {
  const { carrier } = open()
  const plan = await carrier.plan(from, to)
  const done = await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan, done.leftBehind)).toEqual([])
  return { plan, ...done }
}

describe("cosign's own tags", () => {
  it('travel as the very bytes that they are, where the target has none', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    const manifests = await Promise.all((['sig', 'att', 'sbom'] as const).map((kind) => putLegacy(`${source.url}/v2/build/shop`, from.digest, kind, [`one ${kind}`])))
    const to = parseReference(`${target.host}/prod/shop`)
    const { parts } = await carried(from, to)
    expect(parts.filter(({ kind }) => kind === 'evidence-tag').map(({ digest, fate }) => [digest, fate])).toEqual(manifests.map((manifest) => [sha256(manifest), 'stream']))
    for (const [position, kind] of (['sig', 'att', 'sbom'] as const).entries())
      expect(await open().tags.resolve({ ...to, tag: legacyTag(from.digest, kind) ?? '' })).toBe(sha256(manifests[position] ?? ''))
  })

  it.each(['sig', 'att'] as const)('are added to what the target has (%s), and nothing is taken away', async (kind) => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    await putLegacy(`${source.url}/v2/build/shop`, from.digest, kind, ['of the build', 'of both'])
    await pushArtifact(target, 'prod/shop')
    await putLegacy(`${target.url}/v2/prod/shop`, from.digest, kind, ['of production', 'of both'])
    const to = parseReference(`${target.host}/prod/shop`)
    const { plan, parts } = await carried(from, to)
    expect([plan, { parts }].map((one) => one.parts.find((part) => part.kind === 'evidence-tag')?.fate)).toEqual(['merge', 'merge'])
    const { signatures, layers, ids } = await legacyAt(to, from.digest, kind)
    expect(signatures).toEqual(['of production', 'of both', 'of the build'])
    expect(ids).toEqual(layers)
    expect((await carried(from, to)).parts.every(({ fate }) => fate === 'present')).toBe(true)
  })

  it.each([
    ['a second SBOM', 'sbom', undefined],
    ['a config that lists other layers', 'sig', { rootfs: { type: 'layers', diff_ids: [] } }],
  ] as const)('are left behind and named when they cannot be merged: %s', async (_, kind, config) => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    await putLegacy(`${source.url}/v2/build/shop`, from.digest, kind, ['of the build'], config)
    await pushArtifact(target, 'prod/shop')
    const there = await putLegacy(`${target.url}/v2/prod/shop`, from.digest, kind, ['of production'])
    const to = parseReference(`${target.host}/prod/shop`)
    const { leftBehind } = await carried(from, to)
    expect(leftBehind).toMatchObject([{ what: legacyTag(from.digest, kind) }])
    expect(await open().tags.resolve({ ...to, tag: legacyTag(from.digest, kind) ?? '' })).toBe(sha256(there))
  })

  it('of every child travel as well', async () => {
    const [source, target] = [await start(), await start()]
    const at = `${source.url}/v2/build/shop`
    const child = await pushArtifact(source, 'build/shop')
    const bytes = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [{ mediaType: imageType, digest: child.digest, size: Buffer.byteLength(await pushableImage(at)) }] })
    await putManifest(at, 'all', bytes, indexType)
    const manifest = await putLegacy(at, child.digest, 'sig', ['of the child'])
    const to = parseReference(`${target.host}/prod/shop`)
    await carried(pin(child, sha256(bytes) as Digest), to)
    expect(await open().tags.resolve({ ...to, tag: legacyTag(child.digest, 'sig') ?? '' })).toBe(sha256(manifest))
  })
})

/** Puts a referrer that the sandbox registry takes as any other. */
async function putReferrer(registry: SandboxRegistry, subject: PinnedReference, changes: Record<string, unknown>): Promise<Digest> {
  const at = `${registry.url}/v2/${subject.repository}`
  const manifest = await pushableImage(at, { artifactType: 'application/vnd.example', subject: { mediaType: imageType, digest: subject.digest, size: 1 }, ...changes })
  await putManifest(at, sha256(manifest), manifest)
  return sha256(manifest) as Digest
}

describe('evidence that cannot be read', () => {
  it('no longer stops what can: it is named, and everything else arrives', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    const good = await putReferrer(source, from, { annotations: { good: 'yes' } })
    const broken = `{"schemaVersion":2,"schemaVersion":2,"subject":"${from.digest}"}`
    const listed = [good, sha256(broken)].map((digest) => ({ mediaType: imageType, digest, size: 1 }))
    // Served by hand: the sandbox registry itself refuses it.
    source.intercept = ({ path }) => {
      if (path.endsWith(`/referrers/${from.digest}`)) return { status: 200, headers: { 'content-type': indexType }, body: JSON.stringify({ schemaVersion: 2, manifests: listed }) }
      return path.endsWith(sha256(broken)) ? { status: 200, headers: { 'content-type': imageType }, body: broken } : undefined
    }
    const { leftBehind, parts } = await carried(from, parseReference(`${target.host}/prod/shop`))
    expect(leftBehind).toMatchObject([{ digest: sha256(broken), what: 'referrer' }])
    expect(parts.some(({ digest }) => digest === good)).toBe(true)
  })

  it('because its layer is gone at the source, is left on the way', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    const blob = await pushBlob(`${source.url}/v2/build/shop`, 'soon gone', 'application/octet-stream')
    const referrer = await putReferrer(source, from, { layers: [blob] })
    source.intercept = ({ path }) => (path.endsWith(blob.digest) ? { status: 404 } : undefined)
    const { leftBehind, parts } = await carried(from, parseReference(`${target.host}/prod/shop`))
    expect(leftBehind.map(({ digest, what }) => [digest, what])).toEqual([[blob.digest, 'blob of evidence'], [referrer, 'referrer']])
    expect(parts.map(({ digest }) => digest)).toContain(from.digest)
  })

  it('because it lies about the size of a layer of the artifact, does not end the copy of the artifact', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    const layer = { mediaType: 'application/octet-stream', digest: sha256('a layer'), size: 8 }
    const lying = await pushableImage(`${source.url}/v2/build/shop`, { artifactType: 'application/vnd.example', layers: [layer], subject: { mediaType: imageType, digest: from.digest, size: 1 } })
    const listed = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [{ mediaType: imageType, digest: sha256(lying), size: Buffer.byteLength(lying) }] })
    source.intercept = ({ path }) => {
      if (path.endsWith(`/referrers/${from.digest}`)) return { status: 200, headers: { 'content-type': indexType }, body: listed }
      return path.endsWith(sha256(lying)) && path.includes('/manifests/') ? { status: 200, headers: { 'content-type': imageType }, body: lying } : undefined
    }
    const { leftBehind, parts } = await carried(from, parseReference(`${target.host}/prod/shop`))
    expect(leftBehind).toMatchObject([{ digest: sha256(lying), what: 'referrer' }])
    expect(parts.map(({ digest }) => digest)).toContain(from.digest)
  })
})

describe('a part of the artifact that is not as it says ends the copy, and nothing is written', () => {
  async function denied(pushed: (at: string) => Promise<string>, mediaType: string, code: string): Promise<void> {
    const [source, target] = [await start(), await start()]
    const manifest = await pushed(`${source.url}/v2/build/shop`)
    // Served by hand: the sandbox registry itself refuses some of these.
    source.intercept = ({ path }) => (path.endsWith(`/manifests/${sha256(manifest)}`) ? { status: 200, headers: { 'content-type': mediaType }, body: manifest } : undefined)
    target.requests.length = 0
    const from = pin(parseReference(`${source.host}/build/shop`), sha256(manifest) as Digest)
    await expect(open().carrier.plan(from, parseReference(`${target.host}/prod/shop`))).rejects.toMatchObject({ code })
    expect(target.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
  }
  const indexOf = (manifests: readonly unknown[]): string => JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })
  const child = async (at: string) => {
    const manifest = await pushableImage(at)
    await putManifest(at, sha256(manifest), manifest)
    return { mediaType: imageType, digest: sha256(manifest), size: Buffer.byteLength(manifest) }
  }

  it('a child of another size', () => denied(async (at) => indexOf([{ ...(await child(at)), size: 3 }]), indexType, 'size-mismatch'))
  it('a child of another type', () =>
    denied(async (at) => indexOf([{ ...(await child(at)), mediaType: 'application/vnd.docker.distribution.manifest.v2+json' }]), indexType, 'media-type-mismatch'))
  it('indexes nested too deep', () =>
    denied(
      async (at) => {
        let inner = indexOf([await child(at)])
        for (let depth = 0; depth < 5; depth += 1) {
          await putManifest(at, sha256(inner), inner, indexType)
          inner = indexOf([{ mediaType: indexType, digest: sha256(inner), size: Buffer.byteLength(inner) }])
        }
        return inner
      },
      indexType,
      'index-too-deep',
    ))
  it('a layer with an address of its own, which is never asked', async () => {
    const trap = await start()
    trap.requests.length = 0
    await denied(async (at) => await pushableImage(at, { layers: [{ mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar', digest: digestOf('elsewhere'), size: 9, urls: [`${trap.url}/layer`] }] }), imageType, 'foreign-layer')
    expect(trap.requests).toEqual([])
  })

  it('unless the rules let such a layer stay where it is: it is named, and still never asked for', async () => {
    const [source, target, trap] = [await start(), await start(), await start()]
    const at = `${source.url}/v2/build/shop`
    const manifest = await pushableImage(at, { layers: [{ mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar', digest: digestOf('elsewhere'), size: 9, urls: [`${trap.url}/layer`] }] })
    await putManifest(at, 'latest', manifest)
    const from = pin(parseReference(`${source.host}/build/shop`), sha256(manifest) as Digest)
    trap.requests.length = 0
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${target.host}/prod/shop`), { foreignLayers: 'report' })
    expect(plan.leftBehind).toMatchObject([{ digest: digestOf('elsewhere'), what: 'foreign layer' }])
    await carrier.carry(plan)
    expect(await carrier.missingAtTarget(plan)).toEqual([])
    expect(trap.requests).toEqual([])
  })
})

describe('a registry that answers differently the second time', () => {
  it('is found out by the digest', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    const { carrier } = open()
    const plan = await carrier.plan(from, parseReference(`${target.host}/prod/shop`))
    source.intercept = ({ path }) => (path.includes('/blobs/') ? { flipByteAt: 0 } : undefined)
    await expect(carrier.carry(plan)).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(await open().tags.resolve(parseReference(`${target.host}/prod/shop:latest`))).toBeUndefined()
  })
})
