/** DSSE envelopes without a bundle: by a key that may do without a verified time, and by nobody else (V-11, V-16, V-17, V-24). */
import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { decide } from '@portcullis/core/policy/decide'
import { parsePolicy } from '@portcullis/core/policy/parse'
import type { Revocation } from '@portcullis/core/policy/revocation'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { documentOf, policyTree } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { keyFingerprint, keyHint } from '@portcullis/sigstore/trust/verification-key'
import type { VerificationKey } from '@portcullis/sigstore/trust/verification-key'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { claims, clock, encode, expectRefused, inDays, ours, statement } from './signature-world.ts'

const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const image = digestOf('image')

const envelope = (privateKey: KeyObject = holder.privateKey, said: object = statement, payloadType?: string) => ours.evidence.envelope(JSON.stringify(said), keySigner(privateKey), payloadType)
const verifierFor = (change: Partial<VerificationKey> = { untimed: true }, revoked: readonly Revocation[] = []) =>
  createBundleVerifier({ domains: [{ ...readTrustDomain({ name: 'acme', config: encode(ours.trustedRoot) }), revoked }], keys: [{ name: 'verifier', domain: 'acme', publicKey: holder.publicKey, ...change }] })
const verify = (bytes: unknown, change?: Partial<VerificationKey>, revoked?: readonly Revocation[]) => verifierFor(change, revoked).verify(encode(bytes))

describe('a bare envelope', () => {
  it('counts for a key that may do without a verified time, and brings none, whatever it calls its key', async () => {
    for (const keyid of ['', 'release', keyHint(other.publicKey)]) {
      const { signatures, ...rest } = envelope()
      expect(await verify({ ...rest, signatures: signatures.map(({ sig }) => ({ sig, keyid })) })).toMatchObject([{ signer: { key: { name: 'verifier' } }, times: [] }])
    }
  })

  it.each<[string, Partial<VerificationKey>]>([
    ['that nobody lets do without', {}],
    ['with a window', { notBefore: new Date(0) }],
    ['that is revoked', { revokedAt: new Date(8_000_000_000_000) }],
  ])('is refused for a key %s', async (_, change) => expectRefused('timestamp-missing', verify(envelope(), change), verify(envelope())))

  it.each<[string, () => unknown, string]>([
    ['by another key', () => envelope(other.privateKey), 'bundle-untrusted'],
    ['by a certificate', () => ours.evidence.envelope(JSON.stringify(statement), ours.evidence.leafFor(claims)), 'bundle-untrusted'],
    ['with another payload', () => ({ ...envelope(), payload: Buffer.from('{}').toString('base64') }), 'bundle-untrusted'],
    ['with another type of payload', () => ({ ...envelope(), payloadType: 'application/json' }), 'bundle-untrusted'],
    ['with two signatures', () => ({ ...envelope(), signatures: [...envelope().signatures, ...envelope(other.privateKey).signatures] }), 'bundle-invalid'],
    ['with no signature', () => ({ ...envelope(), signatures: [] }), 'bundle-invalid'],
    ['with an empty signature', () => ({ ...envelope(), signatures: [{ sig: '', keyid: '' }] }), 'bundle-invalid'],
    ['that is a bundle as well', () => ({ ...envelope(), verificationMaterial: {} }), 'bundle-invalid'],
    ['in a bundle that says nothing of a key', () => ({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial: {}, dsseEnvelope: envelope() }), 'bundle-invalid'],
    ['in a bundle by an untimed key, without a timestamp', () => ({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial: { ...keySigner(holder.privateKey).key, tlogEntries: [ours.evidence.logEntry(envelope(), keySigner(holder.privateKey))] }, dsseEnvelope: envelope() }), 'timestamp-missing'],
  ])('is refused %s', async (_, made, code) => expectRefused(code, verify(made()), verify(envelope())))

  it('is refused once its key is revoked at all, since it could have been signed after that', async () => {
    const revoked = [{ name: 'verifier', since: inDays(365), who: { fingerprint: keyFingerprint(holder.publicKey) } }]
    await expectRefused('signer-revoked', verify(envelope(), undefined, revoked), verify(envelope(), undefined, [{ name: 'other', since: inDays(-365), who: { fingerprint: keyFingerprint(other.publicKey) } }]))
  })
})

describe('what a bare envelope is evidence of', () => {
  const about = (predicateType: string, predicate: object) => ({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: image.slice('sha256:'.length) } }], predicateType, predicate })
  const summary = about(predicateTypes.verificationSummary, {
    verifier: { id: 'https://verifier.example' }, timeVerified: clock.now().toISOString(), resourceUri: 'registry.example/acme/shop',
    policy: { uri: 'https://policy.example' }, verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
  })
  const rule = { by: 'verifier', verifier: 'https://verifier.example', resource: 'registry.example/acme/shop', levels: ['SLSA_BUILD_LEVEL_3'] }

  async function codesOf(require: Tree, said: object): Promise<string[]> {
    const tree = policyTree(require)
    const trust = tree['trust'] as { identities: Tree }
    const policy = parsePolicy(documentOf({ ...tree, trust: { ...trust, identities: { ...trust.identities, verifier: { domain: 'acme', key: 'verifier.pub', untimed: true } } } }))
    const bytes = encode(envelope(holder.privateKey, said))
    const evidence = await collectEvidence(image, [{ bytes, digest: digestOf(bytes), source: 'test' }], verifierFor())
    expect([evidence.attestations, evidence.refused]).toEqual([[], []])
    return decide(policy, 'production', evidence, clock.now()).rules.flatMap(({ reasons }) => reasons.map(({ code }) => code))
  }

  it('a verification summary, where nobody asks how old it is', async () => {
    expect(await codesOf({ 'verification-summary': rule }, summary)).toEqual([])
    expect(await codesOf({ 'verification-summary': { ...rule, 'max-age': '24h' } }, summary)).toEqual(['summary-stale'])
  })

  it('never of a signature, nor of a scan', async () => {
    expect(await codesOf({ signatures: { of: ['verifier'], count: 1 } }, about('https://sigstore.dev/cosign/sign/v1', {}))).toEqual(['signature-missing'])
    expect(await codesOf({ scan: { by: 'verifier', 'max-age': '24h' } }, about(predicateTypes.vulnerabilities, {}))).toEqual(['scan-missing'])
  })
})
