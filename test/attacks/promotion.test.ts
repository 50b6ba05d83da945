import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { sign } from '@portcullis/core/use-cases/sign'
import { encodeIntent } from '@portcullis/core/use-cases/ledger/read-ledger'
import { codesOf, clock, encode, hour, job, minute, people, policyWith, production, productionLine, PromotionStage, provenance, scanOf, signerFor, sourceCommit } from './promotion-world.ts'

const stagingTree = { repository: 'registry.example/production/shop' }

// Each of these once got through, or stood in the way of what is right; the good way is in test/journeys.
describe('one stage is not used for another', () => {
  it('when the environment names no repository of its own', async () => {
    const stage = new PromotionStage(policyWith({ staging: { repository: undefined } }))
    const subject = await stage.build('shop 1')
    await stage.gate(subject, 'staging')
    const outcome = await stage.promote(subject, { environment: 'staging' })
    expect(outcome).toMatchObject({ decision: 'deny', reasonCode: 'artifact-not-covered' })
    expect(stage.tag).toBeUndefined()
  })

  it('when both live in one repository: the tag of the other is out of reach', async () => {
    const stage = new PromotionStage(policyWith({ staging: { ...stagingTree, tags: ['staging'] }, production: { tags: ['production'] } }))
    const subject = await stage.build('shop 1')
    await stage.gate(subject, 'staging')
    expect(await stage.promote(subject, { environment: 'staging' })).toMatchObject({ decision: 'deny', reasonCode: 'artifact-not-covered' })
    expect(await stage.promote(subject, { environment: 'staging', target: { ...production, tag: 'staging' } })).toMatchObject({ decision: 'allow' })
    expect(stage.tag).toBeUndefined()
  })

  it('when a policy lets two stages share a repository without saying whose tag is whose', () => {
    expect(() => policyWith({ staging: stagingTree })).toThrow(expect.objectContaining({ code: 'policy-error' }))
    expect(() => policyWith({ staging: { ...stagingTree, tags: ['production'] }, production: { tags: ['production'] } })).toThrow(expect.objectContaining({ code: 'policy-error' }))
  })
})

describe('a tag under which registries keep evidence', () => {
  it.each([`sha256-${'a'.repeat(64)}`, `sha256-${'a'.repeat(64)}.sig`, `sha512-${'a'.repeat(128)}`])('%s is not moved', async (tag) => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    expect(await stage.promote(subject, { target: { ...production, tag } })).toMatchObject({ decision: 'deny', reasonCode: 'artifact-not-covered' })
  })
})

describe('a job that signs what another job hands over', () => {
  it.each([predicateTypes.decision, predicateTypes.approval, predicateTypes.promotion, predicateTypes.verificationSummary])('does not sign %s', async (predicateType) => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop 1')
    const statements = [encodeStatement(statementAbout(subject.digest, 'shop', predicateType, { decision: 'ALLOW' }))]
    const world = { artifacts: stage.registry, signer: signerFor(job('gate.yml')), writer: stage.registry, clock }
    await expect(sign({ subjects: [subject], statements, dryRun: false }, world)).rejects.toMatchObject({ code: 'statement-invalid' })
    expect(stage.effects.done).toEqual([])
  })
})

describe('a decision', () => {
  it('from the future does not count', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    clock.advance(-hour)
    expect(codesOf(await stage.promote(subject))).toContain('decision-stale')
  })

  it('counts to the last millisecond of its age, and not one longer', async () => {
    const stage = new PromotionStage(policyWith({ production: { approvals: undefined, require: { provenance: { by: 'builder' } } } }))
    const subject = await stage.build('shop 1')
    await stage.gate(subject)
    clock.advance(24 * hour)
    expect(await stage.promote(subject, { dryRun: true })).toMatchObject({ decision: 'allow' })
    clock.advance(1)
    expect(codesOf(await stage.promote(subject))).toEqual(['decision-stale'])
  })

  it('does not outlive the evidence it names', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    const [first] = await stage.registry.bundles(subject)
    if (first === undefined) throw new Error('no provenance')
    stage.registry.beside(subject).delete(first.digest)
    await stage.attach(subject, predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit, runId: '5' })
    expect(codesOf(await stage.promote(subject))).toContain('decision-mismatch')
  })
})

