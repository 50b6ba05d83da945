import { describe, expect, it } from '@jest/globals'
import { headerLine } from './header-line.ts'

describe('a line of a request', () => {
  it.each([
    ['accept', 'application/json', 'accept: application/json\r\n'],
    ['x-empty', '', 'x-empty: \r\n'],
    ['x_odd!', 'tab\there', 'x_odd!: tab\there\r\n'],
    ['x-latin', 'caf\u00e9', 'x-latin: caf\u00e9\r\n'],
  ])('%s may say %j', (name, value, line) => {
    expect(headerLine(name, value)).toBe(line)
  })

  it.each([
    ['x-one', 'a\r\nx-two: b', 'ERR_INVALID_CHAR'],
    ['x-one', 'a\n', 'ERR_INVALID_CHAR'],
    ['x-one', 'a\u0000', 'ERR_INVALID_CHAR'],
    ['x-one', 'a\u2028', 'ERR_INVALID_CHAR'],
    ['x one', 'a', 'ERR_INVALID_HTTP_TOKEN'],
    ['x-one\n', 'a', 'ERR_INVALID_HTTP_TOKEN'],
    ['x-one:', 'a', 'ERR_INVALID_HTTP_TOKEN'],
    ['', 'a', 'ERR_INVALID_HTTP_TOKEN'],
  ])('%j may not say %j', (name, value, code) => {
    expect(() => headerLine(name, value)).toThrow(expect.objectContaining({ code }))
  })
})
