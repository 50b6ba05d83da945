import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { legacyBundle, legacyLayerTypes } from '@portcullis/registry/evidence/legacy-bundle'
import { pem } from '@portcullis/sandbox/sigstore/pem'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOfReading } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, encode, ours, statement } from '../signature-world.ts'

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

/** How it counts: `passes`, or why not. */
async function standing(...asked: Parameters<typeof evidenceIn>): Promise<Verdict> {
  const { attestations, refused } = await evidenceIn(...asked)
  return attestations.length > 0 ? 'passes' : (refused[0]?.reason.code ?? 'lost')
}
const good = () => standing(signatureLayer())

describe('an image signature of cosign 2', () => {
  it('counts where old formats do', async () => {
    const { attestations, refused } = await evidenceIn(signatureLayer())
    expect(refused).toEqual([])
    expect(attestations).toMatchObject([{ statement: { predicateType: 'https://sigstore.dev/cosign/sign/v1' } }])
  })
})

const simple = (change: (critical: Record<string, unknown>) => object) => (): Made => ({ payload: Buffer.from(JSON.stringify({ critical: change({ identity: {}, image: { 'docker-manifest-digest': image }, type: 'cosign container image signature' }), optional: null })) })
const stamp = (signature: Uint8Array) => JSON.stringify({ SignedRFC3161Timestamp: ours.evidence.timestamp(signature).toString('base64') })
const logEntry = (change: object = {}, payload: object = {}) =>
  JSON.stringify({ SignedEntryTimestamp: 'AAAA', Payload: { body: Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec: {} })).toString('base64'), integratedTime: 1, logIndex: 1, logID: 'ab'.repeat(32), ...payload }, ...change })
const rows: readonly (readonly [string, () => Made, Attack['code']])[] = [
  ['of another image', () => ({ payload: payloadOf(other) }), 'subject-mismatch'],
  ['over another payload than the one beside it', () => ({ signed: payloadOf(other) }), 'signature-invalid'],
  ['without a verified time', () => ({ annotations: { 'dev.sigstore.cosign/rfc3161timestamp': undefined } }), 'timestamp-missing'],
  ['with the timestamp of another signature', () => ({ annotations: { 'dev.sigstore.cosign/rfc3161timestamp': stamp(Buffer.from('x')) } }), 'timestamp-invalid'],
  ['with the certificate of another', () => ({ annotations: { 'dev.sigstore.cosign/certificate': signatureLayer().annotations['dev.sigstore.cosign/certificate'] } }), 'signature-invalid'],
  ['with the signature of another', () => ({ annotations: { 'dev.cosignproject.cosign/signature': signatureLayer().annotations['dev.cosignproject.cosign/signature'] } }), 'signature-invalid'],
  ['whose payload names no image', simple((critical) => ({ ...critical, image: undefined })), 'statement-invalid'],
  ['whose payload has no type', simple((critical) => ({ ...critical, type: undefined })), 'statement-invalid'],
  ['whose payload is of another type', simple((critical) => ({ ...critical, type: 'atomic container signature, but not' })), 'statement-invalid'],
  ['whose payload names a digest in capitals', simple((critical) => ({ ...critical, image: { 'docker-manifest-digest': image.toUpperCase() } })), 'statement-invalid'],
  ['whose payload names a weak digest', simple((critical) => ({ ...critical, image: { 'docker-manifest-digest': 'md5:d41d8cd98f00b204e9800998ecf8427e' } })), 'statement-invalid'],
  ['whose payload is no JSON', () => ({ payload: Buffer.from('image') }), 'json-invalid'],
  ['whose payload names two images', () => ({ payload: Buffer.from(payloadOf(image).toString().replace('"docker-manifest-digest"', `"docker-manifest-digest":"${other}","docker-manifest-digest"`)) }), 'json-invalid'],
]
for (const [name, made, code] of rows) attack(['V-03', 'V-04'], `a signature of cosign 2 ${name}`, { code, attempt: () => standing(signatureLayer(made())), twin: good })

