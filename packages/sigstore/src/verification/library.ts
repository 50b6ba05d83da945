import { createHash, timingSafeEqual } from 'node:crypto'
import { VerificationError, Verifier } from '@sigstore/verify'
import type { SignedEntity, TrustMaterial } from '@sigstore/verify'
import type { ReasonCode } from '@portcullis/core/reason-code'
import type { SignedBundle } from '../bundle/signed-bundle.ts'
import type { Leaf } from '../certificate/leaf.ts'
import { verifySignature } from '../certificate/signature-algorithm.ts'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import type { LoggedEntry } from './log-entries.ts'
import type { SignatureTimestamp } from './timestamps.ts'
import { describeTimes } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

/** Everything about a bundle that the library is asked to verify. */
export interface Claim {
  readonly bundle: SignedBundle
  readonly leaf: Leaf
  readonly logged: readonly LoggedEntry[]
  readonly timestamps: readonly SignatureTimestamp[]
  /** Of the timestamps and of the logs. */
  readonly times: readonly VerifiedTime[]
}

/** A verifier of the library for the domain, made once. It verifies the very values that our own checks read. */
export function libraryVerifier({ root, thresholds }: TrustDomain): (claim: Claim) => void {
  const verifier = new Verifier(trustMaterial(root), {
    tlogThreshold: thresholds.logs,
    ctlogThreshold: thresholds.scts,
    timestampThreshold: thresholds.timestamps,
  })
  return (claim) => {
    try {
      verifier.verify(signedEntity(claim))
    } catch (error) {
      throw asRefusal(error, claim)
    }
  }
}

function trustMaterial(root: TrustDomain['root']): TrustMaterial {
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
    publicKey: () => {
      throw new TypeError('bundles signed with a bare key are refused before they get here')
    },
  }
}

function signedEntity({ bundle, leaf, logged, timestamps }: Claim): SignedEntity {
  const fromLogs = logged.filter(({ entry: { integratedTime } }) => integratedTime !== '0')
  const entryOf = ({ entry }: LoggedEntry) => ({
    ...entry,
    inclusionProof: { ...entry.inclusionProof, hashes: [...entry.inclusionProof.hashes] },
  })
  return {
    signature: signatureContent(bundle, leaf),
    key: { $case: 'certificate', certificate: leaf.certificate },
    tlogEntries: logged.map(entryOf),
    timestamps: [
      ...fromLogs.map((one) => ({ $case: 'transparency-log' as const, tlogEntry: entryOf(one) })),
      ...timestamps.map(({ token }) => ({ $case: 'timestamp-authority' as const, timestamp: token })),
    ],
  }
}

/** Like the library's own for DSSE, but with the hash of the key's algorithm: the library would use SHA-256 for P-384 too. */
function signatureContent({ signature, signedBytes, payload }: SignedBundle, { algorithm, key }: Leaf): SignedEntity['signature'] {
  return {
    signature,
    compareSignature: (other) => sameBytes(other, signature),
    compareDigest: (digest) => sameBytes(digest, createHash('sha256').update(payload).digest()),
    compareSignedDigest: (digest) => sameBytes(digest, createHash(algorithm.hash ?? 'sha512').update(signedBytes).digest()),
    verifySignature: () => verifySignature(algorithm, key, signedBytes, signature),
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}

const certificateTimestampFailures = new Set(['SCT verification failed', 'duplicate SCT'])

/** The library's error codes as reasons. An error that is none of its own means that it met something that it cannot read. */
function asRefusal(error: unknown, { leaf, times }: Claim) {
  if (!(error instanceof VerificationError)) return refusal('bundle-invalid', { message: 'The bundle cannot be read by the verifier', cause: error })
  const code = reasonOf(error)
  const { notBefore, notAfter } = leaf.certificate
  return refusal(code, {
    message: `The bundle does not verify: ${error.message}`,
    ...(code === 'certificate-invalid'
      ? {
          expected: `an unbroken chain at every time of signing; the certificate says ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
          found: `signed at ${describeTimes(times)}`,
        }
      : {}),
    cause: error,
  })
}

function reasonOf({ code, message }: VerificationError): ReasonCode {
  if (certificateTimestampFailures.has(message)) return 'sct-missing'
  if (code === 'TIMESTAMP_ERROR') return 'timestamp-invalid'
  if (code === 'CERTIFICATE_ERROR') return 'certificate-invalid'
  if (code === 'SIGNATURE_ERROR') return 'signature-invalid'
  return code.startsWith('TLOG_') ? 'log-entry-invalid' : 'bundle-invalid'
}
