/** What a ledger explains: the bundles that its records stand on, and nothing that merely lies beside an artifact. */
import { expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { marksOfLedger } from '@portcullis/core/use-cases/ledger/marks-of-ledger'
import { PromotionStage, critical, job, scanOf } from '../attacks/promotion-world.ts'

it('a ledger explains its records, their decisions and approvals, and the evidence of those', async () => {
  const stage = new PromotionStage()
  const subject = await stage.ready('first')
  expect((await stage.promote(subject)).decision).toBe('allow')
  const target = pin({ registry: 'registry.example', repository: 'production/shop' }, subject.digest)
  const carried = (await stage.registry.bundles(target)).map(({ digest }) => digest)
  await stage.attach(target, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'))
  const beside = (await stage.registry.bundles(target)).map(({ digest }) => digest)
  const planted = beside.filter((digest) => !carried.includes(digest))
  expect(planted).toHaveLength(1)

  const marks = await marksOfLedger(stage.policy, { ledger: stage.ledger, registry: stage.registry, verifier: stage.verifier, marksIn: (bundle) => [digestOf(bundle)] })
  const line = { line: 'registry.example/production/shop', environment: 'production' }
  const records = (await stage.ledger.read(line)).entries.filter(({ kind }) => kind === 'promotion').map(({ digest }) => digest)
  expect(records).toHaveLength(1)
  expect([...marks]).toEqual(expect.arrayContaining(records))
  expect(planted.filter((digest) => marks.has(digest))).toEqual([])
  // Decision, two approvals, provenance, scan and bill of materials, and the record.
  expect(marks.size).toBeGreaterThanOrEqual(7)
})
