/** An answer tells who signed what was asked for, and apart from that who else signed, verified as strictly. */
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../docs/result.schema.json' with { type: 'json' }
import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { reportOf } from '@portcullis/core/report/report'
import { resultOf } from '@portcullis/core/report/result-json'
import { renderText } from '@portcullis/core/report/text'
import { identityOf } from '@portcullis/core/use-cases/promotion/coverage'
import { verify } from '@portcullis/core/use-cases/verify'
import { clock, job, PromotionStage, source } from '../attacks/promotion-world.ts'

const isResult = new Ajv2020({ strict: true }).compile(schema)

async function verified(by: string, predicateType?: string) {
  const stage = new PromotionStage()
  const subject = await stage.build('shop')
  stage.registry.beside(subject).set(digestOf('{}'), Buffer.from('{}'))
  const request = { subject, identity: identityOf(stage.policy, by), ...(predicateType === undefined ? {} : { predicateType }) }
  return await verify(request, { bundles: stage.registry, verifier: stage.verifier, clock })
}

describe('who else signed', () => {
  it.each([
    ['beside what was asked for', 'scanner', undefined, 'allow', [predicateTypes.vulnerabilities, predicateTypes.cyclonedx], [predicateTypes.provenance]],
    ['where one type is asked for: also what the same signer said else', 'scanner', predicateTypes.cyclonedx, 'allow', [predicateTypes.cyclonedx], [predicateTypes.provenance, predicateTypes.vulnerabilities]],
    ['where nobody signed who was asked for', 'promoter', undefined, 'deny', [], [predicateTypes.provenance, predicateTypes.vulnerabilities, predicateTypes.cyclonedx]],
  ] as const)('is told %s', async (_, by, predicateType, decision, signed, others) => {
    const outcome = await verified(by, predicateType)
    expect(outcome.decision).toBe(decision)
    expect([outcome.signers, outcome.others].map((list) => list?.map((one) => one.predicateType))).toEqual([signed, others])
    const result = resultOf(outcome)
    expect([isResult(result), isResult.errors]).toEqual([true, null])
    expect(result['others']).toContainEqual(expect.objectContaining({ subject: expect.stringContaining('build.yml'), domain: 'acme', signedAt: clock.now().toISOString() }))
    const text = renderText(reportOf(outcome), { colour: false, details: false })
    const [before = '', apart = ''] = text.split('Verified, and not asked for')
    expect(before).not.toContain('build.yml')
    expect(apart.split('Not verified')[0]).toContain('build.yml')
  })

  it('is not told where there is nobody else, and never of what does not verify', async () => {
    const stage = new PromotionStage()
    const subject = pin(source, stage.registry.push(source, Buffer.from('alone')))
    await stage.attach(subject, predicateTypes.cyclonedx, { bomFormat: 'CycloneDX' }, job('scan.yml'))
    stage.registry.beside(subject).set(digestOf('{}'), Buffer.from('{}'))
    const outcome = await verify({ subject, identity: identityOf(stage.policy, 'scanner') }, { bundles: stage.registry, verifier: stage.verifier, clock })
    expect([outcome.decision, outcome.others, outcome.refused?.length]).toEqual(['allow', undefined, 1])
    expect(renderText(reportOf(outcome), { colour: false, details: false })).not.toContain('not asked for')
  })
})
