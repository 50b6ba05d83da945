import { timingSafeEqual } from 'node:crypto'
import { VerificationError, Verifier } from '@sigstore/verify'
import type { SignedEntity, TrustMaterial } from '@sigstore/verify'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { keyHint } from '../trust/verification-key.ts'
import type { VerificationKey } from '../trust/verification-key.ts'
import { isInWindow } from './key-window.ts'
import type { SignatureInQuestion } from './log-body.ts'
import type { LoggedEntry } from './log-entries.ts'
import type { CertifiedSignatory } from './signatory.ts'
import type { SignatureTimestamp } from './timestamps.ts'
import { describeTimes } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

/** Everything about a bundle that the library is asked to verify. */
export interface Claim extends SignatureInQuestion {
  readonly logged: readonly LoggedEntry[]
  readonly timestamps: readonly SignatureTimestamp[]
  /** Of the timestamps and of the logs. */
  readonly times: readonly VerifiedTime[]
}

/** A verifier of the library for the domain, made once. It verifies the very values that our own checks read. */
export function libraryVerifier({ root, thresholds }: TrustDomain): (claim: Claim) => void {
  const settings = { tlogThreshold: thresholds.logs, ctlogThreshold: thresholds.scts, timestampThreshold: thresholds.timestamps }
  const forCertificates = new Verifier(trustMaterial(root, []), settings)
  return (claim) => {
    const { signatory } = claim
    const verifier = signatory.kind === 'certificate' ? forCertificates : new Verifier(trustMaterial(root, [signatory.named]), settings)
    try {
      verifier.verify(signedEntity(claim))
    } catch (error) {
      throw asRefusal(error, claim)
    }
  }
}

function trustMaterial(root: TrustDomain['root'], keys: readonly VerificationKey[]): TrustMaterial {
  const authority = ({ certChain, validFor }: (typeof root.certificateAuthorities)[number]) => ({ certChain: [...certChain], validFor })
  const log = ({ baseUrl, logId, publicKey, validFor }: (typeof root.tlogs)[number]) => ({
    baseURL: baseUrl.href,
    logID: logId,
    publicKey,
    validFor,
  })
  return {
    certificateAuthorities: root.certificateAuthorities.map(authority),
    timestampAuthorities: root.timestampAuthorities.map(authority),
    tlogs: root.tlogs.map(log),
    ctlogs: root.ctlogs.map(log),
    publicKey: (hint) => {
      const key = keys.find(({ publicKey }) => keyHint(publicKey) === hint)
      if (key === undefined) throw new TypeError('a key that nobody named is refused before it gets here')
      return { publicKey: key.publicKey, validFor: (time) => isInWindow(key, time) }
    },
  }
}

function signedEntity({ signatory, logged, timestamps, ...question }: Claim): SignedEntity {
  const fromLogs = logged.filter(({ entry: { integratedTime } }) => integratedTime !== '0')
  const entryOf = ({ entry: { inclusionProof, ...entry } }: LoggedEntry) => ({
    ...entry,
    inclusionProof: inclusionProof === undefined ? undefined : { ...inclusionProof, hashes: [...inclusionProof.hashes] },
  })
  return {
    signature: signatureContent({ signatory, ...question }),
    key: signatory.kind === 'certificate' ? { $case: 'certificate', certificate: signatory.leaf.certificate } : { $case: 'public-key', hint: keyHint(signatory.key) },
    tlogEntries: logged.map(entryOf),
    timestamps: [
      ...fromLogs.map((one) => ({ $case: 'transparency-log' as const, tlogEntry: entryOf(one) })),
      ...timestamps.map(({ token }) => ({ $case: 'timestamp-authority' as const, timestamp: token })),
    ],
  }
}

/** Like the library's own, but with the hash of the key's algorithm, and for messages of which only the digest is known. */
function signatureContent({ signature, content, signatory }: SignatureInQuestion): SignedEntity['signature'] {
  return {
    signature,
    compareSignature: (other) => sameBytes(other, signature),
    compareDigest: (digest) => content.payloadDigest !== undefined && sameBytes(digest, content.payloadDigest),
    compareSignedDigest: (digest) => sameBytes(digest, content.digest),
    verifySignature: () => content.isSignedBy(signatory, signature),
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}

const certificateTimestampFailures = new Set(['SCT verification failed', 'duplicate SCT'])

/** The library's error codes as reasons. An error that is none of its own means that it met something that it cannot read. */
function asRefusal(error: unknown, { signatory, times }: Claim) {
  if (!(error instanceof VerificationError)) return refusal('bundle-invalid', { message: 'The bundle cannot be read by the verifier', cause: error })
  const code = reasonOf(error)
  const about = signatory.kind === 'certificate' && code === 'certificate-invalid' ? chainAtTimes(signatory, times) : {}
  return refusal(code, { message: `The bundle does not verify: ${error.message}`, ...about, cause: error })
}

function chainAtTimes({ leaf }: CertifiedSignatory, times: readonly VerifiedTime[]): { expected: string; found: string } {
  const { notBefore, notAfter } = leaf.certificate
  return {
    expected: `an unbroken chain at every time of signing; the certificate says ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
    found: `signed at ${describeTimes(times)}`,
  }
}

function reasonOf({ code, message }: VerificationError): ReasonCode {
  if (certificateTimestampFailures.has(message)) return 'sct-missing'
  if (code === 'TIMESTAMP_ERROR') return 'timestamp-invalid'
  if (code === 'CERTIFICATE_ERROR') return 'certificate-invalid'
  if (code === 'PUBLIC_KEY_ERROR') return 'key-not-valid'
  if (code === 'SIGNATURE_ERROR') return 'signature-invalid'
  return code.startsWith('TLOG_') ? 'log-entry-invalid' : 'bundle-invalid'
}
