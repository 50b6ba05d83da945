/** Timestamps and log entries of nobody we know beside good ones: they take nothing away, and give nothing either (V-10). */
import { describe, expect, it } from '@jest/globals'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import type { BundleParts } from '@portcullis/sandbox/sigstore/bundle'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { claims, clock, expectRefused, inDays, other, ours, partsBy, rootOf, statement, verify } from './signature-world.ts'

/** The parts of a bundle, logged by a stranger as well. */
function loggedTwice(): { readonly parts: BundleParts; readonly strangers: BundleParts['entries'] } {
  const signer = ours.evidence.leafFor(claims)
  const parts = ours.evidence.parts(statement, signer)
  return { parts, strangers: [other.evidence.logEntry(parts.envelope, signer)] }
}

const foreignTimestamp = ({ envelope }: BundleParts, at?: Date) => other.evidence.timestamp(signatureOf(envelope), at)

describe('a stranger', () => {
  it.each(['before', 'behind'])('whose timestamp stands %s ours is passed over by name, and tells no time', async (where) => {
    const parts = partsBy()
    const foreign = foreignTimestamp(parts, inDays(-10))
    const [told] = await verify(bundleOf({ ...parts, timestamps: where === 'before' ? [foreign, ...parts.timestamps] : [...parts.timestamps, foreign] }))
    expect(told?.times).toHaveLength(1)
    expect(told?.passedOver).toEqual([expect.stringContaining('of a stranger')])
  })

  it('whose timestamp is of another signature is passed over as well', async () => {
    const parts = partsBy()
    const [told] = await verify(bundleOf({ ...parts, timestamps: [...parts.timestamps, other.evidence.timestamp(Buffer.from('another'))] }))
    expect(told?.passedOver).toHaveLength(1)
  })

  it('whose log entry stands beside ours is passed over by name', async () => {
    const { parts, strangers } = loggedTwice()
    for (const entries of [[...strangers, ...parts.entries], [...parts.entries, ...strangers]]) {
      const [told] = await verify(bundleOf({ ...parts, entries }))
      expect(told?.passedOver).toEqual([expect.stringContaining('of the unknown log')])
    }
  })

  it('whose log entry comes where no log is asked for is passed over', async () => {
    const { parts, strangers } = loggedTwice()
    expect(await verify(bundleOf({ ...parts, entries: strangers }), { tlogs: [] })).toMatchObject([{ passedOver: [expect.stringContaining('unknown log')] }])
  })

  it('is not told of where there is none', async () => {
    expect((await verify(bundleOf(partsBy())))[0]).not.toHaveProperty('passedOver')
  })

  it('never stands in for a log of ours, however many there are', async () => {
    const { parts, strangers } = loggedTwice()
    await expectRefused('log-entry-invalid', verify(bundleOf({ ...parts, entries: strangers })), verify(bundleOf(parts)))
  })

  it('never stands in for the second log where two are asked for', async () => {
    const third = await startSigstore({ clock, origin: 'rekor.third.test', organization: 'sigstore.third' })
    const signer = ours.evidence.leafFor(claims)
    const parts = ours.evidence.parts(statement, signer)
    const loggedBy = (world: SandboxSigstore) => bundleOf({ ...parts, entries: [...parts.entries, world.evidence.logEntry(parts.envelope, signer)] })
    const two = { tlogs: [...rootOf(ours).tlogs, ...rootOf(third).tlogs] }
    await expectRefused('log-entry-invalid', verify(loggedBy(other), two, { logs: 2 }), verify(loggedBy(third), two, { logs: 2 }))
    await third.close()
  })

  it('never stands in for a timestamp authority of ours', async () => {
    const parts = partsBy()
    await expectRefused('timestamp-invalid', verify(bundleOf({ ...parts, timestamps: [foreignTimestamp(parts), foreignTimestamp(parts)] })), verify(bundleOf(parts)))
  })
})
