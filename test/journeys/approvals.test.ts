import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { Journey } from './journey.ts'

let journey: Journey
let mended: Digest

beforeAll(async () => {
  journey = await Journey.start()
  mended = await journey.build('1.5.1', 'sam')
  await journey.scan(mended)
})
afterAll(() => journey.close())

const denied = (reasonCode: string) => ({ decision: 'deny', reasonCode, failed: true })
const pending = { decision: 'pending', reasonCode: 'approval-pending', failed: true }

// In order: each test leaves behind what the next one stands on.
describe('nobody alone', () => {
  it('nothing is approved before the gate has allowed it', async () => {
    expect(await journey.grant(mended, 'security', { by: 'sasha', comment: 'fine' })).toMatchObject(denied('decision-missing'))
    expect(await journey.gate(mended)).toMatchObject({ decision: 'allow', reasonCode: 'allowed' })
  })

  it('waits while nobody has approved', async () => {
    expect(await journey.promote(mended)).toMatchObject(pending)
    expect(await journey.run('require-approval', mended)).toMatchObject(pending)
    expect(await journey.productionTag()).toBeUndefined()
  })

  it.each([
    ['the author, whom GitHub would let', 'security', { by: 'sam', comment: 'mine' }, 'self-approval'],
    ['somebody without a reason', 'security', { by: 'sasha', comment: ' ' }, 'rationale-missing'],
  ] as const)('refuses %s', async (_, role, review, code) => {
    expect(await journey.grant(mended, role, review)).toMatchObject(denied(code))
  })

  it('refuses a bot, even one that the environment lists', async () => {
    const { seed, shop } = journey.sandbox.github
    const settings = { preventSelfReview: true, branches: 'protected' } as const
    seed.environment(shop, 'approve-security', { ...settings, reviewers: [{ team: 'security' }, 'dependabot[bot]'] })
    expect(await journey.grant(mended, 'security', { by: 'dependabot[bot]', comment: 'beep' })).toMatchObject(denied('approval-by-bot'))
    seed.environment(shop, 'approve-security', { ...settings, reviewers: [{ team: 'security' }] })
  })

  it('refuses an approval that is asked for outside the environment of the role', async () => {
    const astray = await journey.grant(mended, 'release', { by: 'sasha', comment: 'fine' }, { environment: 'approve-security', reviews: { 'approve-security': { by: 'sasha', comment: 'fine' } } })
    expect(astray).toMatchObject(denied('approval-unconfirmed'))
  })

  it('ends at a veto, whoever else approves', async () => {
    const reviews = { 'approve-security': { by: 'sasha', comment: 'Wait.', reject: true }, 'approve-release': { by: 'rita', comment: 'Go.' } }
    const { jobs, conclusion } = await journey.shop.promote(journey.commit, { digest: mended, startedBy: 'erin', reviews })
    const reached = jobs.find(({ id }) => id === 'approve-release')?.steps.find(({ outputs }) => outputs['decision'] !== undefined)
    expect([reached?.outputs['decision'], reached?.outputs['reason-code'], conclusion]).toEqual(['deny', 'approval-vetoed', 'failure'])
  })

  it('waits for the second role, however often the first approves', async () => {
    for (const by of ['sasha', 'sasha']) expect(await journey.grant(mended, 'security', { by, comment: 'Checked.' })).toMatchObject({ decision: 'allow', reasonCode: 'granted' })
    const waiting = await journey.promote(mended)
    expect(waiting).toMatchObject(pending)
    expect(waiting.codes).toEqual(expect.arrayContaining(['role-not-met', 'quorum-not-met', 'approval-duplicate']))
  })

  it('does not count an approval that was signed a day and an hour ago', async () => {
    const longAgo = 25 * 3_600_000
    journey.sandbox.clock.advance(-longAgo)
    await journey.grant(mended, 'release', { by: 'rob', comment: 'Go.' })
    journey.sandbox.clock.advance(longAgo)
    const waiting = await journey.promote(mended)
    expect(waiting).toMatchObject(pending)
    expect(waiting.codes).toContain('approval-expired')
  })

  it('promotes when both roles have approved, and once', async () => {
    expect(await journey.grant(mended, 'release', { by: 'rita', comment: 'In the window.' })).toMatchObject({ decision: 'allow', reasonCode: 'granted' })
    expect(await journey.promote(mended)).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(await journey.productionTag()).toBe(mended)
    expect(await journey.promote(mended)).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
  })

  it('follows with later evidence to where the artifact already is', async () => {
    await journey.scan(mended)
    expect(await journey.promote(mended)).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(await journey.promote(mended)).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
  })
})
