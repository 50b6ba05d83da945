/** A list of referrers is no index of an artifact: scans that are attached every day make it longer than one may be. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { exchange, imageType, indexType, pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { readManifest } from '../content/manifest.ts'
import { defaultRetryRules } from '../http/retry.ts'
import { LayoutSource } from '../layout/layout-source.ts'
import { LayoutTarget } from '../layout/layout-target.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'
import { fallbackTag } from './referrers.ts'

const count = 257

let directory: string
const running = new Running()

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-list-'))
})

afterEach(async () => {
  await running.close()
  await rm(directory, { recursive: true, force: true })
})

const start = async (options: SandboxOptions = { referrersApi: false }): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(): RegistryWriting {
  const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }
  return running.keep(createRegistryWriter(options, { directoryOf: (name) => join(directory, name) }))
}

/** An image that so many manifests refer to, in a registry that lists them by the tag. */
async function pushListed(registry: SandboxRegistry, referring = count): Promise<PinnedReference> {
  const at = `${registry.url}/v2/build/shop`
  const image = await pushableImage(at)
  await putManifest(at, '1', image)
  const subject = { mediaType: imageType, digest: sha256(image) as Digest, size: image.length }
  const referrers = Array.from({ length: referring }, (_, number) => JSON.stringify({ ...(JSON.parse(image) as object), subject, artifactType: 'application/vnd.example', annotations: { number: String(number) } }))
  await Promise.all(referrers.map(async (manifest) => await putManifest(at, sha256(manifest), manifest)))
  const manifests = referrers.map((manifest) => ({ mediaType: imageType, digest: sha256(manifest), size: manifest.length, artifactType: 'application/vnd.example' }))
  expect((await putManifest(at, fallbackTag(subject.digest), JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }), indexType)).status).toBe(201)
  return pin(parseReference(`${registry.host}/build/shop`), subject.digest)
}

it('of more than 256 is read and added to', async () => {
  const registry = await start()
  const from = await pushListed(registry)
  const { attacher, freshBundles } = open()
  const attached = await attacher.attach(from, Buffer.from('{}'), 'https://example.test/scan/v1')
  expect((await freshBundles().bundles(from)).map(({ source }) => source)).toEqual([`referrer ${attached}`])
  const plan = await open().carrier.plan(from, parseReference(`${registry.host}/prod/shop`))
  expect([plan.leftBehind.length, plan.parts.filter(({ kind }) => kind === 'referrer').length]).toEqual([0, count + 1])
})

it('of more than 256 is read and added to in a folder', async () => {
  const places = { directoryOf: () => join(directory, 'out') }
  const target = new LayoutTarget(places, { rules: defaultRetryRules, chance: () => 0.5, pause: () => Promise.resolve() })
  const subject = pin({ registry: 'oci-layout', repository: 'out' }, digestOf('an image'))
  const referrer = (number: number) => ({ mediaType: imageType, digest: digestOf(`referrer ${number}`), size: 10, artifactType: 'application/vnd.example' })
  await target.listReferrers(subject, () => Promise.resolve(Array.from({ length: count }, (_, number) => referrer(number))))
  await target.listReferrers(subject, () => Promise.resolve([referrer(count)]))
  const list = await new LayoutSource(places).tagged({ ...subject, tag: fallbackTag(subject.digest) })
  expect(list === undefined ? [] : readManifest(list).children.map(({ digest }) => digest)).toHaveLength(count + 1)
})

it('that names a hundred things that are not there hides nothing of what the registry lists itself', async () => {
  const nowhere = Array.from({ length: 102 }, (_, number) => ({ mediaType: imageType, digest: digestOf(`nothing ${number}`), size: 7, artifactType: 'application/vnd.example' }))
  const list = { status: 200, headers: { 'content-type': indexType }, body: JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: nowhere }) }
  let tag = 'not known yet'
  const registry = await start({ intercept: ({ method, path }) => (method === 'GET' && path.endsWith(`/build/shop/manifests/${tag}`) ? list : undefined) })
  const from = await pushListed(registry, 110)
  tag = fallbackTag(from.digest)
  const plan = await open().carrier.plan(from, parseReference(`${registry.host}/prod/shop`))
  expect(plan.parts.filter(({ kind }) => kind === 'referrer')).toHaveLength(110)
  expect(plan.leftBehind).toMatchObject([{ digest: from.digest, what: 'more referrers' }])
})

it('that names what is about something else is given up as one that names what is gone', async () => {
  const registry = await start()
  const from = await pushListed(registry)
  const other = await pushableImage(`${registry.url}/v2/build/shop`, { annotations: { another: 'image' } })
  await putManifest(`${registry.url}/v2/build/shop`, '2', other)
  const list = (await exchange('GET', `${registry.url}/v2/build/shop/manifests/${fallbackTag(from.digest)}`, { headers: { accept: indexType } })).body.toString('utf8')
  await putManifest(`${registry.url}/v2/build/shop`, fallbackTag(sha256(other) as Digest), list, indexType)
  const { leftBehind } = await open().carrier.plan(pin(from, sha256(other) as Digest), parseReference(`${registry.host}/prod/shop`))
  expect(leftBehind.filter(({ what }) => what === 'more referrers')).toHaveLength(1)
  expect(leftBehind.length).toBeLessThan(110)
})
