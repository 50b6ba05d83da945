import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { mismatches } from '@portcullis/core/policy/identity'
import { auditTouched } from '@portcullis/core/use-cases/audit-touched'
import type { TouchedRequest } from '@portcullis/core/use-cases/audit-touched'
import { PromotionStage, acme, clock, encode, services, critical, hour, job, minute, policyWith, productionLine, scanOf, source } from '../attacks/promotion-world.ts'
import { identityTree } from '@portcullis/sandbox/fakes/policy'
import { pin } from '@portcullis/core/model/reference'
import { SetStage } from './set-stage.ts'
import { digestOf } from '@portcullis/core/model/digest'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { createKeySigner } from '@portcullis/sigstore/keys/key-signer'
import { localKey } from '@portcullis/sigstore/keys/signing-key'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { keyFingerprint } from '@portcullis/sigstore/trust/verification-key'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { wordInDoubt } from '@portcullis/worlds/word-in-doubt'
import type { DoubtQuestion } from '@portcullis/worlds/word-in-doubt'

/** Asks which promotions leaned on an identity of the policy since `since`. */
function touchedBy(stage: PromotionStage, name: string, since: Date, changes: Partial<TouchedRequest> = {}) {
  const identity = stage.policy.identities.get(name)
  if (identity === undefined) throw new TypeError(`no identity ${name}`)
  const request = { policy: stage.policy, isInDoubt: (signer: Parameters<typeof mismatches>[1]) => mismatches(identity, signer).length === 0, since, ...changes }
  return auditTouched(request, { ledger: stage.ledger, registry: stage.registry, verifier: stage.verifier })
}

async function promoted() {
  const stage = new PromotionStage(policyWith({ identities: { tester: identityTree('test.yml') } }))
  const subject = await stage.ready('first')
  expect((await stage.promote(subject)).decision).toBe('allow')
  return { stage, subject }
}

