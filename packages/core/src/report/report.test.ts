import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { approvalBy, deniedOutcome, promotedOutcome } from '@portcullis/sandbox/fakes/outcome'
import { digestOf } from '../model/digest.ts'
import { Failure } from '../failure.ts'
import { policyError } from '../policy/document.ts'
import { reportOfFailure } from './failure-report.ts'
import { checkRunBudget, jobSummaryBudget, renderMarkdown } from './markdown.ts'
import { formatBytes } from './promotion-tables.ts'
import { reportOf } from './report.ts'
import { resultOf } from './result-json.ts'
import { renderText } from './text.ts'
import { todoFrom } from './todo.ts'

const html = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
const plain = { colour: false, details: true }

describe('a report', () => {
  it.each([
    [{ decision: 'deny' }, '❌', 'Denied for production'],
    [{ decision: 'pending', reasonCode: 'approval-pending' }, '⏳', 'Waiting for production'],
    [{ decision: 'error', reasonCode: 'registry-unavailable' }, '❓', 'Could not find out for production'],
    [{ decision: 'allow', reasonCode: 'allowed' }, '✅', 'Allowed for production'],
    [{ decision: 'allow', reasonCode: 'promoted' }, '✅', 'Promoted to production'],
    [{ decision: 'allow', reasonCode: 'planned' }, '✅', 'Dry run, nothing was written for production'],
    [{ decision: 'deny', reasonCode: 'promoted' }, '❌', 'Denied for production'],
  ] as const)('of %j begins with %s %s', (changes, mark, headline) => {
    expect(reportOf({ ...deniedOutcome(), ...changes })).toMatchObject({ mark, headline })
  })

  it('tells each thing to do once, with all that it settles and whose move it is', () => {
    const [reason] = deniedOutcome().reasons
    if (reason === undefined) throw new Error('no reason')
    const todo = todoFrom([reason, { ...reason, message: 'GHSA-2' }, { code: 'role-not-met', message: 'm', remedy: 'Approve', owner: 'security' }, { code: 'approval-duplicate', message: 'm', remedy: 'Nothing' }])
    expect(todo).toMatchObject([
      { remedy: 'Upgrade minimist to 1.2.6', who: 'the team of the artifact', because: ['GHSA-1: critical in minimist', 'GHSA-2'] },
      { remedy: 'Approve', who: 'security' },
    ])
  })

  it('asks nobody for anything once it is allowed', () => {
    expect(reportOf({ ...deniedOutcome(), decision: 'allow' }).todo).toEqual([])
  })

  it('of a failure says that nothing is allowed on it, and whose move it is', () => {
    const failure = new Failure('registry-unavailable', { blame: 'service', message: 'Expected an answer, found none.', remedy: 'Try again later.' })
    const report = reportOfFailure(failure, { environment: 'production', subject: { name: 'x', digest: digestOf('x') } })
    expect(report).toMatchObject({ decision: 'error', mark: '❓', headline: 'Could not find out for production', todo: [{ remedy: 'Try again later.', who: 'whoever runs this, once the service answers' }] })
    expect(report.sentence).toBe('Expected an answer, found none. Nothing is allowed on this.')
  })

  it('of a policy that cannot be read tells every line', () => {
    const failure = policyError('p.yaml', [{ source: 'p.yaml', line: 1, column: 2, key: 'a', message: 'x' }, { source: 'p.yaml', line: 3, key: 'b', message: 'y' }])
    expect(reportOfFailure(failure, {}).sentence).toBe('p.yaml has 2 problems. Nothing is allowed on this.')
    expect(reportOfFailure(failure, {}).todo[0]?.because).toEqual(['p.yaml:1:2: a: x', 'p.yaml:3:1: b: y'])
  })

  it.each([[0, '0 B'], [1_023, '1023 B'], [1_024, '1.0 KiB'], [3_500_000, '3.3 MiB'], [200 * 1024 ** 2, '200 MiB'], [5 * 1024 ** 4, '5.0 TiB']])('tells %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe('the Markdown of a report', () => {
  const denied = renderMarkdown(reportOf(deniedOutcome()), checkRunBudget)

  it('gives the verdict first, then the sentence, then what to do, then the rules, and folds the rest', () => {
    expect(denied.split('\n', 3)).toEqual(['## ❌ Denied for production', '', '**1 reason.**'])
    const order = ['❌ Denied', '**1 reason', '### What to do', '**Upgrade minimist to 1.2.6** (the team of the artifact)', '### Rules', '<details><summary>Who signed (1)', 'Not verified, and counted for nothing (1)', 'All reasons (1)', '<details><summary>What it took', '- Took 60s']
    const places = order.map((text) => denied.indexOf(text))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  it('is drawn as headings, tables and folds', () => {
    const drawn = html(denied)
    expect(drawn.match(/<table>/g)).toHaveLength(4)
    expect(drawn.match(/<details>/g)).toHaveLength(4)
    expect(drawn.match(/<\/details>/g)).toHaveLength(4)
    expect(drawn).toContain('<li><strong>Upgrade minimist to 1.2.6</strong>')
  })

  it('shows approvals, what was moved and the record of a promotion', () => {
    const promoted = renderMarkdown(reportOf(promotedOutcome()), checkRunBudget)
    for (const text of ['✅ Promoted to production', 'Approvals: 1 of 1', '`ann (1)`', 'Promotion record', 'Moved (2)', '3.3 MiB', 'registry.example/production/shop:v1@sha256:']) expect(promoted).toContain(text)
  })

  const hostile = 'x</details>|<img src=x onerror=y> @octocat #123 [a](b) https://evil.example \n\n# evil\n::error::x ##[x] `a`'
  it('is the same page whatever foreign text says', () => {
    const elements = (text: string): string[] => [...html(text).matchAll(/<\/?[a-z0-9]+/g)].map(([found]) => found)
    expect(elements(renderMarkdown(reportOf(deniedOutcome(hostile)), checkRunBudget))).toEqual(elements(denied))
  })

  it.each([
    ['a check run', checkRunBudget, 65_535],
    ['a job summary', jobSummaryBudget, 1_048_576],
  ])('keeps within the limit of %s, gives the verdict, and says how much is missing', (_, budget, most) => {
    const text = renderMarkdown(reportOf(deniedOutcome('ümlaut '.repeat(40), 5_000)), budget)
    expect(budget.most).toBe(most)
    expect(budget.measure(text)).toBeLessThanOrEqual(most)
    expect(budget.measure(text)).toBeGreaterThan(most / 2)
    expect(text.startsWith('## ❌ Denied for production\n')).toBe(true)
    expect(text).toMatch(/[0-9]+ more (?:things to do|rows|parts) did not fit/)
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
  })

  it('keeps within any limit, and cuts between code points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 1, max: 20 }), fc.boolean(), (most, reasons, inBytes) => {
        const budget = { most, measure: inBytes ? jobSummaryBudget.measure : checkRunBudget.measure }
        const report = reportOf(deniedOutcome('🙂 ünd', reasons))
        const text = renderMarkdown(report, budget)
        expect(budget.measure(text)).toBeLessThanOrEqual(most)
        expect(text.isWellFormed()).toBe(true)
        expect('## ❌ Denied for production'.startsWith(text.slice(0, 27)) || text.startsWith('## ❌ Denied for production')).toBe(true)
        expect(renderMarkdown(report, budget)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the text of a report', () => {
  it('ends with the verdict', () => {
    const lines = renderText(reportOf(deniedOutcome()), plain).trimEnd().split('\n')
    expect(lines.at(-1)).toBe('❌ Denied for production: 1 reason.')
    expect(lines).toContain('1. Upgrade minimist to 1.2.6 (the team of the artifact)')
  })

  it('leaves out details unless they are asked for', () => {
    const report = reportOf(deniedOutcome())
    expect(renderText(report, { ...plain, details: false })).not.toContain('Who signed')
    expect(renderText(report, plain)).toContain('Who signed')
  })

  it('carries colours only where they are asked for', () => {
    const report = reportOf(deniedOutcome('\u001b[32mallow'))
    expect(renderText(report, plain)).not.toContain('\u001b')
    expect(renderText(report, { ...plain, colour: true })).toContain('\u001b[1;31m❌')
  })

  it('shows what was not verified apart and pale, with why, and who signed only where that was the question', () => {
    const text = (colour: boolean, outcome = deniedOutcome()) => renderText(reportOf(outcome), { colour, details: false })
    expect(text(true)).toMatch(/\u001b\[2m {2}.*bundle-untrusted: .*\u001b\[0m/)
    expect(text(false)).toContain('Not verified, and counted for nothing')
    expect(text(false)).not.toContain('Who signed')
    expect(text(false, { ...deniedOutcome(), action: 'sign' })).toMatch(/Left as it is, not signed anew\n {2}Bundle/)
    expect(text(false, { ...deniedOutcome(), action: 'sign' })).not.toContain('Not verified')
    expect(text(false, { ...deniedOutcome(), action: 'verify' })).toMatch(/Who signed\n {2}Signer +What +When +Trust domain/)
    expect(renderMarkdown(reportOf(deniedOutcome()), checkRunBudget)).toMatch(/<sub>bundle/)
  })

  it('shows apart and pale what is by strangers inside of a bundle that counts, once a bundle, and nothing where there is none', () => {
    const outcome = deniedOutcome()
    const [signed] = outcome.signers ?? []
    if (signed === undefined) throw new Error('nobody signed')
    const strange = { ...signed, passedOver: ['a timestamp of a stranger', 'an entry of the unknown log \u001b[31mff'] }
    const text = renderText(reportOf({ ...outcome, signers: [strange, strange] }), { colour: false, details: false })
    expect(text.split('\n').filter((line) => line.includes('of a stranger'))).toHaveLength(1)
    expect(text).toMatch(/Inside of these bundles, and counted for nothing[^]*unknown log/)
    expect(text).not.toContain('\u001b')
    expect(renderText(reportOf(outcome), plain)).not.toContain('Inside of these bundles')
    expect(resultOf({ ...outcome, signers: [strange] })).toMatchObject({ signers: [{ passedOver: strange.passedOver }] })
    expect((resultOf(outcome)['signers'] as readonly object[])[0]).not.toHaveProperty('passedOver')
  })

  it('names a signer once where it was asked for by its subject, and tells a moment in milliseconds', () => {
    const outcome = deniedOutcome()
    const [signed] = outcome.signers ?? []
    if (signed === undefined) throw new Error('nobody signed')
    const { subject } = signed.signer
    const text = (identity: string) => renderText(reportOf({ ...outcome, signers: [{ ...signed, identity }] }), plain)
    expect(text('builder')).toContain(`builder: ${subject}`)
    expect(text(subject)).toContain(subject)
    expect(text(subject)).not.toContain(`${subject}: ${subject}`)
    expect(renderText(reportOf({ ...outcome, finishedAt: new Date(outcome.startedAt.getTime() + 171) }), plain)).toContain('Took: 171 ms')
  })

  it('tells how much was sent, and nothing of it where nothing was moved', () => {
    const outcome = promotedOutcome()
    const [part] = outcome.carried ?? []
    if (part === undefined) throw new Error('nothing was carried')
    const told = (...fates: readonly (typeof part.fate)[]) => renderText(reportOf({ ...outcome, carried: fates.map((fate) => ({ ...part, size: 1_536, fate })) }), plain)
    expect(told('stream', 'present', 'mount', 'merge')).toContain('Sent: 2 of 4 parts, 3.0 KiB\n')
    expect(told('present')).toContain('Sent: 0 of 1 part, 0 B\n')
    expect(renderText(reportOf(deniedOutcome()), plain)).not.toContain('Sent:')
  })

  it('keeps columns under their heads where all values are long, and one long value among short ones widens nothing', () => {
    const table = (values: readonly string[]) => ({ title: 'Names', columns: ['Name', 'When'], rows: values.map((text) => [{ text }, { text: 'now' }]), isDetail: false })
    const columnsOf = (values: readonly string[]) => {
      const lines = renderText({ ...reportOf(deniedOutcome()), tables: [table(values)] }, plain).split('\n')
      return ['When', ...values].map((text) => lines.find((line) => line.includes(text))?.search(/(?:When|now)$/))
    }
    expect(columnsOf(['a'.repeat(80), 'b'.repeat(80)])).toEqual([84, 84, 84])
    expect(columnsOf(['a'.repeat(80), 'b'.repeat(9)])).toEqual([64, 84, 64])
  })

  it('holds no line that a runner takes for a command', () => {
    const text = renderText(reportOf({ ...deniedOutcome('::error::x\n::error::y ##[x]'), sentence: '::error::z' }), plain)
    for (const line of text.split('\n')) {
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
    }
  })

  it('puts columns under one another, and says how many rows are missing', () => {
    const counted = Array.from({ length: 250 }, (_, index) => approvalBy(`person-${index}`))
    const outcome = { ...promotedOutcome(), quorum: { met: true, vetoed: false, needed: 1, counted, roles: [], reasons: [] } }
    const text = renderText(reportOf(outcome), plain)
    expect(text).toContain('  and 50 more')
    const columns = text.split('\n').filter((line) => /^ {2}person-1\d? /.test(line)).map((line) => line.indexOf('security'))
    expect(new Set(columns).size).toBe(1)
  })
})
