import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { distance, nearMiss } from './near-miss.ts'

describe('the distance of two words', () => {
  it.each([
    ['max-age', 'max-age', 0],
    ['maxage', 'max-age', 1],
    ['scna', 'scan', 1],
    ['critcal', 'critical', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s to %s is %d', (one, other, slips) => {
    expect(distance(one, other)).toBe(slips)
    expect(distance(other, one)).toBe(slips)
  })

  it('is nought for equal words only, and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other) === 0).toBe(one === other)
        expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })

  it('is not computed for words that nobody types', () => {
    expect(distance('a'.repeat(101), 'a'.repeat(100))).toBe(Infinity)
  })
})

describe('the near miss', () => {
  it.each([
    ['maxage', 'max-age'],
    ['max_age', 'max-age'],
    ['MAX-AGE', 'max-age'],
    ['by', undefined],
    ['waivers', undefined],
  ])('of %s is %s', (word, expected) => {
    expect(nearMiss(word, ['max-age', 'at', 'count'])).toBe(expected)
  })
})
