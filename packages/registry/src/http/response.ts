import type { Deadlines } from './deadlines.ts'
import { protocolError, timedOut, tooLarge, unavailable } from '../failures.ts'
import type { Incoming } from './incoming.ts'
import { Transient } from './retry.ts'

/** The answer to a request: its head, and its body as it arrives. */
export class Response {
  readonly status: number
  /** Where it came from, after redirects. */
  readonly url: URL
  readonly #message: Incoming
  readonly #deadlines: Deadlines
  readonly #bodyless: boolean
  /** Makes words of this answer fit to be shown to people. */
  strikeOut: (text: string) => string = (text) => text

  constructor(message: Incoming, url: URL, deadlines: Deadlines, bodyless: boolean) {
    this.#bodyless = bodyless
    this.status = message.statusCode ?? 0
    this.url = url
    this.#message = message
    this.#deadlines = deadlines
    // A connection may fail before or after anybody reads the body; the reader is told by the iterator.
    message.on('error', () => undefined)
  }

  /** One header; several of the same name come joined by commas. */
  header(name: string): string | undefined {
    const value = this.#message.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }

  /** Content-Length as a number, if it is one. */
  get length(): number | undefined {
    const text = this.header('content-length')
    return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined
  }

  /**
   * The body, never decoded.
   * @throws Transient when it breaks off, stalls or trickles; Failure `registry-protocol` when it comes compressed
   */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const encoding = this.header('content-encoding')
    if (encoding !== undefined && encoding !== 'identity') {
      this.discard()
      throw protocolError(this.url.host, `content-encoding ${JSON.stringify(this.strikeOut(encoding).slice(0, 40))} was not asked for`)
    }
    if (this.#message.whole !== undefined) {
      yield this.#message.whole
      return
    }
    const pace = new Pace(this.#message, this.#deadlines, this.url.host)
    const arriving = this.#message[Symbol.asyncIterator]()
    try {
      for (;;) {
        const result = await pace.next(arriving)
        if (result.done === true) return
        yield result.value
      }
    } catch (error) {
      throw error instanceof Transient ? error : new Transient(unavailable(this.url.host, 'the body broke off', error))
    } finally {
      pace.stop()
      if (!this.#message.readableEnded) this.#message.destroy()
    }
  }

  /** The whole body. @throws Failure `too-large` over `limit` bytes, whatever the headers said */
  async bytes(limit: number, what: string): Promise<Uint8Array> {
    if ((this.length ?? 0) > limit) {
      this.discard()
      throw tooLarge(what, limit)
    }
    // One buffer, not a list of pieces: a piece of one byte takes two hundred.
    let held = Buffer.allocUnsafeSlow(this.length ?? 0)
    let size = 0
    for await (const chunk of this.chunks()) {
      const from = size
      size += chunk.byteLength
      if (size > limit) throw tooLarge(what, limit)
      if (size > held.byteLength) held = Buffer.concat([held.subarray(0, from)], Math.max(size, Math.min(2 * from, limit)))
      held.set(chunk, from)
    }
    return held.subarray(0, size)
  }

  /** Lets the body go: a short one is read away so that the connection can be used again. */
  discard(): void {
    if (this.#bodyless || (this.length ?? Infinity) <= 64 * 1024) this.#message.resume()
    else this.#message.destroy()
  }
}

/** Watches how fast a body comes, counting only the time that is spent waiting for it. */
class Pace {
  readonly #message: Incoming
  readonly #deadlines: Deadlines
  readonly #where: string
  readonly #idle: NodeJS.Timeout
  readonly #whole: NodeJS.Timeout
  #waiting = false
  #waited = 0
  #received = 0

  constructor(message: Incoming, deadlines: Deadlines, where: string) {
    this.#message = message
    this.#deadlines = deadlines
    this.#where = where
    this.#idle = setTimeout(() => this.#stalled(), deadlines.idle)
    this.#whole = setTimeout(() => this.#end(`the body took longer than ${deadlines.whole / 1000} s`), deadlines.whole)
  }

  async next(arriving: AsyncIterator<Buffer, undefined>): Promise<IteratorResult<Buffer, undefined>> {
    this.#idle.refresh()
    this.#waiting = true
    const since = performance.now()
    const result = await arriving.next()
    this.#waiting = false
    this.#waited += performance.now() - since
    if (result.done !== true) this.#count(result.value.byteLength)
    return result
  }

  stop(): void {
    clearTimeout(this.#idle)
    clearTimeout(this.#whole)
  }

  #count(bytes: number): void {
    this.#received += bytes
    if (this.#waited < this.#deadlines.rateWindow) return
    if (this.#received < this.#deadlines.rateBytes)
      throw new Transient(timedOut(this.#where, `the body trickles: ${this.#received} bytes in ${Math.round(this.#waited / 1000)} s`))
    this.#waited = 0
    this.#received = 0
  }

  #stalled(): void {
    if (this.#waiting) this.#end(`no byte within ${this.#deadlines.idle / 1000} s`)
    else this.#idle.refresh()
  }

  #end(why: string): void {
    this.#message.destroy(new Transient(timedOut(this.#where, why)))
  }
}
