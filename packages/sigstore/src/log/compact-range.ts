import { createHash } from 'node:crypto'

/** A complete subtree of a Merkle tree: 2^height leaves, the first of which is leaf `index * 2^height`. */
export interface Subtree {
  readonly height: number
  readonly index: number
}

/** Hash of a leaf (RFC 6962 §2.1). */
export function leafHash(entry: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(entry).digest()
}

/** Hash of a node (RFC 6962 §2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest()
}

/** The fewest complete subtrees that the leaves from `start` up to `end` are made of, from left to right. */
export function subtreesBetween(start: number, end: number): readonly Subtree[] {
  const subtrees: Subtree[] = []
  for (let at = start; at < end; ) {
    let height = 0
    while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= end) height += 1
    subtrees.push({ height, index: at / 2 ** height })
    at += 2 ** height
  }
  return subtrees
}

/** A tree from its first leaf on, as the hashes of the complete subtrees it is made of: all that appending and the root need. */
export class CompactRange {
  readonly #stack: { readonly height: number; readonly hash: Buffer }[]

  constructor(stack: readonly { readonly height: number; readonly hash: Buffer }[] = []) {
    this.#stack = [...stack]
  }

  copy(): CompactRange {
    return new CompactRange(this.#stack)
  }

  /** Appends the next complete subtree; it must begin where the range ends. */
  push(height: number, hash: Buffer): void {
    let top = { height, hash }
    for (let left = this.#stack.at(-1); left?.height === top.height; left = this.#stack.at(-1)) {
      this.#stack.pop()
      top = { height: top.height + 1, hash: nodeHash(left.hash, top.hash) }
    }
    this.#stack.push(top)
  }

  /** The root of the tree; of the empty tree, the hash of nothing. */
  root(): Buffer {
    const folded = this.#stack.map(({ hash }) => hash).reduceRight<Buffer | undefined>((right, left) => (right === undefined ? left : nodeHash(left, right)), undefined)
    return folded ?? createHash('sha256').digest()
  }
}
