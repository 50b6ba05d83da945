/** What is unlike before, from the gate to the tag: told, denied, or held for one more approver. */
import { describe, expect, it } from '@jest/globals'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { parseDecision } from '@portcullis/core/predicates/decision'
import { reportOf } from '@portcullis/core/report/report'
import { jobSummaryBudget, renderMarkdown } from '@portcullis/core/report/markdown'
import { resultOf } from '@portcullis/core/report/result-json'
import { PromotionStage, job, minute, clock, people, policyWith, productionLine, scanOf } from '../attacks/promotion-world.ts'

type Action = 'report' | 'hold' | 'deny'
const identityTree = (file: string) => ({ domain: 'acme', issuer: 'https://token.actions.githubusercontent.com', workflow: `acme/shop/.github/workflows/${file}@refs/heads/main`, 'repository-id': '1234' })
/** The shop's policy, which believes scans of `scanner` and looks for new signers. */
const policyFor = (action: Action, scanner = 'scan.yml') => policyWith({ production: { anomalies: { 'new-identity': action } }, identities: { scanner: identityTree(scanner) } })

/** One release is out; the next is scanned by a workflow that has never signed here. */
async function secondRelease(action: Action): Promise<{ stage: PromotionStage; subject: PinnedReference }> {
  const first = new PromotionStage(policyFor(action))
  expect((await first.promote(await first.ready('first'))).decision).toBe('allow')
  clock.advance(minute)
  const stage = first.clone(policyFor(action, 'scan2.yml'))
  const subject = await stage.build('second')
  await stage.attach(subject, predicateTypes.vulnerabilities, scanOf(), job('scan2.yml'))
  await stage.attach(subject, predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }, job('scan2.yml'))
  return { stage, subject }
}

describe('a signer that is new on a line', () => {
  it('is held: two approvers are not enough any more, three are', async () => {
    const { stage, subject } = await secondRelease('hold')
    const gated = await stage.gate(subject)
    expect(gated).toMatchObject({ decision: 'allow', anomalies: [{ code: 'identity-new', action: 'hold' }], sentence: expect.stringContaining('one more person') })
    expect(renderMarkdown(reportOf(gated), jobSummaryBudget)).toContain('identity-new')
    expect(resultOf(gated)).toMatchObject({ anomalies: [{ code: 'identity-new', action: 'hold', found: expect.stringContaining('scan2.yml') }] })
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', people.rita)
    expect(await stage.promote(subject)).toMatchObject({ decision: 'pending', reasons: [{ code: 'quorum-not-met', expected: expect.stringContaining('3') }] })
    await stage.grant(subject, 'release', people.rob)
    expect((await stage.promote(subject)).decision).toBe('allow')
    expect(stage.tag).toBe(subject.digest)
  })

  it('is known the next time, and then the usual approvers are enough', async () => {
    const { stage, subject } = await secondRelease('hold')
    await stage.gate(subject)
    for (const [role, who] of [['security', people.sam], ['release', people.rita], ['release', people.rob]] as const) await stage.grant(subject, role, who)
    expect((await stage.promote(subject)).decision).toBe('allow')
    clock.advance(minute)
    const third = await stage.build('third')
    await stage.attach(third, predicateTypes.vulnerabilities, scanOf(), job('scan2.yml'))
    await stage.attach(third, predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'b' }] }, job('scan2.yml'))
    expect(await stage.gate(third)).toMatchObject({ decision: 'allow', anomalies: [] })
    await stage.grant(third, 'security', people.sam)
    await stage.grant(third, 'release', people.rita)
    expect((await stage.promote(third)).decision).toBe('allow')
  })

  it('is not made known by laying something of its beside what is there now', async () => {
    const { stage, subject } = await secondRelease('hold')
    const [record] = (await stage.ledger.read({ line: 'registry.example/production/shop', environment: 'production' })).entries.filter(({ kind }) => kind === 'promotion')
    expect(record).toBeDefined()
    const current = { registry: 'registry.example', repository: 'production/shop', digest: stage.tag ?? subject.digest }
    await stage.attach(current, predicateTypes.vulnerabilities, scanOf(), job('scan2.yml'))
    expect(await stage.gate(subject)).toMatchObject({ anomalies: [{ code: 'identity-new' }] })
  })

  it.each<[string, Action, string]>([['held', 'hold', 'quorum-not-met'], ['denied', 'deny', 'identity-new']])('is %s all the same when the gate was shown a ledger without its end, and promote the whole one', async (_, action, code) => {
    const { stage, subject } = await secondRelease(action)
    const whole = stage.ledger.entries(productionLine)
    stage.ledger.rewrite(productionLine, [])
    expect(await stage.gate(subject)).toMatchObject({ decision: 'allow', anomalies: [{ code: 'no-baseline', action: 'report' }] })
    stage.ledger.rewrite(productionLine, whole)
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', people.rita)
    const before = stage.tag
    expect((await stage.promote(subject)).reasons.map((reason) => reason.code)).toContain(code)
    expect(stage.tag).toBe(before)
  })

  it('is denied where the policy says so, and nothing is signed', async () => {
    const { stage, subject } = await secondRelease('deny')
    expect(await stage.gate(subject)).toMatchObject({ decision: 'deny', reasonCode: 'identity-new', reasons: [{ code: 'identity-new', rule: 'anomalies', remedy: expect.stringContaining('set environments.production.anomalies.new-identity of the policy to hold or report') }], signed: [] })
  })

  it('is only told where the policy says so, and the usual approvers are enough', async () => {
    const { stage, subject } = await secondRelease('report')
    expect(await stage.gate(subject)).toMatchObject({ decision: 'allow', anomalies: [{ code: 'identity-new', action: 'report' }] })
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', people.rita)
    expect((await stage.promote(subject)).decision).toBe('allow')
  })
})

