import { afterAll, beforeAll } from '@jest/globals'
import { ASN1Obj } from '@sigstore/core'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { attack } from '../corpus.ts'
import { claims, clock, day, genuine, goodBundle, inDays, judged, other, ours, partsBy, rootOf, statement } from '../signature-world.ts'

let ancient: SandboxSigstore

/** A Sigstore that was set up so long ago that its intermediate has expired. */
beforeAll(async () => {
  const longAgo = new SandboxClock()
  longAgo.advance(-18.5 * 365 * day)
  ancient = await startSigstore({ clock: longAgo, origin: 'rekor.ancient.test' })
})
afterAll(async () => ancient.close())

const twoAuthorities = () => ({ timestampAuthorities: [...rootOf(ours).timestampAuthorities, ...rootOf(other).timestampAuthorities].map((one, index) => ({ ...one, operator: `${index}.example` })) })
const stamped = (make: (signature: Buffer) => readonly Buffer[]) => {
  const parts = partsBy()
  return bundleOf({ ...parts, timestamps: make(signatureOf(parts.envelope)) })
}
const byOurs = (signature: Buffer, at?: Date): Buffer => ours.evidence.timestamp(signature, at)
const byOther = (signature: Buffer, at?: Date): Buffer => other.evidence.timestamp(signature, at)
const seconds = (count: number): Date => new Date(clock.now().getTime() + count * 1_000)

attack('V-15', 'no timestamp', { code: 'timestamp-missing', attempt: () => judged(stamped(() => [])), twin: goodBundle })
attack('V-15', 'a timestamp of another signature', { code: 'timestamp-invalid', attempt: () => judged(stamped(() => partsBy().timestamps)), twin: goodBundle })
attack('V-15', 'a timestamp of the payload', { code: 'timestamp-invalid', attempt: () => judged(stamped(() => [byOurs(Buffer.from(JSON.stringify(statement)))])), twin: goodBundle })
attack(['V-13', 'V-20'], 'a timestamp of a stranger', {
  code: 'timestamp-invalid',
  attempt: () => judged(stamped((signature) => [byOther(signature)])),
  twin: () => judged(stamped((signature) => [byOther(signature)]), { timestampAuthorities: rootOf(other).timestampAuthorities }),
})
attack('V-13', 'a timestamp of a stranger, with the certificate of ours put first in its bag', {
  code: 'timestamp-invalid',
  attempt: () => judged(stamped((signature) => [withBagOf(byOther(signature), byOurs(signature))])),
  twin: () => judged(stamped((signature) => [withBagOf(byOurs(signature), byOther(signature))])),
})
attack('V-13', 'a timestamp of a stranger, with the certificate of ours put last in its bag', {
  code: 'timestamp-invalid',
  attempt: () => judged(stamped((signature) => [withBagOf(byOther(signature), byOurs(signature), 'push')])),
  twin: () => judged(stamped((signature) => [withBagOf(byOurs(signature), byOther(signature), 'push')])),
})
attack('V-13', 'a timestamp of ours without any certificate of ours in its bag, but a stranger’s', {
  code: 'timestamp-invalid',
  attempt: () => judged(stamped((signature) => [withBagOf(byOther(signature), byOurs(signature)), byOther(signature)])),
  twin: () => judged(stamped((signature) => [withBagOf(byOurs(signature), byOther(signature)), byOther(signature)])),
})
attack('V-13', 'a timestamp of ours that is spoilt, beside a good one', {
  code: 'timestamp-invalid',
  attempt: () =>
    judged(
      stamped((signature) => {
        const spoilt = Buffer.from(byOurs(signature))
        spoilt.writeUInt8(spoilt.readUInt8(spoilt.length - 1) ^ 1, spoilt.length - 1)
        return [byOurs(signature), spoilt]
      }),
    ),
  twin: () => judged(stamped((signature) => [byOurs(signature), byOurs(signature, seconds(1))])),
})

attack('V-10', 'a timestamp of a stranger where two authorities are asked for', {
  code: 'timestamp-invalid',
  attempt: () => judged(stamped((signature) => [byOurs(signature), ancient.evidence.timestamp(signature, clock.now())]), twoAuthorities(), { timestamps: 2 }),
  twin: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), twoAuthorities(), { timestamps: 2 }),
})
attack('V-10', 'two timestamps of one authority where two are asked for', {
  code: 'timestamp-missing',
  attempt: () => judged(stamped((signature) => [byOurs(signature), byOurs(signature, seconds(1))]), twoAuthorities(), { timestamps: 2 }),
  twin: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), twoAuthorities(), { timestamps: 2 }),
})
attack('V-10', 'two authorities of one operator where two are asked for', {
  code: 'timestamp-missing',
  attempt: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), { timestampAuthorities: twoAuthorities().timestampAuthorities.map((one) => ({ ...one, operator: 'one.example' })) }, { timestamps: 2 }),
  twin: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), twoAuthorities(), { timestamps: 2 }),
})

