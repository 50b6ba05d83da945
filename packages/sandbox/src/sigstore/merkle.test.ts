import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { leafHash, MerkleTree } from './merkle.ts'

const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

/** Section 2.1 of RFC 6962, word by word. */
function definedRoot(entries: readonly Buffer[]): Buffer {
  const [only] = entries
  if (only === undefined) return sha256()
  if (entries.length === 1) return sha256(Buffer.from([0]), only)
  let split = 1
  while (split * 2 < entries.length) split *= 2
  return sha256(Buffer.from([1]), definedRoot(entries.slice(0, split)), definedRoot(entries.slice(split)))
}

/** Verification as RFC 9162, 2.1.3.2 describes it: it shares no step with the tree's own recursion. */
function rootFromProof(index: number, size: number, leaf: Buffer, proof: readonly Buffer[]): Buffer | undefined {
  let position = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return undefined
    if (position % 2 === 1 || position === last) {
      hash = sha256(Buffer.from([1]), sibling, hash)
      while (position % 2 === 0 && position !== 0) [position, last] = [position / 2, Math.floor(last / 2)]
    } else {
      hash = sha256(Buffer.from([1]), hash, sibling)
    }
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? hash : undefined
}

const entries = Array.from({ length: 70 }, (_, number) => Buffer.from(`entry ${number}`))

describe('a Merkle tree', () => {
  it('has the root that RFC 6962 defines, at every size', () => {
    const tree = new MerkleTree()
    expect(tree.root()).toEqual(definedRoot([]))
    entries.forEach((entry, index) => {
      expect(tree.append(leafHash(entry))).toBe(index)
      expect(tree.root()).toEqual(definedRoot(entries.slice(0, index + 1)))
    })
    expect(tree.root(13)).toEqual(definedRoot(entries.slice(0, 13)))
  })

  it('proves every leaf in every tree, and no leaf in the place of another', () => {
    const tree = new MerkleTree()
    const leaves = entries.map(leafHash)
    for (const leaf of leaves) tree.append(leaf)
    for (let size = 1; size <= leaves.length; size += 1) {
      const root = tree.root(size).toString('hex')
      for (let index = 0; index < size; index += 1) {
        const proof = tree.inclusionProof(index, size)
        expect(rootFromProof(index, size, leaves[index] ?? Buffer.alloc(0), proof)?.toString('hex')).toBe(root)
        if (size > 1) expect(rootFromProof((index + 1) % size, size, leaves[index] ?? Buffer.alloc(0), proof)?.toString('hex')).not.toBe(root)
      }
    }
  })

  it('proves nothing about a leaf that it does not have', () => {
    const tree = new MerkleTree()
    tree.append(leafHash(Buffer.from('one')))
    expect(() => tree.inclusionProof(1)).toThrow(RangeError)
    expect(() => tree.inclusionProof(0, 2)).toThrow(RangeError)
  })
})
