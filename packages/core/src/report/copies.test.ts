import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Failure } from '../failure.ts'
import { digestOf } from '../model/digest.ts'
import type { LeftBehind, PromotionPlan } from '../model/promotion-plan.ts'
import type { Outcome } from '../model/result.ts'
import { parseReference, pin } from '../model/reference.ts'
import type { CopyEnd } from '../use-cases/copy-many.ts'
import { copiesJson, copiesMarkdown, copiesSummary, copyLine } from './copies.ts'

it('shows what a registry answered as text, and none of it as Markdown', () => {
  const at = new Date('2026-06-01T12:00:00Z')
  const failure = new Failure('registry-denied', { blame: 'service', message: 'it answered <img src=x> [run this](https://evil.example) @acme/admins `x`\n# ok', remedy: '' })
  const text = copiesMarkdown({ ends: [{ line: 1, from: parseReference('registry.example/a:1'), to: parseReference('registry.example/b:1'), failure, startedAt: at, finishedAt: at }], startedAt: at, finishedAt: at })
  const rows = text.split('\n').filter((line) => line.includes('registry-denied'))
  expect(rows.length).toBe(2)
  for (const row of rows) {
    expect(row).toMatch(/^\| 1 \| `registry\.example\/a:1` \| `registry\.example\/b:1` \| registry-denied: it answered .*evil\.example/)
    for (const markup of ['<img', '[run', '](', '`x', '://', '@acme']) expect(row).not.toContain(markup)
  }
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([expect.stringContaining('1 copy'), '### Failed'])
})

describe('the Markdown of a long list', () => {
  const at = new Date('2026-06-01T12:00:00Z')
  const end = (line: number, isFailed = false): CopyEnd => {
    const end = { ...ended({}), line, from: parseReference(`registry.example/acme/build/some-team/application-${line}:1.2.3`) }
    return isFailed ? { line, from: end.from, to: end.to, failure: new Failure('not-found', { blame: 'configuration', message: 'no such tag', remedy: '' }), startedAt: at, finishedAt: at } : end
  }

  it('says first what it came to and what failed', () => {
    const ends = Array.from({ length: 200 }, (_, index) => end(index + 1, [16, 59, 149].includes(index)))
    const [headline, , sentence, , title, , , , ...rows] = copiesMarkdown({ ends, startedAt: at, finishedAt: at }).split('\n')
    expect([headline, sentence, title]).toEqual(['## ❓ 200 copies', expect.stringMatching(/^\*\*197 copied, 3 failed .*lines 17, 60, 150.*no policy was asked\.\*\*$/), '### Failed'])
    expect(rows.slice(0, 4).map((row) => row.slice(0, 8))).toEqual(['| 17 | `', '| 60 | `', '| 150 | ', ''])
  })

  it('of a dry run says what all of them would move', () => {
    const planned = ended({ reasonCode: 'planned', dryRun: true, plan })
    const many = { ends: [planned, { ...planned, line: 2 }], startedAt: at, finishedAt: at }
    expect(copiesMarkdown(many)).toMatch(/^## ✅ Dry run, nothing was written: 2 copies\n\n\*\*2 planned, .*4\.0 KiB to move, what several share counted for each\./)
    expect(copiesSummary(many)).toContain('2 copies in 0 ms: 2 planned, 4.0 KiB to move, ')
  })

  it('fits a job summary, which else would not be shown at all, with what failed in it', () => {
    const ends = Array.from({ length: 10_000 }, (_, index) => end(index + 1, index === 9_999))
    const text = copiesMarkdown({ ends, startedAt: at, finishedAt: at })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text).toContain('| 10000 | ')
    expect(text).toMatch(/\d+ more rows did not fit/)
  })
})

it.each([[0, '0 ms'], [340, '340 ms'], [3_400, '3s']])('tells a list that took %d ms as %s', (milliseconds, told) => {
  const startedAt = new Date('2026-06-01T12:00:00Z')
  expect(copiesSummary({ ends: [], startedAt, finishedAt: new Date(startedAt.getTime() + milliseconds) })).toContain(` in ${told}:`)
})

