import { describe, expect, it } from '@jest/globals'
import type { AnomalyPolicy } from '../model/anomaly.ts'
import { digestOf } from '../model/digest.ts'
import type { Identity } from '../model/policy.ts'
import type { CertificateExtensions, Signer } from '../model/signer.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { anomaliesIn, isHeld, kindsBehind } from './anomalies.ts'
import type { AnomalyQuestion, Baseline, Witnessed } from './anomalies/question.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const hour = 60 * 60_000
const day = 24 * hour
const everything: AnomalyPolicy = { newIdentity: 'hold', changedWorkflow: 'hold', changedBuilder: 'deny', unusualTime: 'report', burst: 'report', keyOutsideWindow: 'report' }

let commits = 0
/** Signed by a workflow of acme/shop at a commit of its own. */
function byWorkflow(file: string, ref: string, extensions: CertificateExtensions = {}): Signer {
  const uri = `https://github.com/acme/shop/.github/workflows/${file}@${ref}`
  const sourceRepositoryDigest = digestOf(`commit ${(commits += 1)}`).slice(7, 47)
  return { domain: 'acme', issuer, subject: uri, extensions: { buildConfigUri: uri, buildSignerDigest: sourceRepositoryDigest, sourceRepositoryDigest, sourceRepositoryUri: 'https://github.com/acme/shop', sourceRepositoryIdentifier: '1234', ...extensions } }
}
function byKey(name: string): Signer {
  return { domain: 'acme', issuer: 'key', subject: digestOf(name), extensions: {}, key: { name, fingerprint: digestOf(name) } }
}
let bundles = 0
function signed(signer: Signer, signedAt: Date, builder?: string): Witnessed {
  const predicateType = builder === undefined ? predicateTypes.cyclonedx : predicateTypes.provenance
  const predicate = builder === undefined ? {} : { runDetails: { builder: { id: builder } } }
  return { signer, signedAt, bundle: digestOf(String((bundles += 1))), statement: { subject: [], predicateType, predicate } }
}

const builderOf = (ref: string) => `https://github.com/acme/shop/.github/workflows/build.yml@${ref}`
/** What a release brings: provenance by the build of its tag, a scan, and a signature by a key. */
function release(version: string, at: Date, key = 'release-key'): readonly Witnessed[] {
  const tag = `refs/tags/${version}`
  return [signed(byWorkflow('build.yml', tag), at, builderOf(tag)), signed(byWorkflow('promote.yml', 'refs/heads/main'), at), signed(byKey(key), at)]
}

const keyOf = (name: string, notBefore?: Date): [string, Identity] => [name, { name, domain: 'acme', key: { path: `${name}.pub`, ...(notBefore === undefined ? {} : { notBefore }) } }]
const rotation = new Date('2026-10-14T00:00:00Z')
const identities = new Map([keyOf('release-key'), keyOf('release-key-2', rotation)])

/** Weekday releases by one of two people, one in the morning and one in the afternoon (UTC). */
function releaseDays(from: string, days: number): readonly Date[] {
  const start = new Date(`${from}T00:00:00Z`).getTime()
  const dates = Array.from({ length: days }, (_, index) => new Date(start + index * day)).filter((at) => at.getUTCDay() !== 0 && at.getUTCDay() !== 6)
  return dates.flatMap((at, index) => {
    const ann = new Date(at.getTime() + 9 * hour + (index % 7) * 11 * 60_000)
    const ben = new Date(at.getTime() + 14 * hour + (index % 5) * 17 * 60_000)
    return index % 3 === 0 ? [ann, ben] : [index % 2 === 0 ? ann : ben]
  })
}
const quiet = releaseDays('2026-09-01', 60)
const monday = new Date('2026-11-02T10:00:00Z')
const baseline: Baseline = { promotedAt: quiet, evidence: release('v1.9.0', new Date('2026-10-30T09:00:00Z'), 'release-key-2') }
const usual = release('v1.10.0', monday, 'release-key-2')

function codesOf(changes: Partial<AnomalyQuestion> = {}): readonly string[] {
  return anomaliesIn({ policy: everything, counted: usual, refused: [], baseline, identities, now: monday, ...changes }).map(({ code }) => code)
}

