import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { imageType, pushableImage, pushBlob } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { connect } from '../registry-reader.ts'
import { ManifestWriter } from './manifest-writer.ts'

const running = new Running()

afterEach(() => running.close())

/** A registry with the blobs of a manifest, and a writer whose every pause does `meanwhile`. */
async function withBlobs(meanwhile: (registry: SandboxRegistry) => Promise<unknown> = () => Promise.resolve()) {
  const registry = await startRegistry({ rewrittenBlobsHide: true })
  const repository = `${registry.url}/v2/prod/shop`
  const bytes = Buffer.from(await pushableImage(repository))
  const pauses: number[] = []
  const pause = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds)
    await meanwhile(registry)
  }
  const { clients, requests, close } = connect({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause, onSecret: () => undefined })
  running.keep(registry)
  running.keep({ close })
  const writer = new ManifestWriter(clients)
  const at = { ...parseReference(`${registry.host}/prod/shop`), tag: 'stable' }
  return { registry, repository, requests, pauses, writer, at, manifest: { digest: digestOf(bytes), mediaType: imageType, bytes } }
}

/** Another process sends the config, which is there already. */
const sendAgain = async (repository: string): Promise<unknown> => await pushBlob(repository, '{}', 'application/vnd.oci.empty.v1+json')

describe('a manifest whose blob somebody else is sending again', () => {
  it('is put at once when nobody does', async () => {
    const { writer, at, manifest, requests, pauses } = await withBlobs()
    await writer.put(at, manifest)
    expect([requests.of('manifest-put'), pauses]).toEqual([1, []])
  })

  it.each([['digest', 'put'], ['tag', 'tag']] as const)('is put under its %s once more, after a pause', async (_, how) => {
    const { registry, repository, writer, at, manifest, pauses } = await withBlobs()
    await sendAgain(repository)
    await writer[how](at, manifest)
    expect(pauses).toHaveLength(1)
    expect(registry.manifest('prod/shop', manifest.digest)).toEqual(manifest.bytes)
  })

  it('is not put for ever', async () => {
    const { registry, repository, writer, at, manifest, requests } = await withBlobs(async ({ url }) => await sendAgain(`${url}/v2/prod/shop`))
    await sendAgain(repository)
    await expect(writer.put(at, manifest)).rejects.toMatchObject({ code: 'registry-protocol', found: expect.stringContaining('MANIFEST_BLOB_UNKNOWN') })
    expect([requests.of('manifest-put'), registry.manifest('prod/shop', manifest.digest)]).toEqual([6, undefined])
  })

  it('is put once only where the registry has another reason', async () => {
    const { registry, writer, at, manifest, requests } = await withBlobs()
    registry.intercept = ({ method }) => (method === 'PUT' ? { status: 400, body: '{"errors":[{"code":"MANIFEST_INVALID","message":"no"}]}' } : undefined)
    await expect(writer.put(at, manifest)).rejects.toMatchObject({ code: 'registry-protocol' })
    expect(requests.of('manifest-put')).toBe(1)
  })
})
