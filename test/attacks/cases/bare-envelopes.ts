/** DSSE envelopes without a bundle: by a key that may do without a verified time, and bynobody else. */
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
import { attack, verdictOf } from '../corpus.ts'
import type { Attack } from '../corpus.ts'
import type { Family } from '../families.ts'
import { claims, clock, encode, inDays, ours, statement } from '../signature-world.ts'

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
})

const twin = () => verdictOf(verify(envelope()))
const keys: readonly (readonly [string, Partial<VerificationKey>])[] = [
  ['that nobody lets do without', {}],
  ['with a beginning', { untimed: true, notBefore: new Date(0) }],
  ['with an end', { untimed: true, notAfter: new Date(8_000_000_000_000) }],
  ['that will be revoked', { untimed: true, revokedAt: new Date(8_000_000_000_000) }],
]
for (const [name, change] of keys) attack('V-11', `a bare envelope by a key ${name}`, { code: 'timestamp-missing', attempt: () => verdictOf(verify(envelope(), change)), twin })

const bundled = (verificationMaterial: object) => ({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial, dsseEnvelope: envelope() })
const rows: readonly (readonly [Family, string, Attack['code'], () => unknown])[] = [
  ['V-20', 'by another key', 'bundle-untrusted', () => envelope(other.privateKey)],
  ['V-20', 'by another key, with the hint of ours', 'bundle-untrusted', () => ({ ...envelope(), signatures: envelope(other.privateKey).signatures.map(({ sig }) => ({ sig, keyid: keyHint(holder.publicKey) })) })],
  ['V-07', 'by a certificate', 'bundle-untrusted', () => ours.evidence.envelope(JSON.stringify(statement), ours.evidence.leafFor(claims))],
  ['V-06', 'with another payload', 'bundle-untrusted', () => ({ ...envelope(), payload: Buffer.from('{}').toString('base64') })],
  ['V-24', 'with another type of payload', 'bundle-untrusted', () => ({ ...envelope(), payloadType: 'application/json' })],
  ['V-16', 'with two signatures', 'bundle-invalid', () => ({ ...envelope(), signatures: [...envelope().signatures, ...envelope(other.privateKey).signatures] })],
  ['V-16', 'with the same signature twice', 'bundle-invalid', () => ({ ...envelope(), signatures: [...envelope().signatures, ...envelope().signatures] })],
  ['V-16', 'with no signature', 'bundle-invalid', () => ({ ...envelope(), signatures: [] })],
  ['V-16', 'with an empty signature', 'bundle-invalid', () => ({ ...envelope(), signatures: [{ sig: '', keyid: '' }] })],
  ['V-25', 'that is a bundle as well', 'bundle-invalid', () => ({ ...envelope(), verificationMaterial: {} })],
  ['V-25', 'with a member that nobody knows', 'bundle-invalid', () => ({ ...envelope(), extra: 1 })],
  ['V-07', 'in a bundle that says nothing of a key', 'bundle-invalid', () => bundled({})],
  ['V-11', 'in a bundle, without a timestamp', 'timestamp-missing', () => bundled({ ...keySigner(holder.privateKey).key, tlogEntries: [ours.evidence.logEntry(envelope(), keySigner(holder.privateKey))] })],
]
for (const [family, name, code, make] of rows) attack(family, `a bare envelope ${name}`, { code, attempt: () => verdictOf(verify(make())), twin })

const revocationOf = (key: KeyObject): readonly Revocation[] => [{ name: 'lost', since: inDays(365), who: { fingerprint: keyFingerprint(key) } }]
attack('V-11', 'a bare envelope by a key that is revoked at all, since it could have been signed after that', {
  code: 'signer-revoked',
  attempt: () => verdictOf(verify(envelope(), undefined, revocationOf(holder.publicKey))),
  twin: () => verdictOf(verify(envelope(), undefined, revocationOf(other.publicKey))),
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
