import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export interface ByteServer {
  readonly host: string
  /** Ends every connection. */
  close(): void
}

/** A server on loopback that speaks bytes: what it does with each connection, told by its number from 1, is up to `serve`. */
export async function startByteServer(serve: (socket: Socket, connection: number) => void): Promise<ByteServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    serve(socket, sockets.size)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
