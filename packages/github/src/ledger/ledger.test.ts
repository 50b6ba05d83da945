import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { LedgerAddition, LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '@portcullis/core/ports/ledger'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'
import type { Permissions } from '@portcullis/sandbox/github/tokens'

import { createGitHubClient } from '../client.ts'
import { requireRoom } from './ledger-file.ts'
import { ledgerPath } from './ledger-path.ts'
import { createGitLedger } from './ledger.ts'

let github: SandboxGitHub
let branch: string
let ledger: LedgerReader & LedgerWriter
let count = 0
const clock = new SandboxClock()
const shop = { line: 'registry.example:5000/production/shop', environment: 'production' }
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const intent = (body: string) => ({ kind: 'intent', bytes: Buffer.from(body) }) as const
const promotion = (body: string) => ({ kind: 'promotion', bytes: Buffer.from(body) }) as const

beforeAll(async () => {
  github = await startGitHub({ clock })
})
beforeEach(() => {
  branch = `portcullis/ledger-${++count}`
  ledger = open({ contents: 'write' })
})
afterEach(() => {
  github.intercept(undefined)
  github.switches.largestInlineFile = 1024 * 1024
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function open(permissions: Permissions): LedgerReader & LedgerWriter {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions })
  return createGitLedger(createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0, wait: async () => {} }), branch)
}

async function append(to: LedgerWriter, line: LedgerLine, head: LedgerHead, entry: Pick<LedgerAddition, 'kind' | 'bytes'>): Promise<LedgerHead> {
  return (await to.append([{ line, head, ...entry }]))[0] ?? head
}

function headCommit() {
  return github.shop.git.commitAt(`heads/${branch}`)
}

describe('a ledger', () => {
  it('that does not exist yet is empty', async () => {
    expect(await ledger.read(shop)).toEqual({ head: { sequence: 0, version: '' }, entries: [] })
  })
  it('keeps entries in order, byte for byte, one commit each', async () => {
    const odd = '{"a": "é\\u2028\\n\\"",\r\n "b":\t1}\n'
    let { head } = await ledger.read(shop)
    for (const entry of [intent('{}'), promotion(odd), intent('{"x":1}')]) head = await append(ledger, shop, head, entry)
    const read = await ledger.read(shop)
    expect(read.head).toEqual(head)
    expect(read.entries.map(({ sequence, kind, bytes }) => [sequence, kind, text(bytes)])).toEqual([[1, 'intent', '{}'], [2, 'promotion', odd], [3, 'intent', '{"x":1}']])
    expect(read.entries[1]?.digest).toBe(digestOf(odd))
    const depth = (sha: string | undefined): number => (sha === undefined ? 0 : 1 + depth(github.shop.git.commits.get(sha)?.parents[0]))
    expect(depth(headCommit()?.sha)).toBe(3)
    expect(headCommit()?.message).toBe('intent 3: registry.example:5000/production/shop in production')
  })
  it('keeps lines and environments apart, and shares no history with the code', async () => {
    let { head } = await ledger.read(shop)
    head = await append(ledger, shop, head, intent('{"of":"shop"}'))
    const till = { ...shop, line: 'registry.example:5000/production' }
    const staging = { ...shop, environment: 'staging/eu' }
    await append(ledger, till, { sequence: 0, version: head.version }, intent('{"of":"till"}'))
    await append(ledger, staging, (await ledger.read(staging)).head, intent('{"of":"staging"}'))
    for (const [line, of] of [[shop, 'shop'], [till, 'till'], [staging, 'staging']] as const) {
      expect((await ledger.read(line)).entries.map(({ bytes }) => text(bytes))).toEqual([`{"of":"${of}"}`])
    }
    expect(github.shop.git.isAncestor(github.shop.git.refs.get('heads/main') ?? '', headCommit()?.sha ?? '')).toBe(false)
  })
  it('holds more than a contents answer carries', async () => {
    github.switches.largestInlineFile = 1000
    const large = JSON.stringify({ bundle: 'x'.repeat(2000) })
    const { head } = await ledger.read(shop)
    const next = await append(ledger, shop, head, promotion(large))
    await append(ledger, shop, next, intent('{}'))
    const { entries } = await ledger.read(shop)
    expect(entries.map(({ digest }) => digest)).toEqual([digestOf(large), digestOf('{}')])
  })
})

