import type { LookupFunction } from 'node:net'
import type { Deadlines } from './deadlines.ts'
import { protocolError, timedOut } from '../failures.ts'
import { headerLine } from './header-line.ts'
import type { Incoming } from './incoming.ts'
import { withoutBrackets } from './network-rules.ts'
import { HeadUnreadable, readHead } from './read-head.ts'
import type { ResponseHead } from './response-head.ts'
import { Transient } from './retry.ts'
import { Wire } from './wire.ts'

export interface BulkOrder {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly lookup: LookupFunction
  /** Connections are shared within one reach only. */
  readonly reach: string
  readonly deadlines: Deadlines
  /** Authorities that are trusted for TLS; those of Node when absent. */
  readonly ca?: string[]
}

/** The server tells the length of its bodies in a way that only `node:http` is trusted with here. */
export class NotInBulk extends Error {}

const restMilliseconds = 4_000
const closings = new Set(['ECONNRESET', 'EPIPE'])

/**
 * GET for bodies that are large. `node:http` copies each piece of a body out of its parser into memory of its own,
 * which costs more than hashing it; here only the head is parsed, and pieces are handed on in the buffer that the
 * system wrote them to. Only bodies with a Content-Length.
 */
export class BulkGets {
  readonly #resting = new Map<string, Wire[]>()

  /**
   * @throws NotInBulk for a body without Content-Length; Transient when a deadline passes; Failure `registry-protocol`;
   * whatever breaks the connection, as it comes
   */
  async get(order: BulkOrder): Promise<Incoming> {
    const place = `${order.reach} ${order.url.origin}`
    const rested = this.#rested(place)
    if (rested === undefined) return await this.#ask(order, place, this.#connect(order))
    try {
      return await this.#ask(order, place, rested)
    } catch (error) {
      // A connection may be closed by the server just as it is used again: that says nothing about the server.
      if (!(error instanceof Error && 'code' in error && closings.has(String(error.code)))) throw error
      return await this.#ask(order, place, this.#connect(order))
    }
  }

  close(): void {
    for (const wire of [...this.#resting.values()].flat()) wire.end()
  }

  async #ask({ url, headers, deadlines }: BulkOrder, place: string, wire: Wire): Promise<Incoming> {
    const watch = setTimeout(() => wire.end(new Transient(timedOut(url.host, `no answer within ${deadlines.answer / 1000} s`))), deadlines.answer)
    try {
      wire.write(requestText(url, headers))
      const head = await readHead(wire)
      if (head.length === undefined) throw new NotInBulk()
      return new BulkBody(wire, head, head.length, () => this.#rest(place, wire))
    } catch (error) {
      wire.end()
      throw error instanceof HeadUnreadable ? protocolError(url.host, error.message) : error
    } finally {
      clearTimeout(watch)
    }
  }

  #connect({ url, lookup, ca, deadlines: { connect } }: BulkOrder): Wire {
    const secure = url.protocol === 'https:'
    return new Wire({
      secure,
      host: withoutBrackets(url.hostname),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      lookup,
      connectWithin: connect,
      ...(ca === undefined ? {} : { ca }),
      late: () => new Transient(timedOut(url.host, `no connection within ${connect / 1000} s`)),
    })
  }

  #rested(place: string): Wire | undefined {
    const resting = this.#resting.get(place) ?? []
    for (let wire = resting.pop(); wire !== undefined; wire = resting.pop()) {
      if (wire.isQuiet) {
        wire.wakeUp()
        return wire
      }
      wire.end()
    }
    return undefined
  }

  #rest(place: string, wire: Wire): void {
    const resting = this.#resting.get(place) ?? []
    this.#resting.set(place, [...resting.filter((other) => other.isQuiet), wire])
    wire.rest(restMilliseconds)
  }
}

function requestText(url: URL, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ host: url.host, 'accept-encoding': 'identity', ...headers }).map(([name, value]) => headerLine(name, value))
  return `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** A body of known length. */
class BulkBody implements Incoming {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readableEnded = false
  readonly #wire: Wire
  readonly #keepsAlive: boolean
  readonly #release: () => void
  #left: number

  constructor(wire: Wire, { statusCode, headers, keepsAlive }: ResponseHead, length: number, release: () => void) {
    this.statusCode = statusCode
    this.headers = headers
    this.#wire = wire
    this.#keepsAlive = keepsAlive
    this.#release = release
    this.#left = length
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, undefined> {
    while (this.#left > 0) {
      const piece = await this.#wire.read()
      if (piece === undefined) throw new Error('the connection was closed')
      const own = piece.subarray(0, this.#left)
      this.#left -= own.byteLength
      yield own
      // Bytes that nobody asked for: what follows on this connection cannot be trusted to be an answer.
      if (own.byteLength < piece.byteLength) this.#wire.end()
    }
    this.readableEnded = true
    if (this.#keepsAlive && this.#wire.isQuiet) this.#release()
    else this.#wire.end()
  }

  /** Errors come out of the iterator. */
  on(): void {}

  resume(): void {
    void this.#readAway()
  }

  destroy(error?: Error): void {
    this.#wire.end(error)
  }

  async #readAway(): Promise<void> {
    try {
      for await (const _ of this) continue
    } catch {
      // Nobody waits for this body; its connection is gone, and that is all.
      this.#wire.end()
    }
  }
}
