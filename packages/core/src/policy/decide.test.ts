import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { before, buildType, finding, noon, provenanceClaim, sbomClaim, scanClaim, signatureClaim } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { documentOf, identityTree, policyOf, policyTree, signerOf } from '@portcullis/sandbox/fakes/policy'
import { Failure } from '../failure.ts'
import { digestOf } from '../model/digest.ts'
import { Evidence } from '../model/evidence.ts'
import type { Policy } from '../model/policy.ts'
import type { ArtifactKind } from './artifact-kind.ts'
import { decide } from './decide.ts'
import { parsePolicy } from './parse.ts'

const subject = digestOf('the image')
const everything = policyOf({
  provenance: { by: 'builder', 'build-types': [buildType], source: 'acme/shop', branch: 'main' },
  signatures: { of: ['builder', 'gate'], count: 2 },
  scan: { by: 'scanner', 'max-age': '1h' },
  vulnerabilities: { 'fail-on': [{ severity: 'critical' }] },
  sbom: { by: 'scanner' },
})
const enough: readonly Claim[] = [provenanceClaim(), signatureClaim('gate.yml'), scanClaim(), sbomClaim()]

async function decideOn(policy: Policy, claims: readonly Claim[]) {
  return decide(policy, 'production', await evidenceOf(subject, claims), noon)
}

describe('a decision allows', () => {
  it('when every rule is met, and says by which bundles', async () => {
    const decision = await decideOn(everything, enough)
    expect(decision).toMatchObject({ outcome: 'allow', track: 'slow', subject, environment: 'production', policy: { source: 'policy.yaml', digest: everything.digest }, decidedAt: noon })
    expect(decision.rules.map(({ rule, passed, evidence, reasons }) => [rule, passed, evidence.length, reasons.length])).toEqual([
      ['provenance', true, 1, 0],
      ['signatures', true, 2, 0],
      ['scan', true, 1, 0],
      ['vulnerabilities', true, 1, 0],
      ['sbom', true, 1, 0],
    ])
  })
})

