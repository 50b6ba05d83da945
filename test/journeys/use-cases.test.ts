import { beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf, shortDigest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { Identity } from '@portcullis/core/model/policy'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, parseStatement, statementAbout } from '@portcullis/core/model/statement'
import { parseApproval } from '@portcullis/core/predicates/approval'
import { parseDecision } from '@portcullis/core/predicates/decision'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { approve } from '@portcullis/core/use-cases/approve'
import { gate } from '@portcullis/core/use-cases/gate'
import { scan } from '@portcullis/core/use-cases/scan'
import { sign } from '@portcullis/core/use-cases/sign'
import { verify } from '@portcullis/core/use-cases/verify'
import { finding, scanReport } from '@portcullis/sandbox/fakes/claims'
import { clock, codesOf, critical, hour, job, people, policyWith, PromotionStage, provenance, scanOf, signerFor } from '../attacks/promotion-world.ts'

let prepared: PromotionStage
let subject: PinnedReference
beforeAll(async () => {
  prepared = new PromotionStage()
  subject = await prepared.build('shop 1')
})

const identity = (name: string): Identity => {
  const found = prepared.policy.identities.get(name)
  if (found === undefined) throw new Error(`no identity ${name}`)
  return found
}

describe('verify', () => {
  const look = (stage: PromotionStage, who: Identity, predicateType?: string) =>
    verify({ subject, identity: who, ...(predicateType === undefined ? {} : { predicateType }) }, { bundles: stage.registry, verifier: stage.verifier, clock })

  it('tells who signed what', async () => {
    const outcome = await look(prepared, identity('scanner'))
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'verified', reasons: [] })
    expect(outcome.signers?.map(({ predicateType }) => predicateType)).toEqual([predicateTypes.vulnerabilities, predicateTypes.cyclonedx])
  })

  it.each([
    ['identity-mismatch', 'gate', undefined],
    ['identity-mismatch', 'gate', predicateTypes.provenance],
    ['signature-missing', 'builder', predicateTypes.decision],
  ])('denies: %s', async (code, who, predicateType) => {
    expect(await look(prepared, identity(who), predicateType)).toMatchObject({ decision: 'deny', reasonCode: code })
  })

  it('believes nobody who is not named by a subject', async () => {
    const { domain, issuer } = identity('scanner')
    expect(await look(prepared, { name: 'anybody', domain, issuer })).toMatchObject({ decision: 'deny', reasonCode: 'identity-mismatch' })
  })

  it('shows what counted for nothing, and does not look away when it could not look', async () => {
    const stage = prepared.clone()
    stage.registry.beside(subject).set(digestOf('x'), new TextEncoder().encode('x'))
    const outcome = await look(stage, identity('scanner'))
    expect(outcome).toMatchObject({ decision: 'allow', refused: [{ bundle: digestOf('x'), reason: { code: 'json-invalid' } }] })
    const bundles = { bundles: () => Promise.reject(new Error('the registry is down')) }
    await expect(verify({ subject, identity: identity('scanner') }, { bundles, verifier: stage.verifier, clock })).rejects.toThrow('the registry is down')
  })

  it('has nothing to say of an artifact that nobody signed', async () => {
    const stage = new PromotionStage()
    expect(await look(stage, identity('scanner'))).toMatchObject({ decision: 'deny', reasonCode: 'signature-missing', signers: [] })
  })
})

describe('sign', () => {
  const statement = (about = subject.digest) => encodeStatement(statementAbout(about, 'shop', predicateTypes.vulnerabilities, scanOf()))
  const world = (stage: PromotionStage) => ({ artifacts: stage.registry, signer: signerFor(job('scan.yml')), writer: stage.registry, clock })

  it('signs each statement and attaches it', async () => {
    const stage = prepared.clone()
    const outcome = await sign({ subjects: [subject], statements: [statement(), statement()], dryRun: false }, world(stage))
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'signed', signed: [{ predicateType: predicateTypes.vulnerabilities }, {}] })
    const evidence = await collectEvidence(subject.digest, outcome.signed.map(({ bundle, digest }) => ({ bytes: bundle, digest, source: 'x' })), stage.verifier)
    expect(evidence.attestations).toHaveLength(2)
    expect(stage.effects.done).toEqual(['attach vulns', 'attach vulns'])
  })

  it('signs nothing when one statement is about something else, is none, or the artifact is not there', async () => {
    const stage = prepared.clone()
    await expect(sign({ subjects: [subject], statements: [statement(), statement(digestOf('other'))], dryRun: false }, world(stage))).rejects.toMatchObject({ code: 'subject-mismatch' })
    await expect(sign({ subjects: [subject], statements: [statement(), new TextEncoder().encode('{}')], dryRun: false }, world(stage))).rejects.toMatchObject({ code: 'statement-invalid' })
    await expect(sign({ subjects: [subject], statements: [], dryRun: false }, world(stage))).rejects.toMatchObject({ code: 'input-invalid' })
    const absent = { ...subject, digest: digestOf('absent') }
    await expect(sign({ subjects: [absent], statements: [statement(absent.digest)], dryRun: false }, world(stage))).rejects.toMatchObject({ code: 'not-found' })
    expect(stage.effects.done).toEqual([])
  })

  it('plans without signing', async () => {
    const stage = prepared.clone()
    const signer = { sign: () => Promise.reject(new Error('signed')) }
    expect(await sign({ subjects: [subject], statements: [statement()], dryRun: true }, { ...world(stage), signer })).toMatchObject({ reasonCode: 'planned', signed: [] })
  })
})

