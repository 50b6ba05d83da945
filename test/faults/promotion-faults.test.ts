import { describe, it } from '@jest/globals'
import { patienceFor, tryMatrix } from './matrix.ts'
import { Promoting } from './promoting.ts'
import { trialCount } from './sample.ts'

const share = { single: trialCount(10), double: Math.min(400, trialCount(4)) }

describe.each(['across', 'within'] as const)('a promotion %s, disturbed at one request, from one on, or at two', (way) => {
  it('leaves the target untouched or complete and the ledger in order, and a second run ends as if nothing had been', async () => {
    const scene = await Promoting.prepare(way)
    try {
      await tryMatrix(`A promotion ${way} the sandbox's registries, with GitHub's API and the ledger`, scene, share)
    } finally {
      await scene.close()
    }
  }, patienceFor(share))
})
