import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { appendFile, cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '@portcullis/core/model/digest'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { Journey } from './journey.ts'

let journey: Journey
let approved: Digest
let wanted: Digest
const day = 24 * 3_600_000

/** 1.4.0 is in production; 1.5.1 is scanned, and nobody has decided anything about it. */
beforeAll(async () => {
  journey = await Journey.start()
  approved = await journey.build('1.4.0')
  const reviews = { 'approve-security': { by: 'sasha', comment: 'Clean.' }, 'approve-release': { by: 'rob', comment: 'Go.' } }
  const { conclusion } = await journey.shop.promote(journey.commit, { digest: approved, startedBy: 'erin', reviews })
  if (conclusion !== 'success') throw new Error(`1.4.0 was not promoted: ${conclusion}`)
  wanted = await journey.build('1.5.1')
  await journey.scan(wanted)
})
afterAll(() => journey.close())

const denied = (reasonCode: string) => ({ decision: 'deny', reasonCode, failed: true })

// In order: what the intruder hangs on 1.5.1 stays there, and must go on counting for nothing.
describe('what is not genuine counts for nothing', () => {
  it('no decision', async () => {
    expect(await journey.promote(wanted)).toMatchObject(denied('decision-missing'))
  })

  it('a decision of an authority of her own', async () => {
    const forged = await journey.intruder.copyStatement('decision', approved, wanted)
    await journey.intruder.source.attach(wanted, await journey.intruder.signInOwnSigstore(forged), predicateTypes.decision)
    const ending = await journey.promote(wanted)
    expect(ending).toMatchObject(denied('decision-missing'))
    expect(ending.codes).toContain('bundle-untrusted')
  })

  it.each([
    ['by the same workflow on a branch', { ref: 'refs/heads/mallory' }],
    ['by another workflow on main', { workflowPath: '.github/workflows/build.yml' }],
    ['by the same workflow of another repository of that name', { repositoryId: '4321' }],
    ['on a runner of her own', { runnerEnvironment: 'self-hosted' }],
    ['on another event', { eventName: 'push' }],
  ] as const)('a decision signed %s', async (_, job) => {
    const forged = await journey.intruder.copyStatement('decision', approved, wanted)
    await journey.intruder.source.attach(wanted, await journey.intruder.signAs(forged, job), predicateTypes.decision)
    expect(await journey.promote(wanted)).toMatchObject(denied('identity-mismatch'))
  })

  it('a truncated bundle', async () => {
    const [genuine] = await journey.intruder.attached(approved, 'decision')
    if (genuine === undefined) throw new Error('1.4.0 has no decision')
    const bundle = await journey.intruder.source.bundle(genuine)
    const half = bundle.subarray(0, bundle.length / 2)
    await journey.intruder.source.attach(wanted, half, predicateTypes.decision)
    expect((await journey.promote(wanted)).codes).toContain('json-invalid')
    await writeFile(join(journey.commit.directory, 'half.sigstore.json'), half)
    expect(await journey.run('verify', approved, { inputs: { 'bundle-path': 'half.sigstore.json', signer: 'release' } })).toMatchObject(denied('json-invalid'))
  })

  it("another artifact's decision and approvals", async () => {
    for (const kind of ['decision', 'approval'] as const) await journey.intruder.replay(kind, approved, wanted)
    const ending = await journey.promote(wanted)
    expect(ending.decision).toBe('deny')
    expect(ending.codes).toEqual(expect.arrayContaining(['subject-mismatch', 'quorum-not-met', 'role-not-met']))
    expect(await journey.productionTag()).toBe(approved)
  })
})

describe('what is genuine counts for its time, its policy and its place', () => {
  it('a decision signed a day and an hour ago is stale', async () => {
    journey.sandbox.clock.advance(-day - 3_600_000)
    expect(await journey.gate(wanted)).toMatchObject({ decision: 'allow', reasonCode: 'allowed' })
    journey.sandbox.clock.advance(day + 3_600_000)
    expect((await journey.promote(wanted)).codes).toContain('decision-stale')
  })

  it('approvals given for a decision are for no other policy', async () => {
    const folder = join(journey.commit.directory, '.portcullis')
    await cp(join(folder, 'policy.yaml'), join(folder, 'another.yaml'))
    await appendFile(join(folder, 'another.yaml'), '# one byte more\n')
    expect(await journey.promote(approved, { inputs: { policy: '.portcullis/another.yaml' } })).toMatchObject(denied('decision-mismatch'))
  })

  it('a scan signed a day and an hour ago is stale, and a stripped one is missing', async () => {
    const vulnerable = await journey.build('1.5.0')
    expect(await journey.gate(vulnerable)).toMatchObject(denied('scan-missing'))
    journey.sandbox.clock.advance(-day - 3_600_000)
    await journey.scan(vulnerable)
    journey.sandbox.clock.advance(day + 3_600_000)
    expect((await journey.gate(vulnerable)).codes).toContain('scan-stale')
    await journey.scan(vulnerable)
    expect(await journey.gate(vulnerable)).toMatchObject(denied('vulnerability-over-threshold'))
    await journey.intruder.strip(vulnerable, 'vulnerabilities')
    expect(await journey.gate(vulnerable)).toMatchObject(denied('scan-missing'))
  })

  it('a rollback leads only where the ledger has been', async () => {
    expect((await journey.promote(wanted, { inputs: { 'rollback-to': wanted } })).codes).toContain('rollback-target-unknown')
  })

  it('a swapped tag is named, and the promotion of what the ledger says puts it back', async () => {
    const { source, production } = journey.intruder
    const [referrer] = await source.referrers(approved)
    if (referrer === undefined) throw new Error('1.4.0 has no evidence')
    await production.moveTag('production', referrer.digest)
    const restored = await journey.promote(approved)
    expect(restored).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    await production.moveTag('production', referrer.digest)
    expect((await journey.promote(wanted)).codes).toContain('tag-drift')
    expect(await journey.productionTag()).toBe(referrer.digest)
  })
})
