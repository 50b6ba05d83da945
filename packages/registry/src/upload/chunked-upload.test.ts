import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { ByteLine } from '@portcullis/sandbox/fault-proxy/byte-line'
import type { Break } from '@portcullis/sandbox/fault-proxy/byte-line'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { defaultChunkRules } from './chunked-upload.ts'
import type { ChunkRules } from './chunked-upload.ts'
import { givenCredentials } from '../access/credentials.ts'
import { defaultDeadlines } from '../http/deadlines.ts'
import { Presence } from './presence.ts'
import { connect } from '../registry-reader.ts'
import { BlobUploads } from './upload.ts'

const MiB = 1024 * 1024
const small: ChunkRules = { above: 200_000, bytes: 100_000, atMost: 400_000 }
const running: { close: () => unknown }[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map(async (one) => await one.close()))
})

async function start(options: SandboxOptions = {}): Promise<SandboxRegistry> {
  const registry = await startRegistry(options)
  running.push(registry)
  return registry
}

function open(host: string, rules: ChunkRules = small, longestPause = 50) {
  const deadlines = { ...defaultDeadlines, idle: longestPause * 4, answer: 2_000 + 2 * longestPause }
  // A registry needs a moment to see that a connection is gone.
  const pause = async (milliseconds: number): Promise<void> => await delay(Math.min(milliseconds, longestPause))
  const { clients, retrying, requests, close } = connect({ credentials: givenCredentials('ann', 'canary', [host]), clock: new SandboxClock(), chance: () => 0.9, pause, onSecret: () => undefined, deadlines })
  running.push({ close })
  const presence = new Presence(clients)
  return { requests, presence, uploads: new BlobUploads(clients, presence, retrying, rules) }
}

function blobOf(host: string, size: number, onRead: (bytes: number) => void = () => undefined) {
  const content = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 4096) content.writeUInt32LE(at, at)
  const blob = {
    at: pin(parseReference(`${host}/team/app`), digestOf(content)),
    size,
    opened: 0,
    content,
    open: async function* () {
      blob.opened += 1
      for (let at = 0; at < size; at += 70_001) {
        onRead(at)
        yield await Promise.resolve(content.subarray(at, at + 70_001))
      }
    },
  }
  return blob
}

describe('a large blob', () => {
  it('goes in chunks, in order, each to the Location of the answer before', async () => {
    const registry = await start()
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 350_000))).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload'), requests.of('upload-status')]).toEqual([4, 1, 0])
  })

  it('goes in one request up to the size from which on there are chunks', async () => {
    const registry = await start()
    const { uploads, requests } = open(registry.host)
    await uploads.ensure(blobOf(registry.host, small.above))
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([0, 1])
  })

  it.each([
    [100_001, 3],
    [250_000, 2],
    [400_000, 1],
    [400_001, 0],
  ])('has no chunk under the %i bytes that a registry asks for, but the last', async (chunkMinLength, chunks) => {
    const registry = await start({ chunkMinLength })
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 300_001))).toBe('stream')
    expect(requests.of('upload-chunk')).toBe(chunks)
  })

  it.each<[string, SandboxOptions]>([
    ['that takes no chunks', { chunks: false }],
    ['that takes none as long', { chunkByteLimit: 50_000 }],
  ])('goes in one request to a registry %s, which is asked once', async (_, options) => {
    const registry = await start(options)
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 300_000))).toBe('stream')
    expect(await uploads.ensure(blobOf(registry.host, 300_001))).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([1, 2])
  })

  it('goes in chunks to a registry that finds it too large for one request', async () => {
    const registry = await start()
    registry.intercept = ({ method, headers }) => (method === 'PUT' && Number(headers['content-length']) > 100_000 ? { status: 413 } : undefined)
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 150_000))).toBe('stream')
    expect(requests.of('upload-chunk')).toBe(2)
  })

  it('ends where both ways are refused', async () => {
    const registry = await start({ chunks: false })
    registry.intercept = ({ method }) => (method === 'PUT' ? { status: 413 } : undefined)
    await expect(open(registry.host).uploads.ensure(blobOf(registry.host, 150_000))).rejects.toMatchObject({ name: 'Failure' })
  })

  it('of another digest than it should be is not stored', async () => {
    const registry = await start()
    const { uploads, presence } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    blob.content.fill('x', 250_000)
    await expect(uploads.ensure(blob)).rejects.toMatchObject({ name: 'Failure' })
    expect(await presence.hasBlob(blob.at, blob.size)).toBe(false)
  })

  it('with more bytes than it should have is not stored', async () => {
    const registry = await start()
    const { uploads } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    await expect(uploads.ensure({ ...blob, size: 290_000 })).rejects.toMatchObject({ code: 'size-mismatch' })
    await expect(uploads.ensure({ ...blob, size: 310_000 })).rejects.toMatchObject({ code: 'size-mismatch' })
  })
})

