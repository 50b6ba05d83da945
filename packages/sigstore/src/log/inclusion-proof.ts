import { CompactRange } from './compact-range.ts'
import type { Tiles } from './tiles.ts'

/**
 * The hashes that prove entry `index` in the tree of `size` entries (RFC 6962 §2.1.1), nearest to the entry first, out of
 * the tiles. Whether they lead to the signed root is for the reader of the proof. @throws Failure `log-unavailable` | `log-invalid`
 */
export async function inclusionProof(tiles: Tiles, index: number, size: number): Promise<readonly Buffer[]> {
  const siblings: { readonly start: number; readonly end: number }[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start)
    const isLeft = index < middle
    siblings.unshift(isLeft ? { start: middle, end } : { start, end: middle })
    if (isLeft) end = middle
    else start = middle
  }
  return await Promise.all(siblings.map(async (sibling) => await rootBetween(tiles, sibling.start, sibling.end)))
}

async function rootBetween(tiles: Tiles, start: number, end: number): Promise<Buffer> {
  const range = new CompactRange()
  await tiles.extend(range, start, end)
  return range.root()
}

/** The largest power of two that is smaller than `count`, which is at least two. */
function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}
