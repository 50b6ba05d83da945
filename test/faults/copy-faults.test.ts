import { describe, expect, it } from '@jest/globals'
import { sampleOf, trialCount, wholeMatrix } from './sample.ts'
import { trial, undisturbed } from './trial.ts'

/** Trials of each way. */
const count = trialCount(15)

describe.each(['across', 'within'] as const)('a copy %s, disturbed at one request or from one on', (way) => {
  it(
    Number.isFinite(count) ? `${count} of all trials, evenly spread` : 'at every request by every fault',
    async () => {
      const sound = await undisturbed(way)
      const all = wholeMatrix(sound.requests)
      const plans = sampleOf(all, count)
      const counts = new Map<string, number>()
      const broken: string[] = []
      for (const plan of plans) {
        const { result, broken: promises } = await trial(way, plan, sound)
        counts.set(result, (counts.get(result) ?? 0) + 1)
        broken.push(...promises.map((promise) => `${plan.fault} ${plan.isLasting ? 'from' : 'at'} ${plan.index}: ${promise}`))
      }
      const told = [...counts].toSorted(([, left], [, right]) => right - left).map(([code, count]) => `${code} ${count}`)
      process.stderr.write(`faults, ${way}: ${plans.length} of ${all.length} trials over ${sound.requests} requests: ${told.join(', ')}\n`)
      expect(broken).toEqual([])
    },
    count > 100 ? 10_800_000 : 120_000,
  )
})