describe('a ledger that is nearly full', () => {
  it('is read, and added to, long before that: some hundreds of promotions', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `${JSON.stringify({ sequence: index + 1, kind: 'promotion', entry: 'x'.repeat(12_000) })}\n`)
    github.seed.commit(github.shop, { message: 'x', author: 'ada', branch, files: { [ledgerPath(shop)]: lines.join('') } })
    const { head } = await ledger.read(shop)
    expect((await append(ledger, shop, head, intent('{}'))).sequence).toBe(401)
  })

  it('takes no intent whose record would not fit, while the record of an intent that is there still fits', () => {
    const text = 'x'.repeat(22 * 1024 * 1024)
    expect(() => requireRoom(text, 3_000, 0)).not.toThrow()
    expect(() => requireRoom(text.slice(0, 20 * 1024 * 1024), 3_000, 1)).not.toThrow()
    expect(() => requireRoom(text, 3_000, 1)).toThrow(expect.objectContaining({ code: 'ledger-full', found: expect.stringContaining('3001 entries') }))
  })

  it('takes the last intent that has room for its record, by number', () => {
    expect(() => requireRoom('', 99_999, 1)).not.toThrow()
    expect(() => requireRoom('', 100_000, 0)).not.toThrow()
    for (const [entries, intents] of [[100_000, 1], [99_999, 2], [100_001, 0]] as const) expect(() => requireRoom('', entries, intents)).toThrow(expect.objectContaining({ code: 'ledger-full' }))
  })
})

describe('several entries', () => {
  const till = { ...shop, line: 'registry.example:5000/production/till' }
  it('come together, in one commit, those of one line in their order', async () => {
    const first = await append(ledger, shop, (await ledger.read(shop)).head, intent('{}'))
    const before = headCommit()?.sha
    const at = { sequence: 0, version: first.version }
    const heads = await ledger.append([{ line: shop, head: first, ...promotion('{"a":1}') }, { line: till, head: at, ...promotion('{"b":1}') }, { line: shop, head: first, ...promotion('{"c":1}') }])
    expect(heads.map(({ sequence }) => sequence)).toEqual([2, 1, 3])
    expect(headCommit()?.parents).toEqual([before])
    expect((await ledger.read(shop)).entries.map(({ bytes }) => text(bytes))).toEqual(['{}', '{"a":1}', '{"c":1}'])
    expect((await ledger.read(till)).head).toEqual(heads[1])
  })
  it('do not come at all when one of them may not', async () => {
    const { head } = await ledger.read(shop)
    const next = await append(ledger, shop, head, intent('{}'))
    await expect(ledger.append([{ line: till, head: { ...next, sequence: 0 }, ...intent('{}') }, { line: shop, head, ...intent('{}') }])).rejects.toMatchObject({ code: 'ledger-conflict' })
    expect((await ledger.read(till)).entries).toEqual([])
    expect((await ledger.read(shop)).entries).toHaveLength(1)
  })
})

