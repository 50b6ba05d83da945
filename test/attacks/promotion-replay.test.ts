import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { digestOf } from '@portcullis/core/model/digest'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { array, assert, asyncProperty, nat, oneof, subarray } from 'fast-check'
import { clock, codesOf, critical, job, people, policyWith, PromotionStage, scanOf, signerFor } from './promotion-world.ts'

/** Everything is there to promote the first; the second has evidence only. */
let prepared: PromotionStage
let first: PinnedReference
let second: PinnedReference
let stranger: SandboxSigstore
beforeAll(async () => {
  stranger = await startSigstore({ clock, issuer: 'https://token.actions.githubusercontent.com' })
  prepared = new PromotionStage()
  first = await prepared.ready('shop 1')
  second = await prepared.build('shop 2')
})
afterAll(async () => stranger.close())

async function predicateOf(stage: PromotionStage, subject: PinnedReference, predicateType: string, role?: string): Promise<JsonObject> {
  const evidence = await collectEvidence(subject.digest, await stage.registry.bundles(subject), stage.verifier)
  const genuine = evidence.attestations.find(({ statement }) => statement.predicateType === predicateType && (role === undefined || statement.predicate['role'] === role))
  if (genuine === undefined) throw new Error(`no ${predicateType}`)
  return genuine.statement.predicate
}

/** Takes the bundles of one type (and role) away from beside an artifact. */
async function strip(stage: PromotionStage, subject: PinnedReference, predicateType: string, role?: string): Promise<void> {
  const evidence = await collectEvidence(subject.digest, await stage.registry.bundles(subject), stage.verifier)
  for (const { statement, bundle } of evidence.attestations)
    if (statement.predicateType === predicateType && (role === undefined || statement.predicate['role'] === role)) stage.registry.beside(subject).delete(bundle)
}

describe('somebody who can push to the source registry, and has no identity', () => {
  it('gains nothing from hanging everything of one artifact on another', async () => {
    const stage = prepared.clone()
    for (const { digest, bytes } of await stage.registry.bundles(first)) stage.registry.beside(second).set(digest, bytes)
    const outcome = await stage.promote(second)
    expect(outcome.decision).toBe('deny')
    expect(codesOf(outcome)).toEqual(['decision-missing', 'quorum-not-met', 'role-not-met'])
    expect(outcome.refused?.every(({ reason }) => reason.code === 'subject-mismatch')).toBe(true)
  })

  it('gains nothing from a Sigstore of their own', async () => {
    const stage = prepared.clone()
    const predicates = [[predicateTypes.decision, job('gate.yml')], [predicateTypes.approval, job('approve.yml', { environment: 'approve-security' })]] as const
    for (const [predicateType, by] of predicates) {
      const statement = encodeStatement(statementAbout(second.digest, 'shop', predicateType, await predicateOf(stage, first, predicateType)))
      const bundle = await signerFor(by, () => stranger).sign(statement)
      stage.registry.beside(second).set(digestOf(bundle), bundle)
    }
    const outcome = await stage.promote(second)
    expect(codesOf(outcome)).toEqual(['decision-missing', 'quorum-not-met', 'role-not-met'])
    expect(outcome.refused?.map(({ reason }) => reason.code)).toEqual(['bundle-untrusted', 'bundle-untrusted'])
  })
})

