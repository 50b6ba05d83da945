/** Keys outside of their time, revoked, or not the ones that were named. */
import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Revocation } from '@portcullis/core/policy/revocation'
import { bundleOf, signatureOf } from '@portcullis/sandbox/sigstore/bundle'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { keyFingerprint, keyHint, readPublicKey } from '@portcullis/sigstore/trust/verification-key'
import type { VerificationKey } from '@portcullis/sigstore/trust/verification-key'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOf, verdictOfReading } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { claims, clock, encode, genuine, inDays, other, ours, rootOf, statement } from '../signature-world.ts'

const release = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const next = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const hours = (count: number): Date => new Date(clock.now().getTime() + count * 3_600_000)
const key = (change: Partial<VerificationKey> = {}): VerificationKey => ({ name: 'release-key', domain: 'ours', publicKey: release.publicKey, ...change })
const signedBy = (privateKey: KeyObject) => ours.evidence.signStatement(statement, keySigner(privateKey))
const byRelease = () => signedBy(release.privateKey)

async function judged(bundle: unknown, keys: readonly VerificationKey[], revoked: readonly Revocation[] = [], root: object = {}): Promise<Verdict> {
  const domain = readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, ...root }) })
  return await verdictOf(async () => await createBundleVerifier({ domains: [{ ...domain, revoked }], keys }).verify(encode(bundle)))
}
const good = () => judged(byRelease(), [key()])

const windows: readonly (readonly [string, Attack['code'], () => Partial<VerificationKey>, () => Partial<VerificationKey>])[] = [
  ['before its window', 'key-not-valid', () => ({ notBefore: hours(1) }), () => ({ notBefore: hours(-1) })],
  ['after its window', 'key-not-valid', () => ({ notAfter: hours(-1) }), () => ({ notAfter: hours(1) })],
  ['between two windows', 'key-not-valid', () => ({ notBefore: hours(1), notAfter: hours(2) }), () => ({ notBefore: hours(-2), notAfter: hours(2) })],
  ['since it was revoked', 'key-not-valid', () => ({ revokedAt: hours(-1) }), () => ({ revokedAt: hours(1) })],
  ['since it was revoked, though its window goes on', 'key-not-valid', () => ({ notAfter: hours(1), revokedAt: hours(-1) }), () => ({ notAfter: hours(1), revokedAt: hours(1) })],
  ['at the very moment of its revocation', 'key-not-valid', () => ({ revokedAt: second() }), () => ({ revokedAt: second(1) })],
  ['a second before its window', 'key-not-valid', () => ({ notBefore: second(1) }), () => ({ notBefore: second() })],
  ['a second after its window', 'key-not-valid', () => ({ notAfter: second(-1) }), () => ({ notAfter: second() })],
]
for (const [name, code, wrong, right] of windows) attack('V-11', `a key ${name}`, { code, attempt: () => judged(byRelease(), [key(wrong())]), twin: () => judged(byRelease(), [key(right())]) })

/** A timestamp tells whole seconds. */
function second(more = 0): Date {
  return new Date(Math.floor(clock.now().getTime() / 1_000) * 1_000 + more * 1_000)
}

/** Two timestamps by two authorities, the second at another time. */
function twice(at: Date) {
  const parts = ours.evidence.parts(statement, keySigner(release.privateKey))
  return bundleOf({ ...parts, timestamps: [...parts.timestamps, other.evidence.timestamp(signatureOf(parts.envelope), at)] })
}
const twoAuthorities = () => ({ timestampAuthorities: [...rootOf(ours).timestampAuthorities, ...rootOf(other).timestampAuthorities] })
attack(['V-11', 'V-15'], 'a key whose second timestamp is after its window', { code: 'key-not-valid', attempt: () => judged(twice(inDays(2)), [key({ notAfter: inDays(1) })], [], twoAuthorities()), twin: () => judged(twice(hours(1)), [key({ notAfter: inDays(1) })], [], twoAuthorities()) })
attack(['V-11', 'V-15'], 'a key whose second timestamp is from before it was revoked', { code: 'key-not-valid', attempt: () => judged(twice(inDays(-2)), [key({ revokedAt: inDays(-1) })], [], twoAuthorities()), twin: () => judged(twice(inDays(-2)), [key({ revokedAt: inDays(1) })], [], twoAuthorities()) })

const revoked = (who: Revocation['who'], since: Date): readonly Revocation[] => [{ name: 'lost', since, who }]
attack('V-11', 'a key of the list of the revoked, since then', {
  code: 'signer-revoked',
  attempt: () => judged(byRelease(), [key()], revoked({ fingerprint: keyFingerprint(release.publicKey) }, hours(-1))),
  twin: () => judged(byRelease(), [key()], revoked({ fingerprint: keyFingerprint(release.publicKey) }, hours(1))),
})
attack('V-11', 'a subject of the list of the revoked, since then', {
  code: 'signer-revoked',
  attempt: () => judged(genuine(), [], revoked({ issuer: ours.issuer, subject: certificateSubject }, hours(-1))),
  twin: () => judged(genuine(), [], revoked({ issuer: ours.issuer, subject: `${certificateSubject}x` }, hours(-1))),
})
const certificateSubject = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'

