/** Two writers of one list, or of one of cosign's tags: neither takes away what the other has written. */
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
import { fallbackTag } from '../evidence/referrers.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const running = new Running()

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(pause: () => Promise<void> = () => Promise.resolve()): RegistryWriting {
  return running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause, onSecret: () => undefined }))
}

async function pushArtifact(registry: SandboxRegistry, repository: string): Promise<PinnedReference> {
  const manifest = await pushableImage(`${registry.url}/v2/${repository}`)
  await putManifest(`${registry.url}/v2/${repository}`, 'latest', manifest)
  return pin(parseReference(`${registry.host}/${repository}`), sha256(manifest) as Digest)
}

/** Signatures as cosign 2 keeps them: a layer for each, the signature in its annotations, the layers again in the config. */
async function putSignatures(at: string, subject: Digest, signatures: readonly string[]): Promise<string> {
  const layers = await Promise.all(
    signatures.map(async (signature) => ({ ...(await pushBlob(at, `payload of ${signature}`, 'application/vnd.dev.cosign.simplesigning.v1+json')), annotations: { 'dev.cosignproject.cosign/signature': signature } })),
  )
  const config = JSON.stringify({ architecture: '', os: '', history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })), rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) } })
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: imageType, config: await pushBlob(at, config, 'application/vnd.oci.image.config.v1+json'), layers })
  await putManifest(at, legacyTag(subject, 'sig') ?? '', manifest)
  return manifest
}

async function signaturesAt({ registry, repository }: Reference, subject: Digest): Promise<readonly (string | undefined)[]> {
  const { layers } = jsonOf(await exchange('GET', `http://${registry}/v2/${repository}/manifests/${legacyTag(subject, 'sig') ?? ''}`, { headers: { accept: imageType } })) as { layers: { annotations: Record<string, string> }[] }
  return layers.map(({ annotations }) => annotations['dev.cosignproject.cosign/signature'])
}

describe('the list of referrers, of a registry without an API', () => {
  const listed = async ({ registry, repository }: Reference, subject: Digest) => {
    const { manifests } = jsonOf(await exchange('GET', `http://${registry}/v2/${repository}/manifests/${fallbackTag(subject)}`, { headers: { accept: indexType } })) as { manifests: { digest: string }[] }
    return manifests.map(({ digest }) => digest)
  }
  async function withReferrer() {
    const [source, target] = [await start(), await start({ referrersApi: false })]
    const from = await pushArtifact(source, 'build/shop')
    const referrer = await open().attacher.attach(from, Buffer.from('{}'), 'https://example.test/x/v1')
    const at = `${target.url}/v2/prod/shop`
    const manifest = await pushableImage(at, { annotations: { of: 'somebody else' } })
    await putManifest(at, sha256(manifest), manifest)
    const other = { mediaType: imageType, digest: sha256(manifest), size: manifest.length, artifactType: 'application/example' }
    const overwrite = async () => expect((await putManifest(at, fallbackTag(from.digest), JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [other] }), indexType)).status).toBe(201)
    return { target, from, referrer, to: parseReference(`${target.host}/prod/shop`), other: other.digest, overwrite }
  }

  it('that another writer overwrites after it was read back is completed again, and keeps what that one wrote', async () => {
    const { from, referrer, to, other, overwrite } = await withReferrer()
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    await carrier.carry(plan)
    await overwrite()
    expect(await carrier.missingAtTarget(plan)).toEqual([])
    expect(await listed(to, from.digest)).toEqual([other, referrer])
  })

  it('that is overwritten time and again is not said to be whole', async () => {
    const { target, from, to, overwrite } = await withReferrer()
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    await carrier.carry(plan)
    await overwrite()
    // What is written is said to be so, and is not.
    target.intercept = ({ method, path }) => (method === 'PUT' && path.endsWith(fallbackTag(from.digest)) ? { status: 201 } : undefined)
    await expect(carrier.missingAtTarget(plan)).rejects.toMatchObject({ code: 'tag-conflict' })
  })
})

