import { describe, expect, it } from '@jest/globals'
import { before, buildType, finding, noon, provenanceClaim, sbomClaim, scanClaim, signatureClaim } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { policyOf, signerOf } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import type { RuleVerdict } from '../../model/decision.ts'
import { digestOf } from '../../model/digest.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { decide } from '../decide.ts'

const subject = digestOf('the image')

/** What the last rule of `require` says of `claims`. */
async function verdictOn(require: Tree, claims: readonly Claim[]): Promise<RuleVerdict> {
  const decision = decide(policyOf(require), 'production', await evidenceOf(subject, claims), noon)
  const name = Object.keys(require).at(-1)
  const verdict = decision.rules.find(({ rule }) => rule === name)
  if (verdict === undefined) throw new Error('no such rule was judged')
  return verdict
}

const codesOf = ({ reasons }: RuleVerdict): string[] => reasons.map(({ code }) => code)
const stranger = { signer: { ...signerOf('scan.yml'), subject: 'https://github.com/evil/shop/.github/workflows/scan.yml@refs/heads/main' } }
const sameDomain = signerOf('build.yml')

describe('scan', () => {
  const rule = { scan: { by: 'scanner', 'max-age': '1h' } }

  it('is met by a fresh scan of the scanner, and names its bundle', async () => {
    const verdict = await verdictOn(rule, [scanClaim()])
    expect(verdict).toMatchObject({ passed: true, reasons: [], found: '2 packages of linux/amd64, 30m old' })
    expect(verdict.evidence).toHaveLength(1)
    expect((await verdictOn(rule, [scanClaim({ packages: [{ name: 'a', version: '1', purl: 'pkg:npm/a@1', ecosystem: 'npm' }] })])).found).toContain('1 package of')
  })

  it.each<[string, Claim[], string[]]>([
    ['there is none', [], ['scan-missing']],
    ['there is only another kind', [sbomClaim()], ['scan-missing']],
    ['a stranger made it', [scanClaim({}, stranger)], ['identity-mismatch']],
    ['another workflow of the same repository made it', [scanClaim({}, { signer: sameDomain })], ['identity-mismatch']],
    ['it is a second too old', [scanClaim({ finishedAt: new Date(before(60).getTime() - 1_000) })], ['scan-stale']],
    ['it was signed too long ago', [scanClaim({}, { times: [before(61)] })], ['scan-stale']],
    ['it was scanned long ago and signed again today', [scanClaim({ finishedAt: before(600) }, { times: [before(1)] })], ['scan-stale']],
    ['it was signed long ago and stamped again today', [scanClaim({}, { times: [before(600), before(1)] })], ['scan-stale']],
    ['it is dated far ahead', [scanClaim({ finishedAt: before(-6) }, { times: [before(-6)] })], ['scan-stale']],
    ['it covers no package', [scanClaim({ packages: [] })], ['scan-empty']],
    ['it was made against no advisory', [scanClaim({ database: { uri: '', lastUpdate: noon, records: 0 } })], ['scan-empty']],
    ['it does not say how much it covers', [{ ...scanClaim(), predicate: { scanner: { uri: 'x', version: '', db: { lastUpdate: '2026-06-01T00:00:00Z' }, result: [] }, metadata: { scanStartedOn: '2026-06-01T11:00:00Z', scanFinishedOn: '2026-06-01T11:30:00Z' } } }], ['statement-invalid']],
    ['it is stale and empty', [scanClaim({ packages: [] }, { times: [before(90)] })], ['scan-stale', 'scan-empty']],
  ])('is not met when %s', async (_, claims, codes) => {
    const verdict = await verdictOn(rule, claims)
    expect(verdict).toMatchObject({ passed: false, evidence: [] })
    expect(codesOf(verdict)).toEqual(codes)
  })

  it.each<[string, Claim]>([
    ['exactly as old as it may be', scanClaim({ finishedAt: before(60) }, { times: [before(60)] })],
    ['by a clock that runs a little ahead', scanClaim({ finishedAt: before(-5) }, { times: [before(-5)] })],
  ])('is met %s', async (_, claim) => {
    expect((await verdictOn(rule, [claim])).passed).toBe(true)
  })

  it('is met by a good scan beside bad ones of every kind', async () => {
    const bad = [scanClaim({ packages: [] }), scanClaim({ finishedAt: before(900) }), scanClaim({}, stranger), { ...scanClaim(), predicate: {} }, sbomClaim([])]
    expect((await verdictOn(rule, [...bad, scanClaim({}, { times: [before(40)] })])).passed).toBe(true)
  })

  it('shows what was not assessed', async () => {
    expect((await verdictOn(rule, [scanClaim({ notAssessed: [{ what: 'a.jar', why: 'no reader' }] })])).found).toContain('1 not assessed')
  })
})

