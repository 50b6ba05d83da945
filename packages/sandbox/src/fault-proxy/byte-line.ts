import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** What becomes of the connection that carries the fatal byte. */
export type Break = 'reset' | 'cut' | 'hang'

/** Stands between a client and a server below HTTP: counts what is sent, and breaks one connection in the middle of it. */
export class ByteLine {
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** Bytes that clients sent and that were passed on. */
  sent = 0
  /** After so many bytes in all, once each; the earliest first. */
  breaks: { readonly after: number; readonly how: Break }[] = []
  readonly #server: Server
  readonly #upstream: string
  readonly #sockets = new Set<Socket>()

  private constructor(server: Server, upstream: string) {
    this.#server = server
    this.#upstream = upstream
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('connection', (client) => this.#join(client))
  }

  /** `upstream` is a host with port. */
  static async start(upstream: string): Promise<ByteLine> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new ByteLine(server, upstream)
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #join(client: Socket): void {
    const [host = '', port] = this.#upstream.split(':')
    const server = connect(Number(port), host)
    for (const socket of [client, server]) {
      this.#sockets.add(socket)
      // One end that breaks is what this is for; the other is told by its closing.
      socket.on('error', () => undefined)
      socket.on('close', () => this.#sockets.delete(socket))
    }
    client.on('close', () => server.end())
    server.on('close', () => client.destroy())
    server.pipe(client)
    client.on('data', (bytes) => {
      this.sent += bytes.byteLength
      const [next] = this.breaks
      // What came with the fatal byte still arrives.
      if (!server.write(bytes)) {
        client.pause()
        server.once('drain', () => client.resume())
      }
      if (next === undefined || this.sent < next.after) return
      this.breaks.shift()
      client.removeAllListeners('data')
      client.pause()
      // The server is told first. Otherwise the client could ask how far it is while the server still takes what had arrived.
      server.unpipe(client).removeAllListeners('close').end()
      server.resume().once('close', () => {
        if (next.how === 'reset') client.resetAndDestroy()
        if (next.how === 'cut') client.destroy()
      })
    })
  }
}
