import { describe, expect, it } from '@jest/globals'
import { snappy } from '@portcullis/sandbox/github/snappy'

import { unpackSnappy } from './snappy.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const text = (packed: Uint8Array, maxBytes = 1000) => Buffer.from(unpackSnappy(packed, maxBytes)).toString()
const ascii = (word: string) => [...Buffer.from(word)]

describe('raw Snappy', () => {
  it.each([
    ['nothing', bytes(0), ''],
    ['a literal', bytes(3, 2 << 2, ...ascii('abc')), 'abc'],
    ['a short copy', bytes(8, 3 << 2, ...ascii('abcd'), 1, 4), 'abcdabcd'],
    ['a copy that overlaps itself', bytes(6, 0, ...ascii('a'), (1 << 2) | 1, 1), 'aaaaaa'],
    ['a copy with a two-byte offset', bytes(5, 2 << 2, ...ascii('abc'), (1 << 2) | 2, 3, 0), 'abcab'],
    ['a copy with a four-byte offset', bytes(5, 2 << 2, ...ascii('abc'), (1 << 2) | 3, 3, 0, 0, 0), 'abcab'],
  ])('is undone: %s', (_, packed, expected) => {
    expect(text(packed)).toBe(expected)
  })
  it('is undone in literals of many lengths', () => {
    for (const length of [1, 59, 60, 61, 256, 65_536, 65_537, 200_000]) {
      const plain = Buffer.alloc(length, 'portcullis ')
      expect(Buffer.compare(unpackSnappy(snappy(plain), length), plain)).toBe(0)
    }
  })
  it.each([
    ['a literal past the end', bytes(3, 2 << 2, ...ascii('ab'))],
    ['a copy from before the start', bytes(8, 3 << 2, ...ascii('abcd'), 1, 5)],
    ['a copy from nowhere', bytes(8, 3 << 2, ...ascii('abcd'), 1, 0)],
    ['more than it promised', bytes(2, 2 << 2, ...ascii('abc'))],
    ['less than it promised', bytes(4, 2 << 2, ...ascii('abc'))],
    ['a length without end', bytes(0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
    ['a tag cut off', bytes(8, 3 << 2, ...ascii('abcd'), 2, 4)],
    ['not even a length', bytes()],
  ])('is refused with %s', (_, packed) => {
    expect(() => text(packed)).toThrow(expect.objectContaining({ code: 'bundle-invalid' }))
  })
  it('is refused for what it promises, before anything is unpacked', () => {
    expect(() => text(bytes(0xff, 0xff, 0xff, 0xff, 0x0f))).toThrow(expect.objectContaining({ code: 'too-large' }))
  })
})
