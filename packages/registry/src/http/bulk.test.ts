import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { startByteServer } from '@portcullis/sandbox/byte-server'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { RegistryClients } from '../client.ts'
import { passBlob } from '../download/blob-stream.ts'
import { CheckedContent } from '../content/checked-content.ts'
import { RequestCount } from './request-count.ts'
import { Transport } from './transport.ts'
import { parseDigest } from '@portcullis/core/model/digest'

const content = Buffer.alloc(700_000, 'content ')
const digest = parseDigest(`sha256:${createHash('sha256').update(content).digest('hex')}`)
const running = new Running()

afterEach(() => running.close())

interface Asked {
  readonly head: string
  /** How many connections there were, this one included. */
  readonly connection: number
}

/** A server of bytes: what `answer` returns is written as it is; `close` ends the connection after it. */
async function serve(answer: (asked: Asked, number: number) => { bytes: readonly (string | Buffer)[]; close?: boolean }) {
  const asked: Asked[] = []
  const { host } = running.keep(await startByteServer((socket, connection) => {
    let seen = ''
    socket.on('data', (data) => {
      seen += data.toString('latin1')
      for (let end = seen.indexOf('\r\n\r\n'); end >= 0; end = seen.indexOf('\r\n\r\n')) {
        const one = { head: seen.slice(0, end), connection }
        seen = seen.slice(end + 4)
        if (one.head.startsWith('GET /v2/ ')) {
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
          continue
        }
        asked.push(one)
        const { bytes, close = false } = answer(one, asked.length)
        for (const part of bytes) socket.write(part)
        if (close) socket.end()
      }
    })
  }))
  return { host, asked }
}

function open() {
  const count = new RequestCount()
  const options = { clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve() }
  const transport = new Transport({ ...options, onRequest: (sent) => count.add(sent) })
  const clients = new RegistryClients({ transport, clock: options.clock, credentials: anonymous, onSecret: () => undefined, tokenServers: {} })
  const rules = { attempts: 3, baseMilliseconds: 1, capMilliseconds: 1, budgetMilliseconds: 1000 }
  const read = async (host: string, size = content.byteLength): Promise<Buffer> => {
    const pieces: Buffer[] = []
    const at = { registry: host, repository: 'team/app', digest }
    const blob = new CheckedContent(at, size).read((from) => passBlob(clients.at(host), at, { size, from, bulk: true }, { ...options, rules }))
    // Copied, since a piece is good only until the next is asked for.
    for await (const piece of blob) pieces.push(Buffer.from(piece))
    return Buffer.concat(pieces)
  }
  return { read, count, close: () => transport.close() }
}

const whole = (body: Buffer = content): readonly (string | Buffer)[] => [`HTTP/1.1 200 OK\r\nContent-Length: ${body.byteLength}\r\n\r\n`, body]

