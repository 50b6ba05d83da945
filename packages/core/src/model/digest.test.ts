import { describe, expect, it } from '@jest/globals'
import { algorithmOf, digestOf, hexOf, isDigest, parseDigest, shortDigest } from './digest.ts'

const hex = 'ab'.repeat(32)

describe('a digest', () => {
  it.each([`sha256:${hex}`, `sha512:${hex}${hex}`])('is %s', (text) => {
    expect(parseDigest(text)).toBe(text)
  })

  it.each([
    ['upper case', `sha256:${hex.toUpperCase()}`],
    ['one digit short', `sha256:${hex.slice(1)}`],
    ['one digit long', `sha256:${hex}a`],
    ['the length of the other algorithm', `sha512:${hex}`],
    ['a weak algorithm', `sha1:${'ab'.repeat(20)}`],
    ['an algorithm in upper case', `SHA256:${hex}`],
    ['no algorithm', hex],
    ['another separator', `sha256-${hex}`],
    ['a newline behind', `sha256:${hex}\n`],
    ['a line before', `x\nsha256:${hex}`],
    ['a blank before', ` sha256:${hex}`],
    ['full-width digits', `sha256:${'\uff10'.repeat(64)}`],
    ['nothing', ''],
    ['no text', 1],
    ['a list of one', [`sha256:${hex}`]],
  ])('is never %s', (_, found) => {
    expect(isDigest(found)).toBe(false)
    expect(() => parseDigest(found)).toThrow(expect.objectContaining({ code: 'digest-invalid' }))
  })

  it('is that of the bytes (FIPS 180-4, the empty message and "abc")', () => {
    expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digestOf(new TextEncoder().encode('abc'))).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(digestOf('abc', 'sha512')).toMatch(/^sha512:ddaf35a193617aba/)
  })

  it('falls into its parts', () => {
    const digest = digestOf('abc', 'sha512')
    expect([algorithmOf(digest), hexOf(digest).length, shortDigest(digest)]).toEqual(['sha512', 128, 'ddaf35a19361'])
    expect(algorithmOf(digestOf('abc'))).toBe('sha256')
  })
})