describe('a decision', () => {
  it.each<readonly [string, Partial<GithubJob>]>([
    ['by another workflow', job('release.yml')],
    ['by the workflow on a feature branch', job('gate.yml', { ref: 'refs/heads/feature' })],
    ['by a tag named like the branch', job('gate.yml', { ref: 'refs/tags/main' })],
    ['by a repository of the same name with another id', job('gate.yml', { repositoryId: '666' })],
    ['by a fork', job('gate.yml', { repository: 'mallory/shop', repositoryId: '667' })],
    ['by the workflow, called from another repository', job('gate.yml', { repository: 'acme/other', repositoryId: '1234', jobWorkflowRef: 'acme/shop/.github/workflows/gate.yml@refs/heads/main' })],
    ['in a run that a stranger caused', job('gate.yml', { eventName: 'pull_request_target' })],
  ])('%s counts for nothing', async (_, by) => {
    const stage = prepared.clone()
    const predicate = await predicateOf(stage, first, predicateTypes.decision)
    await strip(stage, first, predicateTypes.decision)
    await stage.attach(first, predicateTypes.decision, predicate, by)
    const outcome = await stage.promote(first)
    expect(outcome).toMatchObject({ decision: 'deny', reasonCode: 'identity-mismatch' })
  })

  it('for staging does not open production, nor do approvals for staging', async () => {
    const stage = prepared.clone()
    await stage.gate(second, 'staging')
    for (const role of ['security', 'release']) {
      const predicate = await predicateOf(stage, first, predicateTypes.approval, role)
      await stage.attach(second, predicateTypes.approval, { ...predicate, environment: 'staging' }, job('approve.yml', { environment: `approve-${role}` }))
    }
    expect(codesOf(await stage.promote(second))).toEqual(['approval-for-other-decision', 'approval-for-other-environment', 'decision-mismatch', 'quorum-not-met', 'role-not-met'])
  })

  it('under another policy does not count, nor do approvals', async () => {
    const laxer = policyWith({ production: { require: { provenance: { by: 'builder' } } } })
    const outcome = await prepared.clone().promote(first, { policy: laxer })
    expect(codesOf(outcome)).toEqual(['approval-for-other-decision', 'decision-mismatch', 'quorum-not-met', 'role-not-met'])
  })

  it('made anew does not void approvals of one that still stands', async () => {
    const stage = prepared.clone()
    clock.advance(1_000)
    await stage.gate(first)
    expect(await stage.promote(first)).toMatchObject({ decision: 'allow' })
  })
})

describe('an approval', () => {
  it.each<readonly [string, Partial<GithubJob>, string]>([
    ['signed in no environment', job('approve.yml'), 'approval-environment-mismatch'],
    ['signed in the environment of the other role', job('approve.yml', { environment: 'approve-release' }), 'approval-environment-mismatch'],
    ['signed in production itself', job('approve.yml', { environment: 'production' }), 'approval-environment-mismatch'],
    ['by another workflow', job('gate.yml', { environment: 'approve-security' }), 'identity-mismatch'],
    ['by the workflow on a feature branch', job('approve.yml', { environment: 'approve-security', ref: 'refs/heads/feature' }), 'identity-mismatch'],
    ['by a fork of the same name with another id', job('approve.yml', { environment: 'approve-security', repositoryId: '666' }), 'identity-mismatch'],
    ['in another run than it says', job('approve.yml', { environment: 'approve-security', runId: '7002' }), 'approval-unconfirmed'],
    ['in another attempt than it says', job('approve.yml', { environment: 'approve-security', runAttempt: '2' }), 'approval-unconfirmed'],
  ])('%s does not count', async (_, by, code) => {
    const stage = prepared.clone()
    const predicate = await predicateOf(stage, first, predicateTypes.approval, 'security')
    await strip(stage, first, predicateTypes.approval, 'security')
    await stage.attach(first, predicateTypes.approval, predicate, by)
    const outcome = await stage.promote(first)
    expect(outcome).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending' })
    expect(codesOf(outcome)).toContain(code)
  })

  it('that the forge does not confirm does not count', async () => {
    const stage = prepared.clone()
    stage.forge.reviews.delete(7001)
    expect(codesOf(await stage.promote(first))).toEqual(['approval-unconfirmed', 'quorum-not-met', 'role-not-met'])
  })

  it('of a run of another repository does not count', async () => {
    const stage = prepared.clone()
    stage.startRun(7001, { repositoryId: 999 })
    expect(codesOf(await stage.promote(first))).toContain('approval-unconfirmed')
  })

  it('that was given before a rejection does not count', async () => {
    const stage = prepared.clone()
    stage.forge.review(7001, people.sam, 'rejected', 'approve-security')
    expect(await stage.promote(first)).toMatchObject({ decision: 'deny', reasonCode: 'approval-vetoed' })
    expect(await stage.grant(first, 'security', people.sasha)).toMatchObject({ decision: 'deny', reasonCode: 'approval-vetoed' })
  })

  it('by somebody who has run it again since does not count', async () => {
    const stage = prepared.clone()
    stage.startRun(7001, { attempt: 2, initiators: [people.ina, people.sam] })
    expect(codesOf(await stage.promote(first))).toEqual(['quorum-not-met', 'role-not-met', 'self-approval'])
  })
})