const strange: readonly (readonly [string, Attack['code'], () => unknown, () => readonly VerificationKey[]])[] = [
  ['that nobody names', 'bundle-untrusted', byRelease, () => []],
  ['where another is named', 'bundle-untrusted', byRelease, () => [key({ publicKey: next.publicKey })]],
  ['under the hint of another', 'signature-invalid', () => underHint(next.privateKey, keyHint(release.publicKey)), () => [key()]],
  ['under an empty hint', 'bundle-invalid', () => underHint(release.privateKey, ''), () => [key()]],
  ['under a hint in another case', 'bundle-untrusted', () => underHint(release.privateKey, keyHint(release.publicKey).toLowerCase()), () => [key()]],
  ['that envelope and bundle name differently', 'bundle-invalid', () => ({ ...byRelease(), dsseEnvelope: { ...byRelease().dsseEnvelope, signatures: byRelease().dsseEnvelope.signatures.map((one) => ({ ...one, keyid: keyHint(next.publicKey) })) } }), () => [key()]],
  ['without a timestamp', 'timestamp-missing', () => bundleOf({ ...ours.evidence.parts(statement, keySigner(release.privateKey)), timestamps: [] }), () => [key()]],
  ['without a timestamp, that may do without in a bare envelope', 'timestamp-missing', () => bundleOf({ ...ours.evidence.parts(statement, keySigner(release.privateKey)), timestamps: [] }), () => [key({ untimed: true })]],
  ['without a log entry', 'log-entry-missing', () => bundleOf({ ...ours.evidence.parts(statement, keySigner(release.privateKey)), entries: [] }), () => [key()]],
  ['with the log entry of another signature', 'log-entry-invalid', () => bundleOf({ ...ours.evidence.parts(statement, keySigner(release.privateKey)), entries: ours.evidence.parts(statement, keySigner(release.privateKey)).entries }), () => [key()]],
  ['with the timestamp of another signature', 'timestamp-invalid', () => bundleOf({ ...ours.evidence.parts(statement, keySigner(release.privateKey)), timestamps: ours.evidence.parts(statement, keySigner(release.privateKey)).timestamps }), () => [key()]],
  ['whose certificate is in the log', 'log-entry-invalid', certificateInLog, () => [key()]],
]
for (const [name, code, make, keys] of strange) attack(['V-03', 'V-11'], `a key ${name}`, { code, attempt: () => judged(make(), keys()), twin: good })

function underHint(privateKey: KeyObject, hint: string) {
  return ours.evidence.signStatement(statement, { ...keySigner(privateKey), key: { publicKey: { hint } } })
}

/** Signed by the key, and logged as if by a certificate of it. */
function certificateInLog() {
  const rawBytes = ours.evidence.issueCertificate(release.publicKey, githubClaims({ repository: 'acme/other' })).toString('base64')
  return ours.evidence.signStatement(statement, { ...keySigner(release.privateKey), verifier: { x509Certificate: { rawBytes } } })
}

attack(['V-07', 'V-17'], 'a certificate of the named key in the place of the key', {
  code: 'log-entry-invalid',
  attempt: () => {
    const rawBytes = ours.evidence.issueCertificate(release.publicKey, claims).toString('base64')
    return judged(bundleOf({ ...ours.evidence.parts(statement, keySigner(release.privateKey)), key: { certificate: { rawBytes } } }), [key()])
  },
  twin: good,
})

/* Files with public keys. */
const pem = (of: KeyObject, type: 'spki' | 'pkcs8' = 'spki'): Buffer => Buffer.from(of.export({ format: 'pem', type }) as string)
const files: readonly (readonly [string, Attack['code'], () => Buffer])[] = [
  ['a private key', 'trust-config-invalid', () => pem(release.privateKey, 'pkcs8')],
  ['two keys', 'trust-config-invalid', () => Buffer.concat([pem(release.publicKey), pem(next.publicKey)])],
  ['a certificate', 'trust-config-invalid', () => Buffer.from('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')],
  ['a key on secp256k1', 'trust-config-invalid', () => pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey)],
  ['RSA of 1024 bits', 'trust-config-invalid', () => pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey)],
  ['an X25519 key', 'trust-config-invalid', () => pem(generateKeyPairSync('x25519').publicKey)],
  ['something cut', 'trust-config-invalid', () => pem(release.publicKey).subarray(0, -30)],
  ['text before it', 'trust-config-invalid', () => Buffer.concat([Buffer.from('my key\n'), pem(release.publicKey)])],
  ['nothing', 'trust-config-invalid', () => Buffer.alloc(0)],
  ['17 KiB', 'trust-config-invalid', () => Buffer.alloc(17 * 1024, 0x41)],
]
for (const [name, code, make] of files) attack(['V-07', 'V-17'], `a file of a key with ${name}`, { code, attempt: () => verdictOfReading(() => readPublicKey(make(), 'the key')), twin: () => verdictOfReading(() => readPublicKey(pem(release.publicKey), 'the key')) })
