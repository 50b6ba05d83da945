import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { fallbackTag, maxGone, maxReferrers } from './referrers.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const bundle = Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}')
const predicateType = 'https://slsa.dev/provenance/v1'
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const running = new Running()

afterEach(() => running.close())

async function pushed(options: SandboxOptions = {}): Promise<{ registry: SandboxRegistry; subject: PinnedReference; base: string }> {
  const registry = running.keep(await startRegistry(options))
  const base = `${registry.url}/v2/team/app`
  const image = await pushableImage(base)
  await putManifest(base, 'latest', image)
  return { registry, base, subject: pin(parseReference(`${registry.host}/team/app`), sha256(image) as Digest) }
}

function open(): RegistryWriting {
  const clock = new SandboxClock()
  clock.set(new Date('2026-03-01T10:00:00Z'))
  return running.keep(createRegistryWriter({ credentials: anonymous, clock, chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))
}

describe('attaching a bundle', () => {
  it.each([true, false])('writes the layout of cosign 3, which our reader finds (referrers API: %s)', async (referrersApi) => {
    const { subject } = await pushed({ referrersApi })
    const { attacher, reader } = open()
    const digest = await attacher.attach(subject, bundle, predicateType)

    const manifest: unknown = JSON.parse(Buffer.from((await reader.manifest(pin(subject, digest))).bytes).toString())
    expect(manifest).toMatchObject({
      artifactType: bundleType,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 },
      layers: [{ mediaType: bundleType, digest: digestOf(bundle), size: bundle.byteLength }],
      subject: { digest: subject.digest },
      annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope', 'dev.sigstore.bundle.predicateType': predicateType },
    })
    expect(await open().bundles.bundles(subject)).toEqual([{ bytes: bundle, digest: digestOf(bundle), source: `referrer ${digest}` }])
  })

  it('shows at once to the reader of the same run', async () => {
    const { subject } = await pushed()
    const { attacher, bundles } = open()
    expect(await bundles.bundles(subject)).toEqual([])
    await attacher.attach(subject, bundle, predicateType)
    expect(await bundles.bundles(subject)).toHaveLength(1)
  })

  it('does not believe OCI-Subject from a registry without the API', async () => {
    const { registry, subject } = await pushed()
    registry.intercept = ({ path }) => (path.includes('/referrers/') ? { status: 404 } : undefined)
    await open().attacher.attach(subject, bundle, predicateType)
    expect(await open().bundles.bundles(subject)).toHaveLength(1)
  })

  describe('to a registry that says that it lists it, with the API', () => {
    const empty = { status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, body: JSON.stringify({ schemaVersion: 2, manifests: [] }) }
    const put = ({ method, path }: { method: string; path: string }): boolean => method === 'PUT' && path.includes('/manifests/sha256:')

    it.each([
      ['and does after a while', (looks: number) => looks < 2, 1],
      ['and does once it was put again', (_: number, puts: number) => puts < 2, 2],
    ])('%s, waits for that', async (_, isLate, expected) => {
      const { registry, subject } = await pushed()
      let looks = 0
      registry.intercept = ({ path }) => {
        if (!path.includes('/referrers/')) return undefined
        looks += 1
        return isLate(looks, registry.requests.filter(put).length) ? empty : undefined
      }
      await open().attacher.attach(subject, bundle, predicateType)
      expect(registry.requests.filter(put)).toHaveLength(expected)
      registry.intercept = undefined
      expect(await open().bundles.bundles(subject)).toHaveLength(1)
    })

    it('and never does, ends saying so: a list by the tag beside the API would be read by few', async () => {
      const { registry, subject } = await pushed()
      registry.intercept = ({ path }) => (path.includes('/referrers/') ? empty : undefined)
      await expect(open().attacher.attach(subject, bundle, predicateType)).rejects.toMatchObject({ code: 'registry-protocol', message: expect.stringContaining('nobody would find it there'), remedy: expect.stringContaining('operator') })
      expect(await open().tags.resolve({ ...subject, tag: fallbackTag(subject.digest) })).toBeUndefined()
    })
  })

  it('adds its entry again when another writer has overwritten the list', async () => {
    const { registry, subject } = await pushed({ referrersApi: false })
    const path = `/v2/team/app/manifests/${fallbackTag(subject.digest)}`
    const overwritten = JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] })
    let looks = 0
    registry.intercept = (request) => {
      if (request.method !== 'GET' || request.path !== path) return undefined
      looks += 1
      // That there is none is asked twice; the third look reads back, the fourth is the one before it is written again.
      return looks === 3 || looks === 4 ? { status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, body: overwritten } : undefined
    }
    await open().attacher.attach(subject, bundle, predicateType)
    expect(registry.requests.filter(({ method, path: asked }) => method === 'PUT' && asked === path)).toHaveLength(2)
    expect(await open().bundles.bundles(subject)).toHaveLength(1)
  })

  it('gives up, and says so, when the list is overwritten time and again', async () => {
    const { registry, subject } = await pushed({ referrersApi: false })
    registry.intercept = ({ method, path }) => (method === 'GET' && path.includes(fallbackTag(subject.digest)) ? { status: 404 } : undefined)
    await expect(open().attacher.attach(subject, bundle, predicateType)).rejects.toMatchObject({ code: 'tag-conflict' })
  })

  it('never overwrites a tag of that name which is no list', async () => {
    const { base, subject } = await pushed({ referrersApi: false })
    const image = await pushableImage(base, { annotations: { by: 'cosign copy' } })
    await putManifest(base, fallbackTag(subject.digest), image)
    await expect(open().attacher.attach(subject, bundle, predicateType)).rejects.toMatchObject({ code: 'manifest-invalid' })
    await expect(open().bundles.bundles(subject)).rejects.toMatchObject({ code: 'manifest-invalid' })
    expect(await open().tags.resolve({ ...subject, tag: fallbackTag(subject.digest) })).toBe(sha256(image))
  })
})

