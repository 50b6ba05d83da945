import { expect } from '@jest/globals'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { pairsOf, sampleOf, timeToSpend, wholeMatrix } from './sample.ts'
import type { Scene } from './scene.ts'
import { Tally } from './tally.ts'
import { trial, undisturbed } from './trial.ts'

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
  const until = performance.now() + timeToSpend()
  for (const faults of plans) {
    tally.add(faults, await trial(scene, faults, sound))
    if (performance.now() > until) break
  }
  tally.tell()
  expect(tally.broken).toEqual([])
}

/** Both, each evenly spread over the whole: time may run out. */
function interleaved<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.flatMap((list) => list.map((item, index) => ({ item, position: index / list.length }))).toSorted((left, right) => left.position - right.position).map(({ item }) => item)
}

/** How long such a share may take, in milliseconds. */
export function patienceFor({ single, double }: Share): number {
  return single + double > 100 ? 6 * 60 * 60_000 : 120_000
}
