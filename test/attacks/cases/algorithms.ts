/** Algorithms that are not what the key is for, or that nobody should use. */
import { constants, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { bundleOf, preAuthEncoding } from '@portcullis/sandbox/sigstore/bundle'
import { attack } from '../corpus.ts'
import type { Attack } from '../corpus.ts'
import { claims, judged, ours, statement } from '../signature-world.ts'

interface Pair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}
type Sign = (bytes: Buffer, privateKey: KeyObject) => Buffer

const payload = Buffer.from(JSON.stringify(statement))
const inToto = 'application/vnd.in-toto+json'

/** By a genuine certificate for any key; in a domain without log, as Rekor does not log them all. */
function signedWith({ publicKey, privateKey }: Pair, how: Sign) {
  const certificate = ours.evidence.issueCertificate(publicKey, claims).toString('base64')
  const signature = how(preAuthEncoding(inToto, payload), privateKey)
  const envelope = { payload: payload.toString('base64'), payloadType: inToto, signatures: [{ sig: signature.toString('base64'), keyid: '' }] }
  return judged(bundleOf({ key: { certificate: { rawBytes: certificate } }, envelope, entries: [], timestamps: [ours.evidence.timestamp(signature)] }), { tlogs: [] })
}

const by = (hash: string | null): Sign => (bytes, privateKey) => sign(hash, bytes, privateKey)
const pss: Sign = (bytes, key) => sign('sha256', bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
const raw: Sign = (bytes, key) => sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })
const behind: Sign = (bytes, key) => Buffer.concat([sign('sha256', bytes, key), Buffer.from([0])])
const ofThePayload: Sign = (_, key) => sign('sha256', payload, key)
const zeroes: Sign = () => Buffer.from('3006020100020100', 'hex')
const curve = (namedCurve: string) => (): Pair => generateKeyPairSync('ec', { namedCurve })
const rsa = (modulusLength: number) => (): Pair => generateKeyPairSync('rsa', { modulusLength })
const [p256, p384] = [curve('P-256')(), curve('P-384')()]
const rsa3072 = rsa(3072)()
const ed25519 = generateKeyPairSync('ed25519')

const twins = { p256: () => signedWith(p256, by('sha256')), p384: () => signedWith(p384, by('sha384')), rsa: () => signedWith(rsa3072, by('sha256')), ed25519: () => signedWith(ed25519, by(null)) }
const rows: readonly (readonly [string, Attack['code'], Pair | (() => Pair), Sign, keyof typeof twins])[] = [
  ['P-256 with SHA-512', 'signature-invalid', p256, by('sha512'), 'p256'],
  ['P-256 with SHA-384', 'signature-invalid', p256, by('sha384'), 'p256'],
  ['P-256 with SHA-1', 'signature-invalid', p256, by('sha1'), 'p256'],
  ['P-256 in the form of JOSE', 'signature-invalid', p256, raw, 'p256'],
  ['P-256 with a byte behind', 'signature-invalid', p256, behind, 'p256'],
  ['P-256 of two zeroes', 'signature-invalid', p256, zeroes, 'p256'],
  ['P-256 over the payload alone', 'signature-invalid', p256, ofThePayload, 'p256'],
  ['P-256 by another key', 'signature-invalid', p256, (bytes) => sign('sha256', bytes, curve('P-256')().privateKey), 'p256'],
  ['P-384 with SHA-256', 'signature-invalid', p384, by('sha256'), 'p384'],
  ['P-384 by a P-256 key', 'signature-invalid', p384, (bytes) => sign('sha384', bytes, p256.privateKey), 'p384'],
  ['P-521', 'algorithm-refused', curve('P-521'), by('sha512'), 'p256'],
  ['secp256k1', 'algorithm-refused', curve('secp256k1'), by('sha256'), 'p256'],
  ['brainpoolP256r1', 'algorithm-refused', curve('brainpoolP256r1'), by('sha256'), 'p256'],
  ['RSA of 1024 bits', 'algorithm-refused', rsa(1024), by('sha256'), 'rsa'],
  ['RSA of 2048 bits', 'algorithm-refused', rsa(2048), by('sha256'), 'rsa'],
  ['RSA with SHA-1', 'signature-invalid', rsa3072, by('sha1'), 'rsa'],
  ['RSA with SHA-512', 'signature-invalid', rsa3072, by('sha512'), 'rsa'],
  ['RSA by PSS', 'signature-invalid', rsa3072, pss, 'rsa'],
  ['RSA, and a P-256 signature', 'signature-invalid', rsa3072, (bytes) => sign('sha256', bytes, p256.privateKey), 'rsa'],
  ['P-256, and an RSA signature', 'signature-invalid', p256, (bytes) => sign('sha256', bytes, rsa3072.privateKey), 'p256'],
  ['Ed25519, and a P-256 signature', 'signature-invalid', ed25519, (bytes) => sign('sha256', bytes, p256.privateKey), 'ed25519'],
  ['Ed25519 over the digest', 'signature-invalid', ed25519, (_, key) => sign(null, Buffer.alloc(64, 1), key), 'ed25519'],
  ['Ed448', 'algorithm-refused', () => generateKeyPairSync('ed448'), by(null), 'ed25519'],
]
for (const [name, code, pair, how, twin] of rows) attack('V-17', `a signature by ${name}`, { code, attempt: () => signedWith(typeof pair === 'function' ? pair() : pair, how), twin: twins[twin] })
