/** Timestamps and log entries of nobody we know beside good ones: they take nothing away, and give nothing either. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import type { BundleParts } from '@portcullis/sandbox/sigstore/bundle'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { attack } from '../corpus.ts'
import { claims, clock, goodBundle, inDays, judged, other, ours, partsBy, rootOf, statement, verify } from '../signature-world.ts'

let third: SandboxSigstore
beforeAll(async () => {
  third = await startSigstore({ clock, origin: 'rekor.third.test', organization: 'sigstore.third' })
})
afterAll(async () => third.close())

/** The parts of a bundle, logged by a stranger as well. */
function loggedTwice(stranger = other): { readonly parts: BundleParts; readonly strangers: BundleParts['entries'] } {
  const signer = ours.evidence.leafFor(claims)
  const parts = ours.evidence.parts(statement, signer)
  return { parts, strangers: [stranger.evidence.logEntry(parts.envelope, signer)] }
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
})

attack(['V-10', 'V-20'], 'a stranger’s log entry in the place of ours', {
  code: 'log-entry-invalid',
  attempt: () => {
    const { parts, strangers } = loggedTwice()
    return judged(bundleOf({ ...parts, entries: strangers }))
  },
  twin: goodBundle,
})
for (const count of [1, 2, 31])
  attack(['V-10', 'V-20'], `${count} of a stranger’s log entries in the place of the second log that is asked for`, {
    code: 'log-entry-invalid',
    attempt: () => {
      const { parts, strangers } = loggedTwice()
      const many = Array.from({ length: count }, () => strangers).flat()
      return judged(bundleOf({ ...parts, entries: [...parts.entries, ...many] }), twoLogs(), { logs: 2 })
    },
    twin: () => {
      const { parts, strangers } = loggedTwice(third)
      return judged(bundleOf({ ...parts, entries: [...parts.entries, ...strangers] }), twoLogs(), { logs: 2 })
    },
  })
for (const count of [1, 2, 32])
  attack(['V-10', 'V-20'], `${count} of a stranger’s timestamps in the place of ours`, {
    code: 'timestamp-invalid',
    attempt: () => {
      const parts = partsBy()
      return judged(bundleOf({ ...parts, timestamps: Array.from({ length: count }, () => foreignTimestamp(parts)) }))
    },
    twin: () => {
      const parts = partsBy()
      return judged(bundleOf({ ...parts, timestamps: [...Array.from({ length: count - 1 }, () => foreignTimestamp(parts)), ...parts.timestamps] }))
    },
  })

const twoLogs = () => ({ tlogs: [...rootOf(ours).tlogs, ...rootOf(third).tlogs] })
