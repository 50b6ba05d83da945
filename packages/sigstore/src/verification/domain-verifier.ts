import type { VerifiedEnvelope } from '@portcullis/core/ports/bundles'
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
import type { CoveredApart } from './signed-content.ts'
import { readTimestamp } from './timestamps.ts'
import { distinctOperators } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

export type VerifyInDomain = (bundle: SignedBundle, signatory: Signatory, apart: CoveredApart) => VerifiedEnvelope

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
    const read = bundle.timestamps.map((der) => readTimestamp(der, bundle.signature, domain.root.timestampAuthorities))
    const timestamps = read.flatMap((one) => ('stranger' in one ? [] : [one]))
    const logs = findLogs(domain, bundle.logEntries)
    const times = [...timestamps, ...timesOfLogs(logs.logged)]
    const strangers = read.flatMap((one) => ('stranger' in one ? [one.stranger] : []))
    requireTimes(domain, times, strangers)
    if (signatory.kind === 'certificate') requireCertificateTimestamps(domain, signatory.leaf)
    else requireWindow(signatory.named, times)
    requireEntries(domain, question, logs, times)
    verifyWithLibrary({ ...question, logged: logs.logged, timestamps, times })
    const signer = signerOf(signatory, domain.name)
    requireNotRevoked(domain, signer, times)
    const passedOver = [...strangers, ...logs.strangers]
    return { signer, times: times.map(({ time }) => time).sort((one, other) => one.getTime() - other.getTime()), ...(passedOver.length === 0 ? {} : { passedOver }), ...content.told }
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

/** Strangers never count; where they stand in the place of the domain's own authorities, that is said. */
function requireTimes({ thresholds, root }: TrustDomain, times: readonly VerifiedTime[], strangers: readonly string[]): void {
  const found = distinctOperators(times)
  if (found >= thresholds.timestamps) return
  if (strangers.length > 0)
    throw refusal('timestamp-invalid', {
      message: 'The timestamp does not count: it is not by a timestamp authority of the trust domain',
      expected: root.timestampAuthorities.map(({ operator }) => operator).join(', ') || 'a time that a log vouches for',
      found: strangers.join(', '),
    })
  throw refusal('timestamp-missing', {
    message: 'The time of signing is not vouched for as the trust domain asks',
    expected: `times of ${thresholds.timestamps} operator(s)`,
    found: `of ${found}`,
    remedy: 'Sign again with a signing config that names a timestamp authority of the trust domain.',
  })
}
