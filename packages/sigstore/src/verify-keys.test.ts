import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { Revocation } from '@portcullis/core/policy/revocation'
import { readTrustDomain } from './trust/trust-domain.ts'
import { keyFingerprint, keyHint, readPublicKey } from './trust/verification-key.ts'
import type { VerificationKey } from './trust/verification-key.ts'
import { createBundleVerifier } from './verify.ts'

const clock = new SandboxClock()
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: 'ab'.repeat(32) } }], predicateType: 'x', predicate: {} }
const claims = githubClaims({ repository: 'acme/shop' })
const release = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const next = generateKeyPairSync('ec', { namedCurve: 'P-256' })
let ours: SandboxSigstore
let theirs: SandboxSigstore

beforeAll(async () => {
  ;[ours, theirs] = await Promise.all([startSigstore({ clock }), startSigstore({ clock })])
})
afterAll(async () => Promise.all([ours.close(), theirs.close()]))

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const domainOf = (world: SandboxSigstore, name = 'ours') => readTrustDomain({ name, config: encode(world.trustedRoot) })
const key = (change: Partial<VerificationKey> = {}): VerificationKey => ({ name: 'release-key', domain: 'ours', publicKey: release.publicKey, ...change })
const signedBy = (privateKey: KeyObject) => ours.evidence.signStatement(statement, keySigner(privateKey))
const verify = async (bundle: unknown, keys: readonly VerificationKey[], revoked: readonly Revocation[] = []) =>
  createBundleVerifier({ domains: [{ ...domainOf(ours), revoked }], keys }).verify(encode(bundle))
const hours = (count: number) => new Date(clock.now().getTime() + count * 3_600_000)

describe('a bundle signed with a key', () => {
  it('says which key, by name and fingerprint', async () => {
    const [envelope, ...others] = await verify(signedBy(release.privateKey), [key()])
    const fingerprint = keyFingerprint(release.publicKey)
    expect(envelope?.signer).toEqual({ domain: 'ours', issuer: 'key', subject: fingerprint, extensions: {}, key: { name: 'release-key', fingerprint } })
    expect(envelope?.times).toHaveLength(1)
    expect(others).toEqual([])
  })

  it('counts by the keys of the domain as well', async () => {
    const verifier = createBundleVerifier({ domains: [{ ...domainOf(ours), keys: [key()] }] })
    expect(await verifier.verify(encode(signedBy(release.privateKey)))).toHaveLength(1)
  })

  it('may be named as the npm registry names keys', async () => {
    const signer = keySigner(release.privateKey)
    const named = { ...signer, key: { publicKey: { hint: `SHA256:${keyHint(release.publicKey).replace(/=+$/, '')}` } } }
    expect(await verify(ours.evidence.signStatement(statement, named), [key()])).toHaveLength(1)
  })

  it.each<[string, () => readonly VerificationKey[], string]>([
    ['when nobody names it', () => [], 'bundle-untrusted'],
    ['when another key is named', () => [key({ publicKey: next.publicKey })], 'bundle-untrusted'],
  ])('is refused %s', async (_, keys, code) => {
    await expect(verify(signedBy(release.privateKey), keys())).rejects.toMatchObject({ code, blame: 'artifact' })
  })

  it('is refused under the name of another key, whose signature it is not', async () => {
    const signer = { ...keySigner(next.privateKey), key: keySigner(release.privateKey).key }
    await expect(verify(ours.evidence.signStatement(statement, signer), [key()])).rejects.toMatchObject({ code: 'signature-invalid' })
  })

  it('is refused when envelope and bundle name different keys', async () => {
    const bundle = signedBy(release.privateKey)
    const [signature] = bundle.dsseEnvelope.signatures
    const naming = (keyid: string) => ({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [{ ...signature, keyid }] } })
    for (const keyid of ['another', keyHint(next.publicKey)]) await expect(verify(naming(keyid), [key()])).rejects.toMatchObject({ code: 'bundle-invalid' })
    // As cosign writes it: no keyid at all. The key is still the one of the hint, and no other.
    expect(await verify(naming(''), [key()])).toHaveLength(1)
    await expect(verify(naming(''), [key({ publicKey: next.publicKey })])).rejects.toMatchObject({ code: 'bundle-untrusted' })
  })

  it('is refused without a verified time, and without the log entry that the domain asks for', async () => {
    const parts = ours.evidence.parts(statement, keySigner(release.privateKey))
    await expect(verify(bundleOf({ ...parts, timestamps: [] }), [key()])).rejects.toMatchObject({ code: 'timestamp-missing' })
    await expect(verify(bundleOf({ ...parts, entries: [] }), [key()])).rejects.toMatchObject({ code: 'log-entry-missing' })
    expect(await verify(bundleOf(parts), [key()])).toHaveLength(1)
  })

  it('is refused with the log entry of another signature by the same key', async () => {
    const [mine, other] = [1, 2].map((number) => ours.evidence.parts({ ...statement, predicate: { number } }, keySigner(release.privateKey)))
    if (mine === undefined || other === undefined) throw new TypeError('no parts')
    await expect(verify(bundleOf({ ...mine, entries: other.entries }), [key()])).rejects.toMatchObject({ code: 'log-entry-invalid' })
  })

  it('is refused in another domain than that of the key, whatever vouches for it there', async () => {
    const elsewhere = theirs.evidence.signStatement(statement, keySigner(release.privateKey))
    const domains = [domainOf(ours), domainOf(theirs, 'theirs')]
    await expect(createBundleVerifier({ domains, keys: [key()] }).verify(encode(elsewhere))).rejects.toMatchObject({ code: 'timestamp-invalid' })
    expect(await createBundleVerifier({ domains, keys: [key({ domain: 'theirs' })] }).verify(encode(elsewhere))).toHaveLength(1)
  })

  it('never counts as a certificate that holds the same key, nor the other way round', async () => {
    const keyless = ours.evidence.leafFor(claims)
    const asKey = { ...keyless, key: keySigner(keyless.privateKey).key }
    await expect(verify(ours.evidence.signStatement(statement, asKey), [key()])).rejects.toMatchObject({ code: 'bundle-untrusted' })
    const [envelope] = await verify(ours.evidence.signStatement(statement, keyless), [key()])
    expect(envelope?.signer.key).toBeUndefined()
  })

  it('needs a domain that is configured', () => {
    expect(() => createBundleVerifier({ domains: [domainOf(ours)], keys: [key({ domain: 'nowhere' })] })).toThrow(expect.objectContaining({ code: 'trust-config-invalid' }))
  })
})

