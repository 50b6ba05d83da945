import { Agent, createServer, request as send } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { FaultLine } from './fault-line.ts'
import type { ProxyFault } from './fault-line.ts'

const lateMilliseconds = 40
const endlessPiece = Buffer.alloc(64 * 1024, 'x')

/** What serves a request of the server behind, where that runs in this process; ends when the request is dealt with. */
type Behind = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Stands between a client and one HTTP server, and spoils the requests that its line names. The bodies of what it spoils are held in memory. */
export class FaultProxy {
  /** What goes wrong from now on. */
  line = new FaultLine()
  /** `127.0.0.1:PORT` */
  readonly host: string
  /** Every Authorization header that was ever shown here. */
  readonly authorizations = new Set<string>()
  readonly #server: Server
  readonly #upstream: string
  readonly #elsewhere: string
  readonly #behind: Behind | undefined
  /** Connections to the server behind are kept: there are thousands of trials. */
  readonly #agent = new Agent({ keepAlive: true })
  /** Requests that came and are not dealt with. */
  readonly #underWay = new Set<Promise<unknown>>()

  private constructor(server: Server, upstream: string, elsewhere: string, behind: Behind | undefined) {
    this.#server = server
    this.#upstream = upstream
    this.#elsewhere = elsewhere
    this.#behind = behind
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (request, response) => {
      // Only a connection that broke comes here, and it may be this proxy that broke it.
      const served = this.#serve(request, response).catch(() => response.destroy()).finally(() => this.#underWay.delete(served))
      this.#underWay.add(served)
    })
  }

  /**
   * `upstream` and `elsewhere` are hosts with port; the second is where redirects and false addresses lead. With `behind`
   * what is not spoilt is handed to the server behind as it is, and saves an exchange.
   */
  static async start(upstream: string, elsewhere: string, behind?: Behind): Promise<FaultProxy> {
    const server = createServer()
    await listen(server, 0)
    return new FaultProxy(server, upstream, elsewhere, behind)
  }

  /**
   * Takes connections again after `refuse`, at the same address, with a new line. What a client that is gone had sent
   * reaches the server before, and not in the midst of what comes next.
   */
  async restore(line: FaultLine): Promise<void> {
    this.line = line
    this.#server.closeAllConnections()
    await Promise.all(this.#underWay)
    if (!this.#server.listening) await listen(this.#server, Number(this.host.split(':')[1]))
  }

  async close(): Promise<void> {
    this.#agent.destroy()
    this.#server.closeAllConnections()
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.line.next()
    if (request.headers.authorization !== undefined) this.authorizations.add(request.headers.authorization)
    if (fault === 'late') await delay(lateMilliseconds)
    if ((fault === undefined || fault === 'late') && this.#behind !== undefined) return await this.#behind(request, this.#speakingAsUs(response))
    const body = await buffer(request)
    if (fault === undefined || fault === 'late') return answer(response, await this.#forward(request, body))
    await this.#spoil(fault, request, body, response)
  }

  async #spoil(fault: Exclude<ProxyFault, 'late'>, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    if (typeof fault === 'number') return answer(response, refusal(fault))
    const socket = request.socket
    switch (fault) {
      case 'refuse':
        this.#server.close()
        this.#server.closeAllConnections()
        return
      case 'reset':
        socket.resetAndDestroy()
        return
      case 'hang':
        return
      case 'lost-answer':
        await this.#forward(request, body)
        socket.resetAndDestroy()
        return
      case 'cut-body':
        return cut(response, await this.#forward(request, body))
      case 'garbage':
        return answer(response, { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>\0\xff{"schemaVersion":') })
      case 'endless':
        return endless(response, request.method === 'HEAD')
      case 'redirect':
        return answer(response, { status: 307, headers: { location: `http://${this.#elsewhere}${request.url ?? ''}` }, body: Buffer.alloc(0) })
      case 'foreign-realm':
        return answer(response, {
          ...refusal(401),
          headers: { 'www-authenticate': `Bearer realm="http://${this.#elsewhere}/token",service="elsewhere"` },
        })
      case 'foreign-location':
        return answer(response, withLocation(await this.#forward(request, body), this.#elsewhere))
      case 'wrong-digest':
        return answer(response, falsified(await this.#forward(request, body)))
    }
  }

  async #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const [hostname, port] = this.#upstream.split(':')
    const passed: IncomingHttpHeaders = { ...headers, host: this.host }
    delete passed.connection
    delete passed['transfer-encoding']
    const sent = send({ hostname, port, method, path: url, agent: this.#agent, headers: { ...passed, 'content-length': String(body.length) } })
    const found = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject).end(body)
    })
    const { connection: _, 'transfer-encoding': __, ...kept } = found.headers
    return { status: found.statusCode ?? 502, headers: this.#asOurs(kept), body: await buffer(found) }
  }

  #speakingAsUs(response: ServerResponse): ServerResponse {
    const writeHead: (status: number, headers: OutgoingHttpHeaders) => ServerResponse = response.writeHead.bind(response)
    return Object.assign(response, { writeHead: (status: number, headers: OutgoingHttpHeaders) => writeHead(status, this.#asOurs(headers)) })
  }

  /** The server's own address in what it says, replaced by ours. */
  #asOurs<Headers extends IncomingHttpHeaders | OutgoingHttpHeaders>(headers: Headers): Headers {
    const { location, 'www-authenticate': challenge } = headers
    const replaced = (text: unknown) => String(text).replaceAll(`http://${this.#upstream}`, `http://${this.host}`)
    return {
      ...headers,
      ...(location === undefined ? {} : { location: replaced(location) }),
      ...(challenge === undefined ? {} : { 'www-authenticate': replaced(challenge) }),
    }
  }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function answer(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body)
}

function refusal(status: number): Answer {
  const body = Buffer.from(JSON.stringify({ errors: [{ code: 'SPOILT', message: 'by the proxy' }] }))
  const headers: IncomingHttpHeaders = { 'content-type': 'application/json', ...(status === 429 ? { 'retry-after': '0' } : {}) }
  return { status, headers, body }
}

/** The head as it was, half of the body, and the end of the connection. */
function cut(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(Math.max(1, body.length)) })
  response.flushHeaders()
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => setImmediate(() => response.socket?.destroy()))
}

function endless(response: ServerResponse, isHead: boolean): void {
  response.writeHead(200, { 'content-type': 'application/vnd.oci.image.manifest.v1+json' })
  if (isHead) {
    response.end()
    return
  }
  const more = (): void => {
    while (!response.destroyed && response.write(endlessPiece)) continue
  }
  response.on('drain', more)
  more()
}

function withLocation(found: Answer, host: string): Answer {
  const { location } = found.headers
  if (location === undefined) return found
  return { ...found, headers: { ...found.headers, location: location.replace(/^(?:http:\/\/[^/]+)?/, `http://${host}`) } }
}

/** Another last byte in the body, and another digest in the head. */
function falsified(found: Answer): Answer {
  const body = Buffer.from(found.body)
  const last = body.at(-1)
  if (last !== undefined) body[body.length - 1] = last ^ 1
  const digest = found.headers['docker-content-digest']
  const headers = digest === undefined ? {} : { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }
  return { ...found, body, headers: { ...found.headers, ...headers } }
}
