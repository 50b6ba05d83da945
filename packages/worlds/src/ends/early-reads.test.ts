import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { formatReference, parseReference, pin } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import { readEarly } from './early-reads.ts'
import type { FirstReads } from './early-reads.ts'

const digest = digestOf('an image')
const rules = { foreignLayers: 'deny', exact: false } as const
const from = parseReference('registry.example/build/shop:v1')
const to = parseReference('registry.example/prod/shop:v1')
const subject = pin({ registry: from.registry, repository: from.repository }, digest)

/** What is asked, in order; `failing` names what ends with a failure. */
function reads(failing?: string): { readonly asked: string[]; readonly later: FirstReads } {
  const asked: string[] = []
  const answer = async <Value>(what: string, about: Reference, value: Value): Promise<Value> => {
    asked.push(`${what} ${formatReference(about)}`)
    await Promise.resolve()
    if (what === failing) throw new Error(`no ${what}`)
    return value
  }
  const later: FirstReads = {
    pinned: (reference) => answer('pinned', reference, pin({ registry: reference.registry, repository: reference.repository }, digest)),
    bundles: (about) => answer('bundles', about, []),
    resolve: (reference) => answer('resolve', reference, undefined),
    plan: (about, place) => answer('plan', about, { from: about, to: place, parts: [], bytesToMove: 0, leftBehind: [] }),
  }
  return { asked, later }
}

async function copied({ pinned, bundles, resolve, plan }: FirstReads): Promise<void> {
  const named = await pinned(from)
  await resolve(to)
  await bundles(named)
  await plan(named, to, rules)
}

describe('what copies read before it is known who is believed', () => {
  it('is asked for once, the target for its tag before all else that is asked there', async () => {
    const { asked, later } = reads()
    await copied(readEarly([{ from, to }], rules, later))
    expect(asked.toSorted()).toEqual([`bundles ${formatReference(subject)}`, `pinned ${formatReference(from)}`, `plan ${formatReference(subject)}`, `resolve ${formatReference(to)}`])
    expect(asked.findIndex((one) => one.startsWith('resolve'))).toBeLessThan(asked.findIndex((one) => one.startsWith('plan')))
  })

  it('is the answer for who asks first, and for nobody after: a tag is looked at anew before it moves', async () => {
    const { asked, later } = reads()
    const early = readEarly([{ from, to }], rules, later)
    await copied(early)
    await early.resolve(to)
    await early.plan(subject, to, rules)
    expect(asked.filter((one) => one.startsWith('resolve'))).toHaveLength(2)
    expect(asked.filter((one) => one.startsWith('plan'))).toHaveLength(2)
  })

  it('is no plan by other rules', async () => {
    const { asked, later } = reads()
    const early = readEarly([{ from, to }], rules, later)
    await early.pinned(from)
    await early.plan(subject, to, { foreignLayers: 'report' })
    expect(asked.filter((one) => one.startsWith('plan'))).toHaveLength(2)
  })

  it('ends nobody else when it fails, and whoever asks is told', async () => {
    for (const failing of ['pinned', 'resolve', 'bundles', 'plan']) {
      const early = readEarly([{ from, to }], rules, reads(failing).later)
      await expect(copied(early)).rejects.toThrow(`no ${failing}`)
    }
  })

  it('may fail without anybody to hear it, when the run ends for another reason', async () => {
    const every: FirstReads = { ...reads().later, resolve: async () => await Promise.reject(new Error('no tag')), bundles: async () => await Promise.reject(new Error('no bundles')) }
    const unheard: unknown[] = []
    const hear = (reason: unknown): void => void unheard.push(reason)
    process.on('unhandledRejection', hear)
    readEarly([{ from, to }], rules, every)
    readEarly([{ from, to }], rules, { ...every, pinned: async () => await Promise.reject(new Error('no source')) })
    for (const _ of [1, 2]) await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', hear)
    expect(unheard).toEqual([])
  })

  it('is read for as many as are copied at once, and for the others in their turn', async () => {
    const { asked, later } = reads()
    const copies = Array.from({ length: 20 }, (_, number) => ({ from: parseReference(`registry.example/build/shop:v${number}`), to }))
    readEarly(copies, rules, later)
    await new Promise((resolve) => setImmediate(resolve))
    expect(asked.filter((one) => one.startsWith('pinned'))).toHaveLength(8)
    expect(asked.filter((one) => one.startsWith('resolve'))).toHaveLength(1)
  })
})
