import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A host that nobody trusts: remembers all that it is told, and answers 404. */
export class CanaryServer {
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** Every request whole: its line, headers and body. */
  readonly heard: string[] = []
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (request, response) => {
      void text(request).then((body) => {
        this.heard.push([`${request.method ?? ''} ${request.url ?? ''}`, ...request.rawHeaders, body].join('\n'))
        response.writeHead(404).end()
      }, () => response.destroy())
    })
  }

  static async start(): Promise<CanaryServer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new CanaryServer(server)
  }

  /** The requests that carried an Authorization header or one of `secrets`, plain or in base64. */
  leaks(secrets: readonly string[]): readonly string[] {
    const forms = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('base64').replaceAll('=', '')])
    return this.heard.filter((one) => /^authorization$/im.test(one) || forms.some((form) => one.includes(form)))
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
