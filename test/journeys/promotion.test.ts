import { beforeAll, describe, expect, it } from '@jest/globals'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { encodeIntent, readLedger } from '@portcullis/core/use-cases/ledger/read-ledger'
import { Killed } from '@portcullis/sandbox/fakes/effects'
import { clock, codesOf, critical, hour, job, minute, people, policyWith, production, productionLine, PromotionStage, scanOf } from '../attacks/promotion-world.ts'

/** One artifact is at production, another is ready to follow. */
let prepared: PromotionStage
let one: PinnedReference
let two: PinnedReference
beforeAll(async () => {
  prepared = new PromotionStage()
  one = await prepared.ready('shop 1')
  await prepared.promote(one)
  two = await prepared.ready('shop 2')
})

async function ledgerOf(stage: PromotionStage) {
  const writer = stage.policy.identities.get('promoter')
  if (writer === undefined) throw new Error('no promoter')
  return readLedger(productionLine, writer, { ledger: stage.ledger, verifier: stage.verifier })
}

const recorded = async (stage: PromotionStage) => (await ledgerOf(stage)).promotions.map(({ record }) => record.subject)

describe('a promotion', () => {
  it('says first what it will do, moves the tag after everything else was looked at, and records it last', async () => {
    const stage = prepared.clone()
    const outcome = await stage.promote(two)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted', ledgerIndex: 4, record: { kind: 'promote', sequence: 4, replaced: one.digest } })
    const referrers = Array.from({ length: 7 }, () => 'referrer')
    expect(stage.effects.done).toEqual(['intent', 'manifest', ...referrers, 'tag production', 'promotion', 'attach promotion'])
    expect(await recorded(stage)).toEqual([one.digest, two.digest])
  })

  it('records which credentials the registries were shown', async () => {
    const credentials = [{ registry: 'registry.example', kind: 'aws', subject: 'arn:aws:iam::123456789012:role/promote' }] as const
    expect(await prepared.clone().promote(two, {}, { credentialsUsed: () => credentials })).toMatchObject({ reasonCode: 'promoted', record: { credentials } })
  })

  it('that is asked for again writes nothing', async () => {
    const stage = prepared.clone()
    expect(await stage.promote(one)).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
    expect(stage.effects.done).toEqual([])
  })

  it('that is only planned writes nothing', async () => {
    const stage = prepared.clone()
    expect(await stage.promote(two, { dryRun: true })).toMatchObject({ decision: 'allow', reasonCode: 'planned', dryRun: true })
    expect(stage.effects.done).toEqual([])
    expect(stage.tag).toBe(one.digest)
  })

  it('can go back to what was there, and only there', async () => {
    const stage = prepared.clone()
    await stage.promote(two)
    expect(await stage.promote(one, { kind: 'rollback' })).toMatchObject({ decision: 'allow', record: { kind: 'rollback', replaced: two.digest } })
    expect(stage.tag).toBe(one.digest)
    const fresh = prepared.clone()
    expect(await fresh.promote(two, { kind: 'rollback' })).toMatchObject({ decision: 'deny', reasonCode: 'rollback-target-unknown' })
    expect(fresh.effects.done).toEqual([])
  })

  it('back is judged like any other: what is known today counts', async () => {
    const stage = prepared.clone()
    await stage.promote(two)
    clock.advance(25 * hour)
    const outcome = await stage.promote(one, { kind: 'rollback' })
    expect(outcome.decision).toBe('deny')
    expect(codesOf(outcome)).toEqual(['approval-expired', 'approval-for-other-decision', 'decision-stale', 'quorum-not-met', 'role-not-met', 'scan-stale'])
  })
})

describe('a promotion that is killed', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))('after effect %i leaves the tag whole, and the next run finishes', async (effects) => {
    const stage = prepared.clone()
    stage.effects.killAfter(effects)
    await expect(stage.promote(two)).rejects.toThrow()
    const there = stage.registry.repository(production)
    if (stage.tag !== one.digest) {
      expect(stage.tag).toBe(two.digest)
      expect(there.content.has(two.digest)).toBe(true)
      expect(there.referrers.get(two.digest)?.size).toBeGreaterThanOrEqual(7)
    }
    stage.effects.begin()
    expect(await stage.promote(two)).toMatchObject({ decision: 'allow' })
    expect(stage.tag).toBe(two.digest)
    expect(await recorded(stage)).toEqual([one.digest, two.digest])
    expect((await ledgerOf(stage)).promotions.at(-1)?.record.replaced).toBe(one.digest)
    stage.effects.begin()
    expect(await stage.promote(two)).toMatchObject({ reasonCode: 'already-promoted' })
    expect(stage.effects.done).toEqual([])
    expect(there.referrers.get(two.digest)?.size).toBe(8)
  })

  it('may give up instead: another run goes on once the lease is over, and then with something else', async () => {
    const stage = prepared.clone()
    stage.effects.killAfter(3)
    await expect(stage.promote(two)).rejects.toBeInstanceOf(Killed)
    stage.effects.begin()
    stage.startRun(7002)
    const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 }
    expect(await stage.promote(one, { actor })).toMatchObject({ decision: 'deny', reasonCode: 'ledger-locked' })
    clock.advance(31 * minute)
    expect(await stage.promote(one, { actor })).toMatchObject({ decision: 'allow' })
    expect(stage.tag).toBe(one.digest)
  })
})

