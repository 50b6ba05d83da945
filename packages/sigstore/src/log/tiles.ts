import { CompactRange, subtreesBetween } from './compact-range.ts'
import type { Subtree } from './compact-range.ts'
import { logInvalid } from './log-failure.ts'
import type { FetchResource } from './log-fetch.ts'

/** Entries and hashes in a whole tile (C2SP tlog-tiles). */
export const tileWidth = 256
const tileHeight = 8
const hashBytes = 32
/** Length of an entry, as two bytes before it. */
const lengthBytes = 2
const maxEntryBytes = 65_535

/** The tiles of a log as they are in a tree of `size` entries. Nothing in them counts before it was hashed up to the signed root. */
export class Tiles {
  readonly #log: string
  readonly #size: number
  readonly #fetch: FetchResource
  readonly #hashes = new Map<string, Promise<readonly Buffer[]>>()

  constructor(log: string, size: number, fetch: FetchResource) {
    this.#log = log
    this.#size = size
    this.#fetch = fetch
  }

  /** Appends the leaves from `start` up to `end` to `range` by the hashes of their subtrees. */
  async extend(range: CompactRange, start: number, end: number): Promise<void> {
    for (const subtree of subtreesBetween(start, end)) range.push(subtree.height, await this.#subtree(subtree))
  }

  /** The entries of bundle `index`: 256, or as many as the tree has of it. */
  async entries(index: number): Promise<readonly Buffer[]> {
    const { bytes, width } = await this.#read('entries', index, this.#size, (entries) => entries * (lengthBytes + maxEntryBytes))
    const entries: Buffer[] = []
    let at = 0
    for (; entries.length < width && at + lengthBytes <= bytes.byteLength; ) {
      const end = at + lengthBytes + bytes.readUInt16BE(at)
      if (end > bytes.byteLength) break
      entries.push(bytes.subarray(at + lengthBytes, end))
      at = end
    }
    if (entries.length === width && at === bytes.byteLength) return entries.slice(0, this.#widthOf(index, this.#size))
    throw logInvalid(this.#log, `entry bundle ${index} is cut off, or more follows it`, { expected: `${width} entries`, found: `${entries.length} in ${bytes.byteLength} bytes` })
  }

  /** A node of the tree, from the tile whose lowest hashes are at or below its height. */
  async #subtree({ height, index }: Subtree): Promise<Buffer> {
    const level = Math.floor(height / tileHeight)
    const span = 2 ** (height % tileHeight)
    const first = index * span
    const hashes = await this.#tile(level, Math.floor(first / tileWidth))
    const range = new CompactRange()
    for (const hash of hashes.slice(first % tileWidth, (first % tileWidth) + span)) range.push(0, hash)
    return range.root()
  }

  #tile(level: number, index: number): Promise<readonly Buffer[]> {
    const key = `${level}/${index}`
    const tile = this.#hashes.get(key) ?? this.#readTile(level, index)
    this.#hashes.set(key, tile)
    return tile
  }

  async #readTile(level: number, index: number): Promise<readonly Buffer[]> {
    const { bytes, width } = await this.#read(String(level), index, Math.floor(this.#size / tileWidth ** level), (hashes) => hashes * hashBytes)
    if (bytes.byteLength === width * hashBytes) return Array.from({ length: width }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes))
    throw logInvalid(this.#log, `tile ${level}/${index} is not of its size`, { expected: `${width * hashBytes} bytes`, found: `${bytes.byteLength}` })
  }

  /** As wide as it is in this tree; or whole, as a log may drop a partial tile once it is full. */
  async #read(kind: string, index: number, count: number, maxBytes: (width: number) => number): Promise<{ readonly bytes: Buffer; readonly width: number }> {
    const width = this.#widthOf(index, count)
    const path = `tile/${kind}/${encodeIndex(index)}`
    const own = await this.#fetch(width === tileWidth ? path : `${path}.p/${width}`, maxBytes(width))
    if (own !== undefined) return { bytes: Buffer.from(own), width }
    const whole = width === tileWidth ? undefined : await this.#fetch(path, maxBytes(tileWidth))
    if (whole !== undefined) return { bytes: Buffer.from(whole), width: tileWidth }
    throw logInvalid(this.#log, `it does not have ${path}, which its checkpoint says it has`)
  }

  #widthOf(index: number, count: number): number {
    return Math.min(tileWidth, count - index * tileWidth)
  }
}

/** Tile 1234067 is `x001/x234/067`. */
function encodeIndex(index: number): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? []
  return groups.map((group, position) => (position < groups.length - 1 ? `x${group}` : group)).join('/')
}