describe('the window of a key', () => {
  it.each<[string, () => Partial<VerificationKey>]>([
    ['within it', () => ({ notBefore: hours(-1), notAfter: hours(1) })],
    ['before it was revoked', () => ({ revokedAt: hours(1) })],
  ])('lets count what was signed %s', async (_, change) => {
    expect(await verify(signedBy(release.privateKey), [key(change())])).toHaveLength(1)
  })

  it.each<[string, () => Partial<VerificationKey>]>([
    ['before it', () => ({ notBefore: hours(1) })],
    ['after it', () => ({ notAfter: hours(-1) })],
    ['after the key was revoked', () => ({ revokedAt: hours(-1) })],
    ['after it was revoked, though not over', () => ({ notAfter: hours(1), revokedAt: hours(-1) })],
  ])('refuses what was signed %s', async (_, change) => {
    await expect(verify(signedBy(release.privateKey), [key(change())])).rejects.toMatchObject({ code: 'key-not-valid', blame: 'artifact' })
  })

  it('includes both ends, and not the moment of the revocation', async () => {
    const parts = ours.evidence.parts(statement, keySigner(release.privateKey))
    const bundle = bundleOf(parts)
    const [envelope] = await verify(bundle, [key()])
    const at = envelope?.times[0] ?? new Date(Number.NaN)
    expect(await verify(bundle, [key({ notBefore: at, notAfter: at })])).toHaveLength(1)
    await expect(verify(bundle, [key({ notBefore: new Date(at.getTime() + 1) })])).rejects.toMatchObject({ code: 'key-not-valid' })
    await expect(verify(bundle, [key({ notAfter: new Date(at.getTime() - 1) })])).rejects.toMatchObject({ code: 'key-not-valid' })
    await expect(verify(bundle, [key({ revokedAt: at })])).rejects.toMatchObject({ code: 'key-not-valid' })
    expect(await verify(bundle, [key({ revokedAt: new Date(at.getTime() + 1) })])).toHaveLength(1)
  })

  it('overlaps during a rotation: both keys count, then the new one alone', async () => {
    const rotation = (switched: Date) => [key({ notAfter: switched }), key({ name: 'release-key-2', publicKey: next.publicKey, notBefore: hours(-2) })]
    const [older, newer] = [signedBy(release.privateKey), signedBy(next.privateKey)]
    expect(await verify(older, rotation(hours(1)))).toHaveLength(1)
    expect(await verify(newer, rotation(hours(1)))).toHaveLength(1)
    await expect(verify(older, rotation(hours(-1)))).rejects.toMatchObject({ code: 'key-not-valid' })
    expect(await verify(newer, rotation(hours(-1)))).toHaveLength(1)
  })

  it('is that of each name of a key, and never the widest of all', async () => {
    const accepted = await verify(signedBy(release.privateKey), [key({ name: 'old', notAfter: hours(-1) }), key({ name: 'current' })])
    expect(accepted.map(({ signer }) => signer.key?.name)).toEqual(['current'])
  })
})

