import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { readSigningConfig } from '../trust/signing-config.ts'
import { openTrustDocument } from '../trust/trust-config-invalid.ts'
import { builtInDomains } from './built-in-domains.ts'
import { gitHubSigningConfig } from './github-signing-config.ts'
import { bootstrapRoot, nextRoot } from './root.ts'

describe.each(Object.values(builtInDomains))('the built-in domain $name', ({ repository }) => {
  it('has a chain of genuine roots, each of which vouches for the next', () => {
    const newest = repository.knownRoots.reduce(nextRoot, bootstrapRoot(repository.bootstrap))
    expect(bootstrapRoot(repository.knownRoots.at(-1) ?? repository.bootstrap).version).toBe(newest.version)
  })

  it('refuses its own start with one signature changed', () => {
    const text = new TextDecoder().decode(repository.bootstrap)
    const bent = text.replaceAll(/("sig":"30[0-9a-f]{20})([0-9a-f])/g, (_, before: string, digit: string) => `${before}${digit === '0' ? '1' : '0'}`)
    expect(() => bootstrapRoot(new TextEncoder().encode(bent))).toThrow(expect.objectContaining({ code: 'trust-root-invalid' }))
  })
})

describe('the start of trust', () => {
  it('is the same in every release: policies that name it keep their digest', () => {
    expect(digestOf(builtInDomains['public-good'].repository.bootstrap)).toMatchInlineSnapshot(`"sha256:3af1a3dc887d3731b5a41f38babd447c437706d4de412f858689992ecf9a1648"`)
    expect(digestOf(builtInDomains.github.repository.bootstrap)).toMatchInlineSnapshot(`"sha256:9befe6d9f07563f70aaa658485f78d0943c5ba5cb2e03f3aaaaba34fe35ad688"`)
  })

  it('of the public instance has not expired yet', () => {
    const { knownRoots } = builtInDomains['public-good'].repository
    expect(bootstrapRoot(knownRoots.at(-1) ?? new Uint8Array()).expires).toEqual(new Date('2027-04-22T19:27:31Z'))
  })
})

it('where GitHub’s instance signs is a signing config that we read', () => {
  const config = readSigningConfig(openTrustDocument(new TextEncoder().encode(gitHubSigningConfig), 'signing config'))
  expect(config.certificateAuthorities.map(({ url }) => url.href)).toEqual(['https://fulcio.githubapp.com/'])
  expect(config.tlogs).toEqual([])
})
