import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../model/digest.ts'
import type { Identity } from '../model/policy.ts'
import type { Signer } from '../model/signer.ts'
import { personsOf, sameSigners } from './distinct-signers.ts'

const key = (name: string): Signer => ({ domain: 'acme', issuer: 'key', subject: name, extensions: {}, key: { name, fingerprint: digestOf(name) } })
const certified = (subject: string, of?: string, domain = 'acme'): Signer => ({ domain, issuer: 'https://issuer.example', subject, extensions: {}, ...(of === undefined ? {} : { certifiedKey: digestOf(of) }) })
const people = (...signers: Signer[]) => new Set(personsOf(signers).values()).size

describe('signers are', () => {
  it.each<[string, number, Signer[]]>([
    ['a key alone', 1, [key('one')]],
    ['two keys', 2, [key('one'), key('two')]],
    ['a key and a stranger with a certificate', 2, [key('one'), certified('ann', 'other')]],
    ['one key under two names', 1, [key('one'), { ...key('one'), key: { name: 'alias', fingerprint: digestOf('one') } }]],
    ['one identity in two trust domains', 1, [certified('ann', 'a'), certified('ann', 'b', 'other')]],
    ['a key, and a certificate for that very key', 1, [key('one'), certified('ann', 'one')]],
    ['the same found in the other order', 1, [certified('ann', 'one'), key('one')]],
    ['two identities with certificates for one key', 1, [certified('ann', 'one'), certified('bob', 'one')]],
    ['all who are linked through somebody between', 1, [key('one'), key('two'), certified('ann', 'one'), certified('ann', 'two')]],
    ['two who only work in the same place', 2, [certified('ann', 'a'), certified('bob', 'b')]],
  ])('told apart: %s make %i', (_, count, signers) => {
    expect(people(...signers)).toBe(count)
    expect(people(...signers.toReversed())).toBe(count)
  })
})

describe('identities of a policy', () => {
  const workflow = (name: string, file: string): [string, Identity] => [name, { name, domain: 'acme', issuer: 'https://issuer.example', workflow: `acme/shop/.github/workflows/${file}` }]
  const keyed = (name: string, path: string): [string, Identity] => [name, { name, domain: 'acme', key: { path } }]
  const identities = new Map([workflow('build', 'b.yml@refs/heads/main'), workflow('again', 'b.yml@refs/heads/main'), workflow('tags', 'b.yml@refs/tags/*'), workflow('tags-again', 'b.yml@refs/tags/*'), keyed('one', 'a.pub'), keyed('alias', 'a.pub'), keyed('copy', 'b.pub')])
  const alike = (names: string[], keyOf = (identity: Identity) => identity.key?.path) => sameSigners(names, identities, keyOf).map((one) => one.join(' '))

  it('that cannot but be one signer are found', () => {
    expect(alike(['build', 'again', 'one', 'alias', 'copy'])).toEqual(['build again', 'one alias', 'copy'])
    expect(alike(['one', 'copy'], () => 'the same content')).toEqual(['one copy'])
  })

  it('that may stand for several are left alone', () => {
    expect(alike(['tags', 'tags-again', 'build'])).toEqual(['tags', 'tags-again', 'build'])
  })
})
