import { describe, expect, it } from '@jest/globals'
import { deniedOutcome } from '@portcullis/sandbox/fakes/outcome'
import { digestOf, shortDigest } from '../model/digest.ts'
import type { MadeBundle } from '../model/result.ts'
import { reportOf } from './report.ts'

const made: MadeBundle = { predicateType: 'https://example.org/x', digest: digestOf('bundle') }
const beside = digestOf('referrer')

describe('what a run has signed', () => {
  it.each<[string, Partial<MadeBundle>, string]>([
    ['beside its artifacts', { referrers: [beside, digestOf('other')] }, `beside the artifact (${shortDigest(beside)}); beside the artifact (${shortDigest(digestOf('other'))})`],
    ['beside one artifact', { referrer: beside }, `beside the artifact (${shortDigest(beside)})`],
    ['in other stores', { referrers: [], cosignTags: ['sha256-1.sig'], attestationId: 7 }, "tag sha256-1.sig; GitHub's attestations (7)"],
    ['nowhere else', {}, 'in files only'],
  ])('is told with where it is kept: %s', (_, kept, told) => {
    const [table] = signedTables('sign', [{ ...made, ...kept }])
    expect(table).toMatchObject({ isDetail: false, rows: [[{ text: made.predicateType }, { text: shortDigest(made.digest) }, { text: told }]] })
  })

  it('is a detail where a decision is the answer, and no table where nothing was signed', () => {
    expect(signedTables('policy-gate', [made])).toMatchObject([{ isDetail: true }])
    expect(signedTables('sign', [])).toEqual([])
  })
})

function signedTables(action: 'sign' | 'policy-gate', signed: readonly MadeBundle[]) {
  return reportOf({ ...deniedOutcome(), action, signed }).tables.filter(({ title }) => title === 'Signed by this run')
}
