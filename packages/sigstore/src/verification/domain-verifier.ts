import type { VerifiedEnvelope } from '@portcullis/core/ports/bundles'
import type { SignedBundle } from '../bundle/signed-bundle.ts'
import type { Leaf } from '../certificate/leaf.ts'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { requireCertificateTimestamps } from './certificate-timestamps.ts'
import { libraryVerifier } from './library.ts'
import { findLogs, requireEntries, timesOfLogs } from './log-entries.ts'
import { readTimestamp } from './timestamps.ts'
import { distinctOperators } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

/**
 * Verifies bundles against one trust domain: the library's verification, and around it what the library leaves out
 * (standards of the Sigstore client specification, thresholds by operator). @throws Failure with blame `artifact`
 */
export function domainVerifier(domain: TrustDomain): (bundle: SignedBundle, leaf: Leaf) => VerifiedEnvelope {
  const verifyWithLibrary = libraryVerifier(domain)
  return (bundle, leaf) => {
    const timestamps = bundle.timestamps.map((der) => readTimestamp(der, bundle.signature, domain.root.timestampAuthorities))
    const logged = findLogs(domain, bundle.logEntries)
    const times = [...timestamps, ...timesOfLogs(logged)]
    requireTimes(domain, times)
    requireCertificateTimestamps(domain, leaf)
    requireEntries(domain, bundle, leaf, logged, times)
    verifyWithLibrary({ bundle, leaf, logged, timestamps, times })
    return {
      signer: { domain: domain.name, ...leaf.identity },
      times: times.map(({ time }) => time).sort((one, other) => one.getTime() - other.getTime()),
      payloadType: bundle.payloadType,
      payload: bundle.payload,
    }
  }
}

function requireTimes({ thresholds }: TrustDomain, times: readonly VerifiedTime[]): void {
  const found = distinctOperators(times)
  if (found >= thresholds.timestamps) return
  throw refusal('timestamp-missing', {
    message: 'The time of signing is not vouched for as the trust domain asks',
    expected: `times of ${thresholds.timestamps} operator(s)`,
    found: `of ${found}`,
    remedy: 'Sign again with a signing config that names a timestamp authority of the trust domain.',
  })
}
