/** A stream of bytes that can be looked at ahead and given back to. One reader at a time. */
export class ByteSource implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>
  #pending: Uint8Array[] = []
  #ended = false
  /** Bytes that the source has delivered so far. */
  delivered = 0

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next chunk, never empty, or undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const waiting = this.#pending.shift()
    return waiting ?? this.#pull()
  }

  /** Puts bytes back in front. */
  unread(chunk: Uint8Array): void {
    if (chunk.byteLength > 0) this.#pending.unshift(chunk)
  }

  async atEnd(): Promise<boolean> {
    return (await this.peek(1)).byteLength === 0
  }

  /** The first `length` bytes, fewer at the end, without taking them. */
  async peek(length: number): Promise<Uint8Array> {
    const bytes = await this.read(length)
    this.unread(bytes)
    return bytes
  }

  /** The next `length` bytes, fewer only at the end. */
  async read(length: number): Promise<Uint8Array> {
    const first = await this.next()
    if (first === undefined) return Buffer.alloc(0)
    this.unread(first.subarray(length))
    const parts = [first.subarray(0, length)]
    for (let left = length - first.byteLength; left > 0; ) {
      const chunk = await this.next()
      if (chunk === undefined) break
      this.unread(chunk.subarray(left))
      parts.push(chunk.subarray(0, left))
      left -= chunk.byteLength
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
  }

  /** @returns how many of the `length` bytes were there to skip */
  async skip(length: number): Promise<number> {
    let left = length
    while (left > 0) {
      const chunk = await this.next()
      if (chunk === undefined) break
      this.unread(chunk.subarray(left))
      left -= Math.min(left, chunk.byteLength)
    }
    return length - left
  }

  /** Reads to the end and forgets. */
  async drain(): Promise<void> {
    while ((await this.next()) !== undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next()) yield chunk
  }

  async #pull(): Promise<Uint8Array | undefined> {
    while (!this.#ended) {
      const next = await this.#source.next()
      if (next.done === true) this.#ended = true
      else if (next.value.byteLength > 0) {
        this.delivered += next.value.byteLength
        return next.value
      }
    }
    return undefined
  }
}
