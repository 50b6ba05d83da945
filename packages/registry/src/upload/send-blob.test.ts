import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { ByteLine } from '@portcullis/sandbox/fault-proxy/byte-line'
import type { Break } from '@portcullis/sandbox/fault-proxy/byte-line'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import type { Fault } from '@portcullis/sandbox/registry/faults'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { givenCredentials } from '../access/credentials.ts'
import { defaultDeadlines } from '../http/deadlines.ts'
import { Presence } from './presence.ts'
import { connect } from '../registry-reader.ts'
import { RequestLimits } from './request-limits.ts'
import { BlobUploads } from './upload.ts'

const MiB = 1024 * 1024
const running = new Running()

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function open(host: string, longestPause = 50, deadlines = defaultDeadlines) {
  // A registry needs a moment to see that a connection is gone.
  const pause = async (milliseconds: number): Promise<void> => await delay(Math.min(milliseconds, longestPause))
  const { clients, retrying, requests, close } = connect({ credentials: givenCredentials('ann', 'canary', [host]), clock: new SandboxClock(), chance: () => 0.9, pause, onSecret: () => undefined, deadlines })
  running.keep({ close })
  const presence = new Presence(clients)
  return { requests, presence, uploads: new BlobUploads(clients, presence, retrying, new RequestLimits({ least: 20_000, most: 1_000_000 })) }
}

/** What the source has to say, `times` being 1 when it is first asked. */
type Answers = (times: number, content: Buffer) => Buffer

function blobOf(host: string, size: number, answers: Answers = (_, content) => content) {
  const content = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 4096) content.writeUInt32LE(at, at)
  const blob = {
    at: pin(parseReference(`${host}/team/app`), digestOf(content)),
    size,
    /** Where each reading began. */
    opened: [] as number[],
    /** Bytes of all readings. */
    read: 0,
    content,
    open: async function* (from: number) {
      blob.opened.push(from)
      const answered = answers(blob.opened.length, content)
      for (let at = from; at < answered.byteLength; at += 70_001) {
        const piece = answered.subarray(at, at + 70_001)
        blob.read += piece.byteLength
        yield await Promise.resolve(piece)
      }
    },
  }
  return blob
}

/** Does `fault` with the first requests of `method` that `fault` says something about. */
function faulty(registry: SandboxRegistry, method: string, ...faults: (Fault | undefined)[]): void {
  registry.intercept = (request) => (request.method === method && request.path.includes('/uploads/') ? faults.shift() : undefined)
}

/** Stands for a proxy that lets no request through with more than so many bytes. */
function limited(registry: SandboxRegistry, bytes: number, status = 413): void {
  registry.intercept = ({ headers }) => (Number(headers['content-length']) > bytes ? { status } : undefined)
}

describe('a blob', () => {
  it.each([1, 300_000, 9_000_000])('of %i bytes goes in one request, and is read once', async (size) => {
    const registry = await start()
    const { uploads, requests } = open(registry.host)
    const blob = blobOf(registry.host, size)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect(requests.toJSON()).toEqual({ ping: 1, 'blob-exists': 1, 'upload-start': 1, upload: 1 })
    expect([blob.opened, blob.read]).toEqual([[0], size])
  })

  it.each<[string, SandboxOptions]>([
    ['that takes no chunks', { chunks: false }],
    ['that takes none as long', { chunkByteLimit: 50_000 }],
    ['that asks for long ones', { chunkMinLength: 400_000 }],
  ])('is no different to a registry %s', async (_, options) => {
    const registry = await start(options)
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 300_000))).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([0, 1])
  })

  it('of another digest than it should be is not stored', async () => {
    const registry = await start()
    const { uploads, presence, requests } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    blob.content.fill('x', 250_000)
    await expect(uploads.ensure(blob)).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(requests.of('upload-cancel')).toBe(1)
    expect(await presence.hasBlob(blob.at, blob.size)).toBe(false)
  })

  it('with more or fewer bytes than it should have is not stored', async () => {
    const registry = await start()
    const { uploads } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    await expect(uploads.ensure({ ...blob, size: 290_000 })).rejects.toMatchObject({ code: 'size-mismatch' })
    await expect(uploads.ensure({ ...blob, size: 310_000 })).rejects.toMatchObject({ code: 'size-mismatch' })
  })
})

