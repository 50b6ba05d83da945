import { Failure } from '@portcullis/core/failure'
import { readCache } from './cache.ts'
import type { Material } from './material.ts'
import { readMetadata } from './metadata.ts'
import type { Known } from './refresh.ts'
import { nextRoot } from './root.ts'
import type { Root } from './root.ts'
import { readSnapshot, readTimestamp } from './trusted-metadata.ts'

/** What an earlier run left on this machine, as far as the pinned root vouches for it. */
export interface AtHand {
  readonly material: Material
  readonly checkedAt: Date
  readonly known: Known & { readonly timestamp: NonNullable<Known['timestamp']> }
}

/**
 * Reads the cache. Whoever can write the disk may have edited it: what does not verify is not at hand, and why is told.
 * Expiry is not looked at here: old metadata still tells what must not be rolled back.
 */
export async function lookAtHand(path: string, shipped: Root): Promise<AtHand | Failure | undefined> {
  try {
    const cached = await readCache(path)
    if (cached === undefined) return undefined
    const { material, checkedAt } = cached
    const known = follow(shipped, material.roots)
    const timestamp = readTimestamp(material.timestamp, known.root)
    const snapshot = readSnapshot(material.snapshot, known.root, timestamp)
    return { material: { ...material, roots: known.roots }, checkedAt, known: { ...known, timestamp, snapshot } }
  } catch (cause) {
    if (cause instanceof Failure) return cause
    throw cause
  }
}

/** From the shipped root on; a root that has been shipped since is passed over. */
function follow(shipped: Root, cached: readonly Uint8Array[]): Pick<Known, 'root' | 'roots'> {
  const roots = cached.filter((bytes) => readMetadata('root', bytes).version > shipped.version)
  return { root: roots.reduce(nextRoot, shipped), roots }
}
