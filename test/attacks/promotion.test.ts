import { describe, expect, it } from '@jest/globals'
import { codesOf, PromotionStage } from './promotion-world.ts'

describe('the good way', () => {
  it('leads through gate, two approvals and promotion to a tag and a record', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    const outcome = await stage.promote(subject)
    expect(codesOf(outcome)).toEqual([])
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted', ledgerIndex: 2 })
    expect(stage.tag).toBe(subject.digest)
  })
})
