/** What may be carried over from a signer in doubt to a new one, and how it never launders what only that signer vouched for. */
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement } from '@portcullis/core/model/statement'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { reIssue } from '@portcullis/core/use-cases/re-issue'
import { identityTree } from '@portcullis/sandbox/fakes/policy'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { PromotionStage, acme, clock, codesOf, critical, encode, hour, job, minute, policyWith, provenance, requireTree, scanOf, services, signerFor } from '../attacks/promotion-world.ts'

const besides = { 'as another subject': [{}, { digest: { sha256: 'cd'.repeat(32) } }], 'as another digest of the same': [{ digest: { sha512: 'cd'.repeat(64) } }] }
const statementAboutMore = (digest: string, where: keyof typeof besides) =>
  encodeStatement({ subject: besides[where].map(({ digest: more = {} }: { digest?: Record<string, string> }, index) => ({ digest: { ...(index === 0 ? { sha256: digest.slice(7) } : {}), ...more } })), predicateType: predicateTypes.vulnerabilities, predicate: scanOf() })

/** The policy after the revocation: a new workflow scans, and the old one is only named. */
function policyAfter(changes: Parameters<typeof policyWith>[0] = {}) {
  const require = { ...requireTree, scan: { by: 'scanner-2', 'max-age': '24h' }, sbom: { by: 'scanner-2' } }
  return policyWith({ production: { require }, staging: { require }, ...changes, identities: { 'scanner-2': identityTree('scan-2.yml'), ...changes.identities } })
}

class Aftermath {
  readonly stage: PromotionStage
  since = new Date(0)

  constructor(policy = policyAfter()) {
    this.stage = new PromotionStage(policy)
  }

  /** `scanner` is revoked `since`; everything else is as it was. */
  world(by: Partial<GithubJob> = job('scan-2.yml')) {
    const scanner = this.stage.policy.identities.get('scanner')
    if (scanner === undefined) throw new TypeError('no scanner')
    const domain = acme()
    const revoked = [{ name: 'scanner', since: this.since, who: { identity: scanner } }]
    const { registry } = this.stage
    return {
      bundles: registry,
      writer: registry,
      signer: signerFor(by),
      clock,
      verifier: createBundleVerifier({ domains: [{ ...domain, revoked }] }),
      recollection: createBundleVerifier({ domains: [domain] }),
    }
  }

  reIssue(subject: PinnedReference, { from = 'scanner', to = 'scanner-2', by, dryRun = false }: { from?: string; to?: string; by?: Partial<GithubJob>; dryRun?: boolean } = {}) {
    return reIssue({ subject, policy: this.stage.policy, from, to, dryRun }, this.world(by))
  }
}

/** Signs artifacts by their digests, as `cosign sign` does. */
function plainSigner(by: Partial<GithubJob>) {
  const domain = readTrustDomain({ name: 'acme', config: encode(services().clientTrustConfig) })
  return createKeylessSigner({ domain, clock, identityToken: async () => services().mint(githubClaims({ repository: 'acme/shop', ...by })) })
}

/** An artifact that was built and scanned, and a doubt that begins `later`. */
async function scanned(later: number) {
  const aftermath = new Aftermath()
  const subject = await aftermath.stage.build('shop')
  aftermath.since = new Date(clock.now().getTime() + later)
  clock.advance(hour)
  return { aftermath, subject, beside: aftermath.stage.registry.beside(subject) }
}

