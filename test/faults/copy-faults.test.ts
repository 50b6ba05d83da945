import { describe, it } from '@jest/globals'
import { Copying } from './copying.ts'
import { patienceFor, tryMatrix } from './matrix.ts'
import { trialCount } from './sample.ts'

const share = { single: trialCount(12), double: Math.min(400, trialCount(4)) }

describe.each(['across', 'within'] as const)('a copy %s, disturbed at one request, from one on, or at two', (way) => {
  it('leaves the target untouched or complete, and a second run ends as if nothing had been', async () => {
    const scene = await Copying.prepare(way)
    try {
      await tryMatrix(`A copy ${way} the sandbox's registries`, scene, share)
    } finally {
      await scene.close()
    }
  }, patienceFor(share))
})
