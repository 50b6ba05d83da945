/** The key that signs scans is stolen: what docs/compromise.md says to do, done by its very commands. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Intruder } from '@portcullis/sandbox/shop/intruder'
import { Drill, codesOf, hour, refusalsOf } from './drill.ts'

const page = 'docs/compromise.md'
const old = '{ domain: acme, key: scan-key.pub }'
const fresh = '{ domain: acme, key: scan-key-2.pub }'

let drill: Drill
let good: string
let touched: string
let since: string

beforeAll(async () => {
  drill = await Drill.start()
  good = await drill.build('1.4.0')
  touched = await drill.build('1.5.1')
  await drill.makeKey('scan-key')
  await drill.declare({ identities: { 'scan-key': old }, scanBy: 'scan-key' })
  await drill.scanAndSign(good, 'scan-key', 6)
  await promoted(good)
  await drill.scanAndSign(touched, 'scan-key', 2)
  await promoted(touched)
  since = new Date(Date.now() - 4 * hour).toISOString()
  Object.assign(drill.variables, { SINCE: since, GOOD: good, TOUCHED: touched })
})
afterAll(() => drill.close())

async function promoted(image: string): Promise<void> {
  await drill.expectEnd(['gate', image, '--environment', 'production', '--sign'], 0)
  await drill.expectEnd(['approve', image, '--environment', 'production', '--role', 'security'], 0)
  await drill.expectEnd(['promote', image, '--environment', 'production', '--tag', 'production'], 0)
}

const inProduction = async () => await new Intruder(drill.shop).production.tag('production')
const digestOf = (image: string) => image.split('@')[1] ?? ''

describe('a key was stolen', () => {
  it('shows what leaned on it, however it is asked', async () => {
    const answers = await drill.follow(page, 'See what leaned on it')
    expect(answers).toHaveLength(2)
    for (const { artifacts } of answers) expect(artifacts).toMatchObject([{ artifact: expect.stringContaining(digestOf(touched)), tags: ['production'], leaned: [{ as: 'evidence' }, { as: 'evidence' }], unaccounted: [] }])
  })

  it('is revoked by one edit, and every gate denies what depended on it', async () => {
    await drill.declare({ identities: { 'scan-key': old }, scanBy: 'scan-key', revoked: [`{ identity: scan-key, since: "${since}", reason: stolen }`] })
    const denials = await drill.follow(page, 'Take their word away: one edit')
    expect(denials.map(({ action }) => action)).toEqual(['verify', 'policy-gate', 'require-approval', 'promote'])
    for (const denial of denials) expect(denial).toMatchObject({ decision: 'deny' })
    expect(denials[0]?.['refused']).toMatchObject([{ reason: { code: 'signer-revoked' } }, { reason: { code: 'signer-revoked' } }])
    const [verified, gated, approved, promotedAgain] = denials.map(codesOf)
    expect(verified).toContain('signer-revoked')
    expect(gated).toEqual(['scan-missing', 'sbom-missing'])
    expect(approved).toEqual(['decision-mismatch'])
    expect(promotedAgain).toEqual(expect.arrayContaining(['scan-missing', 'sbom-missing', 'decision-mismatch']))
    expect(refusalsOf(denials[1])).toEqual(['signer-revoked', 'signer-revoked'])
    expect(await inProduction()).toBe(digestOf(touched))
  })

  it('leaves the way back open tonight: what was signed before is carried over, and no check is skipped', async () => {
    await drill.makeKey('scan-key-2')
    await drill.declare({ identities: { 'scan-key': old, 'scan-key-2': fresh }, scanBy: 'scan-key-2', revoked: [`{ identity: scan-key, since: "${since}", reason: stolen }`] })
    const [reIssued, , , back] = await drill.follow(page, 'Go back tonight')
    expect(reIssued).toMatchObject({ reasonCode: 'signed', sentence: '2 statements of scan-key signed anew as scan-key-2, 0 were so before, 0 left.' })
    expect(back).toMatchObject({ reasonCode: 'promoted', record: { kind: 'rollback' } })
    expect(await inProduction()).toBe(digestOf(good))
  })

  it('and the newer one comes back once it was scanned again: its old scan is not carried over', async () => {
    const [left, , , , , forward] = await drill.follow(page, 'Put production right')
    expect([left?.['reasonCode'], left?.['sentence']]).toEqual(['signer-revoked', '0 statements of scan-key signed anew as scan-key-2, 0 were so before, 2 left.'])
    expect(forward).toMatchObject({ reasonCode: 'promoted' })
    expect(await inProduction()).toBe(digestOf(touched))
  })
})