describe('a line', () => {
  it('that has no history has one note and nothing that is held', async () => {
    const stage = new PromotionStage(policyFor('hold'))
    const subject = await stage.build('first')
    expect(await stage.gate(subject)).toMatchObject({ decision: 'allow', anomalies: [{ code: 'no-baseline', action: 'report' }] })
  })

  it('that nobody asked about is not looked into', async () => {
    const stage = new PromotionStage(policyWith())
    const subject = await stage.build('first')
    const gated = await stage.gate(subject)
    expect(gated.anomalies).toBeUndefined()
    expect(gated.signed.length).toBeGreaterThan(0)
  })
})

describe('a policy that looks for anomalies', () => {
  const problemWith = (production: Parameters<typeof policyWith>[0] & object) => {
    try {
      policyWith({ production })
      return 'none'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  it.each([
    ['holds without anybody to ask', { anomalies: { burst: 'hold' }, approvals: undefined }, 'one more approver'],
    ['has no ledger', { anomalies: { burst: 'report' }, record: undefined }, 'ledger'],
    ['names nothing', { anomalies: {} }, 'is empty'],
    ['holds for what anybody can lay there', { anomalies: { 'key-outside-window': 'hold' } }, 'expected report'],
    ['misspells', { anomalies: { 'new-identiy': 'hold' } }, 'new-identity'],
    ['asks for something else', { anomalies: { burst: 'block' } }, 'report or hold or deny'],
  ])('and %s is refused', (_, production, why) => {
    expect(problemWith(production as never)).toContain(why)
  })

  it('may report without approvals', () => {
    expect(problemWith({ anomalies: { burst: 'report' }, approvals: undefined } as never)).toBe('none')
  })
})

it('a decision of before there were anomalies is held for nothing, and one with another word is none', () => {
  const decision = { decision: 'ALLOW', environment: 'production', policy: { digest: `sha256:${'a'.repeat(64)}` }, evidence: [] }
  expect(parseDecision(decision).isHeld).toBe(false)
  expect(parseDecision({ ...decision, anomalies: [{ action: 'hold' }] }).isHeld).toBe(true)
  expect(() => parseDecision({ ...decision, anomalies: [{ action: 'allow' }] })).toThrow(expect.objectContaining({ code: 'statement-invalid' }))
})