describe('a person', () => {
  async function asked(): Promise<{ stage: PromotionStage; subject: PinnedReference }> {
    const stage = prepared.clone()
    stage.forge.reviews.clear()
    await stage.gate(second)
    return { stage, subject: second }
  }

  it.each([
    ['dana, who wrote it', people.dana, 'self-approval'],
    ['carl, who committed it', people.carl, 'self-approval'],
    ['ina, who started the run', people.ina, 'self-approval'],
    ['a robot', people.robot, 'approval-by-bot'],
  ])('%s is granted nothing', async (_, who, code) => {
    const { stage, subject } = await asked()
    expect(await stage.grant(subject, 'security', who)).toMatchObject({ decision: 'deny', reasonCode: code, signed: [] })
  })

  it('who gives no reason is granted nothing', async () => {
    const { stage, subject } = await asked()
    expect(await stage.grant(subject, 'security', people.sam, { comment: '  ' })).toMatchObject({ decision: 'deny', reasonCode: 'rationale-missing' })
  })

  it('who has not reviewed is granted nothing', async () => {
    const { stage, subject } = await asked()
    stage.forge.review(7001, people.sam, 'pending', 'approve-security')
    stage.forge.review(7001, people.sam, 'approved', 'approve-security')
    expect(await stage.grant(subject, 'release', people.robot)).toMatchObject({ decision: 'deny' })
  })

  it('counts once, whatever they are called and in however many roles', async () => {
    const { stage, subject } = await asked()
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', { ...people.sam, login: 'sam-the-manager' })
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ decision: 'pending', quorum: { counted: [{ approver: { id: 201 } }] } })
    expect(codesOf(outcome)).toEqual(['approval-duplicate', 'quorum-not-met', 'role-not-met'])
  })
})

describe('evidence', () => {
  /** Bundles of every sort: what is needed, what others made, and what is broken. */
  async function pool(stage: PromotionStage): Promise<readonly (readonly [string, Uint8Array])[]> {
    const needed = (await stage.registry.bundles(first)).map(({ bytes }, index) => [`needed ${index}`, bytes] as const)
    const extra = { ...first, repository: 'scratch/shop' }
    await stage.attach(extra, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'))
    await stage.attach(extra, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml', { ref: 'refs/heads/feature' }))
    await stage.attach(extra, predicateTypes.vulnerabilities, scanOf(), job('scan.yml'), second.digest)
    await stage.attach(extra, predicateTypes.decision, { decision: 'DENY' }, job('gate.yml'))
    await stage.attach(extra, predicateTypes.approval, { decision: 'REJECTED' }, job('approve.yml', { environment: 'approve-security' }))
    await stage.attach(extra, 'https://example.test/junk', {}, { workflowPath: '.github/workflows/junk.yml' })
    const others = (await stage.registry.bundles(extra)).map(({ bytes }, index) => [`other ${index}`, bytes] as const)
    const [, genuine = new Uint8Array()] = needed[0] ?? []
    return [...needed, ...others, ['cut', genuine.slice(0, 500)], ['empty', new Uint8Array()], ['no JSON', new TextEncoder().encode('<html>')]]
  }

  it('removed piece by piece never turns a denial into an allow, and junk changes nothing', async () => {
    const stage = prepared.clone()
    const bundles = await pool(stage)
    const decide = async (chosen: readonly (readonly [string, Uint8Array])[]): Promise<boolean> => {
      const beside = stage.registry.beside(first)
      beside.clear()
      for (const [, bytes] of chosen) beside.set(digestOf(bytes), bytes)
      return (await stage.promote(first, { dryRun: true })).decision === 'allow'
    }
    const isNeeded = ([name]: readonly [string, Uint8Array]): boolean => name.startsWith('needed')
    const someOf = oneof(subarray([...bundles]), subarray([...bundles], { minLength: bundles.length - 2 }))
    await assert(
      asyncProperty(someOf, array(nat()), async (more, dropped) => {
        const fewer = more.filter((_, index) => !dropped.includes(index))
        const [withMore, withFewer] = [await decide(more), await decide(fewer)]
        expect(withFewer && !withMore).toBe(false)
        expect(await decide(more.filter(isNeeded))).toBe(withMore)
      }),
      { numRuns: 150 },
    )
    expect(await decide(bundles)).toBe(true)
  })

  it('is needed to the last piece', async () => {
    const stage = prepared.clone()
    const all = await stage.registry.bundles(first)
    const outcomes = []
    for (const { digest, bytes } of all) {
      stage.registry.beside(first).delete(digest)
      outcomes.push((await stage.promote(first, { dryRun: true })).decision)
      stage.registry.beside(first).set(digest, bytes)
    }
    // Provenance, scan, bill of materials and decision; the summary for other tools; the two approvals.
    expect(outcomes).toEqual(['deny', 'deny', 'deny', 'deny', 'allow', 'pending', 'pending'])
  })
})