describe('scan', () => {
  it('writes two statements about exactly this artifact, whatever it finds', async () => {
    const report = scanReport({ findings: [finding('GHSA-1', 'critical'), finding('GHSA-2', 'low')] })
    const sbom = { bomFormat: 'CycloneDX', components: [] }
    const outcome = await scan({ subject }, { scanner: { scan: async () => ({ report, sbom }) }, clock })
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'scanned', counts: { critical: 1, low: 1, high: 0 } })
    expect(outcome.statements.map(({ predicateType }) => predicateType)).toEqual([predicateTypes.vulnerabilities, predicateTypes.cyclonedx])
    for (const { bytes } of outcome.statements) expect(parseStatement(bytes).subject).toEqual([{ name: 'registry.example/acme/shop', digest: { sha256: subject.digest.slice(7) } }])
  })

  it('fails when the scanner does', async () => {
    const scanner = { scan: () => Promise.reject(new Error('hostile archive')) }
    await expect(scan({ subject }, { scanner, clock })).rejects.toThrow('hostile archive')
  })
})

describe('gate', () => {
  it('signs an allow that names the policy and the evidence it stands on', async () => {
    const stage = prepared.clone()
    const outcome = await stage.gate(subject)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'allowed', signed: [{ predicateType: predicateTypes.decision }, { predicateType: predicateTypes.verificationSummary }] })
    const evidence = await collectEvidence(subject.digest, await stage.registry.bundles(subject), stage.verifier)
    const signed = evidence.attestations.find(({ statement }) => statement.predicateType === predicateTypes.decision)
    const decision = parseDecision(signed?.statement.predicate ?? {})
    expect(decision).toMatchObject({ environment: 'production', policy: stage.policy.digest })
    expect(decision.evidence).toHaveLength(3)
    expect(evidence.attestations.map(({ bundle }) => bundle)).toEqual(expect.arrayContaining([...decision.evidence]))
  })

  it('signs nothing when dry, denied, or nobody', async () => {
    const stage = prepared.clone()
    const world = { bundles: stage.registry, writer: stage.registry, verifier: stage.verifier, environments: stage.forge, clock }
    const request = { subject, policy: stage.policy, environment: 'production', verifier: 'https://example.test', dryRun: true }
    expect(await gate(request, { ...world, signer: signerFor(job('gate.yml')) })).toMatchObject({ decision: 'allow', reasonCode: 'planned', signed: [] })
    expect(await gate({ ...request, dryRun: false }, world)).toMatchObject({ decision: 'allow', reasonCode: 'allowed', signed: [] })
    stage.forge.environments.delete('production')
    expect(await gate({ ...request, dryRun: false }, { ...world, signer: signerFor(job('gate.yml')) })).toMatchObject({ decision: 'deny', reasonCode: 'environment-missing', signed: [] })
    expect(stage.effects.done).toEqual([])
  })

  it('tells every reason at once', async () => {
    const stage = new PromotionStage(policyWith({ production: { require: { provenance: { by: 'builder', source: 'acme/other' }, scan: { by: 'scanner', 'max-age': '24h' }, vulnerabilities: { 'fail-on': [{ severity: 'critical' }] }, sbom: { by: 'gate' }, signatures: { of: ['gate'], count: 1 } } } }))
    const bad = await stage.build('shop 3', [critical])
    stage.forge.environments.delete('production')
    const outcome = await stage.gate({ ...bad, repository: 'acme/shop' })
    expect(codesOf(outcome)).toEqual(['environment-missing', 'identity-mismatch', 'provenance-mismatch', 'signature-missing', 'vulnerability-over-threshold'])
    expect(outcome.decision).toBe('deny')
  })

  it('does not judge what the policy does not cover', async () => {
    const stage = prepared.clone()
    for (const { digest, bytes } of await stage.registry.bundles(subject)) stage.registry.beside({ ...subject, repository: 'other/shop' }).set(digest, bytes)
    expect(await stage.gate({ ...subject, repository: 'other/shop' })).toMatchObject({ decision: 'deny', reasonCode: 'artifact-not-covered', signed: [] })
  })

  it('does not take a scan of tomorrow, nor one of yesterday', async () => {
    const stage = prepared.clone()
    clock.advance(24 * hour + 1)
    expect(await stage.gate(subject)).toMatchObject({ reasonCode: 'scan-stale' })
    clock.advance(-26 * hour)
    expect(await stage.gate(subject)).toMatchObject({ reasonCode: 'scan-stale' })
  })
})