describe('vulnerabilities', () => {
  const rule = (failOn: unknown[]): Tree => ({ scan: { by: 'scanner', 'max-age': '1h' }, vulnerabilities: { 'fail-on': failOn } })
  const critical = rule([{ severity: 'critical' }])

  it.each([
    ['critical', [], 'critical', true],
    ['critical', [], 'high', false],
    ['high', [], 'high', true],
    ['high', [], 'medium', false],
    ['medium', [], 'medium', true],
    ['low', [], 'low', true],
    ['low', [], 'none', false],
    ['critical', [], 'unknown', true],
    ['low', [], 'unknown', true],
    ['low', [], 'critical', true],
  ] as const)('from %s: a finding fixed in %j rated %s fails: %s', async (severity, fixedIn, rated, fails) => {
    const verdict = await verdictOn(rule([{ severity }]), [scanClaim({ findings: [finding('GHSA-1', rated, fixedIn)] })])
    expect(verdict.passed).toBe(!fails)
    expect(codesOf(verdict)).toEqual(fails ? ['vulnerability-over-threshold'] : [])
  })

  it.each([
    [['2.0.0'], 'high', true],
    [[], 'high', false],
    [['2.0.0'], 'unknown', true],
    [[], 'unknown', false],
    [['2.0.0'], 'medium', false],
  ] as const)('with a fix available: fixed in %j and rated %s fails: %s', async (fixedIn, rated, fails) => {
    const verdict = await verdictOn(rule([{ severity: 'high', fix: 'available' }]), [scanClaim({ findings: [finding('GHSA-1', rated, fixedIn)] })])
    expect(verdict.passed).toBe(!fails)
  })

  it('tells of each finding what it is, where, and what to do, the worst first', async () => {
    const findings = [finding('GHSA-LOW', 'high'), finding('GHSA-TOP', 'critical', ['1.2.6', '2.0.1']), finding('GHSA-MID', 'unknown')]
    const { reasons, found } = await verdictOn(rule([{ severity: 'high' }]), [scanClaim({ findings })])
    expect(reasons.map(({ finding: id, remedy }) => [id, remedy])).toEqual([
      ['GHSA-TOP', 'Upgrade ghsa-top to 1.2.6 or 2.0.1'],
      ['GHSA-LOW', 'No fix is known: replace ghsa-low, or remove it'],
      ['GHSA-MID', 'No fix is known: replace ghsa-mid, or remove it'],
    ])
    expect(reasons[0]).toMatchObject({ rule: 'vulnerabilities', found: 'critical in pkg:npm/ghsa-top@1.0.0', expected: 'no vulnerability high or worse' })
    expect(reasons[2]?.message).toContain('nobody has rated it')
    expect(found).toBe('1 critical, 1 high, 1 unknown in 2 packages')
  })

  it('any one of several thresholds is enough', async () => {
    const both = rule([{ severity: 'critical' }, { severity: 'high', fix: 'available' }])
    expect((await verdictOn(both, [scanClaim({ findings: [finding('X', 'high', ['2'])] })])).passed).toBe(false)
    expect((await verdictOn(both, [scanClaim({ findings: [finding('X', 'high')] })])).passed).toBe(true)
    expect((await verdictOn(both, [scanClaim({ findings: [finding('X', 'critical')] })])).passed).toBe(false)
  })

  it.each<[string, Claim[], string[]]>([
    ['no scan', [], ['scan-missing']],
    ['a stale clean scan', [scanClaim({}, { times: [before(61)] })], ['scan-stale']],
    ['an empty clean scan', [scanClaim({ packages: [] })], ['scan-empty']],
    ['a clean scan by a stranger', [scanClaim({}, stranger)], ['identity-mismatch']],
  ])('is not met by %s', async (_, claims, codes) => {
    const verdict = await verdictOn(critical, claims)
    expect(verdict).toMatchObject({ passed: false, evidence: [] })
    expect(codesOf(verdict)).toEqual(codes)
  })

  it('a finding by a stranger takes nothing away, and a stale scan with findings neither', async () => {
    const findings = [finding('X', 'critical')]
    const verdict = await verdictOn(critical, [scanClaim(), scanClaim({ findings }, stranger), scanClaim({ findings, finishedAt: before(600) })])
    expect(verdict.passed).toBe(true)
  })

  it('a clean fresh scan is not spoilt by a newer one with findings: hiding that one would gain nothing', async () => {
    const newer = scanClaim({ findings: [finding('X', 'critical')] }, { times: [before(1)] })
    expect((await verdictOn(critical, [scanClaim(), newer])).passed).toBe(true)
    expect((await verdictOn(critical, [newer])).passed).toBe(false)
  })
})

