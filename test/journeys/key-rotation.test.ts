/** A key is changed for a new one as docs/signing-keys.md says, by its very commands: each counts in its own time only. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Drill, codesOf, hour } from './drill.ts'

const page = 'docs/signing-keys.md'
const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * hour).toISOString()
const old = () => `{ domain: acme, key: scan-key.pub, not-after: "${at(2)}" }`
const fresh = () => `{ domain: acme, key: scan-key-2.pub, not-before: "${at(4)}" }`

let drill: Drill
let earlier: string
let image: string
let late: string

beforeAll(async () => {
  drill = await Drill.start()
  earlier = await drill.build('1.4.0')
  image = await drill.build('1.5.0')
  late = await drill.build('1.5.1')
  await drill.makeKey('scan-key')
  await drill.declare({ identities: { 'scan-key': '{ domain: acme, key: scan-key.pub }' }, scanBy: 'scan-key' })
  await drill.scanAndSign(earlier, 'scan-key', 6)
  await drill.scanAndSign(late, 'scan-key', 1)
  await drill.scanAndSign(image, 'scan-key', 3)
  Object.assign(drill.variables, { EARLIER: earlier, IMAGE: image, LATE: late })
})
afterAll(() => drill.close())

describe('a key is changed for a new one', () => {
  it('and in the overlap both count', async () => {
    await drill.follow(page, 'Change a key for a new one')
    await drill.declare({ identities: { 'scan-key': old(), 'scan-key-2': fresh() }, scanBy: 'scan-key' })
    const [signed, byNew, byOld] = await drill.follow(page, 'While both count')
    expect([signed, byNew, byOld].map((result) => result?.['reasonCode'])).toEqual(['signed', 'verified', 'verified'])
  })

  it('and then the old one counts for what it signed in its time, and for nothing after', async () => {
    await drill.declare({ identities: { 'scan-key': old(), 'scan-key-2': fresh() }, scanBy: 'scan-key-2' })
    const [before, after, gated, reIssued, gatedAgain] = await drill.follow(page, 'When the old one ends')
    expect(before).toMatchObject({ decision: 'allow', reasonCode: 'verified' })
    expect(codesOf(after)).toContain('key-not-valid')
    expect(codesOf(gated)).toContain('identity-mismatch')
    expect(reIssued).toMatchObject({ reasonCode: 'signed', sentence: '2 statements of scan-key signed anew as scan-key-2, 0 were so before, 0 left.' })
    expect(gatedAgain).toMatchObject({ decision: 'allow' })
  })

  it('and nobody signs with the new one ahead of its time, nor carries over what the old one signed after its own', async () => {
    await drill.scanAndSign(late, 'scan-key-2', 5)
    expect(codesOf(await drill.expectEnd(['verify', late, '--signer', 'scan-key-2'], 1))).toContain('key-not-valid')
    const left = await drill.expectEnd(['sign', late, '--re-issue', 'scan-key', '--as', 'scan-key-2', '--key', 'scan-key-2.key'], 1)
    expect(codesOf(left)).toEqual(['key-not-valid'])
  })
})
