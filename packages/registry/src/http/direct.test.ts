import { afterEach, describe, expect, it } from '@jest/globals'
import { startByteServer } from '@portcullis/sandbox/byte-server'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { Running } from '@portcullis/sandbox/running'
import { Transport } from './transport.ts'
import type { TransportRequest } from './transport.ts'

const running = new Running()

afterEach(() => running.close())

interface Asked {
  /** All that came with the request, its body included. */
  readonly text: string
  readonly connection: number
}

/** A server of bytes: what `answer` returns is written as it is, each part on its own; undefined ends the connection after it. */
async function serve(answer: (number: number) => readonly (string | undefined)[]) {
  const asked: Asked[] = []
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()
  const { host } = running.keep(await startByteServer((socket, connection) => {
    socket.setNoDelay(true)
    socket.on('close', () => close())
    socket.on('data', (data) => {
      asked.push({ text: data.toString('latin1'), connection })
      for (const part of answer(asked.length)) {
        if (part === undefined) socket.end()
        else socket.write(part)
      }
    })
  }))
  return { host, asked, closed }
}

function open() {
  const pauses: number[] = []
  const pause = async (milliseconds: number): Promise<void> => await Promise.resolve(void pauses.push(milliseconds))
  const transport = new Transport({ clock: new SandboxClock(), chance: () => 0.5, pause, retry: { attempts: 2, baseMilliseconds: 1, capMilliseconds: 1, budgetMilliseconds: 10 } })
  const ask = async (host: string, changes: Partial<TransportRequest> = {}, most = 100): Promise<string> =>
    await transport.send({ kind: 'manifest', method: 'GET', url: new URL(`http://${host}/x?y=z`), namedHost: host, ...changes }, async (response) => `${response.status} ${Buffer.from(await response.bytes(most, 'the body')).toString()}`)
  return { ask, pauses, close: () => transport.close() }
}

const connections = (asked: readonly Asked[]): number => new Set(asked.map(({ connection }) => connection)).size

