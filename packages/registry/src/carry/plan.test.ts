import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Carrier } from '@portcullis/core/ports/carrier'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryWriter } from '../registry-writer.ts'

const running = new Running()

afterEach(() => running.close())

async function open(): Promise<{ source: SandboxRegistry; target: SandboxRegistry; carrier: Carrier; from: PinnedReference }> {
  const [source, target] = [running.keep(await startRegistry()), running.keep(await startRegistry())]
  const at = `${source.url}/v2/build/shop`
  const image = await pushableImage(at)
  await putManifest(at, sha256(image), image)
  const { carrier } = running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))
  return { source, target, carrier, from: pin(parseReference(`${source.host}/build/shop`), digestOf(image)) }
}

describe('a plan', () => {
  it('asks the source at once, and the target only once its tag was looked at', async () => {
    const { source, target, carrier, from } = await open()
    const { promise: looking, resolve } = Promise.withResolvers<void>()
    const planning = carrier.plan(from, parseReference(`${target.host}/prod/shop:v1`), undefined, looking)
    const [read, listed] = [`/v2/build/shop/manifests/${from.digest}`, `/v2/build/shop/referrers/${from.digest}`]
    while (!source.requests.some(({ path, status }) => path === listed && status !== undefined) || !source.requests.some(({ method, path }) => method === 'GET' && path === read)) await new Promise((later) => setImmediate(later))
    expect(target.requests).toEqual([])
    resolve()
    expect((await planning).parts.length).toBeGreaterThan(0)
    expect(target.requests.length).toBeGreaterThan(0)
  })

  it('fails as the look at the tag of the target does', async () => {
    const { target, carrier, from } = await open()
    await expect(carrier.plan(from, parseReference(`${target.host}/prod/shop:v1`), undefined, Promise.reject(new Error('no look')))).rejects.toThrow('no look')
    expect(target.requests).toEqual([])
  })
})
