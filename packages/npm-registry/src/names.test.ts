import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { digestOfIntegrity, integrityOf } from './integrity.ts'
import { checkedDistTag, checkedName, isVersion, packedName } from './package-name.ts'
import { registryAddress } from './place.ts'

describe('the address of a registry', () => {
  it.each([
    ['npm:registry.npmjs.org', 'https://registry.npmjs.org/'],
    ['npm:npm.example:8443/team/npm', 'https://npm.example:8443/team/npm/'],
    ['npm:127.0.0.1:4873', 'http://127.0.0.1:4873/'],
    ['npm:plain.example', 'http://plain.example/'],
  ])('of %s', (place, address) => {
    expect(registryAddress(place, ['plain.example']).href).toBe(address)
  })

  it.each(['registry.npmjs.org', 'npm:', 'npm:user@npm.example', 'npm:npm.example/..', 'npm:npm.example//x', 'npm:npm.example?x', 'npm:0x7f.1', 'npm:127.1'])('is not that of %s', (place) => {
    expect(() => registryAddress(place)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})

describe('names', () => {
  it('of packages, versions and dist-tags, and their near misses', () => {
    expect(checkedName('@acme/shop')).toBe('@acme/shop')
    for (const name of ['@acme/shop/x', '../shop', '@acme%2fshop', '_shop', 'Shop', '']) expect(() => checkedName(name)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    expect(['1.2.3', '1.2.3-rc.1+b', '1.2', 'latest', '1.2.3/..'].map(isVersion)).toEqual([true, true, false, false, false])
    expect(checkedDistTag('latest')).toBe('latest')
    for (const tag of ['1.2.3', 'v1', 'x', 'a/b', '']) expect(() => checkedDistTag(tag)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    expect(packedName('@acme/shop', '1.2.3')).toBe('acme-shop-1.2.3')
  })
})

describe('integrity', () => {
  const digest = digestOf('shop', 'sha512')

  it('is the digest in another spelling', () => {
    expect(digestOfIntegrity(integrityOf(digest))).toBe(digest)
    expect(digestOfIntegrity(`sha1-abc ${integrityOf(digest)}?option`)).toBe(digest)
  })

  it('is none without exactly one sha512', () => {
    expect(digestOfIntegrity('sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=')).toBeUndefined()
    expect(digestOfIntegrity(`${integrityOf(digest)} ${integrityOf(digestOf('other', 'sha512'))}`)).toBeUndefined()
    expect(() => digestOfIntegrity('sha512-abcd')).toThrow(expect.objectContaining({ code: 'digest-invalid' }))
  })
})