describe('a rejection', () => {
  it('of an earlier run is not undone by removing an approval of that run', async () => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop 1')
    await stage.gate(subject)
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', people.rita)
    stage.forge.review(7001, people.rob, 'rejected', 'approve-release')
    stage.startRun(7002)
    const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 }
    const rejected = await stage.promote(subject, { actor })
    expect(rejected.decision).not.toBe('allow')
    expect(codesOf(rejected)).toContain('approval-vetoed')
    await stage.grant(subject, 'security', people.sam, { runId: 7002 })
    await stage.grant(subject, 'release', people.rob, { runId: 7002 })
    expect(await stage.promote(subject, { actor, dryRun: true })).toMatchObject({ decision: 'allow' })
  })

  it('that comes while the copy is under way stops the tag', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    let isFirst = true
    const progress = (): void => {
      if (isFirst) stage.forge.review(7001, people.rob, 'rejected', 'approve-release')
      isFirst = false
    }
    await expect(stage.promote(subject, {}, { progress })).rejects.toMatchObject({ code: 'approval-vetoed' })
    expect(stage.tag).toBeUndefined()
  })
})

describe('who took part', () => {
  it('is asked of the approval’s own run: hiding an approval of another run makes nobody eligible', async () => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop 1')
    await stage.gate(subject)
    stage.startRun(6001, { initiators: [people.sam] })
    await stage.grant(subject, 'release', people.rob, { runId: 6001 })
    await stage.grant(subject, 'security', people.sam)
    await stage.grant(subject, 'release', people.rita)
    const withIt = await stage.promote(subject, { dryRun: true })
    for (const bundle of await stage.registry.bundles(subject)) {
      const evidence = await collectEvidence(subject.digest, [bundle], stage.verifier)
      const isOfOtherRun = evidence.attestations.some(({ signer }) => signer.extensions.runInvocationUri?.includes('/6001/'))
      if (isOfOtherRun) stage.registry.beside(subject).delete(bundle.digest)
    }
    expect((await stage.promote(subject, { dryRun: true })).decision).toBe(withIt.decision)
  })

  it('cannot be told without a commit that the artifact was built from', async () => {
    const stage = new PromotionStage(policyWith({ production: { require: { scan: { by: 'scanner', 'max-age': '24h' } } } }))
    const subject = await stage.build('shop 1')
    const [first] = await stage.registry.bundles(subject)
    stage.registry.beside(subject).delete(first?.digest ?? subject.digest)
    await stage.gate(subject)
    const granted = await stage.grant(subject, 'security', people.dana)
    expect(granted).toMatchObject({ decision: 'deny', reasonCode: 'provenance-missing' })
  })
})

/** Has an approval signed that the approving workflow itself never made. */
async function forgedApproval(stage: PromotionStage, subject: Parameters<PromotionStage['attach']>[0], change: (predicate: JsonObject) => JsonObject, by: Parameters<PromotionStage['attach']>[3]) {
  const found = await stage.registry.bundles(subject)
  const evidence = await collectEvidence(subject.digest, found, stage.verifier)
  const genuine = evidence.attestations.find(({ statement }) => statement.predicateType === predicateTypes.approval && statement.predicate['role'] === 'security')
  if (genuine === undefined) throw new Error('no approval to copy')
  stage.registry.beside(subject).delete(genuine.bundle)
  await stage.attach(subject, predicateTypes.approval, change(genuine.statement.predicate), by)
}

describe('an approval', () => {
  const nameOnly = policyWith({ identities: { approver: { domain: 'acme', issuer: 'https://token.actions.githubusercontent.com', workflow: 'acme/shop/.github/workflows/approve.yml@refs/heads/main' } } })

  it('by a repository of the same name with another id does not count, whatever its predicate says', async () => {
    const stage = new PromotionStage(nameOnly)
    const subject = await stage.ready('shop 1')
    await forgedApproval(stage, subject, (predicate) => predicate, job('approve.yml', { environment: 'approve-security', repositoryId: '666' }))
    expect(codesOf(await stage.promote(subject))).toContain('approval-unconfirmed')
  })

  it('made in another repository is set aside without asking the forge for its run', async () => {
    const stage = new PromotionStage(nameOnly)
    const subject = await stage.ready('shop 1')
    const run = { repository: 'acme/other', repositoryId: 999, id: 4242, attempt: 1 }
    await forgedApproval(stage, subject, (predicate) => ({ ...predicate, run }), {
      ...job('approve.yml'), environment: 'approve-security', repository: 'acme/other', repositoryId: '999', runId: '4242', jobWorkflowRef: 'acme/shop/.github/workflows/approve.yml@refs/heads/main',
    })
    expect(await stage.promote(subject)).toMatchObject({ decision: 'pending' })
  })

  it('whose run is long gone does not stand in the way of new ones', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    clock.advance(48 * hour)
    stage.forge.runs.delete(7001)
    stage.startRun(7002)
    await stage.attach(subject, predicateTypes.vulnerabilities, scanOf(), job('scan.yml'))
    await stage.gate(subject)
    await stage.grant(subject, 'security', people.sam, { runId: 7002 })
    await stage.grant(subject, 'release', people.rita, { runId: 7002 })
    const actor = { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 }
    expect(await stage.promote(subject, { actor })).toMatchObject({ decision: 'allow' })
  })

  it('of the first attempt is not granted for what a second attempt has built, unless it names the digest', async () => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop 1, built again')
    await stage.gate(subject)
    stage.startRun(7001, { attempt: 2, initiators: [people.ina, people.dana] })
    expect(await stage.grant(subject, 'security', people.sam, { attempt: 2 })).toMatchObject({ decision: 'deny', reasonCode: 'approval-unconfirmed' })
    const comment = `Fine: ${subject.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`
    expect(await stage.grant(subject, 'security', people.sam, { attempt: 2, comment })).toMatchObject({ decision: 'allow' })
  })
})

