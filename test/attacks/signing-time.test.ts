import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { ASN1Obj } from '@sigstore/core'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { claims, clock, day, expectRefused, genuine, inDays, other, ours, partsBy, rootOf, statement, verify } from './signature-world.ts'

let ancient: SandboxSigstore

/** A Sigstore that was set up so long ago that its intermediate has expired. */
beforeAll(async () => {
  const longAgo = new SandboxClock()
  longAgo.advance(-18.5 * 365 * day)
  ancient = await startSigstore({ clock: longAgo, origin: 'rekor.ancient.test' })
})
afterAll(async () => ancient.close())

describe('time (V-05, V-10, V-13, V-14, V-15)', () => {
  it('no timestamp', async () => {
    const parts = partsBy()
    await expectRefused('timestamp-missing', verify(bundleOf({ ...parts, timestamps: [] })), verify(bundleOf(parts)))
  })

  it('a timestamp of another signature', async () => {
    const parts = partsBy()
    await expectRefused('timestamp-invalid', verify(bundleOf({ ...parts, timestamps: partsBy().timestamps })), verify(bundleOf(parts)))
  })

  it('a timestamp of a stranger, with the certificate of ours put first in its bag', async () => {
    const parts = partsBy()
    const foreign = other.evidence.timestamp(signatureOf(parts.envelope))
    const [own = foreign] = parts.timestamps
    const theirs = { timestampAuthorities: rootOf(other).timestampAuthorities }
    await expectRefused('timestamp-invalid', verify(bundleOf({ ...parts, timestamps: [foreign] })), verify(bundleOf({ ...parts, timestamps: [foreign] }), theirs))
    await expectRefused(
      'timestamp-invalid',
      verify(bundleOf({ ...parts, timestamps: [withBagOf(foreign, own)] })),
      verify(bundleOf({ ...parts, timestamps: [withBagOf(own, foreign)] })),
    )
  })

  it('a timestamp of a stranger where two authorities are asked for', async () => {
    const parts = partsBy()
    const signature = signatureOf(parts.envelope)
    const two = { timestampAuthorities: [...rootOf(ours).timestampAuthorities, ...rootOf(other).timestampAuthorities] }
    const third = await startSigstore({ clock, origin: 'rekor.third.test', organization: 'sigstore.third' })
    const withSecond = (token: Buffer) => bundleOf({ ...parts, timestamps: [...parts.timestamps, token] })
    await expectRefused('timestamp-invalid', verify(withSecond(third.evidence.timestamp(signature)), two, { timestamps: 2 }), verify(withSecond(other.evidence.timestamp(signature)), two, { timestamps: 2 }))
    await third.close()
  })

  it('a timestamp of ours that is spoilt, beside a good one', async () => {
    const parts = partsBy()
    const spoilt = Buffer.from(ours.evidence.timestamp(signatureOf(parts.envelope)))
    spoilt.writeUInt8(spoilt.readUInt8(spoilt.length - 1) ^ 1, spoilt.length - 1)
    await expectRefused('timestamp-invalid', verify(bundleOf({ ...parts, timestamps: [...parts.timestamps, spoilt] })), verify(bundleOf(parts)))
  })

  it('two timestamps of one authority where two are asked for', async () => {
    const parts = partsBy()
    const both = { timestampAuthorities: [...rootOf(ours).timestampAuthorities, ...rootOf(other).timestampAuthorities] }
    const signature = signatureOf(parts.envelope)
    const aSecondLater = ours.evidence.timestamp(signature, new Date(clock.now().getTime() + 1000))
    const twice = { ...parts, timestamps: [...parts.timestamps, aSecondLater] }
    const independent = { ...parts, timestamps: [...parts.timestamps, other.evidence.timestamp(signature)] }
    await expectRefused('timestamp-missing', verify(bundleOf(twice), both, { timestamps: 2 }), verify(bundleOf(independent), both, { timestamps: 2 }))
  })

  it('a retired authority, at a time when only another was valid', async () => {
    const bundle = genuine()
    const until = (end: Date) => rootOf(ours).timestampAuthorities.map((one) => ({ ...one, validFor: { start: inDays(-300).toISOString(), end: end.toISOString() } }))
    const successor = rootOf(other).timestampAuthorities
    const retired = { timestampAuthorities: [...until(inDays(-1)), ...successor] }
    await expectRefused('timestamp-invalid', verify(bundle, retired), verify(bundle, { timestampAuthorities: [...until(inDays(1)), ...successor] }))
  })

  it('a second timestamp from before the certificate', async () => {
    const parts = partsBy()
    const both = { timestampAuthorities: [...rootOf(ours).timestampAuthorities, ...rootOf(other).timestampAuthorities] }
    const second = (at: Date) => bundleOf({ ...parts, timestamps: [...parts.timestamps, other.evidence.timestamp(signatureOf(parts.envelope), at)] })
    await expectRefused('certificate-invalid', verify(second(inDays(-10)), both), verify(second(clock.now()), both))
  })

  it('a timestamp after the certificate had expired', async () => {
    const signer = ours.evidence.leafAt(claims, inDays(-1))
    const { envelope, ...parts } = ours.evidence.parts(statement, signer)
    const inTime = ours.evidence.timestamp(signatureOf(envelope), inDays(-1))
    await expectRefused('certificate-invalid', verify(bundleOf({ ...parts, envelope })), verify(bundleOf({ ...parts, envelope, timestamps: [inTime] })))
  })

  it('an authority of the trust domain that was retired before', async () => {
    const bundle = genuine()
    const until = (end: Date) => ({
      certificateAuthorities: rootOf(ours).certificateAuthorities.map((one) => ({ ...one, validFor: { start: inDays(-300).toISOString(), end: end.toISOString() } })),
    })
    await expectRefused('certificate-invalid', verify(bundle, until(inDays(-1))), verify(bundle, until(inDays(1))))
  })

  it('an intermediate that has expired, though leaf and root have not', async () => {
    const at = async (time: Date) => {
      const parts = ancient.evidence.parts(statement, ancient.evidence.leafAt(claims, time))
      const stamped = bundleOf({ ...parts, timestamps: [ours.evidence.timestamp(signatureOf(parts.envelope), time)] })
      const { certificateAuthorities, ctlogs, tlogs } = rootOf(ancient)
      return verify(stamped, { certificateAuthorities, ctlogs, tlogs })
    }
    await expectRefused('certificate-invalid', at(clock.now()), at(inDays(-300)))
  })
})

/** The token with the other's certificate put before its own in the bag, which no signature covers. */
function withBagOf(token: Buffer, foreign: Buffer): Buffer {
  const bag = (der: Buffer) => {
    const root = ASN1Obj.parseBuffer(Buffer.from(der))
    const certificates = root.subs[1]?.subs[1]?.subs[0]?.subs[3]
    if (certificates === undefined) throw new TypeError('no bag')
    return { root, certificates }
  }
  const { root, certificates } = bag(token)
  certificates.subs.unshift(...bag(foreign).certificates.subs)
  return root.toDER()
}
