import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { anonymous } from '../access/credentials.ts'
import { mediaTypes } from '../content/media-types.ts'
import { createRegistryReader } from '../registry-reader.ts'

const running: (() => void)[] = []
afterEach(() => running.splice(0).forEach((close) => close()))

const subject = digestOf('subject')
const bundle = Buffer.from('{"a":"bundle"}')
const layer = { mediaType: mediaTypes.bundle, digest: digestOf(bundle), size: bundle.byteLength }
const config = { mediaType: mediaTypes.empty, digest: digestOf('{}'), size: 2 }

function referrer(change: object = {}): string {
  const about = { mediaType: mediaTypes.image, digest: subject, size: 1 }
  return JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.image, artifactType: mediaTypes.bundle, config, layers: [layer], subject: about, ...change })
}

/** The bundles that are found in a registry which lists these manifests, whatever they are, and has the one bundle. */
async function found(...manifests: readonly string[]) {
  const manifestOf = new Map(manifests.map((text) => [digestOf(text) as string, text]))
  const listed = manifests.map((text) => ({ mediaType: mediaTypes.image, artifactType: mediaTypes.bundle, digest: digestOf(text), size: Buffer.byteLength(text) }))
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(url.lastIndexOf('/') + 1)
    const manifest = url.includes('/manifests/') ? manifestOf.get(name) : undefined
    if (url === '/v2/') response.end()
    else if (url.includes('/referrers/')) response.setHeader('content-type', mediaTypes.index).end(JSON.stringify({ schemaVersion: 2, manifests: listed }))
    else if (manifest !== undefined) response.setHeader('content-type', mediaTypes.image).end(manifest)
    else if (url.endsWith(`/blobs/${layer.digest}`)) response.end(bundle)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { bundles, close } = createRegistryReader({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  running.push(() => { close(); server.closeAllConnections(); server.close() })
  const at = pin(parseReference(`127.0.0.1:${(server.address() as AddressInfo).port}/team/app`), subject)
  return await bundles.bundles(at)
}

const good = { bytes: bundle, digest: digestOf(bundle) as string }

describe('a genuine bundle is found', () => {
  it('as the layer of a referrer', async () => {
    expect(await found(referrer())).toEqual([expect.objectContaining(good)])
  })

  it.each<[string, string]>([
    ['one that is an image and an index', referrer({ manifests: [] })],
    ['one that is not JSON', '{'],
    ['one with a digest that is none', referrer({ layers: [{ ...layer, digest: 'sha256:../../x' }] })],
    ['one with an annotation that is no text', referrer({ annotations: { a: 1 } })],
    ['one whose bundle is nowhere', referrer({ layers: [{ ...layer, digest: digestOf('nowhere') }] })],
    ['one that says the bundle is larger than it is', referrer({ layers: [{ ...layer, size: 1_000 }] })],
    ['one that says the bundle is smaller than it is', referrer({ layers: [{ ...layer, size: 1 }] })],
    ['one that says the bundle is over the limit', referrer({ layers: [{ ...layer, size: 1e12 }] })],
  ])('whatever else was attached: %s', async (_, junk) => {
    for (const manifests of [[referrer(), junk], [junk, referrer()]]) {
      const all = await found(...manifests)
      expect(all).toContainEqual(expect.objectContaining(good))
      const passedOver = all.filter(({ bytes }) => bytes.byteLength === 0)
      expect(passedOver).toEqual([expect.objectContaining({ digest: digestOf(junk), source: expect.stringContaining('passed over') })])
    }
  })

  it('never beside a referrer of something else', async () => {
    const stranger = { mediaType: mediaTypes.image, digest: digestOf('another') satisfies Digest, size: 1 }
    expect(await found(referrer({ subject: stranger }))).toMatchObject([{ bytes: new Uint8Array(), source: expect.stringContaining('its own subject is another') }])
  })
})
