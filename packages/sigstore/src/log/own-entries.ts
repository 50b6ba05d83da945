import { Failure } from '@portcullis/core/failure'
import type { KeptEntry, LogQuestion, OwnEntry } from '@portcullis/core/ports/transparency-log'
import { verifyDigestSignature } from '../certificate/digest-signature.ts'
import { openCertificate, readLeaf } from '../certificate/leaf.ts'
import type { Leaf } from '../certificate/leaf.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { isWithin } from '../trust/validity.ts'
import { spkiOf } from '../trust/verification-key.ts'
import { certified, signatoryOf, signerOf } from '../verification/signatory.ts'
import type { Signatory } from '../verification/signatory.ts'
import { markOf, readLoggedSignatures } from './logged-signature.ts'
import type { LoggedSignature } from './logged-signature.ts'

/** `ours`; or one that names us and is none of ours, as anybody may log a certificate of an authority of their own, or cannot be read. */
export type Finding = { readonly ours: OwnEntry } | 'passed-over' | undefined

export type Asked = Pick<LogQuestion, 'isOurs' | 'certificateTexts'>

/** Tells whether an entry was signed by somebody that was asked for. What cannot be read no gate would take either. */
export function judgeEntry(entry: KeptEntry, domain: TrustDomain, asked: Asked): Finding {
  const texts = asked.certificateTexts.map((text) => Buffer.from(text))
  try {
    let passedOver = false
    for (const logged of readLoggedSignatures(entry.body)) {
      const signatory = signatoryIn(logged, domain, texts)
      if (signatory === undefined) continue
      const signer = signerOf(signatory, domain.name)
      if (!asked.isOurs(signer)) continue
      if (isVouchedFor(signatory, domain) && isSigned(logged, signatory))
        return { ours: { ...entry, signer, mark: markOf(logged), ...(signatory.kind === 'certificate' ? { issuedAt: signatory.leaf.certificate.notBefore } : {}) } }
      passedOver = true
    }
    return passedOver ? 'passed-over' : undefined
  } catch (error) {
    if (error instanceof Failure && error.blame === 'artifact') return 'passed-over'
    throw error
  }
}

function signatoryIn({ kind, verifier }: LoggedSignature, { keys = [] }: TrustDomain, texts: readonly Buffer[]): Signatory | undefined {
  if (kind === 'certificate') return texts.some((text) => verifier.includes(text)) ? certified(readLeaf(openCertificate(verifier))) : undefined
  const named = keys.find(({ publicKey }) => spkiOf(publicKey).equals(verifier))
  return named === undefined ? undefined : signatoryOf(named)
}

function isVouchedFor(signatory: Signatory, { root }: TrustDomain): boolean {
  if (signatory.kind === 'key') return true
  return root.certificateAuthorities.some(({ certChain: [issuer], validFor }) => issuer !== undefined && isWithin(signatory.leaf.certificate.notBefore, validFor) && isIssuedBy(signatory.leaf, issuer))
}

function isIssuedBy({ certificate }: Leaf, issuer: Leaf['certificate']): boolean {
  return certificate.issuer.equals(issuer.subject) && issuer.validForDate(certificate.notBefore) && certificate.verify(issuer)
}

/** The log has verified the signature, if it is honest. Ed25519 cannot be checked by a digest: there the log is believed, and an alarm may be false. */
function isSigned({ digest, signature }: LoggedSignature, { algorithm, key }: Signatory): boolean {
  if (signature === undefined || algorithm.name === 'ed25519') return true
  try {
    return verifyDigestSignature(algorithm, key, digest, signature)
  } catch (error) {
    // The library throws where bytes are no signature at all.
    if (error instanceof Error) return false
    throw error
  }
}
