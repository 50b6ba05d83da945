/** Message signatures: an artifact signed by its digest, with a key and without. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf, parseDigest } from '@portcullis/core/model/digest'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeySigner } from './keys/key-signer.ts'
import { localKey } from './keys/signing-key.ts'
import { createKeylessSigner } from './sign.ts'
import { readTrustDomain } from './trust/trust-domain.ts'
import { createBundleVerifier } from './verify.ts'

const clock = new SandboxClock()
const release = digestOf('a release')
let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
})
afterAll(async () => sigstore.close())

const domain = () => readTrustDomain({ name: 'sandbox', config: new TextEncoder().encode(JSON.stringify(sigstore.clientTrustConfig)) })
const keyOf = ({ privateKey, publicKey }: ReturnType<typeof generateKeyPairSync>) => localKey(privateKey, publicKey)
const p256 = keyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
const keyless = () => createKeylessSigner({ domain: domain(), clock, identityToken: async () => sigstore.mint(githubClaims({ repository: 'acme/shop' })), pauses: [] })

function entriesOf(bundle: Uint8Array): { logIndex: string; canonicalizedBody: string }[] {
  return JSON.parse(Buffer.from(bundle).toString('utf8')).verificationMaterial.tlogEntries
}

describe('an artifact that is signed by its digest', () => {
  it.each([
    ['a key', () => createKeySigner({ domain: domain(), key: p256, clock })],
    ['an RSA key', () => createKeySigner({ domain: domain(), key: keyOf(generateKeyPairSync('rsa', { modulusLength: 3072 })), clock })],
  ])('with %s needs no bytes, and verifies only for its digest', async (_, open) => {
    // The signer verifies what it made before it hands it out, by the key that it has.
    const bundle = await open().signDigest(release)
    expect(JSON.parse(Buffer.from(bundle).toString('utf8'))).toMatchObject({
      messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(release.slice(7), 'hex').toString('base64') } },
      verificationMaterial: { tlogEntries: [{ kindVersion: { kind: 'hashedrekord' } }], timestampVerificationData: { rfc3161Timestamps: [{}] } },
    })
  })

  it('without a key verifies for this digest alone, as the job', async () => {
    const bundle = await keyless().signDigest(release)
    const verifier = createBundleVerifier({ domains: [domain()] })
    const [envelope] = await verifier.verify(bundle, { digest: release })
    expect(envelope).toMatchObject({ digest: release, signer: { issuer: sigstore.issuer } })
    await expect(verifier.verify(bundle, { digest: digestOf('another') })).rejects.toMatchObject({ blame: 'artifact' })
  })

  it('is signed again by an elliptic curve; an RSA key makes the same signature, whose entry is then read from the log', async () => {
    const curve = createKeySigner({ domain: domain(), key: p256, clock, pauses: [] })
    expect(await curve.signDigest(release)).not.toEqual(await curve.signDigest(release))
    const rsa = createKeySigner({ domain: domain(), key: keyOf(generateKeyPairSync('rsa', { modulusLength: 3072 })), clock, pauses: [] })
    const [[first], [second]] = [entriesOf(await rsa.signDigest(release)), entriesOf(await rsa.signDigest(release))]
    expect(second).toMatchObject({ logIndex: first?.logIndex, canonicalizedBody: first?.canonicalizedBody })
  })

  it('is signed again by a curve whose key makes one signature of the same bytes, as some key services do (RFC 6979)', async () => {
    const signature = await p256.signDigest(createHash('sha256').update('a release of a service').digest())
    const steady = createKeySigner({ domain: domain(), key: { ...p256, signDigest: async () => signature }, clock, pauses: [] })
    const digest = digestOf('a release of a service')
    for (const bundle of [await steady.signDigest(digest), await steady.signDigest(digest)]) expect(entriesOf(bundle)).toHaveLength(1)
  })

  it('needs SHA-256 on both sides', async () => {
    await expect(keyless().signDigest(parseDigest(`sha512:${'ab'.repeat(64)}`))).rejects.toMatchObject({ code: 'algorithm-refused' })
    const p384 = createKeySigner({ domain: domain(), key: keyOf(generateKeyPairSync('ec', { namedCurve: 'P-384' })), clock })
    await expect(p384.signDigest(release)).rejects.toMatchObject({ code: 'algorithm-refused' })
  })
})
