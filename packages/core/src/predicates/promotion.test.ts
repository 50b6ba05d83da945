import { describe, expect, it } from '@jest/globals'
import { promotedOutcome } from '@portcullis/sandbox/fakes/outcome'
import type { PromotionRecord } from '../model/promotion-record.ts'
import type { Json, JsonObject } from '../model/strict-json.ts'
import { parsePromotion, promotionPredicate } from './promotion.ts'

const { record } = promotedOutcome()
if (record === undefined) throw new Error('the promoted outcome has no record')
const whole: PromotionRecord = {
  ...record,
  credentials: [
    { registry: 'registry.example', kind: 'aws', subject: 'arn:aws:iam::123456789012:role/promote', expires: new Date('2026-01-01T12:00:00.000Z') },
    { registry: 'source.example', kind: 'anonymous' },
  ],
}

/** The predicate as it is read back from its bytes. */
function written(changed: PromotionRecord): JsonObject {
  return JSON.parse(JSON.stringify(promotionPredicate(changed))) as JsonObject
}

function withCredentials(credentials: Json): JsonObject {
  return { ...written(whole), credentials }
}

describe('the record of a promotion', () => {
  it('reads as it was written, with the credentials that were used', () => {
    expect(parsePromotion(written(whole), whole.subject)).toEqual(whole)
  })

  it('of before credentials were written down is read, too', () => {
    const { credentials: _, ...old } = whole
    expect(parsePromotion(written(old), whole.subject)).toEqual(old)
  })

  it.each([
    ['a kind that nobody knows', [{ registry: 'a.example', kind: 'magic' }]],
    ['no registry', [{ kind: 'aws' }]],
    ['an end that is no time', [{ registry: 'a.example', kind: 'aws', expires: 'soon' }]],
    ['something else than a list', { registry: 'a.example', kind: 'aws' }],
    ['nothing', null],
  ])('is refused with %s for a credential', (_, credentials) => {
    expect(() => parsePromotion(withCredentials(credentials), whole.subject)).toThrow(expect.objectContaining({ code: 'statement-invalid' }))
  })
})
