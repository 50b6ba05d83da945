import { createServer, request as send } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** How a service can be out of order, for as long as it lasts. */
export const outageKinds = ['refuses', 'is overloaded', 'drips', 'hangs', 'talks rubbish'] as const
export type OutageKind = (typeof outageKinds)[number]

/** So many bytes are dripped before it is sure that nobody would wait for the end. */
const dripsToStall = 3
const dripMilliseconds = 10

/** Stands in front of one HTTP server, and is out of order when told so. */
export class Outage {
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** How many requests reached it. */
  seen = 0
  /** Called when a request is under way that will never be answered. */
  onStall: () => void = () => undefined
  readonly #server: Server
  readonly #upstream: string
  #kind: OutageKind | undefined

  private constructor(server: Server, upstream: string) {
    this.#server = server
    this.#upstream = upstream
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    // Only a connection that broke comes here: whoever asked has given up.
    server.on('request', (request, response) => void this.#serve(request, response).catch(() => response.destroy()))
  }

  /** `upstream` is a host with its port. */
  static async before(upstream: string): Promise<Outage> {
    const server = createServer()
    await listen(server, 0)
    return new Outage(server, upstream)
  }

  /** `address` as it is reached through here. */
  through(address: string): string {
    const url = new URL(address)
    return address.replace(url.host, this.host)
  }

  /** From now on; without a kind it works again. */
  async become(kind?: OutageKind): Promise<void> {
    this.#kind = kind
    this.#server.closeAllConnections()
    if (kind === 'refuses' && this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
    if (kind !== 'refuses' && !this.#server.listening) await listen(this.#server, Number(this.host.split(':')[1]))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.seen += 1
    // Else a client would meet the last state's connection in the next one.
    response.shouldKeepAlive = false
    const body = await buffer(request)
    switch (this.#kind) {
      case undefined:
        return await this.#forward(request, body, response)
      case 'is overloaded':
        response.writeHead(503, { 'content-type': 'text/plain' }).end('come back later')
        return
      case 'talks rubbish':
        response.writeHead(200, { 'content-type': 'application/json' }).end('<html>maintenance</html>')
        return
      case 'drips':
        return drip(response, this.onStall)
      case 'hangs':
        return this.onStall()
      case 'refuses':
    }
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    return new Promise((resolve, reject) => {
      const onwards = send({ host: '127.0.0.1', port: Number(this.#upstream.split(':')[1]), method, path: url, headers: { ...headers, host: this.#upstream } }, (answer) => {
        const { connection: _connection, 'keep-alive': _keepAlive, ...kept } = answer.headers
        response.writeHead(answer.statusCode ?? 502, kept)
        answer.pipe(response).once('finish', resolve).once('error', reject)
      })
      onwards.once('error', reject).end(body)
    })
  }
}

/** A byte now and then, for as long as anybody listens. */
function drip(response: ServerResponse, onStall: () => void): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  let drips = 0
  const timer = setInterval(() => {
    response.write(' ')
    drips += 1
    if (drips === dripsToStall) onStall()
  }, dripMilliseconds)
  response.once('close', () => clearInterval(timer))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
}
