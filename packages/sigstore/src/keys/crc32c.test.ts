import { describe, expect, it } from '@jest/globals'
import { crc32c } from './crc32c.ts'

describe('CRC32C', () => {
  // RFC 3720 appendix B.4, and the check value of the polynomial.
  it.each([
    ['32 zeros', Buffer.alloc(32), 0x8a9136aa],
    ['32 ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
    ['0 to 31', Buffer.from(Array.from({ length: 32 }, (_, index) => index)), 0x46dd794e],
    ['the nine digits', Buffer.from('123456789'), 0xe3069283],
  ])('of %s', (_, bytes, expected) => {
    expect(crc32c(bytes)).toBe(expected)
  })
})
