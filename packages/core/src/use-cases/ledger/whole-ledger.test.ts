import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../failure.ts'
import { digestOf } from '../../model/digest.ts'
import type { Identity } from '../../model/policy.ts'
import type { FoundBundle } from '../../ports/bundles.ts'
import type { ReasonCode } from '../../reason-code.ts'
import { requireWholeLedger } from './whole-ledger.ts'

const current = digestOf('artifact')
const line = { line: 'registry.example/production/shop', environment: 'production' }
const target = { registry: 'registry.example', repository: 'production/shop', tag: 'stable' }
const writer: Identity = { name: 'promoter', domain: 'acme', issuer: 'https://issuer.example' }
const ledger = { head: { sequence: 0, version: '' }, promotions: [], openIntents: [] }

const unread = (code: ReasonCode): FoundBundle => ({ bytes: new Uint8Array(), digest: digestOf(code), source: 'referrer', unread: new Failure(code, { blame: 'artifact', message: `Not read: ${code}`, remedy: 'Look.' }) })
const held = (beside: readonly FoundBundle[], standing = true) =>
  requireWholeLedger(ledger, line, writer, { target, current: standing ? current : undefined }, { target: { bundles: () => Promise.resolve(beside) }, verifier: { verify: () => Promise.reject(new Error('not asked')) } })

describe('a ledger is held against what lies beside the artifact at the target', () => {
  it('and is not taken for whole behind a flood, which could hide the record of its missing end', async () => {
    await expect(held([unread('not-found'), unread('too-many-referrers')])).rejects.toMatchObject({
      code: 'too-many-referrers',
      message: expect.stringContaining('Whether the ledger of registry.example/production/shop in production is whole cannot be told'),
      remedy: expect.stringContaining('find out who pushed it'),
    })
  })

  it('whatever single thing beside it cannot be read; and nothing is looked at where there is no tag', async () => {
    await expect(held([unread('not-found'), unread('too-large')])).resolves.toBeUndefined()
    await expect(held([unread('too-many-referrers')], false)).resolves.toBeUndefined()
  })
})
