import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { noSuchRoute, problemAnswer } from './answer.ts'
import type { Guard } from './guard.ts'
import { RegistryProblem } from './problem.ts'
import { send } from './send.ts'

/** A token server on another host than its registry, as Docker Hub and GitLab have it. */
export class TokenHost {
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async start(): Promise<TokenHost> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new TokenHost(server)
  }

  /** Serves the token endpoint of `guard` from now on. */
  serve(guard: Guard): void {
    this.#server.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', `http://${this.host}`)
      const answer = guard.serve(request, pathname, searchParams).catch((error: unknown) => {
        if (error instanceof RegistryProblem) return problemAnswer(error)
        throw error
      })
      answer.then(async (found) => await send(response, found ?? noSuchRoute(), request.method ?? '', undefined)).catch(() => response.destroy())
    })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
