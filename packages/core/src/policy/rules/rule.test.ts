import { describe, expect, it } from '@jest/globals'
import { noon } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { RuleVerdict } from '../../model/decision.ts'
import { digestOf } from '../../model/digest.ts'
import { text } from '../schema.ts'
import { rule } from './rule.ts'
import type { Judgement } from './rule.ts'

const reason = { code: 'scan-missing', message: 'm', remedy: 'r' } as const
const bundle = digestOf('bundle')

async function verdictFrom(judgement: Pick<Judgement, 'evidence' | 'reasons'>): Promise<RuleVerdict> {
  const made = rule({ name: 'made', schema: text, judge: (expected) => ({ expected, found: 'f', ...judgement }) })
  const evidence = await evidenceOf(digestOf('image'), [])
  return made.verdict('what is set', { evidence, identities: new Map(), now: noon, scan: undefined })
}

describe('a rule', () => {
  it('is met by evidence against which nothing speaks', async () => {
    expect(await verdictFrom({ evidence: [bundle], reasons: [] })).toEqual({ rule: 'made', passed: true, expected: 'what is set', found: 'f', evidence: [bundle], reasons: [] })
  })

  it.each([
    ['no evidence, though nothing speaks against it', [], []],
    ['evidence against which something speaks', [bundle], [reason]],
    ['no evidence and a reason', [], [reason]],
  ])('is not met by %s', async (_, evidence, reasons) => {
    expect(await verdictFrom({ evidence, reasons })).toMatchObject({ passed: false, evidence: [], reasons: reasons.map((one) => ({ ...one, rule: 'made' })) })
  })
})
