import type { Agent } from 'node:http'
import { Failure } from '@portcullis/core/failure'
import type { Clock } from '@portcullis/core/ports/clock'
import type { Deadlines } from './deadlines.ts'
import { defaultDeadlines } from './deadlines.ts'
import { DirectExchanges } from './direct.ts'
import type { DirectOrder } from './direct.ts'
import { exchange, readable } from './exchange.ts'
import type { RequestBody, StreamedBody } from './exchange.ts'
import { redirectRefused, statusFailure } from '../failures.ts'
import type { Incoming } from './incoming.ts'
import { addressIn, guardedLookup, isLoopbackHost, mayConnect } from './network-rules.ts'
import type { Reach, Resolve } from './network-rules.ts'
import { tunnelAgent } from './proxy.ts'
import type { ProxyFor } from './proxy.ts'
import type { RequestKind, SentRequest } from './request-count.ts'
import { Response } from './response.ts'
import type { RetryBudget } from './retry-budget.ts'
import { retryAfter, retrying, retryingBy, Transient } from './retry.ts'
import type { Chance, Pause, Retrying, RetryRules, Waiting } from './retry.ts'

export interface TransportOptions {
  readonly clock: Clock
  readonly chance: Chance
  readonly pause: Pause
  /** Hosts, with port where it is not 443, to which plain HTTP is spoken although they are not this machine. */
  readonly insecureRegistries?: readonly string[]
  readonly retry?: RetryRules
  /** Repeats by host, over the whole run. */
  readonly budget?: RetryBudget
  readonly deadlines?: Deadlines
  readonly resolve?: Resolve
  /** Certificate authorities (PEM) that are trusted for TLS besides those of Node; asked for once, when first needed. */
  readonly authorities?: () => Promise<readonly string[]>
  readonly onRequest?: (sent: SentRequest) => void
  /** Before a request that failed is made again. */
  readonly onWait?: ((waiting: Waiting) => void) | undefined
  /** The proxy on the way to an address; none when absent. */
  readonly proxyFor?: ProxyFor
}

export interface TransportRequest {
  readonly kind: RequestKind
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  /** Sent to the origin of `url` and nowhere else. */
  readonly authorization?: string | undefined
  readonly body?: RequestBody
  /** The answer's body is large, and each of its pieces is dealt with before the next is asked for. */
  readonly bulk?: boolean
  /** The host, with port, that the user named: any other is the word of a registry and may only be public. */
  readonly namedHost: string
}

/** As Node's TLS takes them; nothing for those it brings itself. */
interface TrustedAuthorities {
  readonly ca?: string[]
}

const maxRedirects = 5
/** Bodies up to this are held in memory while they are sent. */
const maxGatheredBytes = 64 * 1024
const redirects = new Set([301, 302, 303, 307, 308])
const passing = new Set([408, 429, 500, 502, 503, 504])

/** HTTP as a registry client needs it: redirects by hand, bounded in every direction (security.md §2.3). */
export class Transport {
  readonly #options: TransportOptions
  readonly #agents = new Map<string, Agent>()
  readonly #direct = new DirectExchanges()
  /** Addresses of the hosts that users named. */
  readonly #named = new Map<string, URL>()
  readonly #retrying: Retrying
  #authorities: Promise<readonly string[]> | undefined

  constructor(options: TransportOptions) {
    this.#options = options
    this.#retrying = retryingBy(options)
  }

  /**
   * `http` for this machine and the hosts listed as insecure, `https` for all others. As addresses have it, to compare
   * with theirs: without the port that the scheme has by itself.
   */
  originOf(registry: string): string {
    return new URL(`${this.#mayBePlain(registry) ? 'http' : 'https'}://${registry}`).origin
  }

