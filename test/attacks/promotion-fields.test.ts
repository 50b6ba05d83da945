import { beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { clock, job, minute, policyWith, production, productionLine, PromotionStage, signerFor } from './promotion-world.ts'

/*
 * Every field of what the right identity signs, three wrong values each: signed genuinely, verified really. `undefined`
 * takes the field away. `ok` marks what is told to people only, and may be anything of its type.
 */
const gone = undefined
const otherDigest = digestOf('something else')

type Mutation = readonly [path: string, value: Json | undefined, code: string]

function mutated(json: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [key = '', ...rest] = path.split('.')
  const inner = json[key]
  const changed = rest.length === 0 ? value : mutated(isJsonObject(inner) ? inner : {}, rest.join('.'), value)
  return Object.fromEntries(Object.entries({ ...json, [key]: changed }).filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

/** The genuine predicate of a type, taken out of the world. */
async function takeOut(stage: PromotionStage, subject: PinnedReference, predicateType: string, role?: string): Promise<JsonObject> {
  const evidence = await collectEvidence(subject.digest, await stage.registry.bundles(subject), stage.verifier)
  const genuine = evidence.attestations.find(({ statement }) => statement.predicateType === predicateType && (role === undefined || statement.predicate['role'] === role))
  if (genuine === undefined) throw new Error(`no ${predicateType}`)
  stage.registry.beside(subject).delete(genuine.bundle)
  return genuine.statement.predicate
}

describe('a field of a decision', () => {
  let prepared: PromotionStage
  let subject: PinnedReference
  beforeAll(async () => {
    prepared = new PromotionStage(policyWith({ production: { approvals: undefined } }))
    subject = await prepared.build('shop 1')
    await prepared.gate(subject)
  })

  const mutations: readonly Mutation[] = [
    ['decision', gone, 'statement-invalid'], ['decision', 'DENY', 'statement-invalid'], ['decision', 'allow', 'statement-invalid'],
    ['environment', gone, 'statement-invalid'], ['environment', 'staging', 'decision-mismatch'], ['environment', 'Production', 'decision-mismatch'],
    ['policy', gone, 'statement-invalid'], ['policy', 'policy.yaml', 'statement-invalid'], ['policy', [], 'statement-invalid'],
    ['policy.digest', gone, 'statement-invalid'], ['policy.digest', otherDigest, 'decision-mismatch'], ['policy.digest', 'sha256:00', 'statement-invalid'],
    ['evidence', gone, 'statement-invalid'], ['evidence', [], 'decision-mismatch'], ['evidence', [otherDigest], 'decision-mismatch'],
    ['track', gone, 'ok'], ['track', 'fast', 'ok'], ['track', 1, 'ok'],
    ['policy.uri', gone, 'ok'], ['policy.uri', 'elsewhere.yaml', 'ok'], ['policy.uri', 1, 'ok'],
    ['rules', gone, 'ok'], ['rules', [], 'ok'], ['rules', [{ rule: 'scan' }], 'ok'],
    ['decidedAt', gone, 'ok'], ['decidedAt', '2099-01-01T00:00:00Z', 'ok'], ['decidedAt', 1, 'ok'],
  ]
  it.each(mutations)('%s = %j: %s', async (path, value, code) => {
    const stage = prepared.clone()
    const predicate = await takeOut(stage, subject, predicateTypes.decision)
    await stage.attach(subject, predicateTypes.decision, mutated(predicate, path, value), job('gate.yml'))
    const outcome = await stage.promote(subject, { dryRun: true })
    expect([outcome.decision, ...outcome.reasons.map((reason) => reason.code)]).toEqual(code === 'ok' ? ['allow'] : ['deny', code])
  })

  it('the subject: another artifact', async () => {
    const stage = prepared.clone()
    const predicate = await takeOut(stage, subject, predicateTypes.decision)
    await stage.attach(subject, predicateTypes.decision, predicate, job('gate.yml'), otherDigest)
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ decision: 'deny', reasonCode: 'decision-missing' })
    expect(outcome.refused?.map(({ reason }) => reason.code)).toContain('subject-mismatch')
  })
})

describe('a field of an approval', () => {
  let prepared: PromotionStage
  let subject: PinnedReference
  beforeAll(async () => {
    prepared = new PromotionStage()
    subject = await prepared.ready('shop 1')
  })

  const mutations: readonly Mutation[] = [
    ['decision', gone, 'statement-invalid'], ['decision', 'REJECTED', 'statement-invalid'], ['decision', 'approved', 'statement-invalid'],
    ['environment', gone, 'statement-invalid'], ['environment', 'staging', 'approval-for-other-environment'], ['environment', '', 'approval-for-other-environment'],
    ['role', gone, 'statement-invalid'], ['role', 'release', 'approval-environment-mismatch'], ['role', 'king', 'approval-environment-mismatch'],
    ['roleEnvironment', gone, 'statement-invalid'], ['roleEnvironment', 'approve-release', 'approval-environment-mismatch'], ['roleEnvironment', 'production', 'approval-environment-mismatch'],
    ['approver', gone, 'statement-invalid'], ['approver', 'sam', 'statement-invalid'], ['approver', { id: 201 }, 'statement-invalid'],
    ['approver.id', gone, 'statement-invalid'], ['approver.id', 202, 'approval-unconfirmed'], ['approver.id', 101, 'self-approval'],
    ['approver.id', '201', 'statement-invalid'], ['approver.id', 0, 'approval-by-bot'], ['approver.id', 201.5, 'statement-invalid'],
    ['approver.type', gone, 'statement-invalid'], ['approver.type', 'Bot', 'approval-by-bot'], ['approver.type', 'Organization', 'approval-by-bot'],
    ['rationale', gone, 'statement-invalid'], ['rationale', '', 'rationale-missing'], ['rationale', ' \u200b…', 'rationale-missing'],
    ['boundTo', gone, 'statement-invalid'], ['boundTo', {}, 'statement-invalid'], ['boundTo', null, 'statement-invalid'],
    ['boundTo.decision', gone, 'statement-invalid'], ['boundTo.decision', otherDigest, 'approval-for-other-decision'], ['boundTo.decision', 'none', 'statement-invalid'],
    ['boundTo.policy', gone, 'statement-invalid'], ['boundTo.policy', otherDigest, 'approval-for-other-decision'], ['boundTo.policy', '', 'statement-invalid'],
    ['run', gone, 'statement-invalid'], ['run', 7001, 'statement-invalid'], ['run', [], 'statement-invalid'],
    ['run.repository', gone, 'statement-invalid'], ['run.repository', 'acme/other', 'approval-unconfirmed'], ['run.repository', 'evil/shop', 'approval-unconfirmed'],
    ['run.repositoryId', gone, 'statement-invalid'], ['run.repositoryId', 4321, 'approval-unconfirmed'], ['run.repositoryId', '1234', 'statement-invalid'],
    ['run.id', gone, 'statement-invalid'], ['run.id', 7002, 'approval-unconfirmed'], ['run.id', 1, 'approval-unconfirmed'],
    ['run.attempt', gone, 'statement-invalid'], ['run.attempt', 2, 'approval-unconfirmed'], ['run.attempt', 0, 'approval-unconfirmed'],
    ['excluded', gone, 'statement-invalid'], ['excluded', [{ id: 201, as: 'author' }], 'self-approval'], ['excluded', [{ id: 201, as: 'friend' }], 'statement-invalid'],
    ['validUntil', gone, 'statement-invalid'], ['validUntil', '2026-06-01T12:00:00.000Z', 'approval-expired'], ['validUntil', 'tomorrow', 'statement-invalid'],
    ['excluded', [], 'ok'], ['excluded', [{ id: 999, as: 'author' }], 'ok'], ['validUntil', '2099-01-01T00:00:00Z', 'ok'],
    ['approvedAt', gone, 'ok'], ['approvedAt', '1999-01-01T00:00:00Z', 'ok'], ['approvedAt', 5, 'ok'],
    ['approver.login', 'somebody', 'ok'], ['approver.login', '', 'ok'], ['rationale', 'Another reason', 'ok'],
  ]
  it.each(mutations)('%s = %j: %s', async (path, value, code) => {
    const stage = prepared.clone()
    const predicate = await takeOut(stage, subject, predicateTypes.approval, 'security')
    await stage.attach(subject, predicateTypes.approval, mutated(predicate, path, value), job('approve.yml', { environment: 'approve-security' }))
    const outcome = await stage.promote(subject, { dryRun: true })
    const codes = outcome.reasons.map((reason) => reason.code).filter((one) => one !== 'role-not-met' && one !== 'quorum-not-met')
    expect([outcome.decision, ...codes]).toEqual(code === 'ok' ? ['allow'] : ['pending', code])
  })

  it('a date that is claimed never makes it last longer than the policy says', async () => {
    const stage = prepared.clone()
    const predicate = await takeOut(stage, subject, predicateTypes.approval, 'security')
    const forever = { ...predicate, validUntil: '2099-01-01T00:00:00Z', approvedAt: '2098-12-31T00:00:00Z' }
    await stage.attach(subject, predicateTypes.approval, forever, job('approve.yml', { environment: 'approve-security' }))
    clock.advance(24 * 60 * minute - 1)
    expect(await stage.promote(subject, { dryRun: true })).toMatchObject({ decision: 'allow' })
    clock.advance(1)
    const outcome = await stage.promote(subject, { dryRun: true })
    expect(outcome.reasons.map((reason) => reason.code)).toContain('approval-expired')
  })
})

describe('a field of a promotion record', () => {
  let prepared: PromotionStage
  let one: PinnedReference
  let two: PinnedReference
  let genuine: JsonObject
  beforeAll(async () => {
    prepared = new PromotionStage()
    one = await prepared.ready('shop 1')
    await prepared.promote(one)
    two = await prepared.ready('shop 2')
    genuine = await takeOut(prepared, { ...production, digest: one.digest }, predicateTypes.promotion)
  })

  /** The ledger with another record in place of the genuine one, signed by whoever may write it. */
  async function withRecord(predicate: JsonObject, subject: Digest = one.digest): Promise<PromotionStage> {
    const stage = prepared.clone()
    const statement = encodeStatement(statementAbout(subject, 'shop', predicateTypes.promotion, predicate))
    const bytes = await signerFor(job('promote.yml', { environment: 'production' })).sign(statement)
    const [intent] = stage.ledger.entries(productionLine)
    if (intent === undefined) throw new Error('no intent')
    stage.ledger.rewrite(productionLine, [intent, { sequence: 2, kind: 'promotion', bytes, digest: digestOf(bytes) }])
    return stage
  }

  const broken: readonly (readonly [string, Json | undefined])[] = [
    ['kind', gone], ['kind', 'demote'], ['kind', 1],
    ['sequence', gone], ['sequence', 1], ['sequence', 3],
    ['environment', gone], ['environment', 'staging'], ['environment', 'Production'],
    ['to', gone], ['to', 'registry.example/staging/shop'], ['to', 'registry.example/production/shop:production'],
    ['previous', otherDigest], ['previous', 'none'], ['previous', 1],
    ['from', gone], ['tag', gone], ['tag', 1],
    ['replaced', 'nothing'], ['replaced', 1], ['replaced', []],
    ['boundTo', gone], ['boundTo.policy', gone], ['boundTo.policy', 'x'],
    ['boundTo.decision', gone], ['boundTo.decision', 'x'], ['boundTo.decision', null],
    ['boundTo.approvals', gone], ['boundTo.approvals', 'x'], ['boundTo.approvals', ['x']],
    ['carried', gone], ['carried', [1]], ['carried', [{ digest: 'x', kind: 'blob', fate: 'present' }]],
    ['actor', gone], ['actor', 1], ['run', gone],
    ['startedAt', gone], ['startedAt', 'noon'], ['promotedAt', gone],
  ]
  it.each(broken)('%s = %j: ledger-invalid', async (path, value) => {
    const stage = await withRecord(mutated(genuine, path, value))
    await expect(stage.promote(two)).rejects.toMatchObject({ code: 'ledger-invalid' })
    expect(stage.tag).toBe(one.digest)
  })

  // What a record tells of its circumstances: the right identity says so, and nothing is decided on it.
  const told: readonly (readonly [string, Json | undefined])[] = [
    ['from', 'registry.example/elsewhere'], ['replaced', otherDigest], ['boundTo.policy', otherDigest], ['boundTo.decision', otherDigest], ['boundTo.approvals', []],
    ['carried', []], ['actor', 'somebody'], ['run', 'local'], ['startedAt', '1999-01-01T00:00:00Z'], ['promotedAt', '2099-01-01T00:00:00Z'], ['kind', 'rollback'],
  ]
  it.each(told)('%s = %j is told only', async (path, value) => {
    const stage = await withRecord(mutated(genuine, path, value))
    expect(await stage.promote(two, { dryRun: true })).toMatchObject({ decision: 'allow' })
  })

  it('the subject: what the tag should point at', async () => {
    const stage = await withRecord(genuine, otherDigest)
    expect(await stage.promote(two)).toMatchObject({ decision: 'deny', reasonCode: 'tag-drift' })
  })

  it('the signer: nobody but who may write the ledger', async () => {
    const stage = prepared.clone()
    const statement = encodeStatement(statementAbout(one.digest, 'shop', predicateTypes.promotion, genuine))
    for (const by of [job('gate.yml'), job('promote.yml', { repositoryId: '666' }), job('promote.yml', { ref: 'refs/heads/feature' })]) {
      const bytes = await signerFor(by).sign(statement)
      const [intent] = stage.ledger.entries(productionLine)
      if (intent === undefined) throw new Error('no intent')
      stage.ledger.rewrite(productionLine, [intent, { sequence: 2, kind: 'promotion', bytes, digest: digestOf(bytes) }])
      await expect(stage.promote(two)).rejects.toMatchObject({ code: 'ledger-invalid' })
    }
  })
})

describe('the ledger as a whole', () => {
  let prepared: PromotionStage
  let three: PinnedReference
  beforeAll(async () => {
    prepared = new PromotionStage()
    for (const content of ['shop 1', 'shop 2']) await prepared.promote(await prepared.ready(content))
    three = await prepared.ready('shop 3')
  })

  it.each([
    ['its first promotion removed', [0, 2, 3]],
    ['everything but the last removed', [3]],
    ['the last promotion removed', [0, 1, 2]],
    ['two promotions exchanged', [0, 3, 2, 1]],
    ['a promotion told twice', [0, 1, 2, 3, 3]],
    ['its intents removed', [1, 3]],
    ['everything removed', []],
  ])('with %s', async (_, order) => {
    const stage = prepared.clone()
    const entries = stage.ledger.entries(productionLine)
    stage.ledger.rewrite(productionLine, order.flatMap((index) => entries[index] ?? []))
    await expect(stage.promote(three)).rejects.toMatchObject({ code: 'ledger-invalid' })
    expect(stage.effects.done).toEqual([])
  })

  it('of another line or environment, put in its place', async () => {
    const stage = prepared.clone()
    const target = { ...production, repository: 'staging/shop', tag: 'staging' }
    const subject = await stage.build('shop 4')
    await stage.gate(subject, 'staging')
    await stage.promote(subject, { environment: 'staging', target })
    const foreign = stage.ledger.entries({ line: 'registry.example/staging/shop', environment: 'staging' })
    expect(foreign).toHaveLength(2)
    stage.ledger.rewrite(productionLine, foreign)
    await expect(stage.promote(three)).rejects.toMatchObject({ code: 'ledger-invalid' })
  })

  it('with a byte of a record changed', async () => {
    const stage = prepared.clone()
    const entries = stage.ledger.entries(productionLine)
    const bytes = new Uint8Array(entries[3]?.bytes ?? [])
    const at = Buffer.from(bytes).indexOf('"sig":"') + 40
    bytes[at] = bytes[at] === 65 ? 66 : 65
    stage.ledger.rewrite(productionLine, [...entries.slice(0, 3), { sequence: 4, kind: 'promotion', bytes, digest: digestOf(bytes) }])
    await expect(stage.promote(three)).rejects.toMatchObject({ code: 'ledger-invalid' })
  })
})
