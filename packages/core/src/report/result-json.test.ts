import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { deniedOutcome, promotedOutcome } from '@portcullis/sandbox/fakes/outcome'
import { before, noon } from '@portcullis/sandbox/fakes/claims'
import { Failure } from '../failure.ts'
import { reasonCodes } from '../reason-code.ts'
import type { ReasonCode } from '../reason-code.ts'
import { digestOf } from '../model/digest.ts'
import { resultOf, resultOfFailure, smallResult } from './result-json.ts'

const schema = JSON.parse(readFileSync(new URL('../../../../docs/result.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const errorsIn = (result: unknown): unknown => (validate(result) ? [] : validate.errors)
const failure = new Failure('registry-unavailable', { blame: 'service', message: 'Expected an answer, found none', remedy: 'Try again later.' })

describe('a result', () => {
  it.each([
    ['a denial', resultOf(deniedOutcome())],
    ['a promotion', resultOf(promotedOutcome())],
    ['a failure', resultOfFailure('verify', failure, {}, before(1), noon)],
    ['a failure about something', resultOfFailure('verify', failure, { subject: { name: 'x', digest: digestOf('x') }, environment: 'production' }, before(1), noon)],
  ])('of %s is as its published schema says', (_, result) => {
    expect(errorsIn(result)).toEqual([])
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('tells the decision, the reasons and who signed', () => {
    expect(resultOf(deniedOutcome())).toMatchObject({
      schema: 'portcullis/result/v1',
      action: 'policy-gate',
      decision: 'deny',
      reasonCode: 'vulnerability-over-threshold',
      subject: { name: 'registry.example/acme/shop', digest: digestOf('image') },
      reasons: [{ code: 'vulnerability-over-threshold', remedy: 'Upgrade minimist to 1.2.6', finding: 'GHSA-1' }],
      signers: [{ identity: 'scanner', issuer: 'https://token.actions.githubusercontent.com', signedAt: '2026-06-01T11:55:00.000Z' }],
      finishedAt: '2026-06-01T12:00:00.000Z',
    })
  })

  it('tells of a promotion what was carried, by whose approval, and the record', () => {
    const result = resultOf(promotedOutcome())
    expect(result).toMatchObject({ approvals: { met: true, counted: [{ approver: { id: 1, login: 'ann' } }] }, carried: [{ kind: 'blob' }, { kind: 'referrer' }], record: { sequence: 2, tag: 'v1' } })
    expect(result['record']).not.toHaveProperty('replaced')
  })

  it('may end with every reason code there is', () => {
    const codes = Object.keys(reasonCodes) as ReasonCode[]
    for (const reasonCode of codes) expect(errorsIn(resultOf({ ...deniedOutcome(), reasonCode }))).toEqual([])
  })

  it('of a failure is an error, never an allow', () => {
    expect(resultOfFailure('promote', failure, {}, before(1), noon)).toMatchObject({ decision: 'error', reasonCode: 'registry-unavailable', reasons: [{ code: 'registry-unavailable', remedy: 'Try again later.' }] })
  })

  it.each([
    ['no decision', { decision: undefined }],
    ['a decision that is a sentence', { decision: 'allowed' }],
    ['a digest in upper case', { subject: { name: 'x', digest: digestOf('x').toUpperCase() } }],
    ['a reason without remedy', { reasons: [{ code: 'signature-missing', message: 'm' }] }],
    ['a time without zone', { startedAt: '2026-06-01T12:00:00' }],
    ['another schema', { schema: 'portcullis/result/v2' }],
  ])('with %s is not as the schema says', (_, changes) => {
    expect(errorsIn({ ...resultOf(deniedOutcome()), ...changes })).not.toEqual([])
  })
})

describe('a small result', () => {
  const large = resultOf(deniedOutcome('x'.repeat(300), 2_000))

  it('is the whole one where that fits', () => {
    const result = resultOf(promotedOutcome())
    expect(smallResult(result)).toBe(result)
  })

  it.each([64 * 1024, 16 * 1024, 2 * 1024])('keeps within %d bytes, the verdict and the count of what was left out', (maxBytes) => {
    const small = smallResult(large, maxBytes)
    expect(Buffer.byteLength(JSON.stringify(small))).toBeLessThanOrEqual(maxBytes)
    expect(errorsIn(small)).toEqual([])
    expect(small).toMatchObject({ decision: 'deny', reasonCode: 'vulnerability-over-threshold', subject: { digest: digestOf('image') } })
    expect(small['omitted']).toMatchObject({ rules: 2, reasons: expect.any(Number) })
  })
})
