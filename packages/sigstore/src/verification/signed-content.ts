import { createHash } from 'node:crypto'
import { algorithmOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { simpleSigningType } from '@portcullis/core/model/simple-signing'
import type { SignedApart, VerifiedEnvelope } from '@portcullis/core/ports/bundles'
import type { BundleContent, MessageContent } from '../bundle/signed-bundle.ts'
import type { verifyDigestSignature } from '../certificate/digest-signature.ts'
import { verifySignature } from '../certificate/signature-algorithm.ts'
import { refusal } from '../refusal.ts'
import type { Signatory } from './signatory.ts'

/** What a signature covers, as far as it is known. */
export interface SignedContent {
  readonly kind: BundleContent['kind']
  /** Digest of the covered bytes by the hash of the key, SHA-512 where the key has a hash of its own. */
  readonly digest: Buffer
  /** SHA-256 of the payload inside of an envelope; of a message the same as its digest by SHA-256. */
  readonly payloadDigest: Buffer | undefined
  isSignedBy(signatory: Signatory, signature: Uint8Array): boolean
  /** What is handed out once all is verified. */
  readonly told: Pick<VerifiedEnvelope, 'payloadType' | 'payload' | 'digest'>
}

/** What a signature may be over when the bundle brings no envelope; for an artifact known by its digest, with what verifies that. */
export interface CoveredApart {
  readonly payload?: Uint8Array
  readonly artifact?: { readonly digest: Digest; readonly verify: typeof verifyDigestSignature }
}

/** The curves for signatures over digests take 10 ms to build, so they are loaded when a bundle has one. */
export async function coveredApart({ kind }: BundleContent, { payload, digest }: SignedApart): Promise<CoveredApart> {
  if (kind === 'envelope') return {}
  if (payload !== undefined) return { payload }
  if (digest === undefined) return {}
  const { verifyDigestSignature: verify } = await import('../certificate/digest-signature.ts')
  return { artifact: { digest, verify } }
}

/**
 * What the bundle's signature has to cover. An envelope brings it along. A message signature covers what lies apart:
 * the payload beside it, or the artifact, of which the digest is enough where the key signs digests.
 * @throws Failure `bundle-invalid` | `subject-mismatch` | `algorithm-refused`
 */
export function contentOf(content: BundleContent, signatory: Signatory, apart: CoveredApart): SignedContent {
  if (content.kind === 'envelope') {
    const { payloadType, payload, signedBytes } = content
    return { ...ofBytes('envelope', signedBytes, signatory), payloadDigest: sha256(payload), told: { payloadType, payload } }
  }
  const { payload, artifact } = apart
  if (payload !== undefined) {
    const covered = ofBytes('message', payload, signatory)
    requireClaim(content, signatory, covered.digest)
    return { ...covered, payloadDigest: sha256(payload), told: { payloadType: simpleSigningType, payload } }
  }
  if (artifact === undefined) throw refusal('bundle-invalid', { message: 'The bundle is a bare signature: it says nothing by itself', expected: 'a DSSE envelope with a statement', found: 'a message signature' })
  return ofDigest(content, artifact, signatory)
}

function ofBytes(kind: BundleContent['kind'], bytes: Uint8Array, { algorithm: { hash } }: Signatory) {
  return {
    kind,
    digest: createHash(hash ?? 'sha512').update(bytes).digest(),
    isSignedBy: asked(({ algorithm, key }, signature) => verifySignature(algorithm, key, bytes, signature)),
  }
}

function ofDigest(content: MessageContent, { digest: artifact, verify }: NonNullable<CoveredApart['artifact']>, signatory: Signatory): SignedContent {
  const { name, hash } = signatory.algorithm
  if (hash !== algorithmOf(artifact))
    throw refusal('algorithm-refused', {
      message: `A signature by ${name} cannot be verified from a ${algorithmOf(artifact)} digest`,
      expected: hash === undefined ? 'the bytes themselves: Ed25519 signs no digest' : `a ${hash} digest`,
      found: artifact,
      remedy: 'Attach an attestation (a DSSE envelope), or sign with an ECDSA P-256 key.',
    })
  const digest = Buffer.from(hexOf(artifact), 'hex')
  requireClaim(content, signatory, digest)
  return {
    kind: 'message',
    digest,
    payloadDigest: hash === 'sha256' ? digest : undefined,
    isSignedBy: asked(({ algorithm, key }, signature) => verify(algorithm, key, digest, signature)),
    told: { payloadType: '', payload: new Uint8Array(), digest: artifact },
  }
}

/** Remembers the last answer: the library asks again what was asked before it, about the very same objects. */
function asked(isSigned: SignedContent['isSignedBy']): SignedContent['isSignedBy'] {
  let last: { readonly signatory: Signatory; readonly signature: Uint8Array; readonly answer: boolean } | undefined
  return (signatory, signature) => {
    if (last?.signatory !== signatory || last.signature !== signature) last = { signatory, signature, answer: isSigned(signatory, signature) }
    return last.answer
  }
}

/** The digest in the bundle is nobody's word, but where it is given it has to be the one that was signed. */
function requireClaim({ claimedDigest }: MessageContent, { algorithm: { hash = 'sha512' } }: Signatory, digest: Buffer): void {
  if (claimedDigest === undefined || (claimedDigest.hash === hash && claimedDigest.bytes.equals(digest))) return
  throw refusal('subject-mismatch', {
    message: 'The signature is over something else',
    expected: `${hash}:${digest.toString('hex')}`,
    found: `${claimedDigest.hash}:${claimedDigest.bytes.toString('hex')}`,
    remedy: 'Sign exactly this artifact.',
  })
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
