import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Failure } from '../failure.ts'
import { parseStrictJson, parseStrictJsonObject } from './strict-json.ts'
import type { JsonLimits } from './strict-json.ts'

function codeOf(input: Uint8Array | string, limits?: JsonLimits): string | undefined {
  try {
    parseStrictJson(input, limits)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('strict JSON', () => {
  it.each(['null', 'true', 'false', '0', '-1', '1.5', '1e3', '1E-3', '""', '"\\u00e9\\n\\/"', '[]', '{}', ' [ 1 , { "a" : [ ] } ] ', '{"a":1,"b":{"a":2}}', '9007199254740991', '"\\ud83d\\ude00"', '"\u2028"'])('reads %s as JSON.parse does', (text) => {
    const plain: unknown = JSON.parse(text)
    expect(parseStrictJson(text)).toEqual(plain)
    expect(parseStrictJson(utf8(text))).toEqual(plain)
  })

  it('reads -0 as JSON.parse does', () => {
    expect(Object.is(parseStrictJson('-0'), -0)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['two values', '1 2'],
    ['a comma behind', '[1,]'],
    ['a comma alone', '[,]'],
    ['a comma behind a member', '{"a":1,}'],
    ['no comma', '[1 2]'],
    ['no colon', '{"a" 1}'],
    ['a key without quotes', '{a:1}'],
    ['single quotes', "{'a':1}"],
    ['a comment', '[1/**/]'],
    ['a leading zero', '01'],
    ['a plus', '+1'],
    ['a point behind', '1.'],
    ['a point before', '.5'],
    ['hexadecimal', '0x1'],
    ['NaN', 'NaN'],
    ['Infinity', '-Infinity'],
    ['a number too large', '1e400'],
    ['a negative number too large', '-1e400'],
    ['an integer that is not exact', '9007199254740993'],
    ['an integer just beyond', '9007199254740992'],
    ['a long integer', '123456789012345678901234567890'],
    ['a key twice', '{"a":1,"a":1}'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a key twice, deep', '[{"x":{"b":1,"b":2}}]'],
    ['__proto__', '{"__proto__":{"admin":true}}'],
    ['__proto__ escaped', '{"__proto\\u005f_":1}'],
    ['an open string', '"abc'],
    ['a string that ends in a backslash', '"abc\\'],
    ['a string with an escaped end', '"abc\\"'],
    ['an unknown escape', '"\\x41"'],
    ['a short escape', '"\\u12"'],
    ['a newline in a string', '"a\nb"'],
    ['a NUL in a string', '"a\0b"'],
    ['a lone high surrogate', '"\\ud800"'],
    ['a lone low surrogate', '"\\udc00x"'],
    ['surrogates the wrong way round', '"\\udc00\\ud800"'],
    ['a lone surrogate in a key', '{"\\ud800":1}'],
    ['a byte order mark', '\ufeff{}'],
    ['a no-break space', '\u00a01'],
    ['a word cut short', 'tru'],
    ['a word run on', 'nullx'],
    ['an open list', '[1'],
    ['an open object', '{"a":1'],
  ])('refuses %s', (_, text) => {
    expect(codeOf(text)).toBe('json-invalid')
    if (text.isWellFormed()) expect(codeOf(utf8(text))).toBe('json-invalid')
  })

  it.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate in UTF-8', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a cut character', [0x22, 0xe2, 0x82, 0x22]],
    ['a byte order mark in bytes', [0xef, 0xbb, 0xbf, 0x31]],
  ])('refuses %s', (_, bytes) => {
    expect(codeOf(new Uint8Array(bytes))).toBe('json-invalid')
  })

  it('takes exactly as many keys in an object as it may', () => {
    const keyed = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"${index}":1`).join(',')}}`
    expect(codeOf(keyed(10_000))).toBeUndefined()
    expect(codeOf(keyed(10_001))).toBe('json-invalid')
  })

  it('goes exactly as deep as it may', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect(codeOf(nested(64))).toBeUndefined()
    expect(codeOf(nested(65))).toBe('json-invalid')
    expect(codeOf('['.repeat(1_000_000))).toBe('json-invalid')
    expect(codeOf('{"a":'.repeat(65))).toBe('json-invalid')
    expect(codeOf(nested(3), { maxDepth: 2 })).toBe('json-invalid')
  })

  it('takes exactly as many bytes as it may, counted in UTF-8', () => {
    expect(codeOf('"é"', { maxBytes: 4 })).toBeUndefined()
    expect(codeOf('"é"', { maxBytes: 3 })).toBe('too-large')
    expect(codeOf(utf8('"é"'), { maxBytes: 3 })).toBe('too-large')
  })

  it('reads a long string with many escapes without exhausting anything', () => {
    const text = JSON.stringify('\n"\\'.repeat(500_000))
    expect(parseStrictJson(text)).toHaveLength(1_500_000)
  })

  it('tells what was read and where it broke, never what it says', () => {
    expect(() => parseStrictJson('{"secret":"s3cr3t" x', { what: 'the token' })).toThrow(/^the token is not strict JSON: expected } \(at character 19\)$/)
  })

  it('asks for an object where one is needed', () => {
    expect(parseStrictJsonObject('{"a":1}')).toEqual({ a: 1 })
    for (const text of ['[]', 'null', '"a"', '1']) expect(() => parseStrictJsonObject(text)).toThrow(Failure)
  })
})

