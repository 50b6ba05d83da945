/** What stands at the target under a tag of cosign's and cannot be read: the target's trouble, told so, and no word of the artifact. */
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { exchange, imageType, jsonOf, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryAttacher } from '../registry-attacher.ts'
import type { RegistryOptions } from '../registry-reader.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'
import { legacyTag } from './legacy-tags.ts'

const running = new Running()
const options: RegistryOptions = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }

afterEach(() => running.close())

const open = (): RegistryWriting => running.keep(createRegistryWriter(options))

async function signature(at: string, text: string): Promise<string> {
  const layer = { ...(await pushBlob(at, text, 'application/vnd.dev.cosign.simplesigning.v1+json')), annotations: { 'dev.cosignproject.cosign/signature': text } }
  const config = await pushBlob(at, JSON.stringify({ rootfs: { type: 'layers', diff_ids: [layer.digest] } }), 'application/vnd.oci.image.config.v1+json')
  return JSON.stringify({ schemaVersion: 2, mediaType: imageType, config, layers: [layer] })
}

interface World {
  readonly target: SandboxRegistry
  readonly from: PinnedReference
  readonly to: Reference
  readonly tag: string
}

/** A signed image, and an empty target. */
async function world(): Promise<World> {
  const [source, target] = [running.keep(await startRegistry()), running.keep(await startRegistry())]
  const at = `${source.url}/v2/build/shop`
  const image = await pushableImage(at)
  await putManifest(at, '1', image)
  const from = pin(parseReference(`${source.host}/build/shop`), sha256(image) as Digest)
  const tag = legacyTag(from.digest, 'sig') ?? ''
  await putManifest(at, tag, await signature(at, 'a signature'))
  return { target, from, to: parseReference(`${target.host}/prod/shop`), tag }
}

/** Gives out, under the tag and by its digest, what the registry itself would not take. */
function serve({ target, tag }: World, body: string, times = Infinity): void {
  let met = 0
  target.intercept = ({ method, path }) => {
    if (method !== 'GET' || !(path.endsWith(`/manifests/${tag}`) || path.endsWith(`/manifests/${sha256(body)}`)) || met >= times) return undefined
    met += 1
    return { status: 200, headers: { 'content-type': imageType }, body }
  }
}

async function copied({ from, to }: World) {
  const { carrier } = open()
  const plan = await carrier.plan(from, to)
  const { leftBehind } = await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan, leftBehind)).toEqual([])
  return leftBehind
}

const broken = [['no JSON', '{"schemaVersion":2,'], ['no manifest', '{"schemaVersion":2,"layers":"none"}']] as const

describe('a signature that is brought to where a broken one stands', () => {
  it.each(broken)('(%s) is left behind, and it is told whose trouble that is and what to do', async (_, body) => {
    const scene = await world()
    serve(scene, body)
    expect(await copied(scene)).toEqual([{ digest: expect.any(String), what: scene.tag, why: expect.stringMatching(new RegExp(`^What stands at the target under ${scene.to.registry}/prod/shop:${scene.tag} cannot be read: .*remove that tag there and run again$`)) }])
    expect(scene.target.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(scene.tag))).toEqual([])
  })

  it.each(broken)('(%s) in one answer alone is brought all the same', async (_, body) => {
    const scene = await world()
    serve(scene, body, 2)
    expect(await copied(scene)).toEqual([])
  })

  it('ends the copy where the registry gives out what it does not have: nobody but the registry can be the cause', async () => {
    const scene = await world()
    scene.target.intercept = ({ method, path }) => (method === 'GET' && path.endsWith(`/manifests/${scene.tag}`) ? { status: 200, headers: { 'content-type': imageType }, body: '{' } : undefined)
    await expect(open().carrier.plan(scene.from, scene.to)).rejects.toMatchObject({ code: 'digest-mismatch', blame: 'service' })
  })

  it.each([['is gone', undefined], ['is no JSON', 'not JSON'], ['lists nothing', '{}']])('is left behind where the config there %s', async (_, config) => {
    const scene = await world()
    const at = `${scene.target.url}/v2/prod/shop`
    const there = JSON.parse(await signature(at, 'another signature')) as { config: { digest: string } }
    const put = config === undefined ? there.config : await pushBlob(at, config, 'application/vnd.oci.image.config.v1+json')
    await putManifest(at, scene.tag, JSON.stringify({ ...there, config: put }))
    if (config === undefined) expect((await exchange('DELETE', `${at}/blobs/${there.config.digest}`)).status).toBe(202)
    expect(await copied(scene)).toMatchObject([{ what: scene.tag, why: expect.stringContaining(config === undefined ? 'at the target' : 'config') }])
  })

  it('is left behind where its own config is gone, and what stands there is left in peace', async () => {
    const scene = await world()
    const at = `${scene.target.url}/v2/prod/shop`
    await putManifest(at, scene.tag, await signature(at, 'another signature'))
    const source = `http://${scene.from.registry}/v2/build/shop`
    const { config } = jsonOf(await exchange('GET', `${source}/manifests/${scene.tag}`, { headers: { accept: imageType } })) as { config: { digest: string } }
    expect((await exchange('DELETE', `${source}/blobs/${config.digest}`)).status).toBe(202)
    expect(await copied(scene)).toMatchObject([{ what: scene.tag, why: expect.not.stringContaining('at the target') }, { what: 'blob of evidence' }])
  })

  it('is not written by sign either, which says what to do', async () => {
    const scene = await world()
    const at = `${scene.target.url}/v2/prod/shop`
    await putManifest(at, '1', await pushableImage(at))
    serve(scene, '{"schemaVersion":2,"layers":"none"}')
    const attaching = running.keep(createRegistryAttacher(options))
    const bundle = Buffer.from(JSON.stringify({ verificationMaterial: { publicKey: { hint: 'x' }, tlogEntries: [] }, messageSignature: { signature: 'c2ln' } }))
    const kept = attaching.cosignTags.keep(pin(scene.to, scene.from.digest), bundle, { payload: Buffer.from('{}'), predicateType: 'https://example.test/v1' })
    await expect(kept).rejects.toMatchObject({ code: 'manifest-invalid', blame: 'configuration', remedy: expect.stringContaining('remove that tag at the target') })
  })
})