describe("cosign's own tags", () => {
  it('are added again when another signer overwrites them at the same moment', async () => {
    const [source, target] = [await start(), await start()]
    const from = await pushArtifact(source, 'build/shop')
    await putSignatures(`${source.url}/v2/build/shop`, from.digest, ['of the build'])
    await pushArtifact(target, 'prod/shop')
    const to = parseReference(`${target.host}/prod/shop`)
    const { carrier } = open()
    const plan = await carrier.plan(from, to)
    const theirs = await putSignatures(`${target.url}/v2/prod/other`, from.digest, ['of another run'])
    // Its blobs are there; its tag is seen until this one writes again: read back, after the wait, and before the union is written.
    await putSignatures(`${target.url}/v2/prod/shop`, digestOf('something else'), ['of another run'])
    let looks = 0
    target.intercept = ({ method, path }) => {
      if (method !== 'GET' || !path.endsWith(legacyTag(from.digest, 'sig') ?? '')) return undefined
      looks += 1
      return looks >= 2 && looks <= 4 ? { status: 200, headers: { 'content-type': imageType }, body: theirs } : undefined
    }
    await carrier.carry(plan)
    expect(await signaturesAt(to, from.digest)).toEqual(['of another run', 'of the build'])
    expect(await carrier.missingAtTarget(plan)).toEqual([])
  })

  describe('keep what another writer adds', () => {
    async function merging(pause?: () => Promise<void>) {
      const [source, target] = [await start(), await start()]
      const from = await pushArtifact(source, 'build/shop')
      await putSignatures(`${source.url}/v2/build/shop`, from.digest, ['of the build'])
      await pushArtifact(target, 'prod/shop')
      const write = async (signatures: readonly string[]) => await putSignatures(`${target.url}/v2/prod/shop`, from.digest, signatures)
      const before = await write(['of production'])
      const to = parseReference(`${target.host}/prod/shop`)
      const { carrier } = open(pause)
      const plan = await carrier.plan(from, to)
      const signatures = async () => new Set(await signaturesAt(to, from.digest))
      return { target, before, write, carry: async () => await carrier.carry(plan), missing: async () => await carrier.missingAtTarget(plan), signatures, isTag: (path: string) => path.endsWith(legacyTag(from.digest, 'sig') ?? '') }
    }
    const all = new Set(['of production', 'of another', 'of the build'])

    it('while the union is made', async () => {
      const { target, before, write, carry, signatures, isTag } = await merging()
      await write(['of production', 'of another'])
      let looks = 0
      target.intercept = ({ method, path }) => (method === 'GET' && isTag(path) && (looks += 1) === 1 ? { status: 200, headers: { 'content-type': imageType }, body: before } : undefined)
      await carry()
      expect(await signatures()).toEqual(all)
    })

    it('after this one was read back, knowing nothing of it', async () => {
      const { write, carry, missing, signatures } = await merging()
      await carry()
      await write(['of production', 'of another'])
      expect(await missing()).toEqual([])
      expect(await signatures()).toEqual(all)
    })

    it('or are missing, where what stands there now cannot be completed', async () => {
      const { write, carry, missing, target, isTag } = await merging()
      await carry()
      await write(['of production', 'of another'])
      let puts = 0
      target.intercept = ({ method, path }) => (method === 'PUT' && isTag(path) && (puts += 1) > 0 ? { status: 409 } : undefined)
      expect(await missing()).toHaveLength(1)
      expect(puts).toBeGreaterThan(0)
    })

    it('while this one waits to write again', async () => {
      let add = (): Promise<unknown> => Promise.resolve()
      const { target, write, carry, signatures, isTag } = await merging(async () => void (await add()))
      // Said to be written, and overwritten at once.
      target.intercept = ({ method, path }) => (method === 'PUT' && isTag(path) ? { status: 201 } : undefined)
      add = async () => {
        target.intercept = undefined
        await write(['of production', 'of another'])
      }
      await carry()
      expect(await signatures()).toEqual(all)
    })
  })
})
