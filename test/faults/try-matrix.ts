import { expect } from '@jest/globals'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { millisecondsSince } from './processor-time.ts'
import { interleaved, pairsOf, sampleOf, timeToSpend, wholeMatrix } from './sample.ts'
import type { Scene } from './scene.ts'
import { Tally, tell } from './tally.ts'
import { Trials, undisturbed } from './trial.ts'

/** How much of the matrix is tried. */
export interface Share {
  readonly single: number
  /** Two independent faults in one run. */
  readonly double: number
}

/** Tries `share` of the matrix on a scene, tells the counts, and holds every promise. */
export async function tryMatrix(title: string, scene: Scene, share: Share): Promise<void> {
  const sound = await undisturbed(scene)
  const all = wholeMatrix(sound.requests)
  const single = sampleOf(all, share.single).map((plan) => [plan])
  const tally = new Tally(title, { possible: all.length, requests: sound.requests })
  const plans = interleaved<readonly FaultPlan[]>(single, pairsOf(all, share.double))
  const trials = new Trials(scene, sound)
  const until = performance.now() + timeToSpend()
  for (const faults of plans) {
    const before = process.cpuUsage()
    tally.add(faults, await trials.try(faults), millisecondsSince(before))
    if (performance.now() > until) break
  }
  tell(tally.text())
  expect(tally.broken).toEqual([])
}

/** How long such a share may take, in milliseconds. */
export function patienceFor({ single, double }: Share): number {
  return single + double > 100 ? 6 * 60 * 60_000 : 120_000
}