describe('an answer', () => {
  it.each<[string, readonly (string | undefined)[], string]>([
    ['of a length', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody'], '200 body'],
    ['in pieces', ['HTTP/1.1 200 OK\r\nContent-', 'Length: 4\r\n\r', '\nbo', 'dy'], '200 body'],
    ['in chunks', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n', '2;a=b\r\ndy\r\n0\r\nx: y\r\n', '\r\n'], '200 body'],
    ['after an interim one', ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody'], '200 body'],
    ['without a body', ['HTTP/1.1 204 No Content\r\n\r\n'], '204 '],
  ])('%s is read, and the connection is used again', async (_, bytes, expected) => {
    const { host, asked } = await serve(() => bytes)
    const { ask, close } = open()
    expect(await ask(host)).toBe(expected)
    expect(await ask(host)).toBe(expected)
    expect(connections(asked)).toBe(1)
    close()
  })

  it.each<[string, readonly (string | undefined)[], string]>([
    ['that ends with the connection', ['HTTP/1.1 200 OK\r\n\r\nbo', 'dy', undefined], '200 body'],
    ['by HTTP/1.0', ['HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nbody'], '200 body'],
    ['that says it is the last', ['HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 4\r\n\r\nbody'], '200 body'],
    ['longer than it said', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbodyHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil'], '200 body'],
    ['longer than it said, in chunks', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil'], '200 body'],
  ])('%s is read, and the next request takes a new connection', async (_, bytes, expected) => {
    const { host, asked } = await serve(() => bytes)
    const { ask, close } = open()
    expect(await ask(host)).toBe(expected)
    expect(await ask(host)).toBe(expected)
    expect(connections(asked)).toBe(2)
    close()
  })

  it.each<[string, readonly (string | undefined)[]]>([
    ['with two lengths', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nbody']],
    ['with a length and in chunks', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n']],
    ['in a coding that is not known', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n']],
    ['with a chunk longer than it said', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nbody\r\n0\r\n\r\n', undefined]],
    ['with a chunk whose size is no number', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x4\r\nbody\r\n0\r\n\r\n', undefined]],
    ['in chunks that do not end', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n', undefined]],
    ['with endless trailers', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n', 'x: y\r\n'.repeat(2_000), undefined]],
    ['with a folded header', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\nx: a\r\n b\r\n\r\nbody']],
    ['with a name that ends in a blank', ['HTTP/1.1 200 OK\r\nContent-Length : 4\r\n\r\nbody']],
    ['with a bare line feed', ['HTTP/1.1 200 OK\nContent-Length: 4\r\n\r\nbody']],
    ['with endless headers', ['HTTP/1.1 200 OK\r\n', 'x: y\r\n'.repeat(9_000), '\r\n']],
    ['in more chunks than bytes are worth', ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\nx\r\n'.repeat(100_000), '0\r\n\r\n']],
    ['after endless interim ones', ['HTTP/1.1 100 Continue\r\n\r\n'.repeat(100_000), 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody']],
    ['after a change of protocols', ['HTTP/1.1 101 Switching Protocols\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody']],
    ['that is no HTTP', ['SSH-2.0-server\r\n\r\n']],
    ['that never came', [undefined]],
    ['cut short', ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbod', undefined]],
  ])('%s is never taken', async (_, bytes) => {
    const { host } = await serve(() => bytes)
    const { ask, close } = open()
    await expect(ask(host, {}, 1_000_000)).rejects.toMatchObject({ name: 'Failure', code: 'registry-unavailable' })
    close()
  })

  it('may come in many small chunks', async () => {
    const { host } = await serve(() => ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\nx\r\n'.repeat(30_000), '0\r\n\r\n'])
    const { ask, close } = open()
    expect(await ask(host, {}, 30_000)).toBe(`200 ${'x'.repeat(30_000)}`)
    close()
  })

  it('to HEAD has no body, whatever its length says', async () => {
    const { host, asked } = await serve(() => ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n'])
    const { ask, close } = open()
    expect(await ask(host, { method: 'HEAD' })).toBe('200 ')
    expect(await ask(host, { method: 'HEAD' })).toBe('200 ')
    expect(connections(asked)).toBe(1)
    close()
  })
})

describe('a request', () => {
  it('that brings a body goes out with it at once, also where it comes as a stream', async () => {
    const { host, asked } = await serve(() => ['HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n'])
    const { ask, close } = open()
    const chunks = (async function* () {
      yield await Promise.resolve(Buffer.from('bo'))
      yield Buffer.from('dy')
    })()
    expect(await ask(host, { method: 'PUT', body: Buffer.from('body') })).toBe('201 ')
    expect(await ask(host, { method: 'PUT', body: { size: 4, chunks } })).toBe('201 ')
    expect(await ask(host, { method: 'POST' })).toBe('201 ')
    const head = (method: string, length: number): string => `${method} /x?y=z HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: identity\r\nuser-agent: portcullis\r\ncontent-length: ${length}\r\n\r\n`
    expect(asked.map(({ text }) => text)).toEqual([`${head('PUT', 4)}body`, `${head('PUT', 4)}body`, head('POST', 0)])
    expect(connections(asked)).toBe(1)
    close()
  })

  it('whose stream breaks off or is of another size is never sent', async () => {
    const { host, asked } = await serve(() => ['HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n'])
    const { ask, close } = open()
    const of = (text: string, error?: Error) =>
      (async function* () {
        yield await Promise.resolve(Buffer.from(text))
        if (error !== undefined) throw error
      })()
    await expect(ask(host, { method: 'PUT', body: { size: 4, chunks: of('bo', new Error('the source broke')) } })).rejects.toThrow('the source broke')
    await expect(ask(host, { method: 'PUT', body: { size: 4, chunks: of('bo') } })).rejects.toMatchObject({ code: 'size-mismatch' })
    await expect(ask(host, { method: 'PUT', body: { size: 1, chunks: of('bo') } })).rejects.toMatchObject({ code: 'size-mismatch' })
    expect(asked).toEqual([])
    close()
  })

  it.each(['GET', 'HEAD'] as const)('of %s is made again at once where a kept connection was closed meanwhile', async (method) => {
    const { host, asked } = await serve((number) => (number === 2 ? [undefined] : ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n']))
    const { ask, pauses, close } = open()
    expect(await ask(host, { method })).toBe('200 ')
    expect(await ask(host, { method })).toBe('200 ')
    expect(asked.map(({ connection }) => connection)).toEqual([1, 1, 2])
    expect(pauses).toEqual([])
    close()
  })

  it('of GET is made again on a connection of its own where a body comes late that HEAD has not', async () => {
    const { host, asked } = await serve((number) => [number === 2 ? 'body' : '', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n', number === 1 ? '' : 'body'])
    const { ask, pauses, close } = open()
    expect(await ask(host, { method: 'HEAD' })).toBe('200 ')
    expect(await ask(host)).toBe('200 body')
    expect(asked.map(({ connection }) => connection)).toEqual([1, 1, 2])
    expect(pauses).toEqual([])
    close()
  })

  it('that writes is a try that failed where a kept connection was closed meanwhile', async () => {
    const { host } = await serve((number) => (number === 2 ? [undefined] : ['HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n']))
    const { ask, pauses, close } = open()
    const put: Partial<TransportRequest> = { method: 'PUT', body: Buffer.from('body') }
    expect(await ask(host, put)).toBe('201 ')
    expect(await ask(host, put)).toBe('201 ')
    expect(pauses).toHaveLength(1)
    close()
  })

  it('writes no header that would be read as two', async () => {
    const { host, asked } = await serve(() => ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'])
    const { ask, close } = open()
    await expect(ask(host, { headers: { accept: 'a\r\nx: y' } })).rejects.toMatchObject({ name: 'Failure' })
    expect(asked).toEqual([])
    close()
  })
})

describe('a connection', () => {
  it.each<[string, (transport: Transport, url: URL) => Promise<unknown>]>([
    ['whose body nobody wants and that never comes', async (transport, url) => await transport.send({ kind: 'manifest', method: 'GET', url, namedHost: url.host }, (response) => Promise.resolve(response.discard()))],
    ['whose body is never asked for', async (transport, url) => await transport.send({ kind: 'manifest', method: 'GET', url, namedHost: url.host, bulk: true }, () => Promise.resolve())],
  ])('%s ends with the run', async (_, use) => {
    const { host, closed } = await serve(() => ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo'])
    const transport = new Transport({ clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve() })
    await use(transport, new URL(`http://${host}/x`))
    transport.close()
    await closed
  })
})

describe('a transport that is closed', () => {
  it('opens no connection any more: what was begun early and is not wanted comes to an end', async () => {
    const { host, asked } = await serve(() => ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody'])
    const { ask, pauses, close } = open()
    close()
    await expect(ask(host)).rejects.toMatchObject({ code: 'registry-unavailable' })
    expect([asked.length, pauses.length]).toEqual([0, 0])
  })
})
