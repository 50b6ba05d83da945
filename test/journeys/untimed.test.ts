/** Bare envelopes by a key that may do without a verified time, from the gate to the tag and to whoever asks about that key later. */
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Signer } from '@portcullis/core/model/signer'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { auditTouched } from '@portcullis/core/use-cases/audit-touched'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { keyFingerprint } from '@portcullis/sigstore/trust/verification-key'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { withoutRevocations } from '@portcullis/worlds/touched-world'
import { acme, clock, encode, minute, policyWith, PromotionStage, requireTree, services } from '../attacks/promotion-world.ts'

const keys = { summariser: generateKeyPairSync('ec', { namedCurve: 'P-256' }), other: generateKeyPairSync('ec', { namedCurve: 'P-256' }) }
type Holder = keyof typeof keys
const domain = () => ({ ...acme(), keys: (['summariser', 'other'] as const).map((name) => ({ name, domain: 'acme', publicKey: keys[name].publicKey, untimed: true })) })
const summary = { verifier: { id: 'https://verifier.example' }, resourceUri: 'registry.example/acme/shop', timeVerified: '2026-06-01T11:00:00Z', policy: { uri: 'https://policy.example' }, verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }

function stageFor(by: Holder, production: Tree = {}, from?: PromotionStage): PromotionStage {
  const asked = { 'verification-summary': { by, verifier: 'https://verifier.example', resource: 'registry.example/acme/shop', levels: ['SLSA_BUILD_LEVEL_3'] } }
  const identities = { summariser: { domain: 'acme', key: 'summariser.pub', untimed: true }, other: { domain: 'acme', key: 'other.pub', untimed: true } }
  const policy = policyWith({ production: { require: { ...requireTree, ...asked }, approvals: undefined, ...production }, identities })
  const stage = from?.clone(policy) ?? new PromotionStage(policy)
  stage.verifier = createBundleVerifier({ domains: [domain()] })
  return stage
}

/** @returns the artifact, and the digest of the envelope beside it */
async function built(stage: PromotionStage, content: string, by: Holder): Promise<{ subject: PinnedReference; envelope: Digest }> {
  const subject = await stage.build(content)
  const said = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: subject.digest.slice('sha256:'.length) } }], predicateType: predicateTypes.verificationSummary, predicate: summary }
  const bytes = encode(services().evidence.envelope(JSON.stringify(said), keySigner(keys[by].privateKey)))
  stage.registry.beside(subject).set(digestOf(bytes), bytes)
  return { subject, envelope: digestOf(bytes) }
}

describe('a bare envelope that a decision stands on', () => {
  it('is there when the promotion looks for it, and without it there is no promotion', async () => {
    const stage = stageFor('summariser')
    const { subject, envelope } = await built(stage, 'first', 'summariser')
    expect(await stage.gate(subject)).toMatchObject({ decision: 'allow', signers: expect.arrayContaining([expect.objectContaining({ bundle: envelope })]) })
    const without = stage.clone()
    without.verifier = stage.verifier
    without.registry.beside(subject).delete(envelope)
    expect(await without.promote(subject)).toMatchObject({ decision: 'deny' })
    expect(await stage.promote(subject)).toMatchObject({ decision: 'allow' })
    expect(stage.tag).toBe(subject.digest)
  })

  it('is by a new signer like any other when its key is another, and known when it is not', async () => {
    const anomalies = { anomalies: { 'new-identity': 'deny' } }
    const first = stageFor('summariser', anomalies)
    const { subject } = await built(first, 'first', 'summariser')
    await first.gate(subject)
    expect((await first.promote(subject)).decision).toBe('allow')
    clock.advance(minute)
    const usual = stageFor('summariser', anomalies, first)
    expect(await usual.gate((await built(usual, 'second', 'summariser')).subject)).toMatchObject({ decision: 'allow', anomalies: [] })
    const unusual = stageFor('other', anomalies, first)
    expect(await unusual.gate((await built(unusual, 'second', 'other')).subject)).toMatchObject({ decision: 'deny', reasonCode: 'identity-new' })
  })

  it('is told when its key is in doubt, since whenever, as nobody knows when it was signed', async () => {
    const stage = stageFor('summariser')
    const { subject, envelope } = await built(stage, 'first', 'summariser')
    await stage.gate(subject)
    await stage.promote(subject)
    const fingerprint = keyFingerprint(keys.summariser.publicKey)
    const verifier = createBundleVerifier({ domains: [withoutRevocations({ ...domain(), revoked: [{ name: 'summariser', since: clock.now(), who: { fingerprint } }] })] })
    const audit = (isInDoubt: (signer: Signer) => boolean) => auditTouched({ policy: stage.policy, isInDoubt, since: new Date('2030-01-01T00:00:00Z') }, { ledger: stage.ledger, registry: { bundles: (at) => stage.registry.bundles(at), resolve: (at) => stage.registry.resolve(at) }, verifier })
    expect(await audit(({ key }) => key?.fingerprint === fingerprint)).toMatchObject([{ leaned: [{ as: 'decision', bundle: envelope }], unaccounted: [] }])
    expect(await audit(({ key }) => key?.name === 'other')).toEqual([])
  })
})
