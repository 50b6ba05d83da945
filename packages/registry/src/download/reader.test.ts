import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePinnedReference, parseReference } from '@portcullis/core/model/reference'
import { digestOf } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { anonymous } from '../access/credentials.ts'
import { createRegistryReader } from '../registry-reader.ts'
import type { RegistryReading } from '../registry-reader.ts'

const layer = 'a layer'

describe('reading an artifact', () => {
  let registry: SandboxRegistry
  let image: string

  beforeAll(async () => {
    registry = await startRegistry()
    image = await pushableImage(`${registry.url}/v2/team/app`)
    await putManifest(`${registry.url}/v2/team/app`, 'latest', image)
  })

  afterAll(async () => {
    await registry.close()
  })

  function open(): RegistryReading {
    registry.intercept = undefined
    return createRegistryReader({
      credentials: anonymous,
      clock: new SandboxClock(),
      chance: () => 0.5,
      pause: () => Promise.resolve(),
      onSecret: () => undefined,
    })
  }

  const manifestAt = () => parsePinnedReference(`${registry.host}/team/app@${sha256(image)}`)
  const layerAt = () => parsePinnedReference(`${registry.host}/team/app@${sha256(layer)}`)
  const read = async (chunks: AsyncIterable<Uint8Array>) => await text(chunks)

  it('gives the very bytes of a manifest, asking for them once', async () => {
    const { reader, requests, close } = open()
    const [first, second] = await Promise.all([reader.manifest(manifestAt()), reader.manifest(manifestAt())])
    expect(Buffer.from(first.bytes).toString()).toBe(image)
    expect(second).toBe(first)
    expect(requests.of('manifest')).toBe(1)
    close()
  })

  it('resolves a tag to the digest of its bytes, and then has the manifest', async () => {
    const { reader, tags, requests, close } = open()
    expect(await tags.resolve(parseReference(`${registry.host}/team/app:latest`))).toBe(sha256(image))
    await reader.manifest(manifestAt())
    expect(requests.toJSON()).toEqual({ ping: 1, tag: 1 })
    expect(await tags.resolve(parseReference(`${registry.host}/team/app:absent`))).toBeUndefined()
    close()
  })

  it('streams a blob', async () => {
    const { reader, close } = open()
    expect(await read(reader.blob(layerAt(), layer.length))).toBe(layer)
    close()
  })

  it('takes up a stream where it broke, and asks only for the rest', async () => {
    const { reader, requests, close } = open()
    let faults = 0
    registry.intercept = ({ path }) => (path.includes('/blobs/') && faults++ === 0 ? { dropAfterBytes: 3 } : undefined)
    expect(await read(reader.blob(layerAt(), layer.length))).toBe(layer)
    expect(requests.of('blob')).toBe(2)
    close()
  })

  it.each([
    ['a changed manifest', 'manifest', { flipByteAt: 5 }, 'digest-mismatch'],
    ['a changed blob', 'blob', { flipByteAt: 5 }, 'digest-mismatch'],
    ['a manifest that is not there', 'manifest', { status: 404 }, 'not-found'],
    ['a registry that refuses', 'manifest', { status: 403 }, 'registry-denied'],
    ['a registry that is down', 'manifest', { status: 503 }, 'registry-unavailable'],
    ['a registry that is busy', 'blob', { status: 429 }, 'rate-limited'],
    ['a manifest of another type than it says', 'manifest', { type: 'application/vnd.oci.image.index.v1+json' }, 'media-type-mismatch'],
    ['a manifest of no known type', 'manifest', { type: 'text/html' }, 'media-type-mismatch'],
    ['a compressed answer', 'manifest', { encoding: 'gzip' }, 'registry-protocol'],
  ])('never gives %s', async (_, what, fault, code) => {
    const { reader, close } = open()
    registry.intercept = ({ path }) => {
      if (path === '/v2/') return undefined
      if ('type' in fault) return { status: 200, headers: { 'content-type': fault.type ?? '' }, body: image }
      if ('encoding' in fault) return { status: 200, headers: { 'content-encoding': fault.encoding ?? '' }, body: image }
      return fault
    }
    const reading = what === 'manifest' ? reader.manifest(manifestAt()) : read(reader.blob(layerAt(), layer.length))
    await expect(reading).rejects.toMatchObject({ name: 'Failure', code })
    close()
  })

  it('says of a web page that it is one, and of another type which', async () => {
    const { reader, close } = open()
    const served = async (type: string): Promise<unknown> => {
      registry.intercept = ({ path }) => (path === '/v2/' ? undefined : { status: 200, headers: { 'content-type': type }, body: image })
      return await reader.manifest(manifestAt()).catch((error: unknown) => error)
    }
    expect(await served('text/html; charset=utf-8')).toMatchObject({ code: 'media-type-mismatch', blame: 'service', message: expect.stringContaining('is a web page'), remedy: expect.stringContaining('Check that the host is a registry') })
    expect(await served('text/plain')).toMatchObject({ code: 'media-type-mismatch', blame: 'artifact', message: expect.stringContaining('found "text/plain"') })
    close()
  })

  it('refuses a blob of another size than its descriptor says', async () => {
    const { reader, close } = open()
    await expect(read(reader.blob(layerAt(), layer.length + 1))).rejects.toMatchObject({ code: 'size-mismatch' })
    await expect(read(reader.blob(layerAt(), layer.length - 1))).rejects.toMatchObject({ code: 'size-mismatch' })
    close()
  })

  it('refuses a manifest over 4 MiB', async () => {
    const { reader, close } = open()
    const huge = Buffer.alloc(4 * 1024 * 1024 + 1, ' ')
    registry.intercept = ({ path }) => (path === '/v2/' ? undefined : { status: 200, body: huge })
    const at = { ...manifestAt(), digest: digestOf(huge) }
    await expect(reader.manifest(at)).rejects.toMatchObject({ code: 'too-large' })
    close()
  })
})
