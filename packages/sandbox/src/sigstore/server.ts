import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AlreadyLogged, BadRequest } from './refusal.ts'

/** A request as the services see it. */
export interface ServiceRequest {
  readonly method: string
  readonly url: URL
  readonly body: Buffer
  readonly header: (name: string) => string
}

/** An answer; objects go out as JSON. */
export interface ServiceResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string | Buffer
}

/** Answers a request, or undefined when it is not for this service. */
export type Service = (request: ServiceRequest) => Promise<ServiceResponse | undefined> | ServiceResponse | undefined

const BODY_LIMIT_BYTES = 4 * 1024 * 1024

/** An HTTP server on loopback that asks one service after the other. */
export class ServiceHost {
  readonly origin: string
  readonly #server: Server
  #services: readonly Service[] = []

  static async listen(port: number): Promise<ServiceHost> {
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    return new ServiceHost(server)
  }

  private constructor(server: Server) {
    this.#server = server
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (request, response) => void this.#handle(request, response))
  }

  serve(...services: readonly Service[]): void {
    this.#services = services
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.#answer(request).catch(refusal)
    const bytes = typeof answer.body === 'string' || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body)
    const type = typeof answer.body === 'string' || Buffer.isBuffer(answer.body) ? 'text/plain; charset=utf-8' : 'application/json'
    response.writeHead(answer.status, { 'content-type': type, ...answer.headers })
    response.end(bytes)
  }

  async #answer(incoming: IncomingMessage): Promise<ServiceResponse> {
    const request: ServiceRequest = {
      method: incoming.method ?? 'GET',
      url: new URL(incoming.url ?? '/', this.origin),
      body: await readBody(incoming),
      header: (name) => String(incoming.headers[name] ?? ''),
    }
    for (const service of this.#services) {
      const answer = await service(request)
      if (answer !== undefined) return answer
    }
    return { status: 404, body: { code: 5, message: 'Not Found', details: [] } }
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) throw new BadRequest('the request is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Errors in the form that the gRPC gateways of Fulcio and Rekor give them. */
function refusal(error: unknown): ServiceResponse {
  if (error instanceof BadRequest) return { status: 400, body: { code: 3, message: error.message, details: [] } }
  if (error instanceof AlreadyLogged) {
    return { status: 409, headers: { 'x-log-index': String(error.index) }, body: { code: 6, message: error.message, details: [] } }
  }
  return { status: 500, body: { code: 13, message: error instanceof Error ? error.message : String(error), details: [] } }
}
