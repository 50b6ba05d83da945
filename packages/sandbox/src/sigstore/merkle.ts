import { createHash } from 'node:crypto'

/** Hash of a leaf and of a node of the tree (RFC 6962, 2.1). */
export const leafHash = (entry: Uint8Array): Buffer => createHash('sha256').update(Buffer.from([0])).update(entry).digest()
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Buffer.from([1])).update(left).update(right).digest()

/** An append-only Merkle tree that remembers the hash of every complete subtree. */
export class MerkleTree {
  /** `levels[height][index]`: the hash of the complete subtree of 2^height leaves that starts at leaf index * 2^height. */
  readonly #levels: Buffer[][] = [[]]

  get size(): number {
    return this.#level(0).length
  }

  /** Appends a leaf hash and answers its index. */
  append(leaf: Buffer): number {
    const index = this.size
    let hash = leaf
    for (let height = 0; ; height += 1) {
      const level = this.#level(height)
      level.push(hash)
      if (level.length % 2 === 1) return index
      hash = nodeHash(this.#node(height, level.length - 2), hash)
    }
  }

  /** The root of the tree of the first `size` leaves; of the empty tree, the hash of nothing. */
  root(size = this.size): Buffer {
    return size === 0 ? createHash('sha256').digest() : this.#hash(0, size)
  }

  /** Audit path from leaf `index` to the root of the tree of `size` leaves, lowest first (RFC 6962, 2.1.1). */
  inclusionProof(index: number, size = this.size): Buffer[] {
    if (index >= size || size > this.size) throw new RangeError(`leaf ${index} is not in a tree of ${size} leaves`)
    return this.#path(index, 0, size)
  }

  /** The complete subtree hashes at `height` from `first` up to `end`, as tiles publish them. */
  nodes(height: number, first: number, end: number): readonly Buffer[] {
    return (this.#levels[height] ?? []).slice(first, end)
  }

  #path(index: number, start: number, end: number): Buffer[] {
    if (end - start === 1) return []
    const middle = start + largestPowerBelow(end - start)
    return index < middle
      ? [...this.#path(index, start, middle), this.#hash(middle, end)]
      : [...this.#path(index, middle, end), this.#hash(start, middle)]
  }

  #hash(start: number, end: number): Buffer {
    const width = end - start
    if (isPowerOfTwo(width)) return this.#node(Math.log2(width), start / width)
    const middle = start + largestPowerBelow(width)
    return nodeHash(this.#hash(start, middle), this.#hash(middle, end))
  }

  #node(height: number, index: number): Buffer {
    const hash = this.#level(height)[index]
    if (hash === undefined) throw new RangeError(`no complete subtree ${index} at height ${height}`)
    return hash
  }

  #level(height: number): Buffer[] {
    return (this.#levels[height] ??= [])
  }
}

const isPowerOfTwo = (width: number): boolean => Number.isInteger(Math.log2(width))

/** The largest power of two that is smaller than `width`. */
const largestPowerBelow = (width: number): number => 2 ** Math.ceil(Math.log2(width) - 1)
