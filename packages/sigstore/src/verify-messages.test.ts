import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { simpleSigningType } from '@portcullis/core/model/simple-signing'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from './trust/trust-domain.ts'
import { createBundleVerifier } from './verify.ts'

const artifact = Buffer.from('the artifact')
const subject = digestOf(artifact)
const other = digestOf('another artifact')
let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
})
afterAll(async () => sigstore.close())

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** In a domain without log: the log's part has tests of its own. */
function world(publicKey: KeyObject) {
  const domain = readTrustDomain({ name: 'ours', config: encode({ ...sigstore.trustedRoot, tlogs: [] }) })
  return createBundleVerifier({ domains: [domain], keys: [{ name: 'release', domain: 'ours', publicKey }] })
}

interface Made {
  readonly by?: { publicKey: KeyObject; privateKey: KeyObject }
  readonly hash?: string | null
  readonly bytes?: Buffer
  readonly messageDigest?: object | null
  readonly change?: object
}

function messageBundle({ by = p256, hash = 'sha256', bytes = artifact, messageDigest, change = {} }: Made = {}) {
  const signature = sign(hash, bytes, by.privateKey)
  const claimed = { algorithm: 'SHA2_256', digest: createHash('sha256').update(bytes).digest('base64') }
  return encode({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...keySigner(by.privateKey).key,
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: sigstore.evidence.timestamp(signature).toString('base64') }] },
    },
    messageSignature: { ...(messageDigest === null ? {} : { messageDigest: messageDigest ?? claimed }), signature: signature.toString('base64') },
    ...change,
  })
}

describe('a message signature', () => {
  it('verifies from the digest of the artifact alone', async () => {
    const [verified] = await world(p256.publicKey).verify(messageBundle(), { digest: subject })
    expect(verified).toMatchObject({ digest: subject, payloadType: '' })
    expect(verified?.payload).toHaveLength(0)
  })

  it('verifies without saying itself what it is over', async () => {
    expect(await world(p256.publicKey).verify(messageBundle({ messageDigest: null }), { digest: subject })).toHaveLength(1)
  })

  it('by RSA as well', async () => {
    const by = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(await world(by.publicKey).verify(messageBundle({ by }), { digest: subject })).toHaveLength(1)
    await expect(world(by.publicKey).verify(messageBundle({ by, messageDigest: null }), { digest: other })).rejects.toMatchObject({ code: 'signature-invalid' })
  })

  it('is refused by itself, and for another artifact', async () => {
    const verifier = world(p256.publicKey)
    await expect(verifier.verify(messageBundle())).rejects.toMatchObject({ code: 'bundle-invalid' })
    await expect(verifier.verify(messageBundle(), { digest: other })).rejects.toMatchObject({ code: 'subject-mismatch' })
    await expect(verifier.verify(messageBundle({ messageDigest: null }), { digest: other })).rejects.toMatchObject({ code: 'signature-invalid' })
  })

  it.each<[string, Made, string]>([
    ['claims the digest of the artifact, and is over another', { bytes: Buffer.from('another artifact'), messageDigest: { algorithm: 'SHA2_256', digest: createHash('sha256').update(artifact).digest('base64') } }, 'signature-invalid'],
    ['claims another digest, and is over the artifact', { messageDigest: { algorithm: 'SHA2_256', digest: Buffer.alloc(32, 1).toString('base64') } }, 'subject-mismatch'],
    ['claims another hash', { messageDigest: { algorithm: 'SHA2_512', digest: Buffer.alloc(64, 1).toString('base64') } }, 'subject-mismatch'],
    ['claims a digest of a length that is none', { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' } }, 'bundle-invalid'],
    ['claims a weak hash', { messageDigest: { algorithm: 'SHA1', digest: 'AAAA' } }, 'bundle-invalid'],
    ['claims no hash', { messageDigest: { algorithm: '__proto__', digest: 'AAAA' } }, 'bundle-invalid'],
    ['is by another hash of the key', { hash: 'sha512' }, 'signature-invalid'],
    ['stands beside an envelope', { change: { dsseEnvelope: { payload: 'AAAA', payloadType: 'x', signatures: [{ sig: 'AAAA' }] } } }, 'bundle-invalid'],
    ['is empty', { change: { messageSignature: { signature: '' } } }, 'bundle-invalid'],
    ['is no signature', { change: { messageSignature: { signature: 'AAAA' } } }, 'signature-invalid'],
    ['is missing', { change: { messageSignature: null } }, 'bundle-invalid'],
  ])('is refused when it %s', async (_, made, code) => {
    await expect(world(p256.publicKey).verify(messageBundle(made), { digest: subject })).rejects.toMatchObject({ code, blame: 'artifact' })
  })

  it('is bound to the hash of its key: no sha256 digest stands for a sha384 one', async () => {
    const by = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    const bundle = messageBundle({ by, hash: 'sha384', messageDigest: null })
    await expect(world(by.publicKey).verify(bundle, { digest: subject })).rejects.toMatchObject({ code: 'algorithm-refused' })
  })

  it('by Ed25519 needs the bytes, and says so', async () => {
    const by = generateKeyPairSync('ed25519')
    const bundle = messageBundle({ by, hash: null, messageDigest: null })
    await expect(world(by.publicKey).verify(bundle, { digest: subject })).rejects.toMatchObject({ code: 'algorithm-refused', expected: expect.stringContaining('Ed25519') })
    await expect(world(by.publicKey).verify(bundle, { digest: digestOf(artifact, 'sha512') })).rejects.toMatchObject({ code: 'algorithm-refused' })
    expect(await world(by.publicKey).verify(bundle, { payload: artifact })).toHaveLength(1)
  })

  it('over a payload that is kept apart hands out that payload, and no digest', async () => {
    const [verified] = await world(p256.publicKey).verify(messageBundle(), { payload: artifact, digest: other })
    expect(verified?.payloadType).toBe(simpleSigningType)
    expect(verified?.digest).toBeUndefined()
    await expect(world(p256.publicKey).verify(messageBundle(), { payload: Buffer.from('another'), digest: subject })).rejects.toMatchObject({ code: 'subject-mismatch' })
  })
})

describe('a bundle v0.1', () => {
  const v1 = { change: { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' } }

  it('counts where the domain takes old formats, and nowhere else', async () => {
    const domain = readTrustDomain({ name: 'ours', config: encode({ ...sigstore.trustedRoot, tlogs: [] }) })
    const keys = [{ name: 'release', domain: 'ours', publicKey: p256.publicKey }]
    expect(await createBundleVerifier({ domains: [{ ...domain, legacy: true }], keys }).verify(messageBundle(v1), { digest: subject })).toHaveLength(1)
    await expect(createBundleVerifier({ domains: [domain], keys }).verify(messageBundle(v1), { digest: subject })).rejects.toMatchObject({ code: 'bundle-invalid' })
  })
})
