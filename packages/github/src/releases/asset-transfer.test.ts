import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { createAssetTransfer } from './asset-transfer.ts'
import { checked } from './release-contents.ts'

const clock = { now: () => new Date('2026-06-01T12:00:00Z') }
const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const transferFor = (apiUrl: string) => createAssetTransfer({ apiUrl, token: 'secret', repository: 'acme/shop', clock })

async function sizeOf(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const chunk of bytes) size += chunk.byteLength
  return size
}

function moved(location: string) {
  return (_: IncomingMessage, response: ServerResponse) => response.writeHead(302, { location }).end()
}

describe('a download', () => {
  it('follows GitHub to the host of the file, without the token', async () => {
    const seen: (string | undefined)[] = []
    const files = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end('hello')
    })
    const api = await serve((request, response) => {
      seen.push(request.headers.authorization)
      moved(files)(request, response)
    })
    expect(await sizeOf(transferFor(api).download({ id: 7, name: 'a', size: 5 }))).toBe(5)
    expect(seen).toEqual(['Bearer secret', undefined])
  })

  it.each([
    ['in plain to another machine', 'http://files.example/x'],
    ['to an address with credentials', 'https://user:pass@files.example/x'],
    ['to what is no address', 'http://['],
  ])('is not sent on %s', async (_, location) => {
    const api = await serve(moved(location))
    await expect(sizeOf(transferFor(api).download({ id: 7, name: 'a', size: 5 }))).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it('is not sent on for ever', async () => {
    const api: string = await serve((request, response) => moved(`http://${request.headers.host}/again`)(request, response))
    await expect(sizeOf(transferFor(api).download({ id: 7, name: 'a', size: 5 }))).rejects.toMatchObject({ code: 'redirect-refused' })
  })

  it.each([
    ['more bytes', 'hello!', 'size-mismatch'],
    ['fewer bytes', 'hell', 'size-mismatch'],
  ])('of %s than GitHub tells is refused', async (_, body, code) => {
    const api = await serve((_request, response) => response.end(body))
    await expect(sizeOf(transferFor(api).download({ id: 7, name: 'a', size: 5 }))).rejects.toMatchObject({ code })
  })

  it('that breaks off is no short file', async () => {
    const api = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '5' })
      response.write('he')
      setImmediate(() => response.destroy())
    })
    await expect(sizeOf(transferFor(api).download({ id: 7, name: 'a', size: 5 }))).rejects.toMatchObject({ code: 'github-unavailable' })
  })

  it('keeps its last bytes back until all of them have the digest', async () => {
    async function* parts(): AsyncIterable<Uint8Array> {
      yield Buffer.from('hel')
      yield Buffer.from('lo')
    }
    expect(await sizeOf(checked(parts(), { name: 'a', digest: digestOf('hello') }))).toBe(5)
    const seen: string[] = []
    const read = async (): Promise<void> => {
      for await (const chunk of checked(parts(), { name: 'a', digest: digestOf('other') })) seen.push(Buffer.from(chunk).toString())
    }
    await expect(read()).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(seen).toEqual(['hel'])
  })
})

describe('an upload', () => {
  const asset = (name: string) => JSON.stringify({ id: 1, name, content_type: 'text/plain', size: 5, state: 'uploaded', digest: digestOf('hello') })
  async function* hello(): AsyncIterable<Uint8Array> {
    yield Buffer.from('hello')
  }
  const file = { name: 'a.txt', mediaType: 'text/plain', size: 5 }

  it('sends the token and the length, and never reads further ahead than what is under way', async () => {
    const size = 64 * 1024 * 1024
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const [sent, received] = [createHash('sha256'), createHash('sha256')]
    const bytes = { read: 0, received: 0, ahead: 0 }
    async function* many(): AsyncIterable<Uint8Array> {
      for (; bytes.read < size; bytes.read += piece.byteLength) {
        sent.update(piece)
        yield piece
        bytes.ahead = Math.max(bytes.ahead, bytes.read - bytes.received)
      }
    }
    const api = await serve((request, response) => {
      expect(request.headers).toMatchObject({ authorization: 'Bearer secret', 'content-length': String(size) })
      request.on('data', (chunk: Buffer) => {
        received.update(chunk)
        bytes.received += chunk.byteLength
      })
      request.on('end', () => response.writeHead(201).end(asset('a.txt')))
    })
    const kept = await transferFor(api).upload({ uploadUrl: `${api}/upload` }, { ...file, size }, many())
    expect(kept).toMatchObject({ name: 'a.txt', isWhole: true })
    expect([bytes.received, received.digest('hex')]).toEqual([size, sent.digest('hex')])
    expect(bytes.ahead).toBeLessThan(32 * 1024 * 1024)
  })

  it('goes to no other host than GitHub’s own', async () => {
    const api = await serve((_request, response) => response.writeHead(201).end(asset('a.txt')))
    await expect(transferFor(api).upload({ uploadUrl: 'https://uploads.evil.example/x' }, file, hello())).rejects.toMatchObject({ code: 'github-protocol' })
  })

  it('under a name that GitHub changes is no success', async () => {
    const api = await serve((request, response) => {
      request.resume()
      request.on('end', () => response.writeHead(201).end(asset('a.b.txt')))
    })
    await expect(transferFor(api).upload({ uploadUrl: api }, file, hello())).rejects.toMatchObject({ code: 'release-conflict' })
  })

  it('whose source turns out to be another file says so, and not that the connection broke', async () => {
    const api = await serve((request) => request.resume())
    await expect(transferFor(api).upload({ uploadUrl: api }, file, checked(hello(), { name: 'a.txt', digest: digestOf('other') }))).rejects.toMatchObject({ code: 'digest-mismatch' })
  })
})