describe('a blob that is too long for one request', () => {
  it('goes in requests of a quarter, in order, each to the Location of the answer before, and so do those after it', async () => {
    const registry = await start()
    limited(registry, 100_000)
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 400_000))).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([3, 2])
    expect(await uploads.ensure(blobOf(registry.host, 250_000))).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([5, 3])
  })

  it.each([413, 416])('goes in shorter ones still where a quarter is answered with %i, too', async (status) => {
    const registry = await start()
    registry.intercept = ({ method, headers }) => (Number(headers['content-length']) > 50_000 ? { status: method === 'PUT' ? 413 : status } : undefined)
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 400_000))).toBe('stream')
    // One too long, then 16 of 25,000 bytes of which the last is the PUT.
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([16, 2])
  })

  it('is dropped where its last answer left it when it is of another digest', async () => {
    const registry = await start()
    limited(registry, 100_000)
    const { uploads } = open(registry.host)
    const blob = blobOf(registry.host, 400_000, (times, content) => (times === 1 ? content : Buffer.from(content).fill('x', 350_000)))
    await expect(uploads.ensure(blob)).rejects.toMatchObject({ code: 'digest-mismatch' })
    const [first = '', cancelled = ''] = ['PUT', 'DELETE'].map((wanted) => registry.requests.find(({ method }) => method === wanted)?.path)
    expect([cancelled.includes('_state='), first.startsWith(cancelled)]).toEqual([true, false])
  })

  it('has no request under what the registry asks for, but the last', async () => {
    const registry = await start({ chunkMinLength: 150_000 })
    limited(registry, 200_000)
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 400_000))).toBe('stream')
    expect([requests.of('upload-chunk'), requests.of('upload')]).toEqual([2, 2])
  })

  it.each<[string, SandboxOptions, number]>([
    ['takes no chunks', { chunks: false }, 200_000],
    ['asks for chunks that are too long as well', { chunkMinLength: 300_000 }, 200_000],
    ['takes nothing of any use', {}, 1_000],
  ])('ends where the registry %s', async (_, options, bytes) => {
    const registry = await start(options)
    limited(registry, bytes)
    const { uploads, requests } = open(registry.host)
    await expect(uploads.ensure(blobOf(registry.host, 400_000))).rejects.toMatchObject({ code: 'too-large' })
    expect(requests.of('upload') + requests.of('upload-chunk')).toBeLessThan(5)
  })
})

describe('a request that went wrong', () => {
  it('only in its answer, which was lost, is not sent again', async () => {
    const registry = await start()
    faulty(registry, 'PUT', { dropRequestAfterBytes: 300_000 })
    const { uploads, requests } = open(registry.host)
    const blob = blobOf(registry.host, 300_000)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect([requests.of('upload'), requests.of('upload-status'), blob.read]).toEqual([2, 1, blob.size])
  })

  it.each([500, 503, 429])('in an answer of %i is made again', async (status) => {
    const registry = await start()
    faulty(registry, 'PUT', { status })
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 300_000))).toBe('stream')
    expect(requests.toJSON()).toMatchObject({ 'upload-start': 1, upload: 2, 'upload-status': 1 })
  })

  it('is not made for ever', async () => {
    const registry = await start()
    registry.intercept = ({ method }) => (method === 'PUT' ? { status: 503 } : undefined)
    const { uploads, requests } = open(registry.host)
    await expect(uploads.ensure(blobOf(registry.host, 300_000))).rejects.toMatchObject({ code: 'registry-unavailable' })
    expect(requests.of('upload')).toBe(6)
  })

  it.each<[string, Fault]>([
    ['has forgotten the upload', { status: 404 }],
    ['does not say', { status: 204 }],
    ['lets nobody ask', { status: 403 }],
    ['says it has what nobody sent', { status: 204, headers: { range: '0-9999999' } }],
  ])('begins anew where the registry %s', async (_, fault) => {
    const registry = await start()
    let faults = 0
    registry.intercept = ({ method, path }) => {
      if (method === 'PUT' && faults++ === 0) return { dropRequestAfterBytes: 100_000 }
      return method === 'GET' && path.includes('/uploads/') ? fault : undefined
    }
    const { uploads, requests } = open(registry.host)
    const blob = blobOf(registry.host, 5_000_000)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect([requests.of('upload-start'), ...blob.opened]).toEqual([2, 0, 0])
  })

  it('begins anew where the registry says how far it is and does not go on from there', async () => {
    const registry = await start()
    faulty(registry, 'PUT', { dropRequestAfterBytes: 100_000 }, { status: 400 }, { status: 400 })
    const { uploads, requests } = open(registry.host)
    expect(await uploads.ensure(blobOf(registry.host, 300_000))).toBe('stream')
    expect(requests.of('upload-start')).toBe(2)
  })

  it('is not made for ever where the registry refuses what it asked for, back and forth', async () => {
    const registry = await start()
    let sent = 0
    registry.intercept = ({ method, path }) => {
      if (method === 'PUT') return sent++ === 0 ? { dropRequestAfterBytes: MiB } : { status: sent > 100 ? 400 : 416 }
      return method === 'GET' && path.includes('/uploads/') ? { status: 204, headers: { location: path, range: `0-${sent % 2 === 0 ? 99 : 199}` } } : undefined
    }
    const { uploads, requests } = open(registry.host, 0)
    await expect(uploads.ensure(blobOf(registry.host, 2 * MiB))).rejects.toMatchObject({ name: 'Failure' })
    expect(requests.of('upload')).toBeLessThan(40)
  })

  it.each([
    ['of a part', 'PATCH', 202],
    ['of the status', 'GET', 204],
  ])('never leads to another host by the Location %s', async (_, wanted, status) => {
    const registry = await start()
    const elsewhere = await start()
    let faults = 0
    registry.intercept = ({ method, path }) => {
      if (!path.includes('/uploads/')) return undefined
      if (method === 'PUT' && faults++ === 0) return { status: wanted === 'GET' ? 500 : 413 }
      return method === wanted ? { status, headers: { location: `${elsewhere.url}${path}`, range: '0-99999' } } : undefined
    }
    await expect(open(registry.host).uploads.ensure(blobOf(registry.host, 300_000))).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(elsewhere.requests).toEqual([])
  })
})

