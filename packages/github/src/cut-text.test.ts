import { describe, expect, it } from '@jest/globals'

import { cutLines, cutText } from './cut-text.ts'

describe('cutText', () => {
  it.each([
    ['what fits, as it is', 'abc', 3, 'abc'],
    ['one too many', 'abcd', 3, 'ab…'],
    ['never half a code point', '🦄🦄🦄', 2, '🦄…'],
  ])('leaves %s', (_, text, longest, expected) => {
    expect(cutText(text, longest)).toBe(expected)
  })
  it('counts bytes where asked', () => {
    expect(cutText('ééé', 6, 'bytes')).toBe('ééé')
    expect(cutText('éééé', 6, 'bytes')).toBe('é…')
  })
})

describe('cutLines', () => {
  it('leaves what fits to the last character', () => {
    const text = `${'line\n'.repeat(20)}end`
    expect(cutLines(text, text.length)).toBe(text)
  })
  it('cuts after whole lines and counts the others', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n')
    const cut = cutLines(text, 300)
    const kept = cut.split('\n').filter((line) => line.startsWith('line')).length
    expect(cut.length).toBeLessThanOrEqual(300)
    expect(cut).toContain(`${100 - kept} more lines do not fit here`)
  })
  it('cuts into a line only when the first alone is too long', () => {
    const cut = cutLines(`${'x'.repeat(500)}\nsecond`, 200)
    expect(cut).toMatch(/^x+…\n\n1 more line does not fit here/)
    expect(cut.length).toBeLessThanOrEqual(200)
  })
})