/** Ours until then, and the other for ever. */
const until = (end: Date) => ({
  timestampAuthorities: [...rootOf(ours).timestampAuthorities.map((one) => ({ ...one, validFor: { start: inDays(-300).toISOString(), end: end.toISOString() } })), ...rootOf(other).timestampAuthorities],
})
const from = (begin: Date) => ({ timestampAuthorities: [...rootOf(ours).timestampAuthorities.map((one) => ({ ...one, validFor: { start: begin.toISOString() } })), ...rootOf(other).timestampAuthorities] })
attack('V-14', 'a retired authority, at a time when only another was valid', { code: 'timestamp-invalid', attempt: () => judged(genuine(), until(inDays(-1))), twin: () => judged(genuine(), until(inDays(1))) })
attack('V-14', 'an authority before its time, when only another was valid', { code: 'timestamp-invalid', attempt: () => judged(genuine(), from(inDays(1))), twin: () => judged(genuine(), from(inDays(-1))) })
attack('V-14', 'a retired authority, beside a timestamp of the other', {
  code: 'timestamp-invalid',
  attempt: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), until(inDays(-1))),
  twin: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), until(inDays(1))),
})

for (const [name, days] of [['from before the certificate', -10], ['from after the certificate', 10]] as const)
  attack('V-15', `a second timestamp ${name}`, {
    code: 'certificate-invalid',
    attempt: () => judged(stamped((signature) => [byOurs(signature), byOther(signature, inDays(days))]), twoAuthorities()),
    twin: () => judged(stamped((signature) => [byOurs(signature), byOther(signature)]), twoAuthorities()),
  })

attack(['V-05', 'V-15'], 'a timestamp after the certificate had expired', {
  code: 'certificate-invalid',
  attempt: () => judged(yesterdays((signature) => byOurs(signature))),
  twin: () => judged(yesterdays((signature) => byOurs(signature, inDays(-1)))),
})
const authorities = (end: Date) => ({ certificateAuthorities: rootOf(ours).certificateAuthorities.map((one) => ({ ...one, validFor: { start: inDays(-300).toISOString(), end: end.toISOString() } })) })
attack('V-05', 'an authority of the trust domain that was retired before', { code: 'certificate-invalid', attempt: () => judged(genuine(), authorities(inDays(-1))), twin: () => judged(genuine(), authorities(inDays(1))) })
attack('V-05', 'an intermediate that has expired, though leaf and root have not', { code: 'certificate-invalid', attempt: () => ancientAt(clock.now()), twin: () => ancientAt(inDays(-300)) })

/** By a certificate that ran out yesterday. */
function yesterdays(timestamp: (signature: Buffer) => Buffer) {
  const parts = ours.evidence.parts(statement, ours.evidence.leafAt(claims, inDays(-1)))
  return bundleOf({ ...parts, timestamps: [timestamp(signatureOf(parts.envelope))] })
}

async function ancientAt(time: Date) {
  const parts = ancient.evidence.parts(statement, ancient.evidence.leafAt(claims, time))
  const { certificateAuthorities, ctlogs, tlogs } = rootOf(ancient)
  return await judged(bundleOf({ ...parts, timestamps: [byOurs(signatureOf(parts.envelope), time)] }), { certificateAuthorities, ctlogs, tlogs })
}

/** The token with the other's certificate put before its own in the bag, or behind it, which no signature covers. */
function withBagOf(token: Buffer, foreign: Buffer, where: 'push' | 'unshift' = 'unshift'): Buffer {
  const bag = (der: Buffer) => {
    const root = ASN1Obj.parseBuffer(Buffer.from(der))
    const certificates = root.subs[1]?.subs[1]?.subs[0]?.subs[3]
    if (certificates === undefined) throw new TypeError('no bag')
    return { root, certificates }
  }
  const { root, certificates } = bag(token)
  certificates.subs[where](...bag(foreign).certificates.subs)
  return root.toDER()
}
