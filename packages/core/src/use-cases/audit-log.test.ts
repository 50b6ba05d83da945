import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import type { RunRecord } from '../ports/run-records.ts'
import type { LogReading, OwnEntry, SeenLog } from '../ports/transparency-log.ts'
import { auditLog } from './audit-log.ts'
import type { AuditLogRequest, AuditLogWorld } from './audit-log.ts'
import type { Identity, Policy } from '../model/policy.ts'

const at = new Date('2026-11-20T12:00:00Z')
const minute = 60_000
const uri = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const issuer = 'https://token.actions.githubusercontent.com'
const builder: Identity = { name: 'builder', domain: 'acme', issuer, workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }
const policy: Policy = { source: 'policy.yaml', digest: digestOf('policy'), artifacts: [], domains: new Map(), identities: new Map([['builder', builder]]), environments: new Map() }
const seen: SeenLog = { checkpoint: 'log\n9\nroot\n', size: 9, root: 'root', next: 9, open: [] }

const entry = (index: number, changes: Partial<OwnEntry> = {}, run: string | null = 'https://github.com/acme/shop/actions/runs/77/attempts/2'): OwnEntry => ({
  index,
  body: new Uint8Array([index]),
  mark: digestOf(String(index)),
  issuedAt: at,
  signer: { domain: 'acme', issuer, subject: uri, extensions: { buildConfigUri: uri, sourceRepositoryIdentifier: '1234', ...(run === null ? {} : { runInvocationUri: run }) } },
  ...changes,
})
const record: RunRecord = { repositoryId: 1234, workflow: '.github/workflows/build.yml', startedAt: new Date(at.getTime() - minute), endedAt: new Date(at.getTime() + minute) }

interface Scene {
  readonly entries?: readonly OwnEntry[]
  readonly reading?: Partial<LogReading>
  readonly request?: Partial<AuditLogRequest>
  readonly bundles?: readonly Uint8Array[]
  readonly run?: RunRecord | undefined
}

async function audit({ entries = [], reading, request, bundles = [], ...scene }: Scene) {
  const asked: string[] = []
  const found: LogReading = { log: 'log.test', size: 9, from: 0, to: 9, entries, passedOver: 0, seen: { ...seen, open: entries }, ...reading }
  const world: AuditLogWorld = {
    log: { read: async () => found },
    marksIn: (bundle): readonly Digest[] => [digestOf(bundle)],
    bundles,
    forge: {
      runs: { runRecord: async (name) => (asked.push(JSON.stringify(name)), 'run' in scene ? scene.run : record) },
      ledger: { read: async () => ({ head: { sequence: 0, version: '' }, entries: [] }) },
      registry: { bundles: async () => [] },
      verifier: { verify: async () => [] },
    },
  }
  const audited = await auditLog({ policy, identities: [builder], acknowledged: [], from: 0, maxEntries: 9, ...request }, world)
  return { ...audited, asked, codes: audited.reasons.map(({ code }) => code) }
}

describe('an entry of ours is explained', () => {
  it('by its run, which is asked for once', async () => {
    const { codes, asked, seen: kept } = await audit({ entries: [entry(1), entry(2)] })
    expect([codes, kept.open]).toEqual([[], []])
    expect(asked).toEqual([JSON.stringify({ repository: 'acme/shop', id: 77, attempt: 2 })])
  })

  it('by a run that goes on, and by clocks a little apart', async () => {
    const { endedAt: _, ...running } = record
    expect((await audit({ entries: [entry(1)], run: running })).codes).toEqual([])
    expect((await audit({ entries: [entry(1, { issuedAt: new Date(at.getTime() + 5 * minute) })] })).codes).toEqual([])
  })

  it('by a bundle that somebody answers for, or by word', async () => {
    const key = entry(1, { mark: digestOf('bundle') }, null)
    expect((await audit({ entries: [key], bundles: [new TextEncoder().encode('bundle')] })).codes).toEqual([])
    expect((await audit({ entries: [key], request: { acknowledged: [1] } })).codes).toEqual([])
  })

  it.each<[string, Scene]>([
    ['when GitHub knows no such run', { run: undefined }],
    ['by a run of another repository', { run: { ...record, repositoryId: 1235 } }],
    ['by a run of another workflow', { run: { ...record, workflow: '.github/workflows/buil.yml' } }],
    ['by a run that began later', { run: { ...record, startedAt: new Date(at.getTime() + 5 * minute + 1) } }],
    ['by a run that was over', { run: { ...record, endedAt: new Date(at.getTime() - 5 * minute - 1) } }],
    ['when it names no run', { entries: [entry(1, {}, null)] }],
    ['when it names a run elsewhere', { entries: [entry(1, {}, 'https://github.example/acme/shop/actions/runs/77/attempts/2')] }],
    ['by a bundle of another signer', { run: undefined, bundles: [new TextEncoder().encode('2')] }],
    ['by the word about another', { run: undefined, request: { acknowledged: [2] } }],
  ])('never %s', async (_, scene) => {
    const { codes, seen: kept, unexplained } = await audit({ entries: [entry(1)], ...scene })
    expect(codes).toEqual(['log-entry-unexplained'])
    expect(kept.open.map(({ index }) => index)).toEqual([1])
    expect(unexplained[0]?.identity).toBe('builder')
  })
})

describe('a log that contradicts itself', () => {
  it.each([
    ['forked', 'log-forked'],
    ['shrunk', 'log-shrunk'],
  ] as const)('and is %s is an alarm', async (kind, code) => {
    const { reasons, left } = await audit({ reading: { contradiction: { kind, seen: 'log\n9\nab\n', found: 'log\n8\ncd\n' }, to: 3 } })
    expect(reasons).toMatchObject([{ code, expected: 'a log that continues 9 entries with root ab', found: '8 entries with root cd' }])
    expect(left).toBe(0)
  })
})

it('tells how much is left for the next time, and whether it was the first look', async () => {
  expect(await audit({ reading: { to: 5 } })).toMatchObject({ left: 4, isFirst: true, codes: [] })
  expect(await audit({ request: { seen } })).toMatchObject({ left: 0, isFirst: false })
})