describe('two promoters', () => {
  it('at the same moment: one wins, the other is told', async () => {
    const stage = prepared.clone()
    stage.startRun(7002)
    const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 }
    const ends = await Promise.allSettled([stage.promote(two), stage.promote(two, { actor })])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ledger-conflict' } })
    expect(await recorded(stage)).toEqual([one.digest, two.digest])
  })

  it('on different lines do not stand in each other’s way', async () => {
    const stage = prepared.clone()
    const progress = (): void => {
      stage.ledger.force({ line: 'registry.example/staging/shop', environment: 'staging' }, 'intent', encodeIntent({ subject: one.digest, runId: 1, leaseUntil: clock.now() }))
    }
    expect(await stage.promote(two, {}, { progress })).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
  })

  it('of whom one has taken over: the one whose lease is over does not move the tag', async () => {
    const stage = prepared.clone()
    const progress = (): void => clock.advance(5 * minute)
    await expect(stage.promote(two, {}, { progress })).rejects.toMatchObject({ code: 'ledger-conflict' })
    expect(stage.tag).toBe(one.digest)
  })

  it('of whom one knows nothing of Portcullis: the tag that was moved during the run is left alone', async () => {
    const stage = prepared.clone()
    const stranger = stage.registry.push(production, new TextEncoder().encode('something else'))
    const progress = (): void => void stage.registry.repository(production).tags.set('production', stranger)
    await expect(stage.promote(two, {}, { progress })).rejects.toMatchObject({ code: 'tag-conflict' })
    expect(stage.tag).toBe(stranger)
  })
})

type Change = (stage: PromotionStage) => unknown
const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7001/attempts/1', runId: 7001 }