describe('a chunk that went wrong', () => {
  it('only in its answer, which was lost, is not sent again', async () => {
    const registry = await start()
    let faults = 0
    registry.intercept = ({ method }) => (method === 'PATCH' && faults++ === 1 ? { dropRequestAfterBytes: 100_000 } : undefined)
    const { uploads, requests } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload-status'), blob.opened]).toEqual([3, 1, 1])
  })

  it.each([500, 503, 429])('in an answer of %i is sent again', async (status) => {
    const registry = await start()
    let faults = 0
    registry.intercept = ({ method }) => (method === 'PATCH' && faults++ === 1 ? { status } : undefined)
    const { uploads, requests } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload-status'), blob.opened]).toEqual([4, 1, 1])
  })

  it('is not tried for ever', async () => {
    const registry = await start()
    registry.intercept = ({ method }) => (method === 'PATCH' ? { status: 503 } : undefined)
    const { uploads, requests } = open(registry.host)
    await expect(uploads.ensure(blobOf(registry.host, 300_000))).rejects.toMatchObject({ code: 'registry-unavailable' })
    expect(requests.of('upload-chunk')).toBeLessThan(10)
  })

  it('begins anew where the registry has forgotten the upload', async () => {
    const registry = await start()
    let faults = 0
    registry.intercept = ({ method, path }) => {
      if (method === 'PATCH' && faults++ === 1) return { status: 500 }
      return method === 'GET' && path.includes('/uploads/') ? { status: 404 } : undefined
    }
    const { uploads } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect(blob.opened).toBe(2)
  })

  it.each([
    ['of a chunk', 'PATCH', 202],
    ['of the status', 'GET', 204],
  ])('never leads to another host by the Location %s', async (_, wanted, status) => {
    const registry = await start()
    const elsewhere = await start()
    let faults = 0
    registry.intercept = ({ method, path }) => {
      if (!path.includes('/uploads/')) return undefined
      if (method === 'PATCH' && wanted === 'GET' && faults++ === 0) return { status: 500 }
      return method === wanted ? { status, headers: { location: `${elsewhere.url}${path}`, range: '0-99999' } } : undefined
    }
    await expect(open(registry.host).uploads.ensure(blobOf(registry.host, 300_000))).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(elsewhere.requests).toEqual([])
  })
})

describe('an upload of 50 MB that breaks in the middle', () => {
  it.each<Break>(['reset', 'cut', 'hang'])('by a %s sends only what is missing, and asks the source once', async (how) => {
    const registry = await start({ relativeLocations: true })
    const line = await ByteLine.start(registry.host)
    running.push(line)
    line.breaks = [{ after: 27 * MiB + 12_345, how }]
    const { uploads, requests } = open(line.host, defaultChunkRules, 1_000)
    let held = 0
    const blob = blobOf(line.host, 50 * MiB, (read) => (held = Math.max(held, read - line.sent)))
    expect(await uploads.ensure(blob)).toBe('stream')
    expect(held).toBeLessThan(2 * defaultChunkRules.bytes)
    expect(line.breaks).toEqual([])
    expect(blob.opened).toBe(1)
    expect(requests.of('upload-status')).toBeGreaterThan(0)
    // Less than the 3 MiB of its chunk that were on their way, which is what sending the chunk anew would cost.
    expect(line.sent - blob.size).toBeLessThan(3 * MiB)
    const stored = (await registry.contents())['team/app']?.[`blob ${blob.at.digest}`]
    expect(stored).toBe(`sha256:${createHash('sha256').update(blob.content).digest('hex')}`)
  })
})
