import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { MissingBlobs } from './missing-blobs.ts'
import { Presence } from './presence.ts'
import { connect } from '../registry-reader.ts'
import { BlobUploads } from './upload.ts'
import type { WantedBlob } from './wanted-blob.ts'

const running = new Running()

afterEach(() => running.close())

const start = async (): Promise<SandboxRegistry> => running.keep(await startRegistry({}))

function open() {
  const { clients, retrying, close } = connect({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  running.keep({ close })
  const presence = new Presence(clients)
  return { presence, missing: new MissingBlobs(new BlobUploads(clients, presence, retrying), presence) }
}

/** A blob that counts how often its source is read; the first `broken` readings fail. */
function wanted(host: string, size: number, broken = 0): WantedBlob & { opened: number } {
  const content = Buffer.alloc(size, 'layer')
  const blob = {
    at: pin(parseReference(`${host}/team/app`), digestOf(content)),
    size,
    opened: 0,
    open: async function* (from: number) {
      blob.opened += 1
      if (blob.opened <= broken) throw await Promise.resolve(new Error('the source is gone'))
      yield content.subarray(from)
    },
  }
  return blob
}

/** Stands before a registry and keeps back the answers to HEAD until they are let go. */
async function keepingBackHeads(registry: SandboxRegistry) {
  const [{ promise: asked, resolve: isAsked }, { promise: letGo, resolve: go }] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const proxy = createServer((request, response) => {
    const forwarded = send(`${registry.url}${request.url}`, { method: request.method, headers: request.headers }, (answer) => {
      const pass = (): void => void answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))
      if (request.method !== 'HEAD') return pass()
      isAsked()
      void letGo.then(pass)
    })
    request.pipe(forwarded)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  running.keep({ close: () => { proxy.closeAllConnections(); proxy.close() } })
  return { host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked, go }
}

describe('a blob that many artifacts of a run lack', () => {
  it.each([['small', 1_000], ['large', 300_000]])('goes over once when all of them come for it at the same moment, %s', async (_, size) => {
    const { missing } = open()
    const blob = wanted((await start()).host, size)
    const fates = await Promise.all(Array.from({ length: 8 }, async () => await missing.send(blob)))
    expect([blob.opened, fates.toSorted()]).toEqual([1, [...Array.from({ length: 7 }, () => 'present'), 'stream']])
  })

  it('is sent by the next of them, and by no other, when the first cannot send it', async () => {
    const { missing } = open()
    const blob = wanted((await start()).host, 1_000, 1)
    const ends = await Promise.allSettled(Array.from({ length: 4 }, async () => await missing.send(blob)))
    const told = ends.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))
    expect([blob.opened, told.toSorted()]).toEqual([2, ['failed', 'present', 'present', 'stream']])
  })

  it('is known to be there, also when the answer that it was not comes after the registry has stored it', async () => {
    const { host, asked, go } = await keepingBackHeads(await start())
    const { missing, presence } = open()
    const blob = wanted(host, 1_000)
    const asking = presence.hasBlob(blob.at, blob.size)
    await asked
    presence.confirmBlob(blob.at, blob.size)
    go()
    expect(await asking).toBe(true)
    expect(await missing.send(blob)).toBe('present')
    expect(blob.opened).toBe(0)
  })
})