describe('a near miss', () => {
  const misses: readonly (readonly [string, Change])[] = [
    ['environment-missing', ({ forge }) => forge.environments.delete('production')],
    ['environment-unprotected', ({ forge }) => forge.environments.set('production', { name: 'production', reviewers: 0, preventSelfReview: true, restrictsBranches: false })],
    ['environment-unprotected', ({ forge }) => forge.environments.set('approve-release', { name: 'approve-release', reviewers: 0, preventSelfReview: true, restrictsBranches: true })],
    ['environment-unprotected', ({ forge }) => forge.environments.set('approve-release', { name: 'approve-release', reviewers: 1, preventSelfReview: false, restrictsBranches: true })],
    ['event-refused', (stage) => stage.startRun(7001, { event: 'pull_request' })],
    ['approval-vetoed', ({ forge }) => forge.review(7001, people.rob, 'rejected', 'approve-release')],
    ['approval-vetoed', ({ forge }) => forge.review(7001, people.rob, 'rejected', 'production')],
    ['ledger-locked', ({ ledger }) => ledger.force(productionLine, 'intent', encodeIntent({ subject: two.digest, runId: 1, leaseUntil: new Date(clock.now().getTime() + minute) }))],
    ['tag-drift', ({ registry }) => registry.repository(production).tags.set('production', two.digest)],
    ['tag-drift', ({ registry }) => registry.repository(production).tags.delete('production')],
    ['scan-stale', () => clock.advance(24 * hour + 1)],
  ]
  it.each(misses)('%s', async (code, change) => {
    const stage = prepared.clone()
    change(stage)
    // Drift is repaired by the promotion of what should be there, so the artifact that follows is what is denied.
    const subject = code === 'tag-drift' ? await stage.ready('shop 3') : two
    const outcome = await stage.promote(subject)
    expect(outcome.decision).toBe('deny')
    expect(outcome.reasons.map((reason) => reason.code)).toContain(code)
    expect(outcome.reasons.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true)
    expect(stage.effects.done.filter((effect) => !effect.startsWith('attach'))).toEqual([])
  })

  it.each([
    ['artifact-not-covered', { target: { ...production, repository: 'elsewhere/shop' } }],
    ['artifact-not-covered', { target: { ...production, registry: 'registry.evil.example' } }],
    ['decision-mismatch', { environment: 'staging', target: { ...production, repository: 'staging/shop' } }],
    ['decision-mismatch', { policy: policyWith({ production: { decision: { by: 'gate', 'max-age': '25h' } } }) }],
    ['identity-mismatch', { policy: policyWith({ production: { decision: { by: 'builder', 'max-age': '24h' } } }) }],
    ['decision-missing', { policy: policyWith({ production: { decision: undefined } }) }],
    ['policy-empty', { policy: policyWith({ production: { require: undefined } }) }],
    ['provenance-missing', { policy: policyWith({ production: { require: { provenance: { by: 'gate' } } } }) }],
  ])('%s of a request %#', async (code, changes) => {
    const stage = prepared.clone()
    const outcome = await stage.promote(two, changes)
    expect(outcome.decision).toBe('deny')
    expect(outcome.reasons.map((reason) => reason.code)).toContain(code === 'provenance-missing' ? 'identity-mismatch' : code)
    expect(stage.effects.done).toEqual([])
  })

  it('of an artifact of another line', async () => {
    const stage = prepared.clone()
    stage.registry.push({ registry: 'registry.example', repository: 'other/shop' }, new TextEncoder().encode('shop 2'))
    const outcome = await stage.promote({ ...two, repository: 'other/shop' })
    expect(outcome).toMatchObject({ decision: 'deny', reasonCode: 'artifact-not-covered' })
  })

  it('is an error where the question itself is wrong', async () => {
    const stage = prepared.clone()
    await expect(stage.promote(two, { environment: 'prod' })).rejects.toMatchObject({ code: 'environment-unknown' })
    await expect(stage.promote(two, { policy: policyWith({ production: { record: undefined } }) })).rejects.toMatchObject({ code: 'policy-error' })
    await expect(stage.promote(two, { actor: { ...actor, runId: 12 } })).rejects.toMatchObject({ code: 'github-protocol' })
  })

  it('waits where only approvals are missing', async () => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop 9')
    await stage.gate(subject)
    expect(await stage.promote(subject)).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending' })
    await stage.grant(subject, 'security', people.sam)
    const half = await stage.promote(subject)
    expect(half).toMatchObject({ decision: 'pending' })
    expect(codesOf(half)).toEqual(['quorum-not-met', 'role-not-met'])
  })

  it('tells all its reasons at once', async () => {
    const stage = prepared.clone()
    stage.forge.environments.delete('production')
    stage.startRun(7001, { event: 'issue_comment' })
    stage.registry.repository(production).tags.set('production', two.digest)
    stage.ledger.force(productionLine, 'intent', encodeIntent({ subject: one.digest, runId: 1, leaseUntil: new Date(clock.now().getTime() + 10 * minute) }))
    const subject = await stage.build('shop 4', [critical])
    const outcome = await stage.promote({ ...subject, repository: 'acme/shop' }, { target: { ...production, repository: 'production/shop' }, kind: 'rollback' })
    expect(codesOf(outcome)).toEqual([
      'decision-missing', 'environment-missing', 'event-refused', 'ledger-locked', 'quorum-not-met', 'role-not-met', 'rollback-target-unknown', 'tag-drift', 'vulnerability-over-threshold',
    ])
    expect(stage.effects.done).toEqual([])
  })

  it('is also told where the tag is already: a list of evidence that was overwritten since', async () => {
    const stage = prepared.clone()
    expect(await stage.promote(one)).toMatchObject({ reasonCode: 'already-promoted' })
    const { registry } = stage
    const carrier = { plan: registry.plan.bind(registry), carry: registry.carry.bind(registry), missingAtTarget: async () => [one.digest] }
    await expect(stage.promote(one, {}, { carrier })).rejects.toMatchObject({ code: 'target-mismatch' })
    expect(await stage.promote(one, { dryRun: true }, { carrier })).toMatchObject({ reasonCode: 'already-promoted' })
  })

  it('comes from what lies at the target, if evidence was lost on the way', async () => {
    const stage = prepared.clone()
    const target = { ...stage.world().target, resolve: () => stage.registry.resolve(production), move: stage.registry.move.bind(stage.registry), attach: stage.registry.attach.bind(stage.registry), bundles: async () => [] }
    await expect(stage.promote(two, {}, { target })).rejects.toMatchObject({ code: 'evidence-lost' })
    const { registry } = stage
    const carrier = { plan: registry.plan.bind(registry), carry: registry.carry.bind(registry), missingAtTarget: async () => [two.digest] }
    await expect(prepared.clone().promote(two, {}, { carrier: { ...carrier } })).rejects.toMatchObject({ code: 'target-mismatch' })
    expect(stage.tag).toBe(one.digest)
  })

  it('is a scan that came after the decision and found something, once nothing better is left', async () => {
    const stage = prepared.clone()
    await stage.attach(two, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'))
    expect(await stage.promote(two)).toMatchObject({ decision: 'allow' })
    clock.advance(24 * hour + 1)
    await stage.attach(two, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'))
    expect(codesOf(await stage.promote(two))).toContain('vulnerability-over-threshold')
  })
})
