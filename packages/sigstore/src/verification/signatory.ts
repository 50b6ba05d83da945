import type { KeyObject } from 'node:crypto'
import type { Signer } from '@portcullis/core/model/signer'
import type { Leaf } from '../certificate/leaf.ts'
import { algorithmOfNamedKey } from '../certificate/signature-algorithm.ts'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'
import { keyFingerprint, spkiOf } from '../trust/verification-key.ts'
import type { VerificationKey } from '../trust/verification-key.ts'

interface Signing {
  readonly key: KeyObject
  readonly algorithm: SignatureAlgorithm
  /** What a log entry has to name: the certificate, or the SubjectPublicKeyInfo of the key. */
  readonly der: Buffer<ArrayBuffer>
}

export type Signatory = CertifiedSignatory | NamedKeySignatory

/** Signed by the key of a certificate, which an authority of the trust domain must have issued. */
export interface CertifiedSignatory extends Signing {
  readonly kind: 'certificate'
  readonly leaf: Leaf
}

/** Signed by a key that somebody named beforehand. */
export interface NamedKeySignatory extends Signing {
  readonly kind: 'key'
  readonly named: VerificationKey
}

export function certified(leaf: Leaf): CertifiedSignatory {
  return { kind: 'certificate', leaf, key: leaf.key, algorithm: leaf.algorithm, der: leaf.der }
}

/** @throws Failure `algorithm-refused` */
export function signatoryOf(named: VerificationKey): NamedKeySignatory {
  return { kind: 'key', named, key: named.publicKey, algorithm: algorithmOfNamedKey(named.publicKey), der: spkiOf(named.publicKey) }
}

/** Who signed, as core says it. */
export function signerOf(signatory: Signatory, domain: string): Signer {
  if (signatory.kind === 'certificate') return { domain, ...signatory.leaf.identity, certifiedKey: keyFingerprint(signatory.key) }
  const fingerprint = keyFingerprint(signatory.key)
  return { domain, issuer: 'key', subject: fingerprint, extensions: {}, key: { name: signatory.named.name, fingerprint } }
}
