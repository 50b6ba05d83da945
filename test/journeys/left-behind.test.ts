/** Something beside the artifact cannot travel: the policy decides, and what is left is named either way. */
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import { policyWith, PromotionStage } from '../attacks/promotion-world.ts'

const left = { digest: digestOf('somebody pushed this'), what: 'referrer', why: 'it is no JSON' }

async function readyStage(carry?: Record<string, string>) {
  const stage = new PromotionStage(policyWith(carry === undefined ? {} : { production: { carry } }))
  const subject = await stage.ready('shop 1')
  return { stage, subject }
}

describe('what cannot travel', () => {
  it.each([
    ['nothing is said', undefined],
    ['it shall be reported', { 'left-behind': 'report' }],
  ])('is reported and holds nothing up when %s', async (_, carry) => {
    const { stage, subject } = await readyStage(carry)
    stage.registry.leftBehind = [left]
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow', reasonCode: 'promoted', leftBehind: [left] })
    expect(stage.tag).toBe(subject.digest)
  })

  it('denies when the policy wants everything there, and nothing was written', async () => {
    const { stage, subject } = await readyStage({ 'left-behind': 'deny' })
    stage.registry.leftBehind = [left]
    const before = stage.effects.done.length
    expect(await stage.promote(subject)).toMatchObject({ decision: 'deny', reasonCode: 'left-behind', reasons: [{ code: 'left-behind', rule: 'carry' }] })
    expect(stage.effects.done.slice(before)).toEqual([])
    expect(stage.tag).toBeUndefined()
  })

  it('does not deny when all of it can travel', async () => {
    const { stage, subject } = await readyStage({ 'left-behind': 'deny' })
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow', reasonCode: 'promoted', leftBehind: [] })
  })

  it('is no word for evidence that was judged: losing that is always an error', async () => {
    const { stage, subject } = await readyStage()
    const [judged] = stage.registry.beside(subject).keys()
    if (judged === undefined) throw new Error('there is evidence')
    stage.registry.leftBehind = [{ ...left, digest: judged }]
    const losing = {
      bundles: async (at: typeof subject) => (await stage.registry.bundles(at)).filter(({ digest }) => digest !== judged),
      resolve: stage.registry.resolve.bind(stage.registry),
      move: stage.registry.move.bind(stage.registry),
      attach: stage.registry.attach.bind(stage.registry),
    }
    await expect(stage.promote(subject, {}, { target: losing })).rejects.toMatchObject({ code: 'evidence-lost' })
    expect(stage.tag).toBeUndefined()
  })
})

describe('an artifact that comes out of a folder', () => {
  it('belongs to the line that it is named for, and to none without a name', async () => {
    const { stage, subject } = await readyStage()
    const folder = pin({ registry: 'oci-layout', repository: 'carried' }, subject.digest)
    const named = await stage.promote(folder, { named: subject })
    expect(named.reasons.map(({ code }) => code)).not.toContain('artifact-not-covered')
    expect(await stage.promote(folder)).toMatchObject({ decision: 'deny', reasons: expect.arrayContaining([expect.objectContaining({ code: 'artifact-not-covered' })]) })
  })
})