describe('a quiet month', () => {
  it('of weekday releases by two people, with a rotation that the policy announces, has nothing unlike before', () => {
    let before: Baseline = { promotedAt: [], evidence: [] }
    const found = quiet.map((now, index) => {
      const counted = release(`v1.${index}.0`, now, now < rotation ? 'release-key' : 'release-key-2')
      const codes = codesOf({ counted, baseline: before, now })
      before = { promotedAt: [...before.promotedAt, now], evidence: counted }
      return codes
    })
    expect(found.length).toBeGreaterThan(40)
    expect(found).toEqual([['no-baseline'], ...found.slice(1).map(() => [])])
  })
})

describe('each alone is one finding, and a near miss none', () => {
  const [provenance, scan, signature] = usual as [Witnessed, Witnessed, Witnessed]
  const elsewhere = { buildSignerDigest: 'a'.repeat(40), sourceRepositoryUri: 'https://github.com/acme/shop' }
  const shared = (digest: string, file = 'promote.yml'): Signer => ({ ...byWorkflow(file, 'refs/heads/main'), subject: 'https://github.com/acme/workflows/.github/workflows/scan.yml@refs/tags/v3', extensions: { ...byWorkflow(file, 'refs/heads/main').extensions, ...elsewhere, buildSignerDigest: digest } })
  const withShared = (digest: string): Baseline => ({ ...baseline, evidence: [...baseline.evidence, signed(shared(digest), monday)] })

  it.each<[string, string[], Partial<AnomalyQuestion>]>([
    ['a workflow file that has never signed here', ['identity-new'], { counted: [provenance, signed(byWorkflow('other.yml', 'refs/heads/main'), monday), signature] }],
    ['the same file of another repository under the same name', ['identity-new'], { counted: [provenance, signed(byWorkflow('promote.yml', 'refs/heads/main', { sourceRepositoryIdentifier: '9' }), monday), signature] }],
    ['a key that nobody announced', ['identity-new'], { counted: [provenance, scan, signed(byKey('release-key'), monday)] }],
    ['a key before the time that is announced', ['identity-new'], { baseline: { ...baseline, evidence: release('v1', monday) }, counted: release('v2', new Date(rotation.getTime() - 1), 'release-key-2') }],
    ['a new builder by a new signer, which is one thing', ['identity-new'], { counted: [signed(byWorkflow('new.yml', 'refs/heads/main'), monday, 'https://github.com/acme/shop/.github/workflows/new.yml@refs/heads/main'), scan, signature] }],
    ['another branch', ['workflow-changed'], { counted: [provenance, signed(byWorkflow('promote.yml', 'refs/heads/hotfix'), monday), signature] }],
    ['a branch where tags were usual', ['workflow-changed'], { counted: [signed(byWorkflow('build.yml', 'refs/heads/main'), monday, builderOf('refs/heads/main')), scan, signature] }],
    ['another workflow that calls a shared one', ['workflow-changed'], { baseline: withShared('a'.repeat(40)), counted: [...usual, signed(shared('a'.repeat(40), 'other.yml'), monday)] }],
    ['another version of a shared workflow', ['workflow-changed'], { baseline: withShared('a'.repeat(40)), counted: [...usual, signed(shared('b'.repeat(40)), monday)] }],
    ['another builder', ['builder-changed'], { counted: [signed(byWorkflow('build.yml', 'refs/tags/v2'), monday, 'https://builder.example/self-hosted'), scan, signature] }],
    ['the middle of the night', ['unusual-time'], { now: new Date('2026-11-02T03:00:00Z') }],
    ['a Saturday', ['unusual-time'], { now: new Date('2026-11-07T10:00:00Z') }],
    ['seven within a day where three were most', ['signing-burst'], { baseline: { ...baseline, promotedAt: [...quiet, ...[6, 5, 4, 3, 2, 1].map((hours) => new Date(monday.getTime() - hours * hour / 4))] } }],
    ['a key outside of its window', ['key-outside-window'], { refused: [{ bundle: digestOf('late'), source: 'referrer', reason: { code: 'key-not-valid', message: 'late', remedy: '' } }] }],
    ['no history at all', ['no-baseline'], { baseline: { promotedAt: [], evidence: [] } }],
    ['no evidence of what is there now', ['no-baseline'], { baseline: { promotedAt: quiet, evidence: [] } }],
  ])('%s', (_, expected, changes) => {
    expect(codesOf(changes)).toEqual(expected)
  })

  it.each<[string, Partial<AnomalyQuestion>]>([
    ['the usual', {}],
    ['another tag of the same workflow', { counted: release('v99.0.0', monday, 'release-key-2') }],
    ['the announced key from its first moment on', { baseline: { ...baseline, evidence: release('v1', monday) }, counted: release('v2', rotation, 'release-key-2') }],
    ['less evidence than before', { counted: [provenance] }],
    ['the same version of a shared workflow', { baseline: withShared('a'.repeat(40)), counted: [...usual, signed(shared('a'.repeat(40)), monday)] }],
    ['an hour beside the usual ones', { now: new Date('2026-11-02T08:00:00Z') }],
    ['the sixth within a day', { baseline: { ...baseline, promotedAt: [...quiet, ...[5, 4, 3, 2, 1].map((hours) => new Date(monday.getTime() - hours * hour / 4))] } }],
    ['a night of a line that has no habits yet', { now: new Date('2026-11-02T03:00:00Z'), baseline: { ...baseline, promotedAt: quiet.slice(0, 9) } }],
    ['a night of a line whose habits are of one week', { now: new Date('2026-11-02T03:00:00Z'), baseline: { ...baseline, promotedAt: Array.from({ length: 12 }, (_, index) => new Date(monday.getTime() - 7 * day + index * hour)) } }],
    ['a bundle that is refused for another reason', { refused: [{ bundle: digestOf('x'), source: 'referrer', reason: { code: 'bundle-untrusted', message: '', remedy: '' } }] }],
    ['what the policy does not ask for', { policy: { burst: 'hold' }, counted: [signed(byWorkflow('other.yml', 'refs/heads/main'), monday)] }],
  ])('never for %s', (_, changes) => {
    expect(codesOf(changes)).toEqual([])
  })
})

