/** Attestations in a store apart are attached to the artifact at the target: those that verify about it, once. */
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import { attachingCarrier } from '@portcullis/core/use-cases/promotion/attach-stored'
import { encode, policyWith, production, PromotionStage } from '../attacks/promotion-world.ts'

/** An artifact that may move, whose evidence lies beside it, and whose provenance lies in a store instead. */
async function readyStage() {
  const stage = new PromotionStage(policyWith())
  const subject = await stage.ready('shop 1')
  const beside = stage.registry.beside(subject)
  const [provenance] = [...beside].slice(0, 1)
  if (provenance === undefined) throw new Error('there is provenance')
  beside.delete(provenance[0])
  return { stage, subject, provenance: provenance[0], stored: new Map<Digest, Uint8Array>([provenance]) }
}

function worldWith(stage: PromotionStage, stored: ReadonlyMap<Digest, Uint8Array>, attach: BundleWriter['attach'] = stage.registry.attach.bind(stage.registry)): Partial<PromotionWorld> {
  const { registry, verifier } = stage
  // What a store of everything under the artifact's digest would list, be it about the artifact or not.
  const store: BundleReader = { bundles: async () => [...stored].map(([digest, bytes]) => ({ digest, bytes, source: 'a store' })) }
  const both = async (subject: PinnedReference) => [...(await registry.bundles(subject)), ...(await store.bundles(subject))]
  const target = { bundles: registry.bundles.bind(registry), attach }
  return {
    source: { bundles: both },
    target: { bundles: both, resolve: registry.resolve.bind(registry), move: registry.move.bind(registry), attach: registry.attach.bind(registry) },
    carrier: attachingCarrier({ carrier: registry, store, beside: registry, target, verifier }),
  }
}

const atTarget = (stage: PromotionStage, { digest }: PinnedReference): Digest[] => [...stage.registry.beside(pin(production, digest)).keys()]

describe('what lies in a store apart', () => {
  it('is attached at the target before the tag moves, once, and named among the parts', async () => {
    const { stage, subject, provenance, stored } = await readyStage()
    const begun = stage.effects.done.length
    const outcome = await stage.promote(subject, {}, worldWith(stage, stored))
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(outcome.carried?.filter(({ fate }) => fate === 'attach')).toEqual([expect.objectContaining({ kind: 'referrer', digest: provenance, subject: subject.digest })])
    expect(outcome.record?.carried).toContainEqual({ digest: provenance, kind: 'referrer', fate: 'attach' })
    expect(atTarget(stage, subject)).toContain(provenance)
    const done = stage.effects.done.slice(begun)
    const attached = done.findIndex((what) => what.startsWith('attach'))
    expect(attached).toBeGreaterThanOrEqual(0)
    expect(attached).toBeLessThan(done.indexOf('tag production'))

    const before = stage.effects.done.length
    const again = await stage.promote(subject, {}, worldWith(stage, stored))
    expect(again).toMatchObject({ reasonCode: 'already-promoted' })
    expect(again.plan?.parts.find(({ digest }) => digest === provenance)).toMatchObject({ fate: 'present' })
    expect(stage.effects.done.slice(before)).toEqual([])
  })

  it('is told by a dry run, which attaches nothing', async () => {
    const { stage, subject, provenance, stored } = await readyStage()
    const before = stage.effects.done.length
    const { plan } = await stage.promote(subject, { dryRun: true }, worldWith(stage, stored))
    expect(plan?.parts.find(({ digest }) => digest === provenance)).toMatchObject({ fate: 'attach' })
    expect(stage.effects.done.slice(before)).toEqual([])
  })

  it.each([
    ['does not verify', async () => encode({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })],
    ['is about another artifact', async (stage: PromotionStage) => {
      const other = await stage.build('shop 2')
      return [...stage.registry.beside(other).values()][0] ?? new Uint8Array()
    }],
  ])('is not attached when it %s', async (_, bundleIn) => {
    const { stage, subject, provenance, stored } = await readyStage()
    const strange = await bundleIn(stage)
    const outcome = await stage.promote(subject, {}, worldWith(stage, new Map([...stored, [digestOf(strange), strange]])))
    expect(outcome.carried?.filter(({ fate }) => fate === 'attach').map(({ digest }) => digest)).toEqual([provenance])
    expect(atTarget(stage, subject)).not.toContain(digestOf(strange))
  })

  it('is not attached when it travels as a referrer anyway', async () => {
    const { stage, subject, provenance, stored } = await readyStage()
    for (const [digest, bytes] of stored) stage.registry.beside(subject).set(digest, bytes)
    const outcome = await stage.promote(subject, {}, worldWith(stage, stored))
    expect(outcome.carried?.filter(({ digest }) => digest === provenance).map(({ fate }) => fate)).toEqual(['stream'])
  })

  it('ends the promotion before the tag when the target lost it', async () => {
    const { stage, subject, stored } = await readyStage()
    await expect(stage.promote(subject, {}, worldWith(stage, stored, async () => subject.digest))).rejects.toMatchObject({ code: 'target-mismatch' })
    expect(stage.tag).toBeUndefined()
  })
})
