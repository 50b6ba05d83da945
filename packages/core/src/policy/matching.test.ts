import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { match } from './matching.ts'

const seated = (matching: readonly (number | undefined)[]): number => matching.filter((person) => person !== undefined).length

/** The largest matching by trying everything: slow and plainly right. */
function bruteForce(seats: readonly number[], fits: readonly (readonly boolean[])[], taken: readonly number[] = []): number {
  const [seat, ...rest] = seats
  if (seat === undefined) return 0
  const row = fits[seat] ?? []
  const withSeat = row.map((fit, person) => (fit && !taken.includes(person) ? 1 + bruteForce(rest, fits, [...taken, person]) : 0))
  return Math.max(bruteForce(rest, fits, taken), ...withSeat)
}

describe('a matching', () => {
  it('moves somebody who sits already when that lets one more sit', () => {
    const fits: Record<string, string[]> = { security: ['ann'], release: ['ann', 'bob'] }
    expect(match(['release', 'security'], ['ann', 'bob'], (seat, person) => fits[seat]?.includes(person) === true)).toEqual([1, 0])
  })

  it('is the largest there is, and nobody sits twice or where they do not fit', () => {
    const table = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { minLength: 0, maxLength: 5 })
    fc.assert(
      fc.property(table, (fits) => {
        const people = [0, 1, 2, 3, 4]
        const matching = match([...fits.keys()], people, (seat, person) => fits[seat]?.[person] === true)
        const sitting = matching.filter((person) => person !== undefined)
        expect(new Set(sitting).size).toBe(sitting.length)
        for (const [seat, person] of matching.entries()) if (person !== undefined) expect(fits[seat]?.[person]).toBe(true)
        expect(seated(matching)).toBe(bruteForce([...fits.keys()], fits))
      }),
    )
  })
})