describe('properties of strict JSON', () => {
  it('what it accepts, JSON.parse reads the same', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'a', '"a"', '"b"', '\\', '\\u0061', '\\ud83d', '1', '0', '-', '.', 'e', '9007199254740993', 'true', 'null', ' ', '\n', '\ufeff', '__proto__'), { maxLength: 12 })
    const texts = fc.oneof(fc.string(), fc.json(), pieces.map((parts) => parts.join('')))
    fc.assert(
      fc.property(texts, (text) => {
        if (codeOf(text) === undefined) expect(parseStrictJson(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 5_000 },
    )
  })

  it('accepts whatever JSON.stringify writes of plain values', () => {
    const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }).filter((one) => !JSON.stringify(one).includes('__proto__'))
    const isExact = (one: unknown): boolean => typeof one !== 'number' || !Number.isInteger(one) || Number.isSafeInteger(one) || JSON.stringify(one).includes('e')
    fc.assert(
      fc.property(value, (one) => {
        const text = JSON.stringify(one)
        const parsed: unknown = JSON.parse(text, (_, part: unknown) => (isExact(part) ? part : 0))
        const written = JSON.stringify(parsed)
        expect(parseStrictJson(written)).toEqual(JSON.parse(written))
      }),
      { numRuns: 2_000 },
    )
  })

  it('refuses a key that comes twice, in whatever object and however it is written, and only that', () => {
    const key = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\u00e9', '\u{1f600}', '1'), minLength: 1, maxLength: 3 })
    const plain = fc.jsonValue({ maxDepth: 2 }).filter((one) => codeOf(JSON.stringify(one)) === undefined)
    const path = fc.array(fc.oneof(key, fc.nat(2)), { maxLength: 8 })
    const escapedAll = (text: string): string => `"${[...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`
    const within = (steps: readonly (string | number)[], inner: string): string => steps.reduceRight<string>((text, step) => (typeof step === 'number' ? `[${'0,'.repeat(step)}${text}]` : `{"z":[],${JSON.stringify(step)}:${text}}`), inner)
    fc.assert(
      fc.property(path, key, plain, fc.boolean(), (steps, name, value, escapes) => {
        const again = escapes ? escapedAll(name) : JSON.stringify(name)
        const inner = (second: string): string => `{${JSON.stringify(name)}:${JSON.stringify(value)},"other":1,${second}:${JSON.stringify(value)}}`
        expect(() => parseStrictJson(within(steps, inner(again)))).toThrow(/duplicate key/)
        const fine = within(steps, inner('"another"'))
        expect(parseStrictJson(fine)).toEqual(JSON.parse(fine))
      }),
      { numRuns: 1_000 },
    )
  })

  it('ends in a value or a Failure, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        codeOf(bytes)
      }),
      { numRuns: 3_000 },
    )
  })
})
