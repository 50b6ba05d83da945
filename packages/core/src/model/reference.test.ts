import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Failure } from '../failure.ts'
import { digestOf } from './digest.ts'
import { formatReference, formatRepository, isTag, parsePinnedReference, parseReference, pin } from './reference.ts'

const digest = digestOf('x')

function read(text: string): ReturnType<typeof parseReference> | undefined {
  try {
    return parseReference(text)
  } catch (error) {
    if (error instanceof Failure && (error.code === 'reference-invalid' || error.code === 'digest-invalid')) return undefined
    throw error
  }
}

describe('a reference', () => {
  it.each([
    ['ghcr.io/acme/shop', { registry: 'ghcr.io', repository: 'acme/shop' }],
    ['ghcr.io/acme/shop:v1.2_x', { registry: 'ghcr.io', repository: 'acme/shop', tag: 'v1.2_x' }],
    [`ghcr.io/a@${digest}`, { registry: 'ghcr.io', repository: 'a', digest }],
    [`localhost:5000/a/b/c:t@${digest}`, { registry: 'localhost:5000', repository: 'a/b/c', tag: 't', digest }],
    ['[::1]:5000/a', { registry: '[::1]:5000', repository: 'a' }],
    ['GHCR.io/a__b/c--d.e', { registry: 'ghcr.io', repository: 'a__b/c--d.e' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  it.each([
    ['no registry', 'acme/shop'],
    ['no repository', 'ghcr.io'],
    ['an empty repository', 'ghcr.io/'],
    ['an empty tag', 'ghcr.io/a:'],
    ['two tags', 'ghcr.io/a:b:c'],
    ['two digests', `ghcr.io/a@${digest}@${digest}`],
    ['a bad digest', 'ghcr.io/a@sha256:00'],
    ['an empty digest', 'ghcr.io/a@'],
    ['upper case in the repository', 'ghcr.io/Acme'],
    ['a way up', 'ghcr.io/../a'],
    ['a dot part', 'ghcr.io/a/./b'],
    ['a doubled slash', 'ghcr.io//a'],
    ['a scheme', 'https://ghcr.io/a'],
    ['a user', 'user:pass@ghcr.io/a'],
    ['a user without password', 'evil.example@ghcr.io/a'],
    ['a query', 'ghcr.io/a?b'],
    ['a fragment', 'ghcr.io/a#b'],
    ['a percent escape', 'ghcr.io/%61'],
    ['a backslash', 'ghcr.io\\evil.example/a'],
    ['a blank', 'ghcr.io /a'],
    ['a newline', 'ghcr.io/a\n'],
    ['a port of nought', 'ghcr.io:0/a'],
    ['a port too high', 'ghcr.io:65536/a'],
    ['a port in words', 'ghcr.io:http/a'],
    ['a host that ends in a dot', 'ghcr.io./a'],
    ['a host that ends in a hyphen', 'ghcr-.io/a'],
    ['a host in Cyrillic', 'ghcr.\u0456o/a'],
    ['a number for a host', '0:5000/a'],
    ['a host that is an address in disguise', '127.1/a'],
    ['a host that is an address in hexadecimal', '0x7f.0.0.1/a'],
    ['an address written at length', '[0:0::1]:5000/a'],
    ['a port with a zero before', 'ghcr.io:0443/a'],
    ['a tag of 129 characters', `ghcr.io/a:${'t'.repeat(129)}`],
    ['a name of 256 characters', `ghcr.io/${'a'.repeat(249)}`],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(() => parseReference(text)).toThrow(Failure)
    expect(read(text)).toBeUndefined()
  })

  it('pins content only by digest', () => {
    expect(parsePinnedReference(`ghcr.io/a:t@${digest}`).digest).toBe(digest)
    expect(() => parsePinnedReference('ghcr.io/a:t')).toThrow(expect.objectContaining({ code: 'digest-required', remedy: expect.stringContaining('ghcr.io/a@sha256:') }))
    expect(pin(parseReference('ghcr.io/a:t'), digest)).toEqual({ registry: 'ghcr.io', repository: 'a', tag: 't', digest })
  })

  it('names its line without tag and digest', () => {
    expect(formatRepository(parseReference(`ghcr.io/a/b:t@${digest}`))).toBe('ghcr.io/a/b')
  })

  it.each([['v1', true], ['_x', true], ['.x', false], ['-x', false], ['', false], ['a/b', false], ['x\n', false]])('%j is a tag: %s', (text, expected) => {
    expect(isTag(text)).toBe(expected)
  })
})

describe('properties of references', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,8}){0,2}$/)
  const host = fc.oneof(fc.tuple(fc.stringMatching(/^h[a-z0-9]{0,8}(?:-[a-z0-9]{1,8})?$/), fc.constantFrom('.io', '.example', '.example:8443', ':5000')).map((parts) => parts.join('')), fc.constantFrom('localhost', '[::1]:1', '127.0.0.1:5000'))
  const reference = fc.record(
    { registry: host, repository: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')), tag: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/), digest: fc.string().map((text) => digestOf(text)) },
    { requiredKeys: ['registry', 'repository'] },
  )

  it('reading what was written gives the same', () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(parseReference(formatReference(one))).toEqual(one)
      }),
      { numRuns: 2_000 },
    )
  })

  it('whatever is accepted is written as it is read again, and a URL parser sees the very same host', () => {
    const hostile = fc.array(fc.constantFrom('ghcr.io', 'a', '/', ':', '@', '.', '..', '\\', '?', '#', '%2f', '[', ']', '::1', '0x7f.1', '127.1', '5000', '443', `@${digest}`, 'A', '-', '_', '\n', '\t', 'é'), { maxLength: 8 })
    const texts = fc.oneof(fc.string(), hostile.map((parts) => parts.join('')), reference.map(formatReference))
    fc.assert(
      fc.property(texts, (text) => {
        const found = read(text)
        if (found === undefined) return
        expect(read(formatReference(found))).toEqual(found)
        const url = new URL(`http://${found.registry}/v2/${found.repository}/manifests/x`)
        expect(url.pathname).toBe(`/v2/${found.repository}/manifests/x`)
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', ''])
        expect([url.host, `${url.host}:80`]).toContain(found.registry)
      }),
      { numRuns: 5_000 },
    )
  })
})
