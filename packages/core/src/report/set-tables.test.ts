import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../model/digest.ts'
import { parsePinnedReference, parseReference } from '../model/reference.ts'
import type { PromotionPlan } from '../model/promotion-plan.ts'
import { releaseSetOf } from '../model/release-set.ts'
import type { Outcome } from '../model/result.ts'
import { outcomeOfSet } from '../use-cases/promotion/set-outcome.ts'
import { jobSummaryBudget, renderMarkdown } from './markdown.ts'
import { reportOf } from './report.ts'
import { resultOf, smallResult } from './result-json.ts'
import { renderText } from './text.ts'

const at = new Date('2026-06-01T12:00:00Z')
const names = ['api', 'web', 'worker']
const artifactOf = (name: string, ending: Partial<Outcome>): Outcome => ({
  action: 'promote', decision: 'allow', reasonCode: 'allowed', sentence: 'Fine.', reasons: [], startedAt: at, finishedAt: at, environment: 'production',
  subject: { name: `registry.example/acme/${name}`, digest: digestOf(name) }, target: { ...parseReference(`p.example/${name}`), tag: 'stable' }, ...ending,
})
const common = { code: 'environment-missing', message: 'No environment', remedy: 'Make one.' } as const
const own = { code: 'scan-missing', message: 'No scan', remedy: 'Scan it.' } as const

function outcomeOf(endings: readonly Partial<Outcome>[]): Outcome {
  const set = releaseSetOf('release-set.yml', names.map((name) => ({ artifact: parsePinnedReference(`registry.example/acme/${name}@${digestOf(name)}`) })))
  const context = { action: 'promote', set, environment: 'production', startedAt: at, clock: { now: () => at } } as const
  return outcomeOfSet(context, endings.map((ending, index) => artifactOf(names[index] ?? '', ending)), { decision: 'allow', reasonCode: 'promoted', sentence: '3 artifacts now in production, as one.' })
}

describe('the summary of a set', () => {
  it('has the verdict on top, then what must be done, then a line for each artifact', () => {
    const denied = { decision: 'deny', reasonCode: 'scan-missing', sentence: '1 reason.', reasons: [own] } as const
    const text = renderMarkdown(reportOf(outcomeOf([{}, denied, {}])), jobSummaryBudget)
    expect(text.split('\n')[0]).toBe('## ❌ Denied for production')
    expect(text.indexOf('### What to do')).toBeLessThan(text.indexOf('### Artifacts: 3'))
    expect(text).toMatch(/\| ❌ \| `registry\.example\/acme\/web` \| 1 reason\. \| `scan-missing` \| `p\.example\/web:stable` \| `sha256:[0-9a-f]{64}` \|/)
    expect(text.match(/\| ➖ \|.*`release-set-held`/g)).toHaveLength(2)
  })

  it('tells a reason of all once, and of one with its name', () => {
    const { reasons } = outcomeOf([{ decision: 'deny', reasons: [common] }, { decision: 'deny', reasons: [common, own] }, { decision: 'deny', reasons: [common] }])
    expect(reasons.map(({ message }) => message)).toEqual(['No environment', expect.stringMatching(/^registry\.example\/acme\/web@[0-9a-f]{12}: No scan$/)])
  })

  it.each([
    ['error', ['allow', 'deny', 'error']],
    ['deny', ['pending', 'deny', 'allow']],
    ['pending', ['allow', 'pending', 'allow']],
    ['allow', ['allow', 'allow', 'allow']],
  ] as const)('is %s for %j', (verdict, decisions) => {
    const outcome = outcomeOf(decisions.map((decision) => ({ decision })))
    expect(outcome.decision).toBe(verdict)
    if (verdict !== 'allow') expect(outcome.set?.artifacts.filter(({ decision }) => decision === 'allow')).toEqual([])
  })

  it('of a dry run lists what would be moved, on a terminal too, and the sum of it', () => {
    const plan: PromotionPlan = { from: parsePinnedReference(`registry.example/acme/api@${digestOf('api')}`), to: parseReference('p.example/api'), parts: [{ kind: 'blob', digest: digestOf('layer'), mediaType: 'application/layer', size: 2_048, fate: 'stream' }], bytesToMove: 2_048, leftBehind: [] }
    const planned = { reasonCode: 'planned', dryRun: true, plan } as const
    const report = reportOf(outcomeOf([planned, planned, { reasonCode: 'already-promoted' }]))
    const text = renderText(report, { colour: false, details: false })
    expect(text).toContain('Artifacts: 3, 4.0 KiB to move, what several share counted for each')
    expect(text.match(/: Would be moved \(2\.0 KiB\)\n.*Part .*\n +blob .*application\/layer +2\.0 KiB +stream/g)).toHaveLength(2)
    expect(renderMarkdown(report, jobSummaryBudget).match(/<details><summary>[^\n]*Would be moved/g)).toHaveLength(2)
    expect(renderText(reportOf(outcomeOf([{ ...planned, dryRun: false }, {}, {}])), { colour: false, details: false })).not.toContain('application/layer')
  })

  it('keeps the verdict of each artifact in a small result', () => {
    const rules = Array.from({ length: 300 }, (_, index) => ({ rule: `rule ${index}`, passed: true, expected: 'x'.repeat(50), found: 'y'.repeat(50), evidence: [], reasons: [] }))
    const small = smallResult(resultOf(outcomeOf([{ rules }, { rules }, { rules }])), 8_000)
    expect(small).toMatchObject({ set: { artifacts: [{ decision: 'allow', reasonCode: 'allowed', target: 'p.example/api:stable' }, {}, {}] } })
    expect(JSON.stringify(small).length).toBeLessThan(8_000)
  })
})