describe('somebody who can write the branch of the ledger, and nothing else', () => {
  it('cannot hold the lock for longer than a lease', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    stage.ledger.force(productionLine, 'intent', encodeIntent({ subject: subject.digest, runId: 666, leaseUntil: new Date('9999-01-01T00:00:00Z') }))
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow' })
  })

  it('cannot cut the newest record off unseen', async () => {
    const stage = new PromotionStage()
    const one = await stage.ready('shop 1')
    await stage.promote(one)
    stage.ledger.rewrite(productionLine, [])
    const two = await stage.ready('shop 2')
    await expect(stage.promote(two)).rejects.toMatchObject({ code: 'ledger-invalid' })
    expect(stage.tag).toBe(one.digest)
  })

  it('is not blamed when somebody else arranges the bytes of a record anew beside the artifact', async () => {
    const stage = new PromotionStage()
    const one = await stage.ready('shop 1')
    const { recordBundle = new Uint8Array() } = await stage.promote(one)
    const arranged = new TextEncoder().encode(` ${new TextDecoder().decode(recordBundle)}`)
    stage.registry.beside({ ...production, digest: one.digest }).set(digestOf(arranged), arranged)
    expect(await stage.promote(await stage.ready('shop 2'))).toMatchObject({ decision: 'allow' })
  })

  it.each([['no JSON', new TextEncoder().encode('{')], ['no intent', encode({ subject: 'x' })]])('is found out when the last entry is %s', async (_, bytes) => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    stage.ledger.force(productionLine, 'intent', bytes)
    await expect(stage.promote(subject)).rejects.toMatchObject({ code: 'ledger-invalid' })
  })
})

describe('a run that lost its turn', () => {
  it('does not move the tag', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    const progress = (): void => {
      stage.ledger.force(productionLine, 'intent', encodeIntent({ subject: subject.digest, runId: 8000, leaseUntil: new Date(clock.now().getTime() + 30 * minute) }))
    }
    await expect(stage.promote(subject, {}, { progress })).rejects.toMatchObject({ code: 'ledger-conflict', found: expect.stringContaining('run 8000') })
    expect(stage.tag).toBeUndefined()
  })
})

describe('a run that may not write the ledger', () => {
  it('is told so before the tag moves, and the ledger stays readable', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    await expect(stage.promote(subject, {}, { signer: signerFor(job('other.yml')) })).rejects.toMatchObject({ code: 'ledger-invalid' })
    expect(stage.tag).toBeUndefined()
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow' })
  })
})

describe('a promotion to one tag', () => {
  it('is not taken for one to another tag that somebody else has moved there', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    await stage.promote(subject)
    stage.registry.repository(production).tags.set('latest', subject.digest)
    expect(await stage.promote(subject, { target: { ...production, tag: 'latest' } })).toMatchObject({ reasonCode: 'promoted' })
  })

  it('that was killed behind another intent of the same line is still resumed', async () => {
    const stage = new PromotionStage()
    const [one, two] = [await stage.ready('shop 1'), await stage.ready('shop 2')]
    await stage.promote(one)
    stage.effects.begin()
    stage.effects.killAfter(10)
    await expect(stage.promote(two)).rejects.toThrow('killed after tag')
    expect(stage.tag).toBe(two.digest)
    stage.ledger.force(productionLine, 'intent', encodeIntent({ subject: one.digest, runId: 8000, leaseUntil: new Date(clock.now().getTime() - minute) }))
    stage.effects.begin()
    expect(await stage.promote(two)).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
  })
})

describe('an event that a stranger can cause', () => {
  it.each(['issues', 'fork', 'watch', 'discussion', 'pull_request_target', 'something_new'])('%s promotes nothing', async (event) => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    stage.startRun(7001, { event })
    const outcome = await stage.promote(subject)
    expect(outcome).toMatchObject({ decision: 'deny', reasonCode: 'event-refused' })
  })
})

describe('the environment of a role', () => {
  it('that any branch may name is not protected', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop 1')
    stage.forge.environments.set('approve-security', { name: 'approve-security', reviewers: 2, preventSelfReview: true, restrictsBranches: false })
    expect(codesOf(await stage.promote(subject))).toEqual(['environment-unprotected'])
  })
})
