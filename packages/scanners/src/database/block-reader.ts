import type { FileHandle } from 'node:fs/promises'
import { callbackify } from 'node:util'
import { RandomAccessReader } from 'yauzl'

const blockSize = 256 * 1024
const blocksKept = 4

/** Reads a file in large blocks and keeps the last few: a zip archive is read in many small steps at two places at once. */
export class BlockReader extends RandomAccessReader {
  readonly #file: FileHandle
  readonly #blocks = new Map<number, Buffer>()

  constructor(file: FileHandle) {
    super()
    this.#file = file
  }

  /** For yauzl. A short read is an error. */
  override read(target: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    callbackify(async () => (await this.bytes(position, length)).copy(target, offset))((error) => callback(error))
  }

  /** Exactly `length` bytes from `position`. @throws Error at the end of the file */
  async bytes(position: number, length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let at = position; at < position + length; ) {
      const block = await this.#block(Math.floor(at / blockSize))
      const from = at % blockSize
      const part = block.subarray(from, from + (position + length - at))
      if (part.length === 0) throw new Error('the archive is cut off')
      parts.push(part)
      at += part.length
    }
    return Buffer.concat(parts)
  }

  async #block(number: number): Promise<Buffer> {
    const known = this.#blocks.get(number)
    if (known !== undefined) {
      this.#blocks.delete(number)
      this.#blocks.set(number, known)
      return known
    }
    const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(blockSize), 0, blockSize, number * blockSize)
    const [oldest] = this.#blocks.keys()
    if (this.#blocks.size >= blocksKept && oldest !== undefined) this.#blocks.delete(oldest)
    const block = buffer.subarray(0, bytesRead)
    this.#blocks.set(number, block)
    return block
  }
}
