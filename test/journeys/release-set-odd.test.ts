import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import { codesOf } from '../attacks/promotion-world.ts'
import { parts, releasedStage, setPolicy, SetStage } from './set-stage.ts'

let prepared: SetStage
let two: ReleaseSet
beforeAll(async () => {
  ;({ prepared, two } = await releasedStage())
})

describe('odd sets', () => {
  it('with one artifact under two tags copy it once and move both', async () => {
    const stage = new SetStage()
    const artifact = await stage.make('api', '1')
    const set = await stage.readySet(stage.setWith([{ artifact, tag: 'stable' }, { artifact, tag: 'v1' }]))
    stage.effects.begin()
    expect(await stage.promoteSet(set)).toMatchObject({ reasonCode: 'promoted' })
    expect([stage.tags('stable')[0], stage.tags('v1')[0]]).toEqual([artifact.digest, artifact.digest])
    expect(stage.effects.done.filter((effect) => effect === 'manifest')).toHaveLength(1)
    expect((await stage.ledgerOf('api')).promotions.map(({ record }) => [record.tag, record.sequence])).toEqual([['stable', 3], ['v1', 4]])
  })

  it('with two artifacts for one tag are refused before anything is judged', async () => {
    const stage = prepared.twin()
    const set = stage.setWith(two.entries.map((entry) => ({ ...entry, to: 'registry.example/production/api' })))
    await expect(stage.promoteSet(set)).rejects.toMatchObject({ code: 'release-set-invalid', message: expect.stringContaining('two artifacts would go to registry.example/production/api:stable') })
    expect(stage.effects.done).toEqual([])
  })

  it('with another target than the policy names are denied', async () => {
    const stage = prepared.twin()
    const set = stage.setWith(two.entries.map((entry, index) => (index === 0 ? { ...entry, to: 'registry.example/production/web', tag: 'other' } : entry)))
    const outcome = await stage.promoteSet(set)
    expect([outcome.decision, codesOf(outcome), outcome.set?.artifacts.map(({ reasonCode }) => reasonCode)]).toEqual(['deny', ['artifact-not-covered'], ['artifact-not-covered', 'release-set-held', 'release-set-held']])
  })

  it('into one repository have one chain, and a kill between the tags is mended there too', async () => {
    const ready = new SetStage(setPolicy({ repository: 'registry.example/production/all' }))
    for (const part of parts) await ready.make(part, '1')
    const set = await ready.readySet(ready.setWith(parts.map((part) => ({ artifact: ready.artifact(`${part} 1`), tag: part }))))
    const stage = ready.twin()
    ready.effects.begin()
    await ready.promoteSet(set)
    stage.effects.killAfter(ready.effects.done.indexOf('tag api') + 2)
    await expect(stage.promoteSet(set)).rejects.toThrow()
    stage.effects.begin()
    expect(await stage.promoteSet(set)).toMatchObject({ reasonCode: 'promoted' })
    const { promotions } = await stage.ledgerOf('all')
    expect(promotions.map(({ record }) => [record.tag, record.sequence])).toEqual([['api', 7], ['web', 8], ['worker', 9]])
    stage.effects.begin()
    expect(await stage.promoteSet(set)).toMatchObject({ reasonCode: 'already-promoted' })
    expect(stage.effects.done).toEqual([])
  })

  it('of which some are in place already record those anew, with the evidence of this set', async () => {
    const stage = prepared.twin()
    const set = await stage.readySet(stage.set('api 1', 'web 2', 'worker 1'))
    stage.effects.begin()
    const outcome = await stage.promoteSet(set)
    expect(outcome.set?.artifacts.map(({ decision, reasonCode }) => [decision, reasonCode])).toEqual([['allow', 'promoted'], ['allow', 'promoted'], ['allow', 'promoted']])
  })
})