  /**
   * Sends a request and gives its answer to `read`, again from the start when the connection fails, the server is
   * busy (408, 429, 5xx), or `read` throws Transient. A streamed body is sent once: its owner repeats.
   * @throws Failure `registry-unavailable` | `rate-limited` | `timed-out` | `redirect-refused`
   */
  async send<Result>(request: TransportRequest, read: (response: Response) => Promise<Result>): Promise<Result> {
    const attempt = async (): Promise<Result> => {
      const response = await this.#follow(request)
      if (!passing.has(response.status)) {
        for (const host of new Set([request.url.host, request.namedHost])) this.#options.budget?.answered(host)
        return await read(response)
      }
      response.discard()
      const failure = statusFailure(`${request.method} ${request.url.host}${request.url.pathname}`, response.status, '')
      throw new Transient(failure, retryAfter(response.header('retry-after'), this.#options.clock.now()))
    }
    if (isStreamed(request.body)) return await attempt()
    return await retrying(attempt, this.#retrying, request.url.host, request.namedHost)
  }

  /** Closes the connections that are kept for later. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy()
    this.#direct.close()
  }

  async #follow(request: TransportRequest): Promise<Response> {
    let url = request.url
    let authorization = request.authorization
    for (let hops = 0; ; hops += 1) {
      const response = await this.#once(request, url, authorization)
      const location = response.header('location')
      if (!redirects.has(response.status) || location === undefined) return response
      response.discard()
      const next = this.#target(request, url, location)
      if (hops >= maxRedirects) throw redirectRefused(url.host, next.host, `more than ${maxRedirects} redirects`)
      // Once dropped, credentials stay dropped: a foreign host does not choose what is asked with them.
      if (next.origin !== url.origin) authorization = undefined
      url = next
    }
  }

  async #once(request: TransportRequest, url: URL, authorization: string | undefined): Promise<Response> {
    const { method, kind, body } = request
    const reach = this.#reach(url, request.namedHost)
    const address = addressIn(url.hostname)
    if (address !== undefined && !mayConnect(address, reach))
      throw redirectRefused(request.namedHost, url.host, 'it is no public address')
    const headers = { 'user-agent': 'portcullis', ...request.headers, ...(authorization === undefined ? {} : { authorization }) }
    const deadlines = this.#options.deadlines ?? defaultDeadlines
    const trusted = url.protocol === 'https:' ? await this.#trusted() : {}
    const inMemory = isStreamed(body) && body.size <= maxGatheredBytes ? await gathered(body) : body
    const sent = (): void => this.#options.onRequest?.({ kind, method, host: url.host, path: url.pathname })
    if (isStreamed(inMemory) || this.#options.proxyFor?.(url) !== undefined) {
      sent()
      const message = await exchange({ method, url, headers, body: inMemory, agent: this.#agent(url, reach, trusted), deadlines })
      return new Response(message, url, deadlines, method === 'HEAD')
    }
    const message = await this.#directly({ method, url, headers, body: inMemory, reach, deadlines, bulk: request.bulk ?? false, sent, ...trusted })
    return new Response(message, url, deadlines, method === 'HEAD')
  }

  async #directly(order: Omit<DirectOrder, 'lookup'> & { readonly reach: Reach }): Promise<Incoming> {
    try {
      return await this.#direct.ask({ ...order, lookup: guardedLookup(order.reach, this.#options.resolve) })
    } catch (error) {
      throw readable(error, order)
    }
  }

  #target({ method, namedHost }: TransportRequest, from: URL, location: string): URL {
    if (!URL.canParse(location, from.href)) throw redirectRefused(from.host, location.slice(0, 100), 'it is no address')
    const to = new URL(location, from)
    if (method !== 'GET' && method !== 'HEAD') throw redirectRefused(from.host, to.host, `a ${method} is not redirected`)
    if (to.username !== '' || to.password !== '') throw redirectRefused(from.host, to.host, 'it carries credentials')
    if (from.protocol === 'https:' && to.protocol !== 'https:') throw redirectRefused(from.host, to.host, 'it leaves TLS')
    if (to.protocol === 'http:' && !this.#mayBePlain(to.host)) throw redirectRefused(namedHost, to.host, 'it is plain HTTP')
    if (to.protocol !== 'https:' && to.protocol !== 'http:') throw redirectRefused(from.host, to.host, `it is ${to.protocol}`)
    return to
  }

  #mayBePlain(host: string): boolean {
    if (this.#options.insecureRegistries?.includes(host) === true) return true
    return URL.canParse(`http://${host}`) && isLoopbackHost(new URL(`http://${host}`).hostname)
  }

  #reach(url: URL, namedHost: string): Reach {
    const named = this.#named.get(namedHost) ?? new URL(this.originOf(namedHost))
    this.#named.set(namedHost, named)
    const isNamed = url.host === named.host
    if (isNamed && url.hostname === 'localhost' && url.protocol === 'http:') return 'loopback'
    if (isNamed) return 'named'
    return isLoopbackHost(named.hostname) ? 'pointed-from-loopback' : 'pointed'
  }

  /** Where somebody names an authority, it is trusted besides the others and not in their place. */
  async #trusted(): Promise<TrustedAuthorities> {
    const { authorities } = this.#options
    if (authorities === undefined) return {}
    this.#authorities ??= authorities()
    return { ca: [...process.getBuiltinModule('node:tls').getCACertificates(), ...(await this.#authorities)] }
  }

  /** One pool for each reach: a connection made under a wide one never serves a narrow one. */
  #agent(url: URL, reach: Reach, trusted: TrustedAuthorities): Agent {
    const { protocol } = url
    const proxy = this.#options.proxyFor?.(url)
    const key = proxy === undefined ? `${protocol} ${reach}` : `proxy ${reach}`
    const known = this.#agents.get(key)
    if (known !== undefined) return known
    if (proxy !== undefined) {
      // The proxy looks names up; where it lets us go is its own rule.
      const tunnels = tunnelAgent(proxy, (this.#options.deadlines ?? defaultDeadlines).connect, trusted)
      this.#agents.set(key, tunnels)
      return tunnels
    }
    const options = { keepAlive: true, lookup: guardedLookup(reach, this.#options.resolve), ...trusted }
    // Loaded when first needed, here and beside: TLS alone takes as long as Node's own start, and much is verified without a network.
    const { Agent: Pool } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http')
    const agent = new Pool(options)
    this.#agents.set(key, agent)
    return agent
  }
}

export function isStreamed(body: RequestBody | undefined): body is StreamedBody {
  return body !== undefined && !(body instanceof Uint8Array)
}

/** A short body goes out with its head in one write, and not before all of it has come. */
async function gathered({ size, chunks }: StreamedBody): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  // Copied, since a piece may be good only until the next is asked for.
  for await (const chunk of chunks) pieces.push(Uint8Array.from(chunk))
  const bytes = Buffer.concat(pieces)
  if (bytes.byteLength === size) return bytes
  throw new Failure('size-mismatch', {
    blame: 'bug',
    message: `A body of ${size} bytes was announced, and ${bytes.byteLength} came`,
    remedy: 'Report this with the command that led here.',
  })
}
