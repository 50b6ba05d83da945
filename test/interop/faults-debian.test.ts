/** The fault matrix in front of Debian's docker-registry at both ends: a sample, or all of it with PORTCULLIS_FAULTS=all. */
import { describe, it } from '@jest/globals'
import { Copying } from '../faults/copying.ts'
import { startDebianRegistry } from '../faults/debian-registry.ts'
import { patienceFor, tryMatrix } from '../faults/try-matrix.ts'
import { Promoting } from '../faults/promoting.ts'
import { trialCount } from '../faults/sample.ts'
import { findPeer } from './peer.ts'

const program = findPeer('docker-registry', 'faults were not tried in front of a real registry')
const share = { single: trialCount(8), double: Math.min(100, trialCount(2)) }
const crossing = (['across', 'within'] as const).flatMap((way) => ([['copy', Copying], ['promotion', Promoting]] as const).map(([what, kind]) => [what, way, kind] as const))

;(program === undefined ? describe.skip : describe)("in front of Debian's docker-registry", () => {
  it.each(crossing)('a %s %s leaves the target untouched or complete, and a second run ends as if nothing had been', async (what, way, kind) => {
    const scene = await kind.prepare(way, startDebianRegistry(program ?? ''))
    try {
      await tryMatrix(`A ${what} ${way} Debian's docker-registry`, scene, share)
    } finally {
      await scene.close()
    }
  }, patienceFor(share))
})