const [from, to] = [parseReference('registry.example/a:1'), parseReference('registry.example/b:1')]
const digest = digestOf('shop')
const gone: LeftBehind = { what: 'referrer', digest, why: 'it cannot be read' }
const plan: PromotionPlan = { from: pin(from, digest), to, parts: [{ kind: 'manifest', digest, mediaType: 'a/b', size: 2_048, fate: 'stream' }], bytesToMove: 2_048, leftBehind: [gone] }

function ended(changes: Partial<Outcome>): CopyEnd {
  const at = new Date('2026-06-01T12:00:00Z')
  const outcome: Outcome = { action: 'copy', decision: 'allow', reasonCode: 'copied', subject: { name: 'registry.example/a', digest }, sentence: '', reasons: [], startedAt: at, finishedAt: at, ...changes }
  return { line: 1, from, to, outcome }
}

it.each([
  ['nothing was left behind', { leftBehind: [] }, 'copied'],
  ['something was', { leftBehind: [gone] }, `copied; could not travel: referrer ${digest.slice(7, 19)} (it cannot be read)`],
  ['much was', { leftBehind: Array.from({ length: 5 }, () => gone) }, expect.stringMatching(/^copied; could not travel: .*, 2 more$/)],
  ['it is a plan', { reasonCode: 'planned', dryRun: true, plan: { ...plan, leftBehind: [] } }, 'planned; 1 part, 2.0 KiB to move'],
  ['the plan leaves something behind', { reasonCode: 'planned', dryRun: true, plan }, expect.stringContaining('to move; could not travel: referrer')],
] as const)('says in a line how it ended when %s', (_, changes, how) => {
  expect(copyLine(ended(changes as Partial<Outcome>)).split('/b:1: ')[1]).toEqual(how)
})

describe('the JSON of a list', () => {
  const published = (name: string): object => JSON.parse(readFileSync(new URL(`../../../../docs/${name}.schema.json`, import.meta.url), 'utf8')) as object
  const validate = new Ajv2020({ strict: true, allErrors: true }).addSchema(published('result')).compile(published('copies'))
  const errorsIn = (json: unknown): unknown => (validate(json) ? [] : validate.errors)
  const at = new Date('2026-06-01T12:00:00Z')
  const failed: CopyEnd = { line: 7, from, to, failure: new Failure('not-found', { blame: 'configuration', message: 'no such tag', remedy: 'Check the name.' }), startedAt: at, finishedAt: at }
  const spent = { requests: { manifest: 3 }, credentials: [{ registry: 'registry.example', kind: 'anonymous' }] } as const
  const list = (...ends: readonly CopyEnd[]) => copiesJson({ ends, spent, startedAt: at, finishedAt: at })

  it.each([
    ['copies', 'allow', list(ended({}), ended({ leftBehind: [gone] }))],
    ['a dry run', 'allow', list(ended({ reasonCode: 'planned', dryRun: true, plan }))],
    ['copies of which one failed', 'error', list(ended({}), failed)],
  ])('of %s is as its published schema says', (_, decision, json) => {
    expect(errorsIn(json)).toEqual([])
    expect(json['decision']).toBe(decision)
  })

  it.each([
    ['no decision', { decision: undefined }],
    ['a decision that no list has', { decision: 'deny' }],
    ['another schema', { schema: 'portcullis/result/v1' }],
    ['no copy', { copies: [] }],
    ['a copy without its line', { copies: [{ from: 'a', to: 'b', result: {} }] }],
    ['a copy whose result is none', { copies: [{ line: 1, from: 'a', to: 'b', result: { decision: 'allow' } }] }],
    ['requests that are no numbers', { requests: { total: 'many' } }],
  ])('with %s is not', (_, changes) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...list(ended({})), ...changes }))
    expect(errorsIn(changed)).not.toEqual([])
  })
})
