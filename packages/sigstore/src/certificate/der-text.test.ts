import { describe, expect, it } from '@jest/globals'
import { decodeIa5, decodeUtf8String } from './der-text.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('a DER UTF8String', () => {
  it.each([
    ['', '0c 00'],
    ['ab', '0c 02 6162'],
    ['größe', '0c 07 6772c3b6c39f65'],
    ['a'.repeat(200), `0c 81c8 ${'61'.repeat(200)}`],
    ['a'.repeat(300), `0c 82012c ${'61'.repeat(300)}`],
  ])('%j', (text, der) => {
    expect(decodeUtf8String(hex(der))).toBe(text)
  })

  it.each([
    ['nothing', ''],
    ['the raw text of the deprecated extensions', '6162'],
    ['an IA5String', '16 02 6162'],
    ['a length that is not minimal', '0c 8102 6162'],
    ['a length with a leading zero', `0c 8200c8 ${'61'.repeat(200)}`],
    ['an indefinite length', '0c 80 6162 0000'],
    ['a byte too few', '0c 03 6162'],
    ['a byte too many', '0c 01 6162'],
    ['invalid UTF-8', '0c 02 c328'],
    ['a line break', '0c 03 61 0a 62'],
    ['a NUL', '0c 02 61 00'],
    ['a C1 control', '0c 03 61 c285'],
  ])('is not %s', (_, der) => {
    expect(() => decodeUtf8String(hex(der))).toThrow()
  })

  it('keeps a byte order mark, so that no two encodings read alike', () => {
    expect(decodeUtf8String(hex('0c 04 efbbbf61'))).toBe('\ufeffa')
  })
})

describe('an IA5 name', () => {
  it('is printable ASCII', () => {
    expect(decodeIa5(Buffer.from('https://github.com/a'))).toBe('https://github.com/a')
  })

  it.each([['a blank', '6120'], ['a high bit', 'e1'], ['a line break', '610a'], ['DEL', '7f']])('without %s', (_, der) => {
    expect(() => decodeIa5(hex(der))).toThrow()
  })
})
