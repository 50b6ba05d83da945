import { expect } from '@jest/globals'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { millisecondsSince } from './processor-time.ts'
import type { Row } from './rows.ts'
import { interleaved, pairsOf, sampleOf, wholeMatrix } from './sample.ts'
import { Tally, tell } from './tally.ts'
import { Trials, undisturbed } from './trial.ts'

/** How much of a row is tried. */
export interface Share {
  readonly single: number
  /** Two independent faults in one run. */
  readonly double: number
}

/** Tries `share` of a row, tells the counts, and holds every promise. */
export async function tryMatrix({ title, prepare }: Row, share: Share): Promise<void> {
  const scene = await prepare()
  try {
    const sound = await undisturbed(scene)
    const all = wholeMatrix(sound.requests)
    const tally = new Tally(title, { possible: all.length, requests: sound.requests })
    const trials = new Trials(scene, sound)
    for (const faults of interleaved<readonly FaultPlan[]>(sampleOf(all, share.single).map((plan) => [plan]), pairsOf(all, share.double))) {
      const before = process.cpuUsage()
      tally.add(faults, await trials.try(faults), millisecondsSince(before))
    }
    tell(tally.text())
    expect(tally.broken).toEqual([])
  } finally {
    await scene.close()
  }
}