it('is no way out to take the evidence of what is there away', () => {
  const actionOf = (policy: AnomalyPolicy, promotedAt: readonly Date[]) => anomaliesIn({ policy, counted: usual, refused: [], baseline: { promotedAt, evidence: [] }, identities, now: monday }).map(({ code, action }) => [code, action])
  expect(actionOf(everything, quiet)).toEqual([['no-baseline', 'deny']])
  expect(actionOf({ newIdentity: 'hold', burst: 'deny' }, quiet)).toEqual([['no-baseline', 'hold']])
  expect(actionOf({ burst: 'deny' }, quiet)).toEqual([['no-baseline', 'report']])
  expect(actionOf(everything, [])).toEqual([['no-baseline', 'report']])
})

it('goes by the key of the policy that made it what it is', () => {
  expect(kindsBehind({ code: 'builder-changed', action: 'deny' }, everything)).toEqual(['changedBuilder'])
  expect(kindsBehind({ code: 'no-baseline', action: 'deny' }, { ...everything, newIdentity: 'deny', burst: 'deny' })).toEqual(['newIdentity', 'changedBuilder'])
})

it('says what becomes of it, what was usual, and which bundles it is about', () => {
  const stranger = signed(byWorkflow('other.yml', 'refs/heads/main'), monday)
  const [found] = anomaliesIn({ policy: everything, counted: [stranger], refused: [], baseline, identities, now: monday })
  expect(found).toMatchObject({ action: 'hold', found: stranger.signer.subject, evidence: [stranger.bundle] })
  expect(found?.expected).toContain('promote.yml')
  expect(isHeld(found === undefined ? [] : [found])).toBe(true)
  expect(isHeld(anomaliesIn({ policy: everything, counted: usual, refused: [], baseline, identities, now: new Date('2026-11-07T10:00:00Z') }))).toBe(false)
})