describe('a source that is asked again after a break', () => {
  const size = 4 * MiB
  /** Breaks once after 2.5 MiB. */
  async function broken(answers?: Answers) {
    const registry = await start()
    faulty(registry, 'PUT', { dropRequestAfterBytes: 2.5 * MiB })
    const { uploads, presence } = open(registry.host, 1_000)
    const blob = blobOf(registry.host, size, answers)
    return { blob, sent: uploads.ensure(blob), presence }
  }

  it('is asked from a byte at most 1 MiB before the one that the registry lacks', async () => {
    const { blob, sent } = await broken()
    expect(await sent).toBe('stream')
    const [, again = 0] = blob.opened
    expect(again).toBeGreaterThan(1.4 * MiB)
    expect(again).toBeLessThanOrEqual(2.5 * MiB)
  })

  it.each([
    ['a byte that the registry has already', 2.5 * MiB - 100],
    ['the byte that it lacks', 2.5 * MiB],
    ['the last byte', size - 1],
  ])('cannot answer with another byte unseen: %s', async (_, changed) => {
    const { blob, sent, presence } = await broken((times, content) => {
      if (times === 1) return content
      const other = Buffer.from(content)
      other[changed] = 1
      return other
    })
    await expect(sent).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(await presence.hasBlob(blob.at, size)).toBe(false)
  })
})

describe('an upload of 50 MB that breaks in the middle', () => {
  it.each<Break>(['reset', 'cut', 'hang'])('by a %s sends only what is missing, and asks the source for what is missing only', async (how) => {
    const registry = await start({ relativeLocations: true })
    const line = running.keep(await ByteLine.start(registry.host))
    line.breaks = [{ after: 27 * MiB + 12_345, how }]
    const { uploads, requests } = open(line.host, 1_000, { ...defaultDeadlines, idle: how === 'hang' ? 10_000 : 60_000 })
    const blob = blobOf(line.host, 50 * MiB)
    expect(await uploads.ensure(blob)).toBe('stream')
    expect([line.breaks, requests.of('upload-start'), requests.of('upload-status') > 0]).toEqual([[], 1, true])
    expect(line.sent - blob.size).toBeLessThan(MiB)
    // What was on its way in the buffers of the connections is read again, and not the 27 MiB before it.
    expect(blob.read - blob.size).toBeLessThan(20 * MiB)
    const stored = (await registry.contents())['team/app']?.[`blob ${blob.at.digest}`]
    expect(stored).toBe(`sha256:${createHash('sha256').update(blob.content).digest('hex')}`)
  })
})
