import { sizeMismatch } from '../failures.ts'

/** A held piece goes out in parts of this size, so that a slow connection shows progress. */
const partBytes = 256 * 1024

/**
 * The bytes of a blob that a registry has not said yet that it has. They are held, up to one chunk, so that a chunk
 * that broke is sent again without asking the source for it.
 */
export class ChunkWindow {
  readonly #buffer: Buffer
  readonly #source: AsyncIterator<Uint8Array>
  readonly #what: string
  readonly #size: number
  /** Where in the blob the buffer begins, and how many bytes it holds. */
  #base = 0
  #held = 0
  /** What the source gave and the buffer had no room for. */
  #rest: Uint8Array = new Uint8Array()
  #filling: Promise<void> | undefined

  constructor(source: AsyncIterable<Uint8Array>, buffer: Buffer, { what, size }: { readonly what: string; readonly size: number }) {
    this.#source = source[Symbol.asyncIterator]()
    this.#buffer = buffer
    this.#what = what
    this.#size = size
  }

  /** The first byte after those that are held: a registry cannot have more. */
  get end(): number {
    return this.#base + this.#held
  }

  /** The bytes from `start` up to `end`, which must lie within one chunk after what was released. */
  async *bytes(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; ) {
      const part = this.#buffer.subarray(at - this.#base, Math.min(this.#held, end - this.#base, at - this.#base + partBytes))
      if (part.byteLength > 0) {
        at += part.byteLength
        yield part
      } else await this.#fill()
    }
  }

  /** Lets go of the bytes before `have`. @returns false when they are no longer, or not yet, held */
  release(have: number): boolean {
    if (have < this.#base || have > this.end) return false
    this.#buffer.copyWithin(0, have - this.#base, this.#held)
    this.#held = this.end - have
    this.#base = have
    return true
  }

  /** Sees the source to its end, where it checks its digest. @throws Failure of the source, or `size-mismatch` for more bytes */
  async finish(): Promise<void> {
    const isOver = this.#rest.byteLength === 0 && (await this.#source.next()).done === true
    if (!isOver) throw sizeMismatch(this.#what, this.#size, 'more')
  }

  async close(): Promise<void> {
    await this.#source.return?.()
  }

  /** Two requests may ask at once, when one was given up on while it waited for the source. */
  async #fill(): Promise<void> {
    this.#filling ??= this.#take().finally(() => {
      this.#filling = undefined
    })
    await this.#filling
  }

  async #take(): Promise<void> {
    if (this.#rest.byteLength === 0) {
      const next = await this.#source.next()
      if (next.done === true) throw sizeMismatch(this.#what, this.#size, this.end)
      this.#rest = next.value
    }
    const taken = this.#rest.subarray(0, Math.min(this.#buffer.byteLength, this.#size - this.#base) - this.#held)
    this.#buffer.set(taken, this.#held)
    this.#held += taken.byteLength
    this.#rest = this.#rest.subarray(taken.byteLength)
  }
}
