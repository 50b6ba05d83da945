import { createHash, sign as signBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { asFailure, Failure } from '@portcullis/core/failure'
import { algorithmOfNamedKey } from '../certificate/signature-algorithm.ts'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'

/** A key that signs, wherever it is kept. What it is and how it signs follows from its public half. */
export interface SigningKey {
  readonly publicKey: KeyObject
  readonly algorithm: SignatureAlgorithm
  /** @returns a signature over `bytes` that this public key verifies; ECDSA in DER @throws Failure `signing-*` */
  sign(bytes: Uint8Array): Promise<Uint8Array>
  /** As `sign`, over bytes of which only the digest by the algorithm's hash is known. @throws Failure `algorithm-refused` of an Ed25519 key */
  signDigest(digest: Uint8Array): Promise<Uint8Array>
}

/** A key whose private half is in this process. @throws Failure `algorithm-refused` */
export function localKey(privateKey: KeyObject, publicKey: KeyObject): SigningKey {
  const algorithm = acceptedAlgorithm(publicKey)
  return {
    publicKey,
    algorithm,
    sign: async (bytes) => signBytes(algorithm.hash ?? null, bytes, privateKey),
    // The curves take 10 ms to build, and most signatures need none.
    signDigest: async (digest) => (await import('./sign-digest.ts')).signDigest(algorithm, privateKey, digest),
  }
}

export interface RemoteKeyParts {
  /** What people call the place where the key is kept. */
  readonly keptBy: string
  readonly publicKey: KeyObject
  /** Has the place sign a digest made with the hash of the key's algorithm. ECDSA in DER. */
  readonly signDigest: (digest: Buffer, algorithm: HashedAlgorithm) => Promise<Uint8Array>
}

/** An algorithm that signs a digest. */
export interface HashedAlgorithm extends SignatureAlgorithm {
  readonly hash: 'sha256' | 'sha384' | 'sha512'
}

/**
 * A key that never leaves the place where it is kept: only a digest goes there. A signature that does not verify with
 * the public key that was shown before is refused, whatever the place says about it. @throws Failure `algorithm-refused`
 */
export function remoteKey({ keptBy, publicKey, signDigest: askFor }: RemoteKeyParts): SigningKey {
  const algorithm = hashedAlgorithm(keptBy, publicKey)
  const signChecked = async (digest: Uint8Array): Promise<Uint8Array> => {
    const { verifyDigestSignature } = await import('../certificate/digest-signature.ts')
    const signature = await askFor(Buffer.from(digest), algorithm)
    if (verifyDigestSignature(algorithm, publicKey, digest, signature)) return signature
    throw keyRefusal(`${keptBy} gave a signature that its own public key does not verify`, 'Check that nothing stands between this run and the key, and that the key was not replaced meanwhile.')
  }
  return { publicKey, algorithm, sign: async (bytes) => signChecked(createHash(algorithm.hash).update(bytes).digest()), signDigest: signChecked }
}

/** What the holder of a key answered or holds cannot be used. */
export function keyRefusal(message: string, remedy: string, cause?: unknown): Failure {
  return new Failure('signing-refused', { blame: 'configuration', message, remedy, cause })
}

function hashedAlgorithm(keptBy: string, publicKey: KeyObject): HashedAlgorithm {
  const { name, hash } = acceptedAlgorithm(publicKey)
  if (hash !== undefined) return { name, hash }
  throw algorithmRefused(`${keptBy} holds an Ed25519 key, which cannot sign a digest`)
}

/** The algorithm by the rules of verification: what would not be accepted is not made. */
function acceptedAlgorithm(publicKey: KeyObject): SignatureAlgorithm {
  try {
    return algorithmOfNamedKey(publicKey)
  } catch (error) {
    throw algorithmRefused(asFailure(error).message, error)
  }
}

function algorithmRefused(message: string, cause?: unknown): Failure {
  return new Failure('algorithm-refused', { blame: 'configuration', message, remedy: 'Sign with an ECDSA P-256 key.', cause })
}
