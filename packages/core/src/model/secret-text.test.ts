import { describe, expect, it } from '@jest/globals'
import { strikeOut, writtenForms } from './secret-text.ts'

describe('a secret in a text', () => {
  it('is struck out wherever it stands, the longest first', () => {
    expect(strikeOut('hunter2, hunter22 and hunter', ['hunter2', 'hunter22'])).toBe('***, *** and hunter')
  })

  it.each([
    ['as it is', 'p"w d/ä'],
    ['in an address', 'p%22w%20d%2F%C3%A4'],
    ['in JSON', 'p\\"w d/ä'],
  ])('is known %s', (_, written) => {
    expect(strikeOut(`said ${written}!`, writtenForms('p"w d/ä'))).toBe('said ***!')
  })

  it('may be no whole text in Unicode', () => {
    expect(strikeOut('said \ud800abc!', writtenForms('\ud800abc'))).toBe('said ***!')
  })
})
