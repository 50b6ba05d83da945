import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { legacyBundle, legacyLayerTypes } from '@portcullis/registry/legacy-bundle'
import { pem } from '@portcullis/sandbox/sigstore/pem'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { claims, encode, ours, statement } from './signature-world.ts'

const image = digestOf('image')
const other = digestOf('another image')
const payloadOf = (digest: Digest) => Buffer.from(JSON.stringify({ critical: { identity: {}, image: { 'docker-manifest-digest': digest }, type: 'cosign container image signature' }, optional: null }))

interface Made {
  readonly payload?: Buffer
  readonly signed?: Buffer
  readonly annotations?: Record<string, string | undefined>
}

/** A layer of a `.sig` tag as cosign 2 writes it with a timestamp authority and without a log. */
function signatureLayer({ payload = payloadOf(image), signed = payload, annotations = {} }: Made = {}) {
  const signer = ours.evidence.leafFor(claims)
  const signature = sign('sha256', signed, signer.privateKey)
  const certificate = 'certificate' in signer.key ? pem(Buffer.from(signer.key.certificate.rawBytes, 'base64')) : ''
  const all = {
    'dev.cosignproject.cosign/signature': signature.toString('base64'),
    'dev.sigstore.cosign/certificate': certificate,
    'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: ours.evidence.timestamp(signature).toString('base64') }),
    ...annotations,
  }
  const given = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined))
  return { mediaType: legacyLayerTypes.signature, annotations: given, blob: payload }
}

async function evidenceIn(layer: Parameters<typeof legacyBundle>[0], { legacy = true, withLog = false } = {}) {
  const domain = readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, ...(withLog ? {} : { tlogs: [] }) }) })
  const verifier = createBundleVerifier({ domains: [{ ...domain, legacy }] })
  const bundle = legacyBundle(layer)
  return await collectEvidence(image, [{ ...bundle, digest: digestOf(bundle.bytes), source: 'tag' }], verifier)
}

describe('an image signature of cosign 2 (V-03, V-04)', () => {
  it('counts where old formats do', async () => {
    const { attestations, refused } = await evidenceIn(signatureLayer())
    expect(refused).toEqual([])
    expect(attestations).toMatchObject([{ statement: { predicateType: 'https://sigstore.dev/cosign/sign/v1' } }])
  })

  it.each<[string, () => Made, string]>([
    ['is of another image', () => ({ payload: payloadOf(other) }), 'subject-mismatch'],
    ['is over another payload than the one beside it', () => ({ signed: payloadOf(other) }), 'signature-invalid'],
    ['has no verified time', () => ({ annotations: { 'dev.sigstore.cosign/rfc3161timestamp': undefined } }), 'timestamp-missing'],
    ['has the timestamp of another signature', () => ({ annotations: { 'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: ours.evidence.timestamp(Buffer.from('x')).toString('base64') }) } }), 'timestamp-invalid'],
    ['has the certificate of another', () => ({ annotations: signatureLayer().annotations['dev.sigstore.cosign/certificate'] === undefined ? {} : { 'dev.sigstore.cosign/certificate': signatureLayer().annotations['dev.sigstore.cosign/certificate'] } }), 'signature-invalid'],
  ])('counts for nothing when it %s', async (_, made, code) => {
    const { attestations, refused } = await evidenceIn(signatureLayer(made()))
    expect(attestations).toEqual([])
    expect(refused).toMatchObject([{ reason: { code } }])
  })

  it('counts for nothing where old formats do not, nor without the log entry that a domain asks for', async () => {
    expect((await evidenceIn(signatureLayer(), { legacy: false })).refused).toMatchObject([{ reason: { code: 'bundle-invalid' } }])
    expect((await evidenceIn(signatureLayer(), { withLog: true })).refused).toMatchObject([{ reason: { code: 'log-entry-missing' } }])
  })

  it('is bound to its log entry: one that is promised by nobody who is trusted ends it', async () => {
    const body = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: {} })).toString('base64')
    const logEntry = { SignedEntryTimestamp: 'AAAA', Payload: { body, integratedTime: 1, logIndex: 1, logID: 'ab'.repeat(32) } }
    const { refused } = await evidenceIn(signatureLayer({ annotations: { 'dev.sigstore.cosign/bundle': JSON.stringify(logEntry) } }), { withLog: true })
    expect(refused).toMatchObject([{ reason: { code: 'log-entry-invalid' } }])
  })

  it.each<[string, Record<string, string | undefined>]>([
    ['no certificate and no log entry', { 'dev.sigstore.cosign/certificate': undefined }],
    ['a key in the place of the certificate (V-07)', { 'dev.sigstore.cosign/certificate': generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' }).toString() }],
    ['no signature', { 'dev.cosignproject.cosign/signature': undefined }],
    ['a log entry that is no JSON', { 'dev.sigstore.cosign/bundle': '{' }],
    ['a log entry with two bodies', { 'dev.sigstore.cosign/bundle': '{"Payload":{"body":"e30=","body":"e30="}}' }],
    ['a log entry without a payload', { 'dev.sigstore.cosign/bundle': '{}' }],
    ['a log entry with a negative index', { 'dev.sigstore.cosign/bundle': JSON.stringify({ SignedEntryTimestamp: 'AAAA', Payload: { body: 'e30=', integratedTime: 1, logIndex: -1, logID: 'ab'.repeat(32) } }) }],
    ['a timestamp that is a list', { 'dev.sigstore.cosign/rfc3161timestamp': '[]' }],
  ])('with %s is malformed', (_, annotations) => {
    expect(() => legacyBundle(signatureLayer({ annotations }))).toThrow(expect.objectContaining({ blame: 'artifact' }))
  })
})

describe('an attestation of cosign 2', () => {
  const envelopeLayer = (about: Digest) => {
    const signer = ours.evidence.leafFor(claims)
    const envelope = ours.evidence.envelope(JSON.stringify({ ...statement, subject: [{ digest: { sha256: about.slice(7) } }] }), signer)
    const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')
    return {
      mediaType: legacyLayerTypes.attestation,
      annotations: {
        'dev.sigstore.cosign/certificate': 'certificate' in signer.key ? pem(Buffer.from(signer.key.certificate.rawBytes, 'base64')) : '',
        'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: ours.evidence.timestamp(signature).toString('base64') }),
      },
      blob: Buffer.from(JSON.stringify(envelope)),
    }
  }

  it('counts for what it is about, and nothing else', async () => {
    expect((await evidenceIn(envelopeLayer(image))).attestations).toMatchObject([{ statement: { predicateType: statement.predicateType } }])
    expect((await evidenceIn(envelopeLayer(other))).refused).toMatchObject([{ reason: { code: 'subject-mismatch' } }])
  })
})
