import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../model/digest.ts'
import type { PlannedPart, PromotionPlan } from '../../model/promotion-plan.ts'
import { parseReference, pin } from '../../model/reference.ts'
import type { Carried, Carrier, CarryObserver } from '../../ports/carrier.ts'
import { carryTold } from './carry-told.ts'

const part = (name: string): PlannedPart => ({ kind: 'blob', digest: digestOf(name), mediaType: 'a/b', size: 8, fate: 'stream' })
const [one, two] = [part('one'), part('two')]
const to = parseReference('registry.example/b:1')
const plan: PromotionPlan = { from: pin(parseReference('registry.example/a'), digestOf('shop')), to, parts: [one, two], bytesToMove: 16, leftBehind: [] }

/** What a carrier that does `work` is heard to do. */
async function heard(work: (observer: CarryObserver) => Promise<Carried>) {
  const told: [string, ...unknown[]][] = []
  const carrier: Carrier = {
    plan: async () => await Promise.resolve(plan),
    carry: async (_, progress) => await work(typeof progress === 'object' ? progress : { done: () => undefined }),
    missingAtTarget: async () => await Promise.resolve([]),
  }
  const observer: CarryObserver = {
    planned: (parts) => told.push(['planned', ...parts]),
    started: (started) => told.push(['started', started]),
    moved: (moved, bytes) => told.push(['moved', moved, bytes]),
    done: (done) => told.push(['done', done]),
    left: (parts) => told.push(['left', ...parts]),
  }
  const end = await carryTold(plan, carrier, observer).then(() => 'carried', (error: unknown) => String(error))
  return { told, end }
}

describe('who watches a copy hears', () => {
  it('of the whole plan before it begins, and of each part', async () => {
    const { told, end } = await heard(async ({ started, moved, done }) => {
      started?.(one)
      moved?.(one, 8)
      done(one)
      done({ ...two, fate: 'mount' })
      return await Promise.resolve({ parts: [one, two], leftBehind: [] })
    })
    expect(end).toBe('carried')
    expect(told).toEqual([['planned', one, two], ['started', one], ['moved', one, 8], ['done', one], ['done', { ...two, fate: 'mount' }]])
  })

  it('what could not travel', async () => {
    const { told } = await heard(async ({ done }) => {
      done(one)
      return await Promise.resolve({ parts: [one], leftBehind: [{ what: 'referrer', digest: two.digest, why: 'it cannot be read' }] })
    })
    expect(told.at(-1)).toEqual(['left', two])
  })

  it('what was not done when it failed', async () => {
    const { told, end } = await heard(async ({ started }) => {
      started?.(one)
      return await Promise.reject(new Error('the target is full'))
    })
    expect(end).toContain('the target is full')
    expect(told).toEqual([['planned', one, two], ['started', one], ['left', one, two]])
  })
})