describe('provenance', () => {
  const rule = { provenance: { by: 'builder', 'build-types': [buildType], source: 'acme/shop', branch: 'main' } }
  const certified = (extensions: object): Partial<Claim> => ({ signer: { ...signerOf('build.yml'), extensions: { ...signerOf('build.yml').extensions, ...extensions } } })
  const { sourceRepositoryUri: _, ...withoutSource } = signerOf('build.yml').extensions
  const dependencies = (uri: string): Claim => {
    const claim = provenanceClaim()
    const predicate = { buildDefinition: { buildType, externalParameters: {}, resolvedDependencies: [{ uri: 'pkg:docker/x' }, { uri }] }, runDetails: { builder: { id: 'b' } } }
    return { ...claim, predicate }
  }

  it('is met by the builder, for source, branch and build type', async () => {
    expect(await verdictOn(rule, [provenanceClaim()])).toMatchObject({ passed: true, reasons: [] })
  })

  it('reads the source from the resolved dependencies too', async () => {
    expect((await verdictOn(rule, [dependencies('git+https://github.com/acme/shop@refs/heads/main')])).passed).toBe(true)
    expect(codesOf(await verdictOn(rule, [dependencies('git+https://github.com/acme/shop@refs/heads/dev')]))).toEqual(['provenance-mismatch'])
    expect(codesOf(await verdictOn(rule, [dependencies('git+https://github.com/acme/shop')]))).toEqual(['provenance-mismatch'])
  })

  it.each<[string, Claim[], string[]]>([
    ['there is none', [], ['provenance-missing']],
    ['it is of a version that is not read', [{ ...provenanceClaim(), predicateType: 'https://slsa.dev/provenance/v0.1' }], ['provenance-missing']],
    ['the scanner made it', [provenanceClaim(undefined, { signer: signerOf('scan.yml') })], ['identity-mismatch']],
    ['it has no builder', [{ ...provenanceClaim(), predicate: { buildDefinition: { buildType } } }], ['statement-invalid']],
    ['it is of another build type', [{ ...provenanceClaim(), predicate: { buildDefinition: { buildType: `${buildType}x` }, runDetails: { builder: { id: 'b' } } } }], ['provenance-mismatch']],
    ['the certificate names another source', [provenanceClaim(undefined, certified({ sourceRepositoryUri: 'https://github.com/acme/shop2' }))], ['provenance-mismatch']],
    ['the certificate names another branch', [provenanceClaim(undefined, certified({ sourceRepositoryRef: 'refs/heads/dev' }))], ['provenance-mismatch']],
    ['the certificate names a tag', [provenanceClaim(undefined, certified({ sourceRepositoryRef: 'refs/tags/main' }))], ['provenance-mismatch']],
    ['the certificate names no source', [provenanceClaim(undefined, { signer: { ...signerOf('build.yml'), extensions: withoutSource } })], ['provenance-mismatch']],
    ['the predicate names another source', [provenanceClaim({ repository: 'https://github.com/evil/shop', ref: 'refs/heads/main' })], ['provenance-mismatch']],
    ['the predicate names another branch', [provenanceClaim({ repository: 'https://github.com/acme/shop', ref: 'refs/heads/dev' })], ['provenance-mismatch']],
    ['the predicate names no branch', [provenanceClaim({ repository: 'https://github.com/acme/shop' })], ['provenance-mismatch']],
    ['both name another source and branch', [provenanceClaim({ repository: 'x', ref: 'y' }, certified({ sourceRepositoryUri: 'x', sourceRepositoryRef: 'y' }))], ['provenance-mismatch', 'provenance-mismatch', 'provenance-mismatch']],
  ])('is not met when %s', async (__, claims, codes) => {
    const verdict = await verdictOn(rule, claims)
    expect(verdict).toMatchObject({ passed: false, evidence: [] })
    expect(codesOf(verdict)).toEqual(codes)
  })

  it('asks only for what is named', async () => {
    const elsewhere = provenanceClaim({ repository: 'x', ref: 'y' }, certified({ sourceRepositoryUri: 'x', sourceRepositoryRef: 'y' }))
    expect((await verdictOn({ provenance: { by: 'builder' } }, [elsewhere])).passed).toBe(true)
  })

  it('one that meets everything is enough; the parts of two do not add up', async () => {
    const wrongBranch = provenanceClaim(undefined, certified({ sourceRepositoryRef: 'refs/heads/dev' }))
    const wrongSource = provenanceClaim(undefined, certified({ sourceRepositoryUri: 'https://github.com/evil/shop' }))
    expect((await verdictOn(rule, [wrongBranch, wrongSource])).passed).toBe(false)
    expect((await verdictOn(rule, [wrongBranch, wrongSource, provenanceClaim()])).passed).toBe(true)
  })
})

