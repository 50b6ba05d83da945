import type { SignedApart, VerifiedEnvelope } from '@portcullis/core/ports/bundles'
import type { SignedBundle } from '../bundle/signed-bundle.ts'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { requireCertificateTimestamps } from './certificate-timestamps.ts'
import { requireWindow } from './key-window.ts'
import { libraryVerifier } from './library.ts'
import { findLogs, requireEntries, timesOfLogs } from './log-entries.ts'
import { requireNotRevoked } from './revoked.ts'
import { signerOf } from './signatory.ts'
import type { Signatory } from './signatory.ts'
import { contentOf } from './signed-content.ts'
import { readTimestamp } from './timestamps.ts'
import { distinctOperators } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

export type VerifyInDomain = (bundle: SignedBundle, signatory: Signatory, apart: SignedApart) => VerifiedEnvelope

/**
 * Verifies bundles against one trust domain: the library's verification, and around it what the library leaves out
 * (standards of the Sigstore client specification, thresholds by operator). @throws Failure with blame `artifact`
 */
export function domainVerifier(domain: TrustDomain): VerifyInDomain {
  const verifyWithLibrary = libraryVerifier(domain)
  return (bundle, signatory, apart) => {
    requireVersion(domain, bundle)
    requireVouched(domain, signatory)
    const content = contentOf(bundle.content, signatory, apart)
    const question = { content, signatory, signature: bundle.signature }
    requireSignature(question)
    const timestamps = bundle.timestamps.map((der) => readTimestamp(der, bundle.signature, domain.root.timestampAuthorities))
    const logged = findLogs(domain, bundle.logEntries)
    const times = [...timestamps, ...timesOfLogs(logged)]
    requireTimes(domain, times)
    if (signatory.kind === 'certificate') requireCertificateTimestamps(domain, signatory.leaf)
    else requireWindow(signatory.named, times)
    requireEntries(domain, question, logged, times)
    verifyWithLibrary({ ...question, logged, timestamps, times })
    const signer = signerOf(signatory, domain.name)
    requireNotRevoked(domain, signer, times)
    return { signer, times: times.map(({ time }) => time).sort((one, other) => one.getTime() - other.getTime()), ...content.told }
  }
}

function requireVersion({ name, legacy = false }: TrustDomain, { version }: SignedBundle): void {
  if (legacy || version !== '0.1') return
  throw refusal('bundle-invalid', {
    message: `The trust domain ${name} takes no bundles v0.1, nor signatures of cosign 2: their log entries need not be proven`,
    expected: 'a Sigstore bundle v0.2 or v0.3',
    found: 'v0.1',
    remedy: 'Sign again with a client of today, or set `legacy: true` for the trust domain.',
  })
}

/** Without an issuer nobody says who asked for the certificate: only the attester that the domain names may do without. */
function requireVouched({ name, attester }: TrustDomain, signatory: Signatory): void {
  if (signatory.kind === 'key') return
  const { issuer, subject } = signatory.leaf.identity
  if (issuer !== '' || (attester !== undefined && subject === attester)) return
  throw refusal('certificate-invalid', {
    message: `The signing certificate names no OIDC issuer (extension .8), and ${subject} is no attester of ${name}`,
    expected: attester === undefined ? 'an OIDC issuer' : `an OIDC issuer, or ${attester}`,
    found: subject,
  })
}

function requireSignature({ content, signatory, signature }: Parameters<typeof requireEntries>[1]): void {
  if (content.isSignedBy(signatory, signature)) return
  throw refusal('signature-invalid', {
    message: `The signature does not match the payload and the ${signatory.kind}`,
    expected: `an ${signatory.algorithm.name} signature over the payload by the ${signatory.kind === 'key' ? 'named key' : 'key of the certificate'}`,
    found: 'another payload, signature or key',
  })
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