describe('a decision denies', () => {
  it.each([
    ['provenance', 0, ['provenance', 'signatures']],
    ['a signature', 1, ['signatures']],
    ['the scan', 2, ['scan', 'vulnerabilities']],
    ['the software bill of materials', 3, ['sbom']],
  ])('without %s, and only the rules that miss it fail', async (_, missing, failed) => {
    const decision = await decideOn(everything, enough.filter((__, index) => index !== missing))
    expect(decision.outcome).toBe('deny')
    expect(decision.rules.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual(failed)
  })

  it('with the reasons of every rule at once when there is nothing', async () => {
    const { outcome, rules } = await decideOn(everything, [])
    expect(outcome).toBe('deny')
    expect(rules.map(({ reasons }) => reasons[0]?.code)).toEqual(['provenance-missing', 'signature-missing', 'scan-missing', 'scan-missing', 'sbom-missing'])
    for (const reason of rules.flatMap(({ reasons }) => reasons)) expect(reason).toMatchObject({ rule: expect.any(String), remedy: expect.stringMatching(/\w/) })
  })

  it('when the policy requires nothing', async () => {
    const { outcome, rules } = await decideOn(policyOf({}), enough)
    expect(outcome).toBe('deny')
    expect(rules).toMatchObject([{ rule: 'require', passed: false, evidence: [], reasons: [{ code: 'policy-empty' }] }])
  })

  it('when an identity vanished from the policy', async () => {
    expect((await decideOn({ ...everything, identities: new Map() }, enough)).outcome).toBe('deny')
  })

  it('two names of one signer are one signature', async () => {
    const tree = policyTree({ signatures: { of: ['builder', 'twin'], count: 2 } })
    const trust = { domains: { acme: { config: 'x' } }, identities: { builder: identityTree('build.yml'), twin: { ...identityTree('build.yml'), workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/*' } } }
    const policy = parsePolicy(documentOf({ ...tree, trust }))
    const decision = await decideOn(policy, [signatureClaim('build.yml'), provenanceClaim()])
    expect(decision.outcome).toBe('deny')
    expect(decision.rules[0]?.reasons[0]?.message).toContain('already counts under another name')
  })

  it.each<[string, object]>([
    ['one workflow, whatever else is asked of it', { builder: identityTree('build.yml'), twin: { ...identityTree('build.yml'), environment: 'production' } }],
    ['one key in one file', { builder: { domain: 'acme', key: 'a.pub' }, twin: { domain: 'acme', key: 'a.pub' } }],
  ])('and two names of %s make no policy that asks for two', (_, identities) => {
    const tree = { ...policyTree({ signatures: { of: ['builder', 'twin'], count: 2 } }), trust: { domains: { acme: { config: 'x' } }, identities } }
    expect(() => parsePolicy(documentOf(tree))).toThrow(expect.objectContaining({ code: 'policy-error', message: expect.stringContaining('builder and twin are the same signer') }))
  })

  it.each<[ArtifactKind | undefined, string]>([
    ['npm', 'allow'],
    ['oci', 'deny'],
    ['release', 'deny'],
    [undefined, 'deny'],
  ])('fewer signatures are asked for of the kinds that say so alone: of %s one is enough to %s', async (kind, outcome) => {
    const policy = parsePolicy(documentOf(policyTree({ signatures: { of: ['builder', 'scanner'], count: 2, 'count-for': { npm: 1 } } })))
    const evidence = await evidenceOf(subject, [signatureClaim('build.yml')])
    expect(decide(policy, 'production', evidence, noon, { kind }).outcome).toBe(outcome)
  })

  it('a signer who may be either leaves the other name to whoever has only that', async () => {
    const tree = policyTree({ signatures: { of: ['any', 'builder'], count: 2 } })
    const any = { ...identityTree('build.yml'), workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/*' }
    const policy = parsePolicy(documentOf({ ...tree, trust: { domains: { acme: { config: 'x' } }, identities: { any, builder: identityTree('build.yml') } } }))
    const main = signerOf('build.yml')
    const subject = main.subject.replace('main', 'dev')
    const dev = { ...main, subject, extensions: { ...main.extensions, buildConfigUri: subject } }
    expect((await decideOn(policy, [signatureClaim('build.yml'), signatureClaim('build.yml', { signer: dev })])).outcome).toBe('allow')
  })
})

describe('what is no decision is a failure', () => {
  it('an unknown environment, with the near miss', async () => {
    const evidence = await evidenceOf(subject, enough)
    const ask = (name: string) => () => decide(everything, name, evidence, noon)
    expect(ask('prodction')).toThrow(expect.objectContaining({ code: 'environment-unknown', remedy: 'Did you mean production?' }))
    expect(ask('toString')).toThrow(Failure)
    expect(ask('Production')).toThrow(Failure)
  })

  it('evidence that nobody verified', async () => {
    const genuine = await evidenceOf(subject, enough)
    const forgeries: unknown[] = [{ subject, attestations: genuine.attestations, refused: [] }, Object.create(Evidence.prototype), Object.assign({}, genuine), structuredClone({ subject })]
    for (const forged of forgeries) expect(() => decide(everything, 'production', forged as Evidence, noon)).toThrow(expect.objectContaining({ code: 'unexpected', blame: 'bug' }))
  })

  it('evidence cannot be made or added to from outside', async () => {
    const genuine = await evidenceOf(subject, [])
    const [attestation] = (await evidenceOf(subject, enough)).attestations
    expect(() => new Evidence(Symbol('only collectEvidence makes evidence'), subject, [], [], [])).toThrow(TypeError)
    expect(() => (genuine.attestations as unknown[]).push(attestation)).toThrow(TypeError)
  })

  it('no time', async () => {
    const evidence = await evidenceOf(subject, enough)
    expect(() => decide(everything, 'production', evidence, new Date(NaN))).toThrow(expect.objectContaining({ code: 'unexpected' }))
  })

  it('a rule that does not exist', async () => {
    const environment = { name: 'production', require: [{ rule: 'nothing', settings: {} }] }
    const policy = { ...everything, environments: new Map([['production', environment]]) }
    await expect(decideOn(policy, enough)).rejects.toMatchObject({ code: 'unexpected', blame: 'bug' })
  })
})

describe('properties', () => {
  const stranger = { ...signerOf('scan.yml'), subject: 'https://github.com/evil/shop/.github/workflows/scan.yml@refs/heads/main' }
  const pool: readonly Claim[] = [
    ...enough,
    signatureClaim('build.yml'),
    scanClaim({ findings: [finding('X', 'critical')] }),
    scanClaim({ findings: [finding('Y', 'low')] }, { times: [before(5)] }),
    scanClaim({ packages: [] }),
    scanClaim({ finishedAt: before(900) }),
    scanClaim({}, { signer: stranger }),
    sbomClaim([]),
    provenanceClaim({ repository: 'https://github.com/evil/shop' }),
    { ...scanClaim(), predicate: { junk: true } },
    { ...provenanceClaim(), predicate: {} },
    { ...sbomClaim(), predicateType: 'https://example.org/unknown' },
  ]
  const some = fc.shuffledSubarray([...pool], { minLength: 0 })

  it('the order in which evidence is found never matters', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (claims) => {
        const forward = await decideOn(everything, claims)
        const backward = await decideOn(everything, claims.toReversed())
        expect(backward).toEqual(forward)
      }),
      { numRuns: 300 },
    )
  })

  it('removing evidence never turns deny into allow (P-09), for the whole and for each rule', async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.nat(), async (claims, at) => {
        const fewer = claims.filter((_, index) => index !== at % Math.max(1, claims.length))
        const [all, less] = [await decideOn(everything, claims), await decideOn(everything, fewer)]
        if (all.outcome === 'deny') expect(less.outcome).toBe('deny')
        for (const [index, { passed }] of all.rules.entries()) if (!passed) expect(less.rules[index]?.passed).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('a worse scan never turns deny into allow', async () => {
    const severity = fc.constantFrom('critical', 'high', 'low', 'unknown', 'none')
    await fc.assert(
      fc.asyncProperty(fc.array(severity, { maxLength: 4 }), severity, async (rated, more) => {
        const findings = rated.map((one, index) => finding(`F${index}`, one))
        const rest = enough.filter((_, index) => index !== 2)
        const before = await decideOn(everything, [...rest, scanClaim({ findings })])
        const after = await decideOn(everything, [...rest, scanClaim({ findings: [...findings, finding('MORE', more)] })])
        if (before.outcome === 'deny') expect(after.outcome).toBe('deny')
      }),
      { numRuns: 100 },
    )
  })

  it('allows exactly when every rule passed on some evidence, and never gives reasons beside it', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (claims) => {
        const { outcome, rules } = await decideOn(everything, claims)
        expect(outcome === 'allow').toBe(rules.length > 0 && rules.every(({ passed, evidence }) => passed && evidence.length > 0))
        for (const { passed, reasons } of rules) expect(reasons.length === 0).toBe(passed)
      }),
      { numRuns: 300 },
    )
  })
})
