import type { LookupFunction } from 'node:net'
import type { Deadlines } from './deadlines.ts'
import { timedOut, unavailable } from '../failures.ts'
import { FramedBody, framingOf, WholeBody } from './answer-body.ts'
import { headerLine } from './header-line.ts'
import type { Incoming } from './incoming.ts'
import { withoutBrackets } from './network-rules.ts'
import { HeadUnreadable, readHead } from './read-head.ts'
import { Transient } from './retry.ts'
import { Wire } from './wire.ts'

export interface DirectOrder {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  readonly lookup: LookupFunction
  /** Connections are shared within one reach only. */
  readonly reach: string
  readonly deadlines: Deadlines
  /** Authorities that are trusted for TLS; those of Node when absent. */
  readonly ca?: string[]
  /** The answer's body is large, and each of its pieces is good only until the next is asked for. */
  readonly bulk: boolean
  /** The request goes out; once more where it has to be made on another connection. */
  readonly sent: () => void
}

/** A connection that nobody used for so long is not trusted to be open still. */
const restMilliseconds = 4_000

const closings = new Set(['ECONNRESET', 'EPIPE'])

interface Parked {
  readonly wire: Wire
  readonly since: number
}

/**
 * Requests whose body, if there is one, is in memory, over connections that are kept. `node:http` makes some twenty
 * objects and as many events of each request, which costs twice what the system takes to send it and to bring the
 * answer; here it is one write, one head that is parsed strictly, and a body that is often there with it. And it copies
 * each piece of a large body into memory of its own, which costs more than hashing it.
 */
export class DirectExchanges {
  readonly #parked = new Map<string, Parked[]>()
  /** Every connection that stands, whoever has it. */
  readonly #open = new Set<Wire>()
  #isClosed = false

  /** @throws Transient when a deadline passes; ClosedEarly or whatever else breaks the connection; HeadUnreadable; Failure once closed */
  async ask(order: DirectOrder): Promise<Incoming> {
    if (this.#isClosed) throw unavailable(order.url.host, 'the run is over')
    const place = `${order.bulk ? 'bulk ' : ''}${order.reach} ${order.url.origin}`
    const kept = this.#kept(place)
    if (kept === undefined) return await this.#exchange(order, place, this.#connect(order))
    try {
      return await this.#exchange(order, place, kept)
    } catch (error) {
      // The server may close a connection just as it is used again (RFC 9112 §9.3.1), or send more of an answer than it
      // said when nobody looks any more: neither says anything about this request.
      if ((order.method !== 'GET' && order.method !== 'HEAD') || !isOfConnection(error)) throw error
      return await this.#exchange(order, place, this.#connect(order))
    }
  }

  /** Ends all connections, also those with a body on its way. */
  close(): void {
    this.#isClosed = true
    for (const wire of this.#open) wire.end()
    this.#parked.clear()
  }

  async #exchange(order: DirectOrder, place: string, wire: Wire): Promise<Incoming> {
    const { method, url, body, deadlines } = order
    const watch = setTimeout(() => wire.end(new Transient(timedOut(url.host, `no answer within ${deadlines.answer / 1000} s`))), deadlines.answer)
    try {
      const text = requestText(order)
      order.sent()
      wire.write(text, body)
      const head = await readHead(wire)
      const framing = framingOf(head, method)
      const release = (): void => {
        if (head.keepsAlive && framing.kind !== 'until-closed') this.#keep(place, wire)
        else wire.end()
      }
      const whole = framing.kind === 'length' && wire.copies ? wire.takeWhole(framing.bytes) : undefined
      if (whole === undefined) return new FramedBody(wire, head, framing, release)
      release()
      return new WholeBody(head, whole)
    } catch (error) {
      wire.end()
      throw error
    } finally {
      clearTimeout(watch)
    }
  }

  #kept(place: string): Wire | undefined {
    const parked = this.#parked.get(place)
    for (let last = parked?.pop(); last !== undefined; last = parked?.pop()) {
      if (last.wire.isQuiet && performance.now() - last.since < restMilliseconds) return last.wire
      last.wire.end()
    }
    return undefined
  }

  /** A server may answer before it has read all, and one that sends more than it said cannot be trusted to answer the next request. */
  #keep(place: string, wire: Wire): void {
    if (this.#isClosed || !wire.isQuiet || !wire.isDrained) {
      wire.end()
      return
    }
    wire.park()
    const parked = { wire, since: performance.now() }
    const others = this.#parked.get(place)
    if (others === undefined) this.#parked.set(place, [parked])
    else others.push(parked)
  }

  #connect({ url, lookup, ca, bulk, deadlines }: DirectOrder): Wire {
    const secure = url.protocol === 'https:'
    const wire: Wire = new Wire({
      secure,
      host: withoutBrackets(url.hostname),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      lookup,
      connectWithin: deadlines.connect,
      copies: !bulk,
      ...(ca === undefined ? {} : { ca }),
      late: () => new Transient(timedOut(url.host, `no connection within ${deadlines.connect / 1000} s`)),
      closed: () => this.#open.delete(wire),
    })
    this.#open.add(wire)
    return wire
  }
}

function isOfConnection(error: unknown): boolean {
  return error instanceof HeadUnreadable || (error instanceof Error && 'code' in error && closings.has(String(error.code)))
}

function requestText({ method, url, headers, body }: DirectOrder): string {
  let text = `${method} ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: identity\r\n`
  for (const [name, value] of Object.entries(headers)) text += headerLine(name, value)
  if (body !== undefined || (method !== 'GET' && method !== 'HEAD')) text += `content-length: ${body?.byteLength ?? 0}\r\n`
  return `${text}\r\n`
}