describe('re-issuing after a revocation', () => {
  it('signs anew, unchanged, what was provably signed before, so that the gate takes it from the new signer', async () => {
    const { aftermath, subject, beside } = await scanned(minute)
    const before = [...beside.keys()]
    const policy = aftermath.stage.policy
    expect(await aftermath.stage.gate(subject, 'production', job('gate.yml'), policy)).toMatchObject({ decision: 'deny', reasonCode: 'identity-mismatch' })
    const outcome = await aftermath.reIssue(subject)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'signed', refused: [], sentence: '2 statements of scanner signed anew as scanner-2, 0 were so before, 0 left.' })
    expect(outcome.signed.map(({ predicateType }) => predicateType).toSorted()).toEqual([predicateTypes.cyclonedx, predicateTypes.vulnerabilities])
    expect([...beside.keys()]).toEqual([...before, ...outcome.signed.map(({ digest }) => digest)])
    expect(await aftermath.stage.gate(subject, 'production', job('gate.yml'), policy)).toMatchObject({ decision: 'allow' })
  })

  it('signs nothing twice', async () => {
    const { aftermath, subject, beside } = await scanned(minute)
    await aftermath.reIssue(subject)
    const there = beside.size
    expect(await aftermath.reIssue(subject)).toMatchObject({ decision: 'allow', signed: [], sentence: '0 statements of scanner signed anew as scanner-2, 2 were so before, 0 left.' })
    expect(beside.size).toBe(there)
  })

  it('does not stumble over the plain signatures of artifacts that either has put beside them', async () => {
    const { aftermath, subject, beside } = await scanned(2 * hour)
    for (const by of ['scan.yml', 'scan-2.yml']) {
      const bundle = await plainSigner(job(by)).signDigest(subject.digest)
      beside.set(digestOf(bundle), bundle)
    }
    const outcome = await aftermath.reIssue(subject)
    expect(outcome).toMatchObject({ decision: 'deny', refused: [{ reason: { code: 're-issue-refused' } }], sentence: '2 statements of scanner signed anew as scanner-2, 0 were so before, 1 left.' })
    expect(await aftermath.reIssue(subject)).toMatchObject({ signed: [], sentence: '0 statements of scanner signed anew as scanner-2, 2 were so before, 1 left.' })
  })

  it('only tells what it would do when asked to', async () => {
    const { aftermath, subject, beside } = await scanned(minute)
    const there = beside.size
    expect(await aftermath.reIssue(subject, { dryRun: true })).toMatchObject({ decision: 'allow', reasonCode: 'planned', signed: [], sentence: expect.stringContaining('2 statements of scanner would be signed') })
    expect(beside.size).toBe(there)
  })
})

