import { describe, expect, it } from '@jest/globals'
import { before, noon } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { policyOf, signerOf } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { digestOf } from '../../model/digest.ts'
import type { JsonObject } from '../../model/strict-json.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { decide } from '../decide.ts'

const subject = digestOf('the image')
const policy = digestOf('the policy of the verifier')
const verifier = 'https://verifier.example'
const resource = 'registry.example/acme/shop'
const rule = { by: 'gate', verifier, resource, levels: ['SLSA_BUILD_LEVEL_2'], policy, 'max-age': '1h' }

function summary(changes: JsonObject = {}, by: Partial<Claim> = {}): Claim {
  const predicate = {
    verifier: { id: verifier },
    timeVerified: before(10).toISOString(),
    resourceUri: `${resource}@${subject}`,
    policy: { uri: 'https://policy.example', digest: { sha256: policy.slice('sha256:'.length) } },
    inputAttestations: [],
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_2', 'SLSA_SOURCE_LEVEL_1'],
    slsaVersion: '1.2',
    ...changes,
  }
  return { predicateType: predicateTypes.verificationSummary, predicate, signer: signerOf('gate.yml'), times: [before(9)], ...by }
}

async function codesOf(settings: Tree, claims: readonly Claim[]): Promise<string[]> {
  const { outcome, rules } = decide(policyOf({ 'verification-summary': settings }), 'production', await evidenceOf(subject, claims), noon)
  const codes = rules.flatMap(({ reasons }) => reasons.map(({ code }) => code))
  expect(outcome).toBe(codes.length === 0 ? 'allow' : 'deny')
  return codes
}

describe('a verification summary', () => {
  it.each<[string, Tree, Claim]>([
    ['it says all that is asked for', rule, summary()],
    ['a higher level of the same track was verified', rule, summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_3'] })],
    ['a level that is no number is there as it stands', { ...rule, levels: ['PORTCULLIS_POLICY_MET', 'SLSA_BUILD_LEVEL_UNEVALUATED'] }, summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED', 'PORTCULLIS_POLICY_MET'] })],
    ['the resource is named without its digest', rule, summary({ resourceUri: resource })],
    ['it tells no time, and none is asked for', { by: 'gate', verifier, resource, levels: rule.levels }, summary({ timeVerified: undefined as never })],
    ['it names no digest of its policy, and none is asked for', { by: 'gate', verifier, resource, levels: rule.levels }, summary({ policy: { uri: 'https://policy.example' } })],
    ['it is of v0.2, with the one level that is asked for', { ...rule, levels: ['SLSA_LEVEL_2'] }, { ...summary({ verifiedLevels: undefined as never, policyLevel: 'SLSA_LEVEL_3' }), predicateType: predicateTypes.verificationSummary02 }],
    ['it is exactly as old as it may be', rule, summary({ timeVerified: before(60).toISOString() }, { times: [before(60)] })],
  ])('meets the rule when %s', async (_, settings, claim) => {
    expect(await codesOf(settings, [claim])).toEqual([])
  })

  it.each<[string, Claim[], string]>([
    ['there is none', [], 'summary-missing'],
    ['somebody else signed it', [summary({}, { signer: signerOf('scan.yml') })], 'identity-mismatch'],
    ['it is in the name of another verifier', [summary({ verifier: { id: `${verifier}/` } })], 'summary-mismatch'],
    ['it failed', [summary({ verificationResult: 'FAILED' })], 'summary-mismatch'],
    ['it failed by its levels', [summary({ verifiedLevels: ['FAILED', 'SLSA_BUILD_LEVEL_2'] })], 'summary-mismatch'],
    ['its result is in the place of another version', [summary({ verificationResult: undefined as never, slsaResult: 'PASSED' })], 'statement-invalid'],
    ['its result is in another case', [summary({ verificationResult: 'passed' })], 'statement-invalid'],
    ['it is of another resource', [summary({ resourceUri: `registry.example/acme/shop2@${subject}` })], 'summary-mismatch'],
    ['it names another digest', [summary({ resourceUri: `${resource}@${digestOf('another')}` })], 'summary-mismatch'],
    ['it reached a lower level', [summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_1'] })], 'summary-mismatch'],
    ['it reached the level of another track', [summary({ verifiedLevels: ['SLSA_SOURCE_LEVEL_4', 'SLSA_LEVEL_4'] })], 'summary-mismatch'],
    ['the track was not evaluated', [summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'] })], 'summary-mismatch'],
    ['it reached nothing', [summary({ verifiedLevels: [] })], 'summary-mismatch'],
    ['it is by another policy', [summary({ policy: { uri: 'https://policy.example', digest: { sha256: 'ab'.repeat(32) } } })], 'summary-mismatch'],
    ['it does not say by which policy', [summary({ policy: { uri: 'https://policy.example' } })], 'summary-mismatch'],
    ['it is too old', [summary({ timeVerified: before(61).toISOString() })], 'summary-stale'],
    ['it was signed too long ago', [summary({}, { times: [before(61)] })], 'summary-stale'],
    ['it does not say when it was', [summary({ timeVerified: undefined as never })], 'summary-stale'],
    ['it is of the day after', [summary({ timeVerified: before(-1440).toISOString() })], 'summary-stale'],
    ['v1 is read as v0.2', [{ ...summary(), predicateType: predicateTypes.verificationSummary02 }], 'statement-invalid'],
    ['its type has a slash more', [{ ...summary(), predicateType: `${predicateTypes.verificationSummary}/` }], 'summary-missing'],
  ])('never meets it when %s', async (_, claims, code) => {
    expect(await codesOf(rule, claims)).toEqual([code])
  })

  it('that is good is enough beside any number of others', async () => {
    expect(await codesOf(rule, [summary({ verificationResult: 'FAILED' }), summary({ verifier: { id: 'x' } }), summary()])).toEqual([])
  })

  it('is never put together out of two', async () => {
    const halves = [summary({ verifiedLevels: ['SLSA_BUILD_LEVEL_2'] }), summary({ verifiedLevels: ['SLSA_SOURCE_LEVEL_3'] })]
    expect(await codesOf({ ...rule, levels: ['SLSA_BUILD_LEVEL_2', 'SLSA_SOURCE_LEVEL_3'] }, halves)).not.toEqual([])
  })
})
