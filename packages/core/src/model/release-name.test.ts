import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { formatReleaseName, isReleaseTag, parseReleaseName } from './release-name.ts'

describe('the name of a release', () => {
  it.each(['v1.2.3', 'shop/v1', '@acme/shop@1.2.3', '1.0.0+build', '_x', 'a'.repeat(255)])('may have the tag %s', (tag) => {
    expect(isReleaseTag(tag)).toBe(true)
    expect(parseReleaseName(`acme/shop@${tag}`)?.tag).toBe(tag)
  })

  it.each(['', '-v1', '.v1', 'v1.', 'a..b', 'a//b', '/a', 'a/', 'a/.b', 'a./b', 'a.lock', 'a.lock/b', '@', 'a b', 'a:b', 'a~1', 'a^', 'a?', 'a*', 'a[b', 'a\\b', 'a\n', 'é', 'a'.repeat(256)])('never has the tag %j', (tag) => {
    expect(isReleaseTag(tag)).toBe(false)
    expect(parseReleaseName(`acme/shop@${tag}`)).toBeUndefined()
  })

  it('is one in whatever case it is written', () => {
    expect(parseReleaseName('ACME/Shop@V1')).toEqual({ registry: 'release:github.com', repository: 'acme/shop', tag: 'V1' })
  })

  it('is read as it was written', () => {
    const tag = fc.constantFrom(undefined, 'v1', '@a/b@1')
    fc.assert(
      fc.property(fc.constantFrom('github.com', 'localhost:8080', 'github.example'), fc.stringMatching(/^[a-z0-9]{1,6}\/[a-z0-9._-]{1,6}[a-z0-9]$/), tag, (host, repository, one) => {
        const registry = `release:${host}`
        const written = `${formatReleaseName(registry, repository)}${one === undefined ? '' : `@${one}`}`
        expect(parseReleaseName(written.slice('release:'.length))).toEqual({ registry, repository, tag: one })
      }),
    )
  })
})