describe('what the revoked signer alone vouches for', () => {
  it('is left, with the reason, when it was signed in the time of doubt', async () => {
    const { aftermath, subject, beside } = await scanned(-minute)
    const there = beside.size
    const outcome = await aftermath.reIssue(subject)
    expect([outcome.decision, codesOf(outcome), outcome.signed, beside.size]).toEqual(['deny', ['signer-revoked'], [], there])
  })

  it('to the second: at the very time of the revocation it is in doubt', async () => {
    const { aftermath, subject } = await scanned(0)
    aftermath.since = new Date(Math.floor(aftermath.since.getTime() / 1_000) * 1_000)
    expect(codesOf(await aftermath.reIssue(subject))).toEqual(['signer-revoked'])
    aftermath.since = new Date(aftermath.since.getTime() + 1_000)
    expect(await aftermath.reIssue(subject)).toMatchObject({ decision: 'allow' })
  })

  it('does not become good because somebody else, who is trusted for other things, has signed the same', async () => {
    const { aftermath, subject } = await scanned(-minute)
    await aftermath.stage.attach(subject, predicateTypes.vulnerabilities, scanOf(), job('build.yml', { sha: 'a1'.repeat(20) }))
    const outcome = await aftermath.reIssue(subject)
    expect([outcome.decision, outcome.signed]).toEqual(['deny', []])
  })

  it('does not ride along with what is good', async () => {
    const { aftermath, subject } = await scanned(minute)
    const late = await aftermath.stage.attach(subject, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'))
    const outcome = await aftermath.reIssue(subject)
    expect(outcome).toMatchObject({ decision: 'allow', refused: [{ bundle: late, reason: { code: 'signer-revoked' } }] })
    expect(outcome.signed).toHaveLength(2)
  })
})

describe('what is not carried over although it verifies', () => {
  const leftBy = async (aftermath: Aftermath, subject: PinnedReference, from: string, to = 'scanner-2') => {
    const outcome = await aftermath.reIssue(subject, { from, to })
    return [outcome.decision, codesOf(outcome), outcome.signed.length]
  }

  it('provenance: another signer has not seen the build', async () => {
    const { aftermath, subject } = await scanned(minute)
    expect(await leftBy(aftermath, subject, 'builder')).toEqual(['deny', ['re-issue-refused'], 0])
  })

  it('decisions, approvals and records', async () => {
    const { aftermath, subject } = await scanned(minute)
    await aftermath.reIssue(subject)
    await aftermath.stage.gate(subject)
    expect(await leftBy(aftermath, subject, 'gate')).toEqual(['deny', ['re-issue-refused'], 0])
  })

  it('a scan that the policy takes for too old by now: what is signed again is no younger', async () => {
    const { aftermath, subject } = await scanned(minute)
    clock.advance(24 * hour)
    const outcome = await aftermath.reIssue(subject)
    expect([outcome.decision, codesOf(outcome)]).toEqual(['deny', ['scan-stale']])
    expect(outcome.signed.map(({ predicateType }) => predicateType)).toEqual([predicateTypes.cyclonedx])
  })

  it.each(['as another subject', 'as another digest of the same'] as const)('a statement that names another artifact too, %s: others might trust the new signer more on it', async (where) => {
    const { aftermath, subject, beside } = await scanned(minute)
    beside.clear()
    const bundle = await signerFor(job('scan.yml')).sign(statementAboutMore(subject.digest, where))
    beside.set(digestOf(bundle), bundle)
    aftermath.since = new Date(clock.now().getTime() + minute)
    expect(await leftBy(aftermath, subject, 'scanner')).toEqual(['deny', ['re-issue-refused'], 0])
  })

  it('a scan that says it ended after it was signed: signed anew it would stay young', async () => {
    const { aftermath, subject, beside } = await scanned(minute)
    beside.clear()
    const tomorrow = new Date(clock.now().getTime() + 24 * hour).toISOString()
    await aftermath.stage.attach(subject, predicateTypes.vulnerabilities, { ...scanOf(), metadata: { scanStartedOn: clock.now().toISOString(), scanFinishedOn: tomorrow } }, job('scan.yml'))
    aftermath.since = new Date(clock.now().getTime() + minute)
    expect(await leftBy(aftermath, subject, 'scanner')).toEqual(['deny', ['re-issue-refused'], 0])
  })

  it('anything to a signer of whom the policy does not ask it', async () => {
    const { aftermath, subject } = await scanned(minute)
    expect(await leftBy(aftermath, subject, 'scanner', 'gate')).toEqual(['deny', ['re-issue-refused'], 0])
  })

  it('scans that were signed by somebody of whom they were never asked', async () => {
    const { aftermath, subject, beside } = await scanned(minute)
    beside.clear()
    await aftermath.stage.attach(subject, predicateTypes.provenance, provenance, job('scan.yml'))
    aftermath.since = new Date(clock.now().getTime() + minute)
    expect(await leftBy(aftermath, subject, 'scanner')).toEqual(['deny', ['re-issue-refused'], 0])
  })

  it('anything when nothing was said, or when the policy has no say', async () => {
    const { aftermath } = await scanned(minute)
    const bare = { ...(await aftermath.stage.build('bare')) }
    aftermath.stage.registry.beside(bare).clear()
    expect(await leftBy(aftermath, bare, 'scanner')).toEqual(['deny', ['signature-missing'], 0])
    const { aftermath: other, subject } = await scanned(minute)
    const strange = { ...subject, repository: 'acme/other' }
    for (const [digest, bytes] of other.stage.registry.beside(subject)) other.stage.registry.beside(strange).set(digest, bytes)
    expect(await leftBy(other, strange, 'scanner')).toEqual(['deny', ['artifact-not-covered'], 0])
  })
})

describe('whoever signs anew', () => {
  it.each([
    ['is somebody else', job('test.yml')],
    ['is the one in doubt', job('scan.yml')],
  ])('must be the one that is named: nothing is attached when it %s', async (_, by) => {
    const { aftermath, subject, beside } = await scanned(minute)
    const there = beside.size
    await expect(aftermath.reIssue(subject, { by })).rejects.toMatchObject({ code: 'identity-mismatch' })
    expect(beside.size).toBe(there)
  })

  it('must not be the same signer, under whatever name', async () => {
    const aftermath = new Aftermath(policyAfter({ identities: { 'scanner-2': identityTree('scan.yml') } }))
    const subject = await aftermath.stage.build('shop')
    aftermath.since = new Date(clock.now().getTime() + 2 * hour)
    const outcome = await aftermath.reIssue(subject, { by: job('scan.yml') })
    expect([outcome.decision, codesOf(outcome), outcome.signed]).toEqual(['deny', ['re-issue-refused'], []])
    await expect(aftermath.reIssue(subject, { to: 'scanner', by: job('scan.yml') })).rejects.toMatchObject({ code: 'input-invalid' })
    expect(aftermath.stage.registry.beside(subject).size).toBe(3)
  })
})
