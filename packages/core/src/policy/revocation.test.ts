import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../model/digest.ts'
import type { Signer } from '../model/signer.ts'
import { revocationOf } from './revocation.ts'
import type { Revocation } from './revocation.ts'

const since = new Date('2026-06-01T00:00:00Z')
const [before, after] = [new Date(since.getTime() - 1), since]
const fingerprint = digestOf('the key')
const byKey: Signer = { domain: 'acme', issuer: 'key', subject: fingerprint, extensions: {}, key: { name: 'release', fingerprint } }
const certified = (key: string): Signer => ({ domain: 'acme', issuer: 'https://issuer.example', subject: 'https://signer.example', extensions: {}, certifiedKey: digestOf(key) })
const isRevoked = (who: Revocation['who'], signer: Signer, ...times: Date[]) => revocationOf([{ name: 'lost', since, who }], signer, times) !== undefined

describe('a key that is revoked', () => {
  it('counts no more by itself, nor in a certificate: whoever has it can sign as both', () => {
    for (const signer of [byKey, certified('the key')]) {
      expect(isRevoked({ fingerprint }, signer, after)).toBe(true)
      expect(isRevoked({ fingerprint }, signer, before, after)).toBe(true)
      expect(isRevoked({ fingerprint }, signer)).toBe(true)
      expect(isRevoked({ fingerprint }, signer, before)).toBe(false)
    }
  })

  it('says nothing of another key', () => {
    expect(isRevoked({ fingerprint: digestOf('another') }, byKey, after)).toBe(false)
    expect(isRevoked({ fingerprint }, certified('another'), after)).toBe(false)
  })
})

it('a certificate that is revoked is not the key that is in it', () => {
  const who = { issuer: 'https://issuer.example', subject: 'https://signer.example' }
  expect(isRevoked(who, certified('the key'), after)).toBe(true)
  expect(isRevoked(who, byKey, after)).toBe(false)
})
