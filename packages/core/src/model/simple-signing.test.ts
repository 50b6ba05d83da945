import { describe, expect, it } from '@jest/globals'
import { before } from '@portcullis/sandbox/fakes/claims'
import { signerOf } from '@portcullis/sandbox/fakes/policy'
import type { BundleVerifier, FoundBundle, SignedApart, VerifiedEnvelope } from '../ports/bundles.ts'
import { digestOf } from './digest.ts'
import { collectEvidence } from './evidence.ts'
import { plainSignatureType, readSimpleSigning, simpleSigningType } from './simple-signing.ts'

const image = digestOf('image')
const type = 'cosign container image signature'
const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const payloadFor = (digest: string, change: object = {}) => encode({ critical: { identity: { 'docker-reference': 'x' }, image: { 'docker-manifest-digest': digest }, type, ...change }, optional: null })

describe('the payload of an image signature', () => {
  it('names the image by its digest', () => {
    expect(readSimpleSigning(payloadFor(image))).toBe(image)
  })

  it.each<[string, Uint8Array]>([
    ['of another type', payloadFor(image, { type: 'atomic container signature' })],
    ['without a type', payloadFor(image, { type: undefined })],
    ['without an image', payloadFor(image, { image: undefined })],
    ['with a digest in capitals', payloadFor(image.toUpperCase())],
    ['with a cut digest', payloadFor(image.slice(0, -1))],
    ['with a list of images', payloadFor(image, { image: [{ 'docker-manifest-digest': image }] })],
    ['without its critical part', encode({ optional: { critical: {} } })],
    ['that is a list', encode([])],
    ['with two digests', encode(`{"critical":{"type":"${type}","image":{"docker-manifest-digest":"${image}","docker-manifest-digest":"${digestOf('x')}"}}}`)],
    ['that is no JSON', encode('{')],
  ])('is never one %s', (_, payload) => {
    expect(() => readSimpleSigning(payload)).toThrow(expect.objectContaining({ blame: 'artifact' }))
  })
})

describe('as evidence', () => {
  const bundle: FoundBundle = { bytes: encode('{}'), digest: digestOf('{}'), source: 'a tag' }
  const verified: VerifiedEnvelope = { signer: signerOf('build.yml'), times: [before(5)], payloadType: '', payload: new Uint8Array() }
  /** Hands out what it was asked about. */
  const echo: BundleVerifier = {
    verify: async (_, { digest, payload }: SignedApart = {}) => [payload === undefined ? { ...verified, ...(digest === undefined ? {} : { digest }) } : { ...verified, payloadType: simpleSigningType, payload }],
  }

  it('a signature over the artifact itself counts as a plain signature, and says nothing else', async () => {
    const { attestations } = await collectEvidence(image, [bundle], echo)
    expect(attestations.map(({ statement }) => statement)).toMatchObject([{ predicateType: plainSignatureType, predicate: {} }])
  })

  it('a payload beside it counts for its image alone', async () => {
    expect((await collectEvidence(image, [{ ...bundle, payload: payloadFor(image) }], echo)).attestations).toHaveLength(1)
    const { attestations, refused } = await collectEvidence(image, [{ ...bundle, payload: payloadFor(digestOf('another')) }], echo)
    expect(attestations).toEqual([])
    expect(refused).toMatchObject([{ reason: { code: 'subject-mismatch' } }])
  })

  it('a signature is not hidden by the same one beside another payload', async () => {
    const both = [{ ...bundle, payload: payloadFor(image) }, { ...bundle, payload: payloadFor(digestOf('another')) }]
    for (const found of [both, both.toReversed()]) expect((await collectEvidence(image, found, echo)).attestations).toHaveLength(1)
  })

  it('a digest that a verifier was not asked about never counts', async () => {
    const { attestations, refused } = await collectEvidence(image, [bundle], { verify: async () => [{ ...verified, digest: digestOf('another') }] })
    expect(attestations).toEqual([])
    expect(refused).toMatchObject([{ reason: { code: 'subject-mismatch' } }])
  })
})
