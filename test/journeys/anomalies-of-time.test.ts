/** An hour, a day and a pace that are unlike before: the gate on a line whose ledger has two weeks of promotions at noon. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { PromotionStage, clock, hour, minute, people, policyWith } from '../attacks/promotion-world.ts'

const day = 24 * hour
/** A Monday at noon. */
const begin = clock.now()
const policy = policyWith({ production: { anomalies: { 'unusual-time': 'deny', burst: 'deny' } } })
/** Days of a fortnight on which something was promoted: its working days but two, and the Monday after. */
const promotedOn = [0, 1, 2, 3, 4, 7, 8, 9, 10, 14]
let line: PromotionStage

const at = (days: number, milliseconds = 0): void => {
  clock.at = new Date(begin.getTime() + days * day + milliseconds)
}

/** A release in a run of its own, from the build to the tag: promotions of one run are one. */
async function release(stage: PromotionStage, runId: number): Promise<void> {
  const subject = await stage.build(`of run ${runId}`)
  stage.startRun(runId)
  expect((await stage.gate(subject)).decision).toBe('allow')
  await stage.grant(subject, 'security', people.sam, { runId })
  await stage.grant(subject, 'release', people.rita, { runId })
  const actor = { login: 'ina', run: `https://github.com/acme/shop/actions/runs/${runId}/attempts/1`, runId }
  expect((await stage.promote(subject, { actor })).decision).toBe('allow')
}

beforeAll(async () => {
  line = new PromotionStage(policy)
  for (const [index, days] of promotedOn.entries()) {
    at(days)
    await release(line, 8001 + index)
  }
})

/** What the gate says of a release that is built and judged at this time. */
async function gated(days: number, milliseconds: number) {
  at(days, milliseconds)
  const stage = line.clone(policy)
  return await stage.gate(await stage.build('the next'))
}

describe('a release that is judged', () => {
  it.each([
    ['at the usual hour', 15, 0],
    ['at the first moment of the hour before', 15, -hour],
    ['at the last moment of the hour after', 15, 2 * hour - 1],
  ])('%s is allowed', async (_, days, milliseconds) => {
    expect(await gated(days, milliseconds)).toMatchObject({ decision: 'allow', anomalies: [] })
  })

  it.each([
    ['a moment before the hour before', 15, -hour - 1],
    ['a moment after the hour after', 15, 2 * hour],
    ['in the middle of the night', 15, -9 * hour],
    ['at the usual hour of a Saturday', 19, 0],
  ])('%s is denied, and nothing is signed', async (_, days, milliseconds) => {
    expect(await gated(days, milliseconds)).toMatchObject({ decision: 'deny', reasonCode: 'unusual-time', reasons: [{ code: 'unusual-time', rule: 'anomalies', found: clock.now().toISOString() }], signed: [] })
  })
})

it('the third release within a day is allowed, and the fourth is a burst', async () => {
  const stage = line.clone(policy)
  for (const number of [0, 1, 2]) {
    at(15, number * minute)
    await release(stage, 9001 + number)
  }
  at(15, 3 * minute)
  expect(await stage.gate(await stage.build('the fourth'))).toMatchObject({ decision: 'deny', reasonCode: 'signing-burst', reasons: [{ code: 'signing-burst', found: '4', expected: expect.stringContaining('at most 3') }], signed: [] })
})
