/** Every fault at every request of a copy and of a promotion: a sample, or all of it with PORTCULLIS_FAULTS=all. */
import { describe, it } from '@jest/globals'
import { Copying } from './copying.ts'
import { Promoting } from './promoting.ts'
import { trialCount } from './sample.ts'
import { startSandboxRegistry } from './trial-registry.ts'
import { patienceFor, tryMatrix } from './try-matrix.ts'

const share = { single: trialCount(4), double: Math.min(400, trialCount(1)) }
const crossing = ([['copy', Copying], ['promotion', Promoting]] as const).flatMap(([what, kind]) => (['across', 'within'] as const).map((way) => [what, way, kind] as const))

describe("between the sandbox's registries, disturbed at one request, from one on, or at two", () => {
  it.each(crossing)('a %s %s leaves the target untouched or complete and the books in order, and a second run ends as if nothing had been', async (what, way, kind) => {
    const scene = await kind.prepare(way, startSandboxRegistry)
    try {
      await tryMatrix(`A ${what} ${way}, between the sandbox's registries`, scene, share)
    } finally {
      await scene.close()
    }
  }, patienceFor(share))
})
