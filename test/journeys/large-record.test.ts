/** A record that the ledger cannot keep is known before anything is written: nothing is copied, said or tagged. */
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { PlannedPart } from '@portcullis/core/model/promotion-plan'
import { maxRecordBytes } from '@portcullis/core/model/promotion-record'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { StatementSigner } from '@portcullis/core/ports/bundles'
import type { Carrier } from '@portcullis/core/ports/carrier'
import { PromotionStage, productionLine } from '../attacks/promotion-world.ts'

const part = (index: number): PlannedPart => ({ kind: 'blob', digest: digestOf(`blob ${index}`), mediaType: 'application/octet-stream', size: 1, fate: 'present' })

/** A carrier whose artifacts have so many blobs more, which are at the target already. */
function withBlobs(count: number, { registry }: PromotionStage): Carrier {
  const blobs = Array.from({ length: count }, (_, index) => part(index))
  return {
    plan: async (from, to) => {
      const plan = await registry.plan(from, to)
      return { ...plan, parts: [...blobs, ...plan.parts] }
    },
    carry: async (plan, progress) => {
      const { parts, leftBehind } = await registry.carry({ ...plan, parts: plan.parts.slice(count) }, progress)
      return { parts: [...blobs, ...parts], leftBehind }
    },
    missingAtTarget: async (plan) => await registry.missingAtTarget({ ...plan, parts: plan.parts.slice(count) }),
  }
}

async function promoted(count: number) {
  const stage = new PromotionStage()
  const subject: PinnedReference = await stage.ready('of many parts')
  stage.effects.begin()
  const outcome = await stage.promote(subject, {}, { carrier: withBlobs(count, stage) })
  return { stage, subject, outcome, effects: stage.effects.done }
}

describe('an artifact', () => {
  it('of very many parts is promoted, and its record is in the ledger', async () => {
    const { stage, subject, outcome } = await promoted(26_000)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(stage.tag).toBe(subject.digest)
    expect(stage.ledger.entries(productionLine).map(({ kind }) => kind)).toEqual(['intent', 'promotion'])
    expect(stage.ledger.entries(productionLine).at(-1)?.bytes.byteLength).toBeLessThanOrEqual(4 * 1024 * 1024)
  })

  it('whose record the ledger would not take is refused with nothing written', async () => {
    const { stage, outcome, effects } = await promoted(28_000)
    expect(outcome).toMatchObject({ decision: 'deny', reasonCode: 'record-too-large', reasons: [{ code: 'record-too-large', expected: expect.stringContaining('4 MiB'), found: expect.stringContaining('parts') }] })
    expect(effects).toEqual([])
    expect(stage.tag).toBeUndefined()
    expect(stage.ledger.entries(productionLine)).toEqual([])
  })

  it('whose record turns out too large only when it is signed keeps its tag where it was', async () => {
    const stage = new PromotionStage()
    const subject = await stage.ready('of few parts')
    const signer = stage.world().signer
    const wordy: StatementSigner = { sign: async (statement) => Buffer.concat([await signer.sign(statement), Buffer.alloc(maxRecordBytes, ' ')]) }
    await expect(stage.promote(subject, {}, { signer: wordy })).rejects.toMatchObject({ code: 'record-too-large', message: expect.stringContaining('The tag has not moved') })
    expect(stage.tag).toBeUndefined()
    expect(stage.ledger.entries(productionLine).map(({ kind }) => kind)).toEqual(['intent'])
  })
})
