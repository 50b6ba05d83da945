import { describe, expect, it } from '@jest/globals'
import { before, noon, sbomClaim, scanClaim } from '@portcullis/sandbox/fakes/claims'
import { bundleOf, evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import { signerOf } from '@portcullis/sandbox/fakes/policy'
import { Failure } from '../failure.ts'
import type { Blame } from '../failure.ts'
import type { BundleVerifier, VerifiedEnvelope } from '../ports/bundles.ts'
import { digestOf } from './digest.ts'
import { intotoPayloadType } from './envelope.ts'
import { Attestation, collectEvidence, Evidence } from './evidence.ts'
import { encodeStatement, statementAbout } from './statement.ts'

const subject = digestOf('image')
const found = bundleOf(scanClaim())
const payload = encodeStatement(statementAbout(subject, 'shop', 'https://example.org/x', {}))
const envelope: VerifiedEnvelope = { signer: signerOf('scan.yml'), times: [before(5)], payloadType: intotoPayloadType, payload }
const verifying = (...envelopes: VerifiedEnvelope[]): BundleVerifier => ({ verify: () => Promise.resolve(envelopes) })
const failing = (blame: Blame): BundleVerifier => ({ verify: () => Promise.reject(new Failure('signature-invalid', { blame, message: 'm', remedy: 'r' })) })

describe('evidence', () => {
  it('is what verified and is about the artifact', async () => {
    const evidence = await evidenceOf(subject, [scanClaim(), sbomClaim()])
    expect(evidence.attestations).toHaveLength(2)
    expect(evidence.refused).toEqual([])
    expect(Evidence.isGenuine(evidence) && evidence.attestations.every((one) => Attestation.isGenuine(one))).toBe(true)
  })

  it('counts a bundle that is found twice once', async () => {
    expect((await evidenceOf(subject, [scanClaim(), scanClaim()])).attestations).toHaveLength(1)
  })

  it('keeps one attestation for each trust domain in which a bundle verifies', async () => {
    const inTwo = verifying(envelope, { ...envelope, signer: { ...envelope.signer, domain: 'other' } })
    expect((await collectEvidence(subject, [found], inTwo)).attestations.map(({ signer }) => signer.domain)).toEqual(['acme', 'other'])
  })

  it.each([
    ['about another artifact', { ...envelope, payload: encodeStatement(statementAbout(digestOf('other'), 'shop', 'https://example.org/x', {})) }, 'subject-mismatch'],
    ['of another payload type', { ...envelope, payloadType: 'application/json' }, 'statement-invalid'],
    ['of a payload type that looks like it', { ...envelope, payloadType: `${intotoPayloadType} ` }, 'statement-invalid'],
    ['that is no statement', { ...envelope, payload: new TextEncoder().encode('{}') }, 'statement-invalid'],
    ['that is no JSON', { ...envelope, payload: new Uint8Array([255]) }, 'json-invalid'],
  ])('is never what is %s: that is set apart with its reason', async (_, one, code) => {
    const evidence = await collectEvidence(subject, [found], verifying(one))
    expect(evidence.attestations).toEqual([])
    expect(evidence.refused).toMatchObject([{ bundle: found.digest, source: found.source, reason: { code } }])
  })

  it('sets apart what does not verify, and fails when it could not find out', async () => {
    expect((await collectEvidence(subject, [found], failing('artifact'))).refused).toMatchObject([{ reason: { code: 'signature-invalid' } }])
    await expect(collectEvidence(subject, [found], failing('service'))).rejects.toMatchObject({ code: 'signature-invalid' })
    await expect(collectEvidence(subject, [found], failing('bug'))).rejects.toBeInstanceOf(Failure)
    const broken: BundleVerifier = { verify: () => Promise.reject(new TypeError('x')) }
    await expect(collectEvidence(subject, [found], broken)).rejects.toMatchObject({ code: 'unexpected' })
  })

  it('is as old as its earliest verified time: a later timestamp can be added by anybody', async () => {
    const [attestation] = (await collectEvidence(subject, [found], verifying({ ...envelope, times: [before(90), noon] }))).attestations
    expect(attestation?.signedAt).toEqual(before(90))
  })

  it('cannot be made by hand', async () => {
    const [attestation] = (await evidenceOf(subject, [scanClaim()])).attestations
    if (attestation === undefined) throw new Error('no attestation')
    expect(() => new Attestation(Symbol('only collectEvidence makes evidence'), attestation)).toThrow(TypeError)
    for (const forged of [Object.assign({}, attestation), Object.create(Attestation.prototype), structuredClone({}), null, 'x']) expect(Attestation.isGenuine(forged)).toBe(false)
  })
})
