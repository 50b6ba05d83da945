import type { Incoming } from './incoming.ts'
import { HeadUnreadable } from './read-head.ts'
import type { ResponseHead } from './response-head.ts'
import type { Wire } from './wire.ts'

/** How a body ends (RFC 9112 §6.3). */
export type Framing = { readonly kind: 'length'; readonly bytes: number } | { readonly kind: 'chunked' } | { readonly kind: 'until-closed' }

/** @throws HeadUnreadable where two readers could see two bodies */
export function framingOf({ statusCode, headers, length }: ResponseHead, method: string): Framing {
  const coding = headers['transfer-encoding']
  if (coding !== undefined && (coding.toLowerCase() !== 'chunked' || 'content-length' in headers)) throw new HeadUnreadable('the length of the body is told in two ways, or in one that is not known')
  if (method === 'HEAD' || statusCode === 204 || statusCode === 304) return { kind: 'length', bytes: 0 }
  if (coding !== undefined) return { kind: 'chunked' }
  return length === undefined ? { kind: 'until-closed' } : { kind: 'length', bytes: length }
}

/** An answer that came in one piece. */
export class WholeBody implements Incoming {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly whole: Buffer
  readonly readableEnded = true

  constructor({ statusCode, headers }: ResponseHead, whole: Buffer) {
    this.statusCode = statusCode
    this.headers = headers
    this.whole = whole
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, undefined> {
    yield await Promise.resolve(this.whole)
  }

  /** There is nothing left that could go wrong, be read away or be ended. */
  on(): void {}
  resume(): void {}
  destroy(): void {}
}

/** A body that nobody wants and that is not there by then costs more than another connection. */
const awayMilliseconds = 1_000

/** A body that is still on its way. */
export class FramedBody implements Incoming {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readableEnded = false
  readonly #wire: Wire
  readonly #framing: Framing
  readonly #release: () => void

  /** `release` is called once all of it was read. */
  constructor(wire: Wire, { statusCode, headers }: ResponseHead, framing: Framing, release: () => void) {
    this.statusCode = statusCode
    this.headers = headers
    this.#wire = wire
    this.#framing = framing
    this.#release = release
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, undefined> {
    yield* piecesOf(this.#wire, this.#framing)
    this.readableEnded = true
    this.#release()
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
    this.#wire.unref()
    const watch = setTimeout(() => this.#wire.end(), awayMilliseconds)
    watch.unref()
    try {
      for await (const _ of this) continue
    } catch {
      // Nobody waits for this body; its connection is gone, and that is all.
      this.#wire.end()
    }
    clearTimeout(watch)
  }
}

async function* piecesOf(wire: Wire, framing: Framing): AsyncGenerator<Buffer, undefined> {
  switch (framing.kind) {
    case 'length':
      yield* ofLength(wire, framing.bytes)
      return
    case 'chunked':
      yield* chunked(wire)
      return
    case 'until-closed':
      for (let piece = await wire.read(); piece !== undefined; piece = await wire.read()) yield piece
  }
}

async function* ofLength(wire: Wire, bytes: number): AsyncGenerator<Buffer, undefined> {
  for (let left = bytes; left > 0; ) {
    const piece = await next(wire)
    const own = piece.subarray(0, left)
    if (own.byteLength < piece.byteLength) wire.unread(piece.subarray(left))
    left -= own.byteLength
    yield own
  }
}

const maxSizeLine = 64
const maxTrailers = 8 * 1024
/** So many chunks may be as small as they like; those beyond have so many bytes on average. Each costs as much as thousands of bytes do. */
const smallChunks = 65_536
const bytesInMoreChunks = 64

/** RFC 9112 §7.1, strictly: lines end in CR LF, sizes are plain hexadecimal, extensions and trailers are passed over. */
async function* chunked(wire: Wire): AsyncGenerator<Buffer, undefined> {
  let received = 0
  for (let chunks = 0; ; chunks += 1) {
    if (chunks > smallChunks + received / bytesInMoreChunks) throw new HeadUnreadable('the body comes in too many chunks')
    const size = /^([0-9A-Fa-f]{1,12})[ \t]*(?:;[\t\x20-\x7e]*)?$/.exec(await line(wire, maxSizeLine))?.[1]
    if (size === undefined) throw new HeadUnreadable('the size of a chunk cannot be read')
    const bytes = Number.parseInt(size, 16)
    if (bytes === 0) break
    yield* ofLength(wire, bytes)
    received += bytes
    if ((await line(wire, 0)) !== '') throw new HeadUnreadable('a chunk is longer than it said')
  }
  for (let left = maxTrailers; ; ) {
    const trailer = await line(wire, left)
    if (trailer === '') return
    left -= trailer.length
  }
}

/** One line without its end. @throws HeadUnreadable when it is longer than `most` */
async function line(wire: Wire, most: number): Promise<string> {
  let seen: Buffer | undefined
  for (;;) {
    const piece = await next(wire)
    // Nothing is copied but the beginning of a line that comes in two pieces: a piece may hold thousands of lines.
    const all: Buffer = seen === undefined ? piece : Buffer.concat([seen, piece])
    const end = all.subarray(0, most + 2).indexOf('\r\n')
    if (end < 0 && all.byteLength > most + 1) throw new HeadUnreadable('a line of a body in chunks is too long')
    if (end >= 0) {
      if (end + 2 < all.byteLength) wire.unread(all.subarray(end + 2))
      return all.toString('latin1', 0, end)
    }
    seen = Buffer.from(all)
  }
}

async function next(wire: Wire): Promise<Buffer> {
  const piece = await wire.read()
  if (piece === undefined) throw new Error('the connection was closed')
  return piece
}