describe('signatures', () => {
  const rule = (count: number): Tree => ({ signatures: { of: ['builder', 'scanner', 'gate'], count } })
  const [byBuilder, byScanner, byGate] = [signatureClaim('build.yml'), signatureClaim('scan.yml'), signatureClaim('gate.yml')]

  it('counts distinct identities', async () => {
    expect((await verdictOn(rule(2), [byBuilder, byGate])).passed).toBe(true)
    expect((await verdictOn(rule(3), [byBuilder, byScanner, byGate])).evidence).toHaveLength(3)
  })

  it('takes provenance for the signature of its builder, but no claim about something in the artifact', async () => {
    expect((await verdictOn(rule(1), [provenanceClaim()])).passed).toBe(true)
    expect(codesOf(await verdictOn(rule(1), [scanClaim(), sbomClaim()]))).toEqual(['signature-missing', 'signature-missing', 'signature-missing'])
    const decision = { ...byGate, predicateType: predicateTypes.verificationSummary }
    expect((await verdictOn(rule(1), [decision])).passed).toBe(false)
  })

  it('the same identity twice is one', async () => {
    const verdict = await verdictOn(rule(2), [byBuilder, { ...byBuilder, nonce: 'again' }, provenanceClaim()])
    expect(verdict).toMatchObject({ passed: false, found: '1: builder', evidence: [] })
    expect(verdict.reasons.map(({ message }) => message)).toEqual(['No verified signature by scanner was found', 'No verified signature by gate was found'])
  })

  it('whoever signs with one key under two identities, in certificates or by itself, is one', async () => {
    const key = digestOf('a key')
    const withKey = (claim: Claim): Claim => ({ ...claim, signer: { ...claim.signer, certifiedKey: key } })
    expect((await verdictOn(rule(2), [withKey(byBuilder), withKey(byScanner)])).passed).toBe(false)
    expect((await verdictOn(rule(2), [withKey(byBuilder), withKey(byScanner), byGate])).passed).toBe(true)
    expect((await verdictOn(rule(2), [withKey(byBuilder), byScanner])).passed).toBe(true)
  })

  it('a stranger is nobody', async () => {
    expect((await verdictOn(rule(1), [signatureClaim('build.yml', stranger)])).passed).toBe(false)
  })
})

describe('sbom', () => {
  const rule = { sbom: { by: 'scanner' } }
  it('says how many components it lists', async () => {
    expect((await verdictOn(rule, [sbomClaim()])).found).toBe('1 component')
    expect((await verdictOn(rule, [sbomClaim([{ type: 'library', name: 'a' }, { type: 'library', name: 'b' }])])).found).toBe('2 components')
  })

  it.each<[string, Claim, boolean]>([
    ['one component', sbomClaim(), true],
    ['a version behind the type', { ...sbomClaim(), predicateType: 'https://cyclonedx.org/bom/v1.6' }, true],
    ['components within components', sbomClaim([{ type: 'file', components: [{ type: 'library', name: 'a' }] }]), true],
    ['no component', sbomClaim([]), false],
    ['files only', sbomClaim([{ type: 'file', name: 'a' }]), false],
    ['another identity', sbomClaim(undefined, { signer: signerOf('build.yml') }), false],
    ['another document', { ...sbomClaim(), predicate: { spdxVersion: 'SPDX-2.3' } }, false],
    ['components that are none', { ...sbomClaim(), predicate: { bomFormat: 'CycloneDX', components: [1] } }, false],
    ['a look-alike of the type', { ...sbomClaim(), predicateType: 'https://cyclonedx.org/bom/evil' }, false],
  ])('with %s is met: %s', async (_, claim, isMet) => {
    expect((await verdictOn(rule, [claim])).passed).toBe(isMet)
  })

  it.each<[Claim[], string]>([
    [[], 'sbom-missing'],
    [[sbomClaim([])], 'sbom-empty'],
    [[sbomClaim(undefined, stranger)], 'identity-mismatch'],
    [[{ ...sbomClaim(), predicate: {} }], 'statement-invalid'],
  ])('of %j says why not: %s', async (claims, code) => {
    expect(codesOf(await verdictOn(rule, claims))).toEqual([code])
  })

  it('a good one beside a bad one is enough', async () => {
    expect((await verdictOn(rule, [sbomClaim([], { times: [before(1)] }), sbomClaim()])).passed).toBe(true)
  })
})
