import type { CheckedContent, OpenBlob } from '../content/checked-content.ts'
import type { StreamedBody } from '../http/exchange.ts'

/** A source that is being read, and what the last request had no room for of its last piece. */
interface Reading {
  readonly pieces: AsyncIterator<Uint8Array>
  rest: Uint8Array
}

/** Cuts the bytes of a blob into the bodies of requests. Nothing is held: what has to be sent again is read again. */
export class BlobSource {
  readonly #content: CheckedContent
  readonly #open: OpenBlob
  readonly #size: number
  #reading: Reading | undefined

  constructor(content: CheckedContent, open: OpenBlob, size: number) {
    this.#content = content
    this.#open = open
    this.#size = size
  }

  /** A body of the bytes from `first` to `end`. It goes on where the body before ended, or after {@link close} anywhere. */
  body(first: number, end: number): StreamedBody {
    this.#reading ??= { pieces: this.#content.read(this.#open, first), rest: new Uint8Array() }
    return { size: end - first, chunks: this.#bytes(this.#reading, end - first, end === this.#size) }
  }

  /** Ends reading. Resolves when the source is left alone. */
  async close(): Promise<void> {
    const reading = this.#reading
    this.#reading = undefined
    // A request that was given up on may still wait for a piece, which is counted before this goes on.
    await reading?.pieces.return?.()
  }

  async *#bytes(reading: Reading, size: number, isLast: boolean): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (reading.rest.byteLength === 0) {
        const next = await reading.pieces.next()
        // Only after `close`: a source that ends early says so by an error.
        if (next.done === true) return
        reading.rest = next.value
      }
      const piece = reading.rest.subarray(0, left)
      reading.rest = reading.rest.subarray(piece.byteLength)
      left -= piece.byteLength
      yield piece
    }
    // To its end, where it finds out whether there is more than there should be, and keeps its connection for others.
    if (isLast) await reading.pieces.next()
  }
}