describe('the list of the revoked', () => {
  const byFingerprint = (since: Date): Revocation => ({ name: 'release-key', since, who: { fingerprint: keyFingerprint(release.publicKey) } })
  const builder = { name: 'builder', domain: 'ours', issuer: '', workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }
  const byIdentity = (since: Date): Revocation => ({ name: 'builder', since, reason: 'its runner was taken over', who: { identity: { ...builder, issuer: ours.issuer } } })

  it('ends what a key signed since, and nothing that it signed before', async () => {
    await expect(verify(signedBy(release.privateKey), [key()], [byFingerprint(hours(-1))])).rejects.toMatchObject({ code: 'signer-revoked' })
    expect(await verify(signedBy(release.privateKey), [key()], [byFingerprint(hours(1))])).toHaveLength(1)
    expect(await verify(signedBy(next.privateKey), [key({ publicKey: next.publicKey })], [byFingerprint(hours(-1))])).toHaveLength(1)
  })

  it('ends what an identity signed since, and nothing of others', async () => {
    const bundle = ours.evidence.signStatement(statement, claims)
    await expect(verify(bundle, [], [byIdentity(hours(-1))])).rejects.toMatchObject({ code: 'signer-revoked', message: expect.stringContaining('taken over') })
    expect(await verify(bundle, [], [byIdentity(hours(1))])).toHaveLength(1)
    expect(await verify(ours.evidence.signStatement(statement, githubClaims({ repository: 'acme/other' })), [], [byIdentity(hours(-1))])).toHaveLength(1)
  })

  it('ends a subject of an issuer, exactly', async () => {
    const bundle = ours.evidence.signStatement(statement, claims)
    const who = (subject: string): Revocation => ({ name: subject, since: hours(-1), who: { issuer: ours.issuer, subject } })
    await expect(verify(bundle, [], [who('https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main')])).rejects.toMatchObject({ code: 'signer-revoked' })
    expect(await verify(bundle, [], [who('https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/mai')])).toHaveLength(1)
  })

  it('is not outrun by an older timestamp beside the true one', async () => {
    const parts = ours.evidence.parts(statement, keySigner(release.privateKey))
    const signature = Buffer.from(parts.envelope.signatures[0]?.sig ?? '', 'base64')
    const backdated = bundleOf({ ...parts, timestamps: [...parts.timestamps, ours.evidence.timestamp(signature, hours(-48))] })
    await expect(verify(backdated, [key({ revokedAt: hours(-24) })])).rejects.toMatchObject({ blame: 'artifact' })
    await expect(verify(backdated, [key()], [byFingerprint(hours(-24))])).rejects.toMatchObject({ blame: 'artifact' })
  })
})

describe('a file with a public key', () => {
  const pem = (object: KeyObject, type: 'spki' | 'pkcs8' = 'spki') => Buffer.from(object.export({ format: 'pem', type }).toString())

  it('is read', () => {
    expect(keyHint(readPublicKey(pem(release.publicKey), 'the key'))).toBe(keyHint(release.publicKey))
  })

  it.each<[string, () => Buffer]>([
    ['a private key', () => pem(release.privateKey, 'pkcs8')],
    ['two keys', () => Buffer.concat([pem(release.publicKey), pem(next.publicKey)])],
    ['a certificate', () => Buffer.from('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')],
    ['a key on secp256k1', () => pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)],
    ['RSA of 1024 bits', () => pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey)],
    ['something cut', () => pem(release.publicKey).subarray(0, -30)],
    ['nothing', () => Buffer.alloc(0)],
    ['17 KiB', () => Buffer.alloc(17 * 1024, 0x41)],
  ])('is never %s', (_, bytes) => {
    expect(() => readPublicKey(bytes(), 'the key')).toThrow(expect.objectContaining({ code: 'trust-config-invalid', blame: 'configuration' }))
  })
})
