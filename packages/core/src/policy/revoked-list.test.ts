import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../model/digest.ts'
import type { Identity } from '../model/policy.ts'
import { parseRevoked } from './revoked-list.ts'

const builder: Identity = { name: 'builder', domain: 'acme', issuer: 'https://issuer.example', subject: 'somebody@acme.example' }
const since = '2026-11-01T12:00:00Z'
const parse = (tree: unknown) => parseRevoked({ source: 'revoked.yaml', digest: digestOf(''), tree, locate: () => ({ line: 1, column: 1 }) }, new Map([['builder', builder]]))
const one = (entry: object) => parse({ version: 1, revoked: [entry] })

describe('a list of the revoked', () => {
  it('names identities, keys and subjects, each since when', () => {
    const key = digestOf('a key')
    const list = parse({
      version: 1,
      revoked: [
        { identity: 'builder', since, reason: 'its runner was taken over' },
        { key, since: '2026-11-01' },
        { issuer: 'https://issuer.example', subject: 'somebody', since: '2026-11-01T12:00:00+02:00' },
      ],
    })
    expect(list).toEqual([
      { name: 'builder', since: new Date(since), reason: 'its runner was taken over', who: { identity: builder } },
      { name: key, since: new Date('2026-11-01T00:00:00Z'), who: { fingerprint: key } },
      { name: 'somebody', since: new Date('2026-11-01T10:00:00Z'), who: { issuer: 'https://issuer.example', subject: 'somebody' } },
    ])
  })

  it.each<[string, () => unknown, string]>([
    ['nobody', () => one({ since }), 'exactly one of'],
    ['two at once', () => one({ identity: 'builder', key: digestOf('a key'), since }), 'exactly one of'],
    ['an identity that is not declared', () => one({ identity: 'bilder', since }), 'did you mean `builder`?'],
    ['a subject without an issuer', () => one({ subject: 'somebody', since }), 'together only'],
    ['a key by something else than its fingerprint', () => one({ key: 'release.pem', since }), 'sha256:'],
    ['somebody since no time', () => one({ identity: 'builder' }), '`since` is missing'],
    ['somebody since a day that does not exist', () => one({ identity: 'builder', since: '2026-02-30' }), 'expected a time'],
    ['somebody since a time without a zone', () => one({ identity: 'builder', since: '2026-11-01T12:00:00' }), 'expected a time'],
    ['somebody since a moment in words', () => one({ identity: 'builder', since: 'yesterday' }), 'expected a time'],
    ['with a key that it does not know', () => one({ identity: 'builder', since, until: since }), 'unknown key'],
    ['nothing at all', () => parse({ version: 1, revoked: [] }), 'empty list'],
    ['a list of another version', () => parse({ version: 2, revoked: [{ identity: 'builder', since }] }), 'from 1 to 1'],
    ['no map', () => parse(null), 'expected a map'],
  ])('never revokes %s without saying that it is wrong', (_, read, message) => {
    expect(read).toThrow(expect.objectContaining({ code: 'policy-error', message: expect.stringContaining(message) }))
  })
})