describe('an audit after a compromise', () => {
  it('lists what each identity had a hand in, and where it is now', async () => {
    const { stage, subject } = await promoted()
    const begin = new Date(clock.now().getTime() - hour)
    const [scan, ...none] = await touchedBy(stage, 'scanner', begin)
    expect(none).toEqual([])
    expect(scan).toMatchObject({
      environment: 'production',
      artifact: { registry: 'registry.example', repository: 'production/shop', digest: subject.digest },
      promotions: [{ sequence: 2, tag: 'production', actor: 'ina' }],
      tags: ['production'],
    })
    expect(scan?.leaned.map(({ as, predicateType }) => [as, predicateType])).toEqual([
      ['evidence', predicateTypes.vulnerabilities],
      ['evidence', predicateTypes.cyclonedx],
    ])
    const roles = async (name: string) => (await touchedBy(stage, name, begin)).flatMap(({ leaned }) => leaned.map(({ as }) => as))
    expect(await roles('builder')).toEqual(['evidence'])
    expect(new Set(await roles('gate'))).toEqual(new Set(['decision']))
    expect(await roles('approver')).toEqual(['approval', 'approval'])
    expect(await roles('promoter')).toEqual(['record'])
  })

  it('lists what is no longer tagged too, and says so', async () => {
    const { stage, subject } = await promoted()
    clock.advance(minute)
    const next = await stage.ready('second')
    expect((await stage.promote(next)).decision).toBe('allow')
    const touched = await touchedBy(stage, 'builder', new Date(0))
    expect(touched.map(({ artifact, tags }) => [artifact.digest, tags])).toEqual([[subject.digest, []], [next.digest, ['production']]])
  })

  it('leaves out what was signed before the time in doubt, to the second', async () => {
    const { stage } = await promoted()
    const signed = new Date(Math.floor(clock.now().getTime() / 1_000) * 1_000)
    expect(await touchedBy(stage, 'scanner', signed)).toHaveLength(1)
    expect(await touchedBy(stage, 'scanner', new Date(signed.getTime() + 1_000))).toEqual([])
  })

  it('counts a later word beside the artifact, and never one that does not verify', async () => {
    const { stage, subject } = await promoted()
    const target = pin({ registry: 'registry.example', repository: 'production/shop' }, subject.digest)
    clock.advance(2 * hour)
    const since = new Date(clock.now().getTime() - hour)
    expect(await touchedBy(stage, 'scanner', since)).toEqual([])
    await stage.attach(target, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'), stage.registry.push(source, new Uint8Array([1])))
    expect(await touchedBy(stage, 'scanner', since)).toEqual([])
    await stage.attach(target, predicateTypes.vulnerabilities, scanOf([critical]), job('scan.yml'))
    expect(await touchedBy(stage, 'scanner', since)).toHaveLength(1)
  })

  it('cannot be hidden from by taking the record from beside the artifact', async () => {
    const { stage, subject } = await promoted()
    stage.registry.beside(pin({ registry: 'registry.example', repository: 'production/shop' }, subject.digest)).clear()
    const touched = await touchedBy(stage, 'promoter', new Date(0))
    expect(touched.flatMap(({ leaned }) => leaned.map(({ as }) => as))).toEqual(['record'])
  })

  it('takes for touched what a promotion stood on and nobody shows any more: a registry cannot hide whose word it was', async () => {
    const { stage, subject } = await promoted()
    const beside = stage.registry.beside(pin({ registry: 'registry.example', repository: 'production/shop' }, subject.digest))
    const nothing = () => touchedBy(stage, 'tester', new Date(0))
    expect(await nothing()).toEqual([])
    const kept = new Map(beside)
    const decided = (await touchedBy(stage, 'gate', new Date(0)))[0]?.leaned
    const scan = (await touchedBy(stage, 'scanner', new Date(0)))[0]?.leaned[0]
    const grant = (await touchedBy(stage, 'approver', new Date(0)))[0]?.leaned[0]
    for (const { as, bundle } of [...(decided ?? []), ...(scan === undefined ? [] : [scan]), ...(grant === undefined ? [] : [grant])]) {
      beside.delete(bundle)
      const expected = decided?.[0]?.bundle === bundle || as !== 'decision' ? [{ as, bundle, why: 'it is not beside the artifact' }] : []
      expect((await nothing()).flatMap(({ unaccounted }) => unaccounted)).toEqual(expected)
      beside.set(bundle, kept.get(bundle) ?? new Uint8Array())
    }
    expect(await nothing()).toEqual([])
  })

  it('names with what it moved in one release set', async () => {
    const stage = new SetStage()
    await stage.make('api', '1')
    const web = await stage.make('web', '1')
    await stage.make('worker', '1')
    const doubt = new Date(Math.floor(clock.now().getTime() / 1_000) * 1_000 + 1_000)
    clock.advance(minute)
    await stage.attach(web, predicateTypes.vulnerabilities, scanOf(), job('scan.yml'))
    const set = stage.set('api 1', 'web 1')
    await stage.readySet(set)
    expect((await stage.promoteSet(set)).decision).toBe('allow')
    const touched = await touchedBy(stage, 'scanner', doubt)
    expect(touched.map(({ artifact, leaned, promotions }) => [artifact.repository, leaned.length, promotions.map((one) => one.set)])).toEqual([
      ['production/api', 0, [set.digest]],
      ['production/web', 1, [set.digest]],
    ])
  })

  it('is not misled by a ledger whose end was cut off', async () => {
    const { stage } = await promoted()
    clock.advance(minute)
    const next = await stage.ready('second')
    expect((await stage.promote(next)).decision).toBe('allow')
    stage.ledger.rewrite(productionLine, stage.ledger.entries(productionLine).slice(0, 2))
    await expect(touchedBy(stage, 'builder', new Date(0))).rejects.toMatchObject({ code: 'ledger-invalid' })
  })

  it('refuses to say that nothing was touched when the ledger cannot be believed', async () => {
    const { stage } = await promoted()
    const line = { line: 'registry.example/production/shop', environment: 'production' }
    stage.ledger.force(line, 'promotion', new TextEncoder().encode('{}'))
    await expect(touchedBy(stage, 'builder', new Date(0))).rejects.toMatchObject({ code: 'ledger-invalid' })
  })
})

describe('whose word is in doubt', () => {
  const nobody = { identity: undefined, key: undefined, certificateIdentity: undefined, certificateOidcIssuer: undefined }
  const issuer = 'https://token.actions.githubusercontent.com'
  const workflow = (file: string) => `https://github.com/acme/shop/.github/workflows/${file}@refs/heads/main`

  /** What `audit touched` would list for the words of a person, as predicate types. */
  async function leanedOn(stage: PromotionStage, question: Partial<DoubtQuestion>, domains: readonly TrustDomain[] = [acme()]) {
    const doubt = await wordInDoubt({ ...nobody, ...question }, { policy: stage.policy, domains }, { readable: [tmpdir()] })
    const verifier = createBundleVerifier({ domains: doubt.domains })
    const touched = await auditTouched({ policy: stage.policy, isInDoubt: doubt.isInDoubt, since: new Date(0) }, { ledger: stage.ledger, registry: stage.registry, verifier })
    return touched.flatMap(({ leaned }) => leaned.map(({ predicateType }) => predicateType))
  }

  it('may be that of a certificate, exactly, whether the policy names it or not', async () => {
    const { stage, subject } = await promoted()
    const ofCertificate = (certificateIdentity: string, certificateOidcIssuer = issuer) => leanedOn(stage, { certificateIdentity, certificateOidcIssuer })
    expect(await ofCertificate(workflow('scan.yml'))).toEqual([predicateTypes.vulnerabilities, predicateTypes.cyclonedx])
    expect(await ofCertificate(workflow('scan.yml').replace('main', 'next'))).toEqual([])
    expect(await ofCertificate(workflow('scan.yml'), 'https://issuer.example')).toEqual([])
    await stage.attach(pin({ registry: 'registry.example', repository: 'production/shop' }, subject.digest), predicateTypes.vulnerabilities, scanOf(), job('unnamed.yml'))
    expect(await ofCertificate(workflow('unnamed.yml'))).toEqual([predicateTypes.vulnerabilities])
    await expect(leanedOn(stage, { certificateIdentity: workflow('scan.yml') })).rejects.toMatchObject({ code: 'identity-required' })
  })

  it('may be that of a key by its fingerprint, under whatever name the policy has it, and of no other key', async () => {
    const { stage, subject } = await promoted()
    const [held, other] = [generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ec', { namedCurve: 'P-256' })]
    const domain = readTrustDomain({ name: 'acme', config: encode(services().clientTrustConfig) })
    const signer = createKeySigner({ domain, key: localKey(held.privateKey, held.publicKey), clock })
    const bundle = await signer.sign(encodeStatement(statementAbout(subject.digest, 'shop', predicateTypes.vulnerabilities, scanOf())))
    stage.registry.beside(pin({ registry: 'registry.example', repository: 'production/shop' }, subject.digest)).set(digestOf(bundle), bundle)
    const domains = [{ ...acme(), keys: [held, other].map(({ publicKey }, index) => ({ name: `key-${index}`, domain: 'acme', publicKey })) }]
    expect(await leanedOn(stage, { key: keyFingerprint(held.publicKey) }, domains)).toEqual([predicateTypes.vulnerabilities])
    expect(await leanedOn(stage, { key: keyFingerprint(other.publicKey) }, domains)).toEqual([])
    await expect(leanedOn(stage, { key: keyFingerprint(held.publicKey) })).rejects.toMatchObject({ code: 'identity-required', remedy: expect.stringContaining('PEM') })
  })
})