describe('listed bundles', () => {
  /** A registry whose list of referrers is whatever `entries` says. */
  async function listing(entries: (referrer: { digest: Digest; size: number }) => readonly unknown[]): Promise<PinnedReference> {
    const { registry, subject } = await pushed()
    const { attacher, reader } = open()
    const digest = await attacher.attach(subject, bundle, predicateType)
    const size = (await reader.manifest(pin(subject, digest))).bytes.byteLength
    const body = JSON.stringify({ schemaVersion: 2, manifests: entries({ digest, size }) })
    registry.intercept = ({ path }) =>
      path.includes('/referrers/') ? { status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, body } : undefined
    return subject
  }
  const imageType = 'application/vnd.oci.image.manifest.v1+json'

  it.each([
    ['without a type', {}],
    ['with an empty type', { artifactType: '' }],
    ['with the type of an empty config', { artifactType: 'application/vnd.oci.empty.v1+json' }],
    ['with the type of a bundle', { artifactType: bundleType }],
  ])('are found %s', async (_, more) => {
    const subject = await listing((referrer) => [{ mediaType: imageType, ...referrer, ...more }])
    expect(await open().bundles.bundles(subject)).toHaveLength(1)
  })

  it('are found once when listed twice', async () => {
    const subject = await listing((referrer) => [1, 2].map(() => ({ mediaType: imageType, ...referrer })))
    expect(await open().bundles.bundles(subject)).toHaveLength(1)
  })

  it('do not count when their manifest is gone', async () => {
    const subject = await listing(() => [{ mediaType: imageType, digest: digestOf('gone'), size: 4 }])
    expect(await open().bundles.bundles(subject)).toEqual([])
  })

  it('do not count when their manifest is about another artifact', async () => {
    const { registry, base, subject } = await pushed()
    const other = await pushableImage(base, { annotations: { is: 'another' } })
    await putManifest(base, 'other', other)
    const about = await open().attacher.attach(subject, bundle, predicateType)
    const body = JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: imageType, digest: about, size: 4 }] })
    registry.intercept = ({ path }) =>
      path.includes('/referrers/') ? { status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, body } : undefined
    expect(await open().bundles.bundles(subject)).toHaveLength(1)
    expect(await open().bundles.bundles(pin(subject, sha256(other) as Digest))).toMatchObject([{ bytes: new Uint8Array(), source: expect.stringContaining('its own subject is another') }])
  })

  it('in a flood of what is not there are read up to a number, and that there are more is among what is refused', async () => {
    const subject = await listing(() => Array.from({ length: maxReferrers + 1 }, (_, position) => ({ mediaType: imageType, digest: digestOf(String(position)), size: 1 })))
    expect(await open().bundles.bundles(subject)).toMatchObject([{ bytes: new Uint8Array(), source: expect.stringContaining(`More than ${maxGone} of the manifests that are listed`) }])
  })
})

describe('moving a tag', () => {
  it('points it at what is there and reads it back', async () => {
    const { subject } = await pushed()
    const { tagWriter, tags } = open()
    const stable = { ...subject, tag: 'stable' }
    await tagWriter.move(stable, subject.digest)
    expect(await tags.resolve(stable)).toBe(subject.digest)
  })

  it('is a conflict when somebody else has moved it in the same moment', async () => {
    const { registry, base, subject } = await pushed()
    const other = await pushableImage(base, { annotations: { by: 'somebody else' } })
    await putManifest(base, 'other', other)
    let looks = 0
    registry.intercept = ({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/manifests/stable')) return undefined
      looks += 1
      return looks === 1 ? { status: 200, headers: { 'content-type': imageTypeOf(other) }, body: other } : undefined
    }
    await expect(open().tagWriter.move({ ...subject, tag: 'stable' }, subject.digest)).rejects.toMatchObject({ code: 'tag-conflict', found: sha256(other) })
  })
})

function imageTypeOf(manifest: string): string {
  return (JSON.parse(manifest) as { mediaType: string }).mediaType
}
