import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { exchange } from '@portcullis/sandbox/registry/raw-client'

/** Stands before a registry, and says of some lists of referrers that there is none. */
export class ReferrersFront {
  readonly host: string
  /** Which questions for a list of referrers, counted from 0 since the last reset, are answered with 404. */
  denied: (index: number) => boolean = () => false
  /** How many questions for such a list came since then. */
  asked = 0
  readonly #server: Server

  private constructor(server: Server, upstream: string) {
    this.#server = server
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (request, response) => {
      const forward = async (): Promise<void> => {
        const body = await buffer(request)
        if (/\/referrers\/sha256:/.test(request.url ?? '') && this.denied(this.asked++)) {
          response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n')
          return
        }
        const { 'content-type': type, accept, 'content-range': range } = request.headers
        const headers = { ...(type === undefined ? {} : { 'content-type': type }), ...(accept === undefined ? {} : { accept }), ...(range === undefined ? {} : { 'content-range': range }) }
        const found = await exchange(request.method ?? '', `${upstream}${request.url ?? ''}`, { headers, body })
        const { connection: _, 'transfer-encoding': __, ...kept } = found.headers
        response.writeHead(found.status, kept).end(found.body)
      }
      forward().catch(() => response.destroy())
    })
  }

  static async start(upstream: string): Promise<ReferrersFront> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new ReferrersFront(server, upstream)
  }

  reset(denied: (index: number) => boolean): void {
    this.denied = denied
    this.asked = 0
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