describe('approve', () => {
  it('signs what a reviewer of the role approved, bound to the newest decision', async () => {
    const stage = prepared.clone()
    const decided = await stage.gate(subject)
    const outcome = await stage.grant(subject, 'security', people.sam)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'granted' })
    const evidence = await collectEvidence(subject.digest, await stage.registry.bundles(subject), stage.verifier)
    const attestation = evidence.attestations.find(({ statement }) => statement.predicateType === predicateTypes.approval)
    if (attestation === undefined) throw new Error('no approval')
    expect(parseApproval(attestation, subject.digest, 24 * hour)).toMatchObject({
      environment: 'production', role: 'security', roleEnvironment: 'approve-security', approver: people.sam, decision: decided.signed[0]?.digest, policy: stage.policy.digest,
      run: { repository: 'acme/shop', repositoryId: 1234, id: 7001, attempt: 1 }, expiresAt: new Date(clock.now().getTime() + 24 * hour),
    })
  })

  it('counts without a role, and writes nothing', async () => {
    const stage = prepared.clone()
    await stage.gate(subject)
    const count = () => approve({ subject, policy: stage.policy, environment: 'production', runId: 7001, dryRun: false }, stage.approveWorld(job('approve.yml')))
    expect(await count()).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending', signed: [] })
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', people.rita)
    stage.effects.begin()
    expect(await count()).toMatchObject({ decision: 'allow', reasonCode: 'approved', quorum: { met: true } })
    stage.forge.review(7001, people.rob, 'rejected', 'approve-release')
    expect(await count()).toMatchObject({ decision: 'deny', reasonCode: 'approval-vetoed' })
    expect(stage.effects.done).toEqual([])
  })

  it('has nothing to approve before the gate has allowed it', async () => {
    expect(await prepared.clone().grant(subject, 'security', people.sam)).toMatchObject({ decision: 'deny', reasonCode: 'decision-missing' })
  })

  it('takes no approval for its own that may be of another artifact in the run, where the author let this one begin', async () => {
    const stage = prepared.clone()
    await stage.gate(subject)
    stage.forge.review(7001, people.sam, 'approved', 'approve-security')
    const byTheAuthor = await stage.grant(subject, 'security', people.dana)
    expect(byTheAuthor).toMatchObject({ decision: 'deny', signed: [] })
    expect(codesOf(byTheAuthor)).toEqual(['approval-unconfirmed', 'self-approval'])
    const named = await stage.grant(subject, 'security', people.sasha, { comment: `fine: ${shortDigest(subject.digest)}` })
    expect(named).toMatchObject({ decision: 'allow', reasonCode: 'granted' })
    expect(named.signed).toHaveLength(1)
  })

  it('signs nothing when dry, and cannot grant without an identity', async () => {
    const stage = prepared.clone()
    await stage.gate(subject)
    stage.forge.review(7001, people.sam, 'approved', 'approve-security')
    const { signer, ...nobody } = stage.approveWorld(job('approve.yml'))
    const request = { subject, policy: stage.policy, environment: 'production', runId: 7001, role: 'security', dryRun: true }
    stage.effects.begin()
    expect(signer).toBeDefined()
    expect(await approve(request, nobody)).toMatchObject({ decision: 'allow', reasonCode: 'planned', signed: [] })
    await expect(approve({ ...request, dryRun: false }, nobody)).rejects.toMatchObject({ code: 'oidc-unavailable' })
    expect(stage.effects.done).toEqual([])
  })

  it('refuses a role that nobody declared, and an environment that asks for no approvals', async () => {
    const stage = prepared.clone()
    const request = { subject, policy: stage.policy, environment: 'production', runId: 7001, role: 'king', dryRun: false }
    await stage.gate(subject)
    await expect(approve(request, stage.approveWorld(job('approve.yml')))).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(approve({ ...request, environment: 'staging' }, stage.approveWorld(job('approve.yml')))).rejects.toMatchObject({ code: 'policy-error' })
  })

  it('refuses where the certificate of the build names no commit', async () => {
    const stage = new PromotionStage(policyWith({ production: { require: { sbom: { by: 'scanner' } } } }))
    const bare = await stage.build('shop 5')
    const evidence = await collectEvidence(bare.digest, await stage.registry.bundles(bare), stage.verifier)
    const built = evidence.attestations.find(({ statement }) => statement.predicateType === predicateTypes.provenance)
    stage.registry.beside(bare).delete(built?.bundle ?? bare.digest)
    // Provenance by somebody whom the policy does not know says nothing about who wrote it.
    await stage.attach(bare, predicateTypes.provenance, provenance, job('unknown.yml'))
    await stage.gate(bare)
    expect(codesOf(await stage.grant(bare, 'security', people.sam))).toEqual(['provenance-missing'])
    expect(codesOf(await stage.promote(bare))).toContain('provenance-missing')
  })
})
