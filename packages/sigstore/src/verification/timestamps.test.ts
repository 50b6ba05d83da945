import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ASN1Obj } from '@sigstore/core'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { parseTrustedRoot } from '../trust/trusted-root.ts'
import type { TrustedRoot } from '../trust/trusted-root.ts'
import { readTimestamp } from './timestamps.ts'

const signature = randomBytes(70)
let sigstore: SandboxSigstore
let root: TrustedRoot

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  root = parseTrustedRoot(new TextEncoder().encode(JSON.stringify(sigstore.trustedRoot)))
})
afterAll(async () => sigstore.close())

const token = (at?: Date) => Buffer.from(sigstore.evidence.timestamp(signature, at))
const read = (der: Buffer<ArrayBuffer>, of: Uint8Array = signature) => readTimestamp(der, of, root.timestampAuthorities)

/** The token with one part of its DER changed: [0] its status, [1] the signed data. */
function changed(change: (response: ASN1Obj) => void): Buffer<ArrayBuffer> {
  const response = ASN1Obj.parseBuffer(token())
  change(response)
  return Buffer.from(response.toDER())
}

const refused = (details: object = {}) => expect.objectContaining({ code: 'timestamp-invalid', blame: 'artifact', ...details })

describe('a timestamp', () => {
  it('tells the time and who says so', () => {
    const at = new Date('2026-11-20T12:34:56Z')
    expect(read(token(at))).toMatchObject({ time: at, operator: new URL(sigstore.url).hostname })
  })

  it.each([
    ['.5', '56.500'],
    ['.25', '56.250'],
    ['.125', '56.125'],
    ['.120', '56.120'],
    ['.0009', '56.000'],
    ['.123456789', '56.123'],
  ])('tells the fraction %s of a second, to the millisecond', (fraction, seconds) => {
    const at = new Date('2026-11-20T12:34:56Z')
    expect(read(Buffer.from(sigstore.evidence.timestamp(signature, at, fraction)))).toMatchObject({ time: new Date(`2026-11-20T12:34:${seconds}Z`) })
  })

  it.each([
    ['a 30 February', '20260230120000Z'],
    ['a leap second that nobody had', '20261120235960Z'],
    ['an hour 24', '20261120240000Z'],
    ['no zone', '20261120123456'],
    ['another zone', '20261120133456+0100'],
    ['no seconds', '202611201234Z'],
    ['a comma', '20261120123456,5Z'],
    ['a point and nothing', '20261120123456.Z'],
  ])('does not tell a time with %s', (_, written) => {
    const rewritten = changed(({ subs: [, token] }) => {
      const time = token?.subs[1]?.subs[0]?.subs[2]?.subs[1]?.subs[0]?.subs[0]?.subs[4]
      if (time?.tag.isGeneralizedTime() !== true) throw new Error('the time is elsewhere')
      Object.assign(time, { value: Buffer.from(written) })
    })
    expect(() => read(rewritten)).toThrow(refused())
  })

  it('may be granted with modifications, and not otherwise', () => {
    const withStatus = (status: number) => changed(({ subs: [info] }) => info?.subs[0]?.value.fill(status))
    expect(() => read(withStatus(1))).not.toThrow()
    expect(() => read(withStatus(2))).toThrow(refused({ expected: 'status 0 or 1', found: '2' }))
  })

  it('is of one signature', () => {
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const another = randomBytes(70)
    expect(() => read(token(), another)).toThrow(refused({ expected: sha256(another), found: sha256(signature) }))
  })

  it('has one signer', () => {
    const signersOf = ({ subs: [, contentInfo] }: ASN1Obj) => contentInfo?.subs[1]?.subs[0]?.subs.at(-1)?.subs ?? []
    expect(signersOf(ASN1Obj.parseBuffer(token()))).toHaveLength(1)
    expect(() => read(changed((response) => signersOf(response).push(...signersOf(response))))).toThrow(refused())
  })

  it.each([
    ['nothing but a status', Buffer.from('30053003020100', 'hex')],
    ['text', Buffer.from('yesterday')],
    ['an empty sequence', Buffer.from('3000', 'hex')],
  ])('is not %s', (_, der) => {
    expect(() => read(der)).toThrow(refused())
  })
})