attack('V-04', 'a signature of cosign 2 where old formats do not count', { code: 'bundle-invalid', attempt: () => standing(signatureLayer(), { legacy: false }), twin: good })
attack('V-04', 'a signature of cosign 2 without the log entry that a domain asks for', { code: 'log-entry-missing', attempt: () => standing(signatureLayer(), { withLog: true }), twin: good })
attack('V-04', 'a signature of cosign 2 whose log entry is promised by nobody', { code: 'log-entry-invalid', attempt: () => standing(signatureLayer({ annotations: { 'dev.sigstore.cosign/bundle': logEntry() } }), { withLog: true }), twin: good })
attack(['V-04', 'V-15'], 'a signature of cosign 2 with the time of a log entry that nobody promised, and no other', {
  code: 'timestamp-missing',
  attempt: () => standing(signatureLayer({ annotations: { 'dev.sigstore.cosign/bundle': logEntry(), 'dev.sigstore.cosign/rfc3161timestamp': undefined } }), { withLog: true }),
  twin: good,
})

const pemKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' }).toString()
const malformed: readonly (readonly [string, Attack['code'], Record<string, string | undefined>])[] = [
  ['no certificate and no log entry', 'bundle-invalid', { 'dev.sigstore.cosign/certificate': undefined }],
  ['a key in the place of the certificate', 'bundle-invalid', { 'dev.sigstore.cosign/certificate': pemKey }],
  ['no signature', 'bundle-invalid', { 'dev.cosignproject.cosign/signature': undefined }],
  ['a log entry that is no JSON', 'json-invalid', { 'dev.sigstore.cosign/bundle': '{' }],
  ['a log entry with two bodies', 'json-invalid', { 'dev.sigstore.cosign/bundle': '{"Payload":{"body":"e30=","body":"e30="}}' }],
  ['a log entry without a payload', 'bundle-invalid', { 'dev.sigstore.cosign/bundle': '{}' }],
  ['a log entry with a negative index', 'bundle-invalid', { 'dev.sigstore.cosign/bundle': logEntry({}, { logIndex: -1 }) }],
  ['a log entry with half an index', 'bundle-invalid', { 'dev.sigstore.cosign/bundle': logEntry({}, { logIndex: 0.5 }) }],
  ['a log entry whose log is no hash', 'bundle-invalid', { 'dev.sigstore.cosign/bundle': logEntry({}, { logID: '../' }) }],
  ['a log entry whose body is a list', 'bundle-invalid', { 'dev.sigstore.cosign/bundle': logEntry({}, { body: [] }) }],
  ['a timestamp that is a list', 'bundle-invalid', { 'dev.sigstore.cosign/rfc3161timestamp': '[]' }],
]
for (const [name, code, annotations] of malformed)
  attack(name.startsWith('a key') ? ['V-07', 'V-04'] : 'V-04', `a signature of cosign 2 with ${name}`, {
    code,
    attempt: () => verdictOfReading(() => legacyBundle(signatureLayer({ annotations }))),
    twin: () => verdictOfReading(() => legacyBundle(signatureLayer())),
  })

/** A layer of an `.att` tag. */
const envelopeLayer = (about: Digest, change: (envelope: ReturnType<typeof ours.evidence.envelope>) => object = (envelope) => envelope) => {
  const signer = ours.evidence.leafFor(claims)
  const envelope = ours.evidence.envelope(JSON.stringify({ ...statement, subject: [{ digest: { sha256: about.slice(7) } }] }), signer)
  const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')
  return {
    mediaType: legacyLayerTypes.attestation,
    annotations: {
      'dev.sigstore.cosign/certificate': 'certificate' in signer.key ? pem(Buffer.from(signer.key.certificate.rawBytes, 'base64')) : '',
      'dev.sigstore.cosign/rfc3161timestamp': stamp(signature),
    },
    blob: Buffer.from(JSON.stringify(change(envelope))),
  }
}
const attested = () => standing(envelopeLayer(image))
const attestations: readonly (readonly [string, Attack['code'], () => ReturnType<typeof envelopeLayer>])[] = [
  ['of another image', 'subject-mismatch', () => envelopeLayer(other)],
  ['with another payload', 'signature-invalid', () => envelopeLayer(other, (envelope) => ({ ...envelope, payload: Buffer.from(JSON.stringify({ ...statement, subject: [{ digest: { sha256: image.slice(7) } }] })).toString('base64') }))],
  ['with another payload type', 'signature-invalid', () => envelopeLayer(image, (envelope) => ({ ...envelope, payloadType: 'application/json' }))],
]
for (const [name, code, make] of attestations) attack(['V-03', 'V-04'], `an attestation of cosign 2 ${name}`, { code, attempt: () => standing(make()), twin: attested })
