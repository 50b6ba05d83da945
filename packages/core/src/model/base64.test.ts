import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Failure } from '../failure.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'

const decoded = (text: string, urlSafe = false): string => new TextDecoder().decode(decodeBase64(text, { urlSafe }))

describe('base64', () => {
  it.each([['', ''], ['f', 'Zg=='], ['fo', 'Zm8='], ['foo', 'Zm9v'], ['foob', 'Zm9vYg=='], ['fooba', 'Zm9vYmE='], ['foobar', 'Zm9vYmFy']])('of %j is %s (RFC 4648 §10)', (plain, text) => {
    expect(decoded(text)).toBe(plain)
    expect(encodeBase64(new TextEncoder().encode(plain))).toBe(text)
  })

  it.each([
    ['no padding', 'Zg'],
    ['half the padding', 'Zg='],
    ['too much padding', 'Zm8=='],
    ['padding alone', '===='],
    ['padding within', 'Zg==Zm9v'],
    ['stray bits', 'Zh=='],
    ['stray bits of three', 'Zm9='],
    ['a blank', 'Zm9v Zm9v'],
    ['a newline behind', 'Zm9v\n'],
    ['the URL alphabet', '-_-_'],
    ['another character', 'Zm9!'],
    ['one character', 'Z'],
    ['a character of two bytes', 'Zm9\u00e9'],
  ])('is refused with %s', (_, text) => {
    expect(() => decodeBase64(text)).toThrow(expect.objectContaining({ code: 'base64-invalid' }))
  })

  it.each([undefined, null, 1, {}, ['Zg==']])('is text, not %j', (value) => {
    expect(() => decodeBase64(value)).toThrow(Failure)
  })

  it('may use the URL alphabet where it is asked for, padded or not, and still no stray bits', () => {
    expect([...decodeBase64('-_8', { urlSafe: true })]).toEqual([0xfb, 0xff])
    expect([...decodeBase64('-_8=', { urlSafe: true })]).toEqual([0xfb, 0xff])
    expect([...decodeBase64('+/8=', { urlSafe: true })]).toEqual([0xfb, 0xff])
    expect(decoded('Zm8', true)).toBe('fo')
    for (const text of ['-_9', 'Z', 'Zg=', '-_8=\n', '=']) expect(() => decodeBase64(text, { urlSafe: true })).toThrow(Failure)
  })

  it('decodes what it encoded, and accepts one spelling only of all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ maxLength: 8 }), (bytes, text) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
        expect(decodeBase64(Buffer.from(bytes).toString('base64url'), { urlSafe: true })).toEqual(bytes)
        try {
          expect(encodeBase64(decodeBase64(text))).toBe(text)
        } catch (error) {
          if (!(error instanceof Failure)) throw error
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('has no end at some millions of characters', () => {
    const bytes = Buffer.alloc(24 * 1024 * 1024, 'portcullis')
    const text = bytes.toString('base64')
    expect(bytes.equals(decodeBase64(text))).toBe(true)
    for (const wrong of [`${text}=`, `${text.slice(0, -1)}!`, `${text}A===`, `!${text.slice(1)}`]) expect(() => decodeBase64(wrong)).toThrow(expect.objectContaining({ code: 'base64-invalid' }))
  })

  it('encodes a part of a larger buffer only', () => {
    expect(encodeBase64(new Uint8Array([1, 102, 111, 2]).subarray(1, 3))).toBe('Zm8=')
  })
})