describe('of two that append at once', () => {
  it('one is told, at the first entry', async () => {
    const { head } = await ledger.read(shop)
    await append(ledger, shop, head, intent('{"by":1}'))
    await expect(append(ledger, shop, head, intent('{"by":2}'))).rejects.toMatchObject({ code: 'ledger-conflict' })
    expect((await ledger.read(shop)).entries).toHaveLength(1)
  })
  it('one is told, later', async () => {
    const head = await append(ledger, shop, (await ledger.read(shop)).head, intent('{}'))
    const results = await Promise.allSettled([1, 2, 3].map((by) => append(ledger, shop, head, promotion(`{"by":${by}}`))))
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect((await ledger.read(shop)).entries).toHaveLength(2)
  })
  it('one is told even when they write other lines', async () => {
    const head = await append(ledger, shop, (await ledger.read(shop)).head, intent('{}'))
    const other = { ...shop, environment: 'staging' }
    await append(ledger, other, { sequence: 0, version: head.version }, intent('{}'))
    await expect(append(ledger, shop, head, intent('{}'))).rejects.toMatchObject({ code: 'ledger-conflict' })
  })
  it.each(['POST', 'PATCH'])('none is told when only the answer to its %s was lost', async (moves) => {
    const first = (await ledger.read(shop)).head
    const head = moves === 'POST' ? first : await append(ledger, shop, first, intent('{}'))
    let lost = 0
    github.intercept(({ method, target }) => (method === moves && target.includes('/git/refs') && lost++ === 0 ? 'lose-answer' : undefined))
    const next = await append(ledger, shop, head, intent('{"mine":true}'))
    expect(lost).toBe(2)
    const read = await ledger.read(shop)
    expect([read.head, text(read.entries.at(-1)?.bytes ?? new Uint8Array())]).toEqual([next, '{"mine":true}'])
  })
})

describe('a ledger that was tampered with', () => {
  const path = 'registry.example%3A5000/production/shop/@production.jsonl'
  const good = '{"sequence":1,"kind":"intent","entry":"{}"}\n'
  it('would read, were it not', async () => {
    github.seed.commit(github.shop, { message: 'x', author: 'ada', branch, files: { [path]: good } })
    expect((await ledger.read(shop)).entries).toHaveLength(1)
  })
  it.each([
    ['a gap', good.replace('1', '2')],
    ['a repetition', good + good],
    ['a cut', good.slice(0, -1)],
    ['an unknown kind', good.replace('intent', 'amnesty')],
    ['a second entry in one line', good.replace('}\n', ',"entry":"[]"}\n')],
    ['a further member', good.replace('}\n', ',"x":1}\n')],
    ['an empty line', `${good}\n`],
  ])('is refused: %s', async (_, content) => {
    github.seed.commit(github.shop, { message: 'x', author: 'ada', branch, files: { [path]: content } })
    await expect(ledger.read(shop)).rejects.toMatchObject({ code: 'ledger-invalid' })
  })
})

describe('what stands in the way', () => {
  it('is a failure, never an empty ledger', async () => {
    await expect(open({ checks: 'write' }).read(shop)).rejects.toMatchObject({ code: 'permission-missing' })
    github.intercept(() => ({ status: 404, body: { message: 'Not Found' } }))
    await expect(ledger.read(shop)).rejects.toMatchObject({ code: 'permission-missing' })
  })
  it('is told when it only may read', async () => {
    await expect(append(open({ contents: 'read' }), shop, { sequence: 0, version: '' }, intent('{}'))).rejects.toMatchObject({ code: 'permission-missing', expected: 'contents: write' })
  })
  it('is told apart from a lost race when rules forbid it', async () => {
    const head = await append(ledger, shop, (await ledger.read(shop)).head, intent('{}'))
    github.intercept(({ method }) => (method === 'PATCH' ? { status: 422, body: { message: 'Repository rule violations found' } } : undefined))
    await expect(append(ledger, shop, head, intent('{}'))).rejects.toMatchObject({ code: 'permission-missing', message: expect.stringContaining('rule violations') })
  })
  it.each(['', '../main', 'a//b', 'a/@b', '.git/x'])('is a line that is no repository: %j', async (line) => {
    await expect(ledger.read({ ...shop, line })).rejects.toMatchObject({ code: 'ledger-invalid' })
  })
  it('is a head that never was', async () => {
    const head = await append(ledger, shop, (await ledger.read(shop)).head, intent('{}'))
    await expect(append(ledger, shop, { ...head, sequence: 7 }, intent('{}'))).rejects.toMatchObject({ code: 'ledger-conflict' })
  })
})
