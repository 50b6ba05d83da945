/** Message signatures, which say nothing by themselves: they are of the artifact that is asked about, or of nothing. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { encode, ours } from '../signature-world.ts'

const artifact = Buffer.from('the artifact')
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const ed25519 = generateKeyPairSync('ed25519')
const claimed = (bytes: Buffer, hash = 'sha256', algorithm = 'SHA2_256') => ({ algorithm, digest: createHash(hash).update(bytes).digest('base64') })

interface Made {
  readonly by?: typeof p256
  readonly hash?: string | null
  readonly bytes?: Buffer
  readonly messageDigest?: object | null
  readonly message?: object
  readonly whole?: object
  readonly stamped?: Buffer
}

function messageBundle({ by = p256, hash = 'sha256', bytes = artifact, messageDigest = claimed(bytes), message = {}, whole = {}, stamped }: Made) {
  const signature = sign(hash, bytes, by.privateKey)
  const signedTimestamp = ours.evidence.timestamp(stamped ?? signature).toString('base64')
  return encode({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { ...keySigner(by.privateKey).key, tlogEntries: [], timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] } },
    messageSignature: { ...(messageDigest === null ? {} : { messageDigest }), signature: signature.toString('base64'), ...message },
    ...whole,
  })
}

/** How it counts about an artifact, in a domain without log: the log's part has cases of its own. */
async function standing(made: Made, subject: Digest = digestOf(artifact)): Promise<Verdict> {
  const { by = p256 } = made
  const domain = readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, tlogs: [] }) })
  const verifier = createBundleVerifier({ domains: [domain], keys: [{ name: 'release', domain: 'ours', publicKey: by.publicKey }] })
  const bytes = messageBundle(made)
  const { attestations, refused } = await collectEvidence(subject, [{ bytes, digest: digestOf(bytes), source: 'test' }], verifier)
  return attestations.length > 0 ? 'passes' : (refused[0]?.reason.code ?? 'lost')
}

const another = Buffer.from('another artifact')
const silent = () => standing({ messageDigest: null })
const telling = () => standing({})
const rows: readonly (readonly [string, Attack['code'], () => Promise<Verdict>])[] = [
  ['of another artifact', 'subject-mismatch', () => standing({ bytes: another })],
  ['of another artifact, that says nothing of it', 'signature-invalid', () => standing({ bytes: another, messageDigest: null })],
  ['of another artifact, that claims the digest of this one', 'signature-invalid', () => standing({ bytes: another, messageDigest: claimed(artifact) })],
  ['of this artifact, that claims the digest of another', 'subject-mismatch', () => standing({ messageDigest: claimed(another) })],
  ['that claims another hash', 'subject-mismatch', () => standing({ messageDigest: claimed(artifact, 'sha512', 'SHA2_512') })],
  ['that claims a digest of no length', 'bundle-invalid', () => standing({ messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' } })],
  ['that claims a weak hash', 'bundle-invalid', () => standing({ messageDigest: { algorithm: 'SHA1', digest: 'AAAA' } })],
  ['that claims an inherited hash', 'bundle-invalid', () => standing({ messageDigest: { algorithm: '__proto__', digest: 'AAAA' } })],
  ['that claims a hash without a digest', 'bundle-invalid', () => standing({ messageDigest: { algorithm: 'SHA2_256' } })],
  ['by another hash of the key', 'signature-invalid', () => standing({ hash: 'sha512' })],
  ['beside an envelope', 'bundle-invalid', () => standing({ whole: { dsseEnvelope: { payload: 'AAAA', payloadType: 'x', signatures: [{ sig: 'AAAA' }] } } })],
  ['that is empty', 'bundle-invalid', () => standing({ message: { signature: '' } })],
  ['that is none, stamped as it is', 'signature-invalid', () => standing({ message: { signature: 'AAAA' }, stamped: Buffer.from('AAAA', 'base64') })],
  ['with a timestamp of another', 'timestamp-invalid', () => standing({ stamped: Buffer.from('another') })],
  ['with a member that nobody knows', 'bundle-invalid', () => standing({ message: { x: 1 } })],
  ['by a P-384 key, of a sha256 digest', 'algorithm-refused', () => standing({ by: p384, hash: 'sha384', messageDigest: null })],
  ['by an Ed25519 key, which signs no digest', 'algorithm-refused', () => standing({ by: ed25519, hash: null, messageDigest: null })],
  ['about its sha512 digest, which was not signed', 'algorithm-refused', () => standing({ messageDigest: null }, digestOf(artifact, 'sha512'))],
]
for (const [name, code, attempt] of rows) attack(['V-03', 'V-23'], `a message signature ${name}`, { code, attempt, twin: name.includes('nothing') ? silent : telling })