describe('a large blob', () => {
  it('comes whole, and the next one over the same connection', async () => {
    const { host, asked } = await serve(() => ({ bytes: whole() }))
    const { read, count, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    expect((await read(host)).equals(content)).toBe(true)
    expect(count.of('blob')).toBe(2)
    expect(new Set(asked.map(({ connection }) => connection)).size).toBe(1)
    expect(asked[0]?.head).toMatch(/^GET \/v2\/team\/app\/blobs\/sha256:[0-9a-f]{64} HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\n/)
    close()
  })

  it('goes on where the connection broke at 60 %', async () => {
    const cut = content.byteLength * 0.6
    const { host, asked } = await serve((_, number) =>
      number === 1
        ? { bytes: [`HTTP/1.1 200 OK\r\nContent-Length: ${content.byteLength}\r\n\r\n`, content.subarray(0, cut)], close: true }
        : { bytes: [`HTTP/1.1 206 Partial Content\r\nContent-Range: bytes ${cut}-${content.byteLength - 1}/${content.byteLength}\r\nContent-Length: ${content.byteLength - cut}\r\n\r\n`, content.subarray(cut)] },
    )
    const { read, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    expect(asked[1]?.head).toContain(`range: bytes=${cut}-`)
    close()
  })

  it('is passed over as far as it was seen where a server knows no ranges', async () => {
    const { host } = await serve((_, number) => (number === 1 ? { bytes: [`HTTP/1.1 200 OK\r\nContent-Length: ${content.byteLength}\r\n\r\n`, content.subarray(0, 300_000)], close: true } : { bytes: whole() }))
    const { read, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    close()
  })

  it('is asked for again on a new connection when a kept one was closed meanwhile', async () => {
    const { host, count, read, close } = { ...(await serve((_, number) => (number === 2 ? { bytes: [], close: true } : { bytes: whole() }))), ...open() }
    await read(host)
    expect((await read(host)).equals(content)).toBe(true)
    expect(count.of('blob')).toBe(3)
    close()
  })

  it('comes whole also in chunks, and the next one over the same connection', async () => {
    const chunks = Array.from({ length: 7 }, (_, number) => content.subarray(number * 100_000, (number + 1) * 100_000))
    const { host, asked } = await serve(() => ({ bytes: ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', ...chunks.flatMap((chunk) => ['186a', '0\r', '\n', chunk, '\r\n']), '0\r\n\r\n'] }))
    const { read, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    expect((await read(host)).equals(content)).toBe(true)
    expect(new Set(asked.map(({ connection }) => connection)).size).toBe(1)
    close()
  })

  it('comes whole where it ends with the connection', async () => {
    const { host } = await serve(() => ({ bytes: ['HTTP/1.1 200 OK\r\n\r\n', content], close: true }))
    const { read, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    close()
  })

  it('follows a redirect, and an interim answer is passed over', async () => {
    const { host } = await serve(({ head }) =>
      head.startsWith('GET /moved ') ? { bytes: ['HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n', ...whole()] } : { bytes: ['HTTP/1.1 307 Temporary Redirect\r\nLocation: /moved\r\nContent-Length: 5\r\n\r\nmoved'] },
    )
    const { read, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    close()
  })

  it.each([
    ['another byte', () => whole(Buffer.from(content).fill('x', 9, 10)), 'digest-mismatch'],
    ['another size', () => whole(content.subarray(1)), 'size-mismatch'],
    ['two lengths', () => ['HTTP/1.1 200 OK\r\nContent-Length: 700000\r\nContent-Length: 7\r\n\r\n', content], 'registry-unavailable'],
    ['a folded header', () => ['HTTP/1.1 200 OK\r\nContent-Length: 700000\r\nx: a\r\n b\r\n\r\n', content], 'registry-unavailable'],
    ['a length that is no number', () => ['HTTP/1.1 200 OK\r\nContent-Length: +700000\r\n\r\n', content], 'registry-unavailable'],
    ['no HTTP', () => ['SSH-2.0-server\r\n\r\n'], 'registry-unavailable'],
    ['endless headers', () => ['HTTP/1.1 200 OK\r\n', 'x: y\r\n'.repeat(9000), '\r\n'], 'registry-unavailable'],
    ['a compressed body', () => ['HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 700000\r\n\r\n', content], 'registry-protocol'],
    ['a refusal', () => ['HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'], 'registry-denied'],
  ])('is never taken with %s', async (_, bytes, code) => {
    const { host } = await serve(() => ({ bytes: bytes() }))
    const { read, close } = open()
    await expect(read(host)).rejects.toMatchObject({ name: 'Failure', code })
    close()
  })

  it('does not read on where a server sends more than it said', async () => {
    const { host, asked } = await serve(() => ({ bytes: [whole()[0] ?? '', Buffer.concat([content, Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')])] }))
    const { read, close } = open()
    expect((await read(host)).equals(content)).toBe(true)
    expect((await read(host)).equals(content)).toBe(true)
    expect(new Set(asked.map(({ connection }) => connection)).size).toBe(2)
    close()
  })
})
