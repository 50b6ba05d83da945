import { describe, expect, it } from '@jest/globals'
import { leafHash as sandboxLeafHash, MerkleTree } from '@portcullis/sandbox/sigstore/merkle'
import { readTile } from '@portcullis/sandbox/sigstore/tiles'
import { leafHash } from './compact-range.ts'
import { inclusionProof } from './inclusion-proof.ts'
import { Tiles } from './tiles.ts'

const tree = new MerkleTree()
const entries = Array.from({ length: 1_030 }, (_, index) => Buffer.from(`entry ${index}`))
for (const entry of entries) tree.append(sandboxLeafHash(entry))

/** As a log serves them that has grown meanwhile: every partial tile that its tree ever had is there. */
const tiles = (size: number) =>
  new Tiles('a log', size, async (path) => readTile({ tree, bodies: (from, to) => entries.slice(from, to) }, path.slice('tile/'.length)) ?? readTile({ tree: treeOf(size), bodies: () => [] }, path.slice('tile/'.length)))

function treeOf(size: number): MerkleTree {
  const smaller = new MerkleTree()
  for (const entry of entries.slice(0, size)) smaller.append(leafHash(entry))
  return smaller
}

describe('the proof that an entry is in a log', () => {
  it.each([
    [1, [0]],
    [2, [0, 1]],
    [3, [0, 1, 2]],
    [7, [0, 3, 4, 6]],
    [255, [0, 254]],
    [256, [0, 128, 255]],
    [257, [0, 255, 256]],
    [600, [0, 255, 256, 511, 512, 599]],
    [1_030, [0, 700, 1_023, 1_024, 1_029]],
  ])('is that of RFC 6962 in a tree of %i entries', async (size, indices) => {
    for (const index of indices) expect(await inclusionProof(tiles(size), index, size)).toEqual(tree.inclusionProof(index, size))
  })
})
