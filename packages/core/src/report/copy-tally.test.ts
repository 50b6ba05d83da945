import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../model/digest.ts'
import type { PlannedPart } from '../model/promotion-plan.ts'
import { progressLines } from './copy-tally.ts'

const part = (name: string, changes: Partial<PlannedPart> = {}): PlannedPart => ({ kind: 'blob', digest: digestOf(Buffer.from(name)), mediaType: 'application/octet-stream', size: 4 * 1024 * 1024, fate: 'stream', ...changes })
const [one, two, mounted] = [part('one'), part('two'), part('three', { fate: 'mount' })]

function watching() {
  const clock = { at: 0 }
  const said: string[] = []
  const observer = progressLines({ now: () => clock.at, everyMilliseconds: 10_000, say: (line) => said.push(line), finish: () => said.push('over') })
  return { clock, said, observer }
}

describe('the progress of a copy', () => {
  it('is a line every so often: parts, bytes, rate and what is going on', () => {
    const { clock, said, observer } = watching()
    observer.planned?.([one, two, mounted])
    observer.started?.(one)
    observer.started?.(two)
    clock.at = 9_999
    observer.moved?.(one, 1024 * 1024)
    expect(said).toEqual([])
    clock.at = 10_000
    observer.moved?.(one, 1024 * 1024)
    observer.moved?.(one, 1024 * 1024)
    expect(said).toEqual([`0 of 3 parts, 2.0 MiB of 8.0 MiB, 205 KiB/s: stream blob ${one.digest.slice(0, 19)} (4.0 MiB) and 1 more`])
    clock.at = 20_000
    observer.moved?.(one, 1024 * 1024)
    observer.done(one)
    clock.at = 30_000
    observer.done(two)
    expect(said.slice(1)).toEqual([
      `0 of 3 parts, 4.0 MiB of 8.0 MiB, 205 KiB/s: stream blob ${one.digest.slice(0, 19)} (4.0 MiB) and 1 more`,
      '2 of 3 parts, 4.0 MiB of 8.0 MiB, 137 KiB/s',
    ])
  })

  it('says nothing of a copy that is quick, but that it is over', () => {
    const { said, observer } = watching()
    observer.planned?.([mounted])
    observer.started?.(mounted)
    observer.done(mounted)
    expect(said).toEqual(['over'])
  })

  it('tells nothing more of what could not travel, or of a copy that failed', () => {
    const { clock, said, observer } = watching()
    const half = 2 * 1024 * 1024
    const sameLayer = { ...one }
    observer.planned?.([one, mounted])
    observer.planned?.([sameLayer, two])
    for (const part of [one, sameLayer]) observer.started?.(part)
    observer.moved?.(one, half)
    observer.left?.([one, mounted])
    clock.at = 10_000
    observer.moved?.(sameLayer, half)
    expect(said).toEqual([`0 of 2 parts, 4.0 MiB of 10.0 MiB, 410 KiB/s: stream blob ${one.digest.slice(0, 19)} (4.0 MiB)`])
    observer.done(sameLayer)
    observer.left?.([two])
    expect(said.slice(1)).toEqual(['over'])
  })

  it('tells the same layer of two copies until it is at both targets', () => {
    const { clock, said, observer } = watching()
    const sameLayer = { ...one }
    observer.planned?.([one])
    observer.planned?.([sameLayer])
    for (const part of [one, sameLayer]) observer.started?.(part)
    clock.at = 10_000
    observer.done(one)
    expect(said).toEqual([expect.stringMatching(/^1 of 2 parts, .*: stream blob [^ ]+ \(4\.0 MiB\)$/)])
  })

  it('says that nothing moves, after ten seconds and until something does', () => {
    const clock = { at: 0 }
    const said: string[] = []
    let look: (() => void) | undefined
    const watch = (seen: () => void) => {
      look = seen
      return { stop: () => (look = undefined) }
    }
    const observer = progressLines({ now: () => clock.at, everyMilliseconds: 5_000, say: (line) => said.push(line), watch })
    observer.planned?.([one])
    observer.started?.(one)
    for (const at of [5_000, 9_999, 10_000, 15_000]) {
      clock.at = at
      look?.()
    }
    clock.at = 20_000
    observer.moved?.(one, 1024)
    clock.at = 26_000
    look?.()
    expect(said.map((line) => line.split('; 0 of')[0]?.slice(0, 30))).toEqual([expect.stringMatching(/^0 of 1/), 'nothing has moved for 10 s', 'nothing has moved for 15 s', expect.stringMatching(/^0 of 1/), expect.stringMatching(/^0 of 1/)])
    observer.done(one)
    expect(look).toBeUndefined()
  })
})
