import { createHmac, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answer.ts'
import type { BlobStore } from './blob-store.ts'
import { requestedRange } from './byte-range.ts'
import { isDigest, type DigestText } from './grammar.ts'
import { send } from './send.ts'

/** The other host that registries of clouds send readers to: a store behind addresses that are signed, and no friend of registry credentials. */
export class ContentHost {
  readonly url: string
  /** Requests that came with an Authorization header: there must be none. */
  credentialsSeen = 0
  readonly #server: Server
  readonly #store: BlobStore
  readonly #key = randomBytes(32)

  private constructor(server: Server, store: BlobStore) {
    this.#server = server
    this.#store = store
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (request, response) => void this.#serve(request, response))
  }

  static async start(store: BlobStore): Promise<ContentHost> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new ContentHost(server, store)
  }

  /** Sends the reader of a blob here. */
  directTo(digest: DigestText, size: number): Answer {
    const path = `/content/${digest}/${size}`
    return { status: 307, headers: { location: `${this.url}${path}?sig=${this.#signature(path)}&sp=r` } }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await send(response, this.#decide(request), request.method ?? '', undefined)
    } catch {
      // The reader hung up: there is nobody left to tell.
      response.destroy()
    }
  }

  #decide({ url = '', headers }: IncomingMessage): Answer {
    if (headers.authorization !== undefined) {
      this.credentialsSeen += 1
      return { status: 400, body: Buffer.from('Authentication information is not given in the correct format') }
    }
    if (url.startsWith('/elsewhere/')) return { status: 429 }
    const [path = '', query = ''] = url.split('?')
    const [, digest, size] = /^\/content\/([^/]+)\/(\d+)$/.exec(path) ?? []
    if (!isDigest(digest) || new URLSearchParams(query).get('sig') !== this.#signature(path)) return { status: 403 }
    const range = requestedRange(headers.range, Number(size))
    const file = this.#store.path(digest)
    if (range === undefined) return { status: 200, body: { file, start: 0, length: Number(size) } }
    const { first, last } = range
    return {
      status: 206,
      headers: { 'content-range': `bytes ${first}-${last}/${size}` },
      body: { file, start: first, length: last - first + 1 },
    }
  }

  #signature(path: string): string {
    return createHmac('sha256', this.#key).update(path).digest('hex')
  }
}
