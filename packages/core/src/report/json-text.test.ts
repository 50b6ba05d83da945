import { expect, it } from '@jest/globals'
import { jsonText } from './json-text.ts'

it('shows no character that steers a terminal or hides, and says the same', () => {
  const hostile = { message: '\u001b[2J\u009b31m\u202edetrevni\u200b\u2028 ü 漢 😀 \u{e0041}', [`key\u0085`]: ['\u007f'] }
  const text = jsonText(hostile)
  expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
  expect(text).toContain('\\u009b31m\\u202edetrevni\\u200b\\u2028 ü 漢 😀 \\udb40\\udc41')
  expect(JSON.parse(text)).toEqual(hostile)
})
