import { asFailure, Failure } from '@portcullis/core/failure'
import type { BundleVerifier, VerifiedEnvelope } from '@portcullis/core/ports/bundles'
import { readSigned } from './bundle/signed-bundle.ts'
import type { BareEnvelope, SignedBundle } from './bundle/signed-bundle.ts'
import { openCertificate, orMalformed, readLeaf } from './certificate/leaf.ts'
import type { OpenedCertificate } from './certificate/leaf.ts'
import { withoutStacks } from './certificate/without-stacks.ts'
import { refusal } from './refusal.ts'
import { trustConfigInvalid } from './trust/trust-config-invalid.ts'
import type { TrustDomain } from './trust/trust-domain.ts'
import { answersTo } from './trust/verification-key.ts'
import type { VerificationKey } from './trust/verification-key.ts'
import { verifyBareEnvelope } from './verification/bare-envelope.ts'
import { domainVerifier } from './verification/domain-verifier.ts'
import type { VerifyInDomain } from './verification/domain-verifier.ts'
import { claimsIssuerOf } from './verification/issuer.ts'
import { certified, signatoryOf } from './verification/signatory.ts'
import type { Signatory } from './verification/signatory.ts'
import { coveredApart } from './verification/signed-content.ts'
import type { CoveredApart } from './verification/signed-content.ts'

export interface BundleVerifierOptions {
  readonly domains: readonly TrustDomain[]
  /** Keys beside those that the domains bring along; each is used inside of its own domain only. */
  readonly keys?: readonly VerificationKey[]
}

interface DomainAtWork {
  readonly domain: TrustDomain
  readonly verify: VerifyInDomain
}

/** One way in which a bundle could be genuine: signed by this signatory, in this domain. */
interface Candidate extends DomainAtWork {
  readonly signatory: Signatory
}

/**
 * Verifies Sigstore bundles in the given trust domains. Who signed is told, never judged: that is the policy's part.
 * @throws Failure `trust-config-invalid` without a domain, when two share a name, or when a key belongs to none of them
 */
export function createBundleVerifier({ domains, keys: more = [] }: BundleVerifierOptions): BundleVerifier {
  requireDomains(domains)
  const keys = [...domains.flatMap(({ keys: own = [] }) => own), ...more]
  requireKeyDomains(keys, domains)
  const atWork = domains.map((domain) => ({ domain, verify: domainVerifier(domain) }))
  return {
    async verify(bytes, apart = {}) {
      const bundle = withoutStacks(() => refusing(() => readSigned(bytes)))
      const covered = await coveredApart(bundle.content, apart)
      return withoutStacks(() => verifyIn(atWork, keys, bundle, covered))
    },
  }
}

function verifyIn(atWork: readonly DomainAtWork[], keys: readonly VerificationKey[], bundle: SignedBundle | BareEnvelope, apart: CoveredApart): readonly VerifiedEnvelope[] {
  if (bundle.version === 'none') return refusing(() => verifyBareEnvelope(bundle, keys, atWork.map(({ domain }) => domain)))
  const candidates = refusing(() => candidatesFor(bundle, atWork, keys))
  const outcomes = candidates.map(({ verify, signatory }) => outcomeOf(() => verify(bundle, signatory, apart)))
  const accepted = outcomes.flatMap(({ envelope }) => envelope ?? [])
  if (accepted.length > 0) return accepted
  throw outcomes[0]?.failure ?? refusal('bundle-untrusted', { message: 'The bundle belongs to no configured trust domain' })
}

function requireDomains(domains: readonly TrustDomain[]): void {
  if (domains.length === 0) throw trustConfigInvalid('there is no trust domain, so nothing could be trusted')
  const names = domains.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw trustConfigInvalid(`two trust domains are called ${twice}`)
}

function requireKeyDomains(keys: readonly VerificationKey[], domains: readonly TrustDomain[]): void {
  const lost = keys.find((key) => !domains.some(({ name }) => name === key.domain))
  if (lost !== undefined) throw trustConfigInvalid(`the key ${lost.name} belongs to trust domain ${lost.domain}, which is not configured`)
}

/** Never empty. A certificate belongs to the domains that its issuer names; a key to the one in which it was named. @throws Failure `bundle-untrusted` */
function candidatesFor({ material, content }: SignedBundle, atWork: readonly DomainAtWork[], keys: readonly VerificationKey[]): readonly Candidate[] {
  if (material.kind === 'certificate') return candidatesOf(openCertificate(material.certificate), atWork)
  // cosign writes no keyid, and DSSE asks for none (1.0.2 §2): the key is chosen by the hint either way.
  if (content.kind === 'envelope' && content.keyid !== '' && content.keyid !== material.hint)
    throw refusal('bundle-invalid', { message: 'The envelope names another key than the bundle', expected: material.hint, found: content.keyid.slice(0, 256) })
  const named = keys.filter((key) => answersTo(key, material.hint))
  const candidates = named.flatMap((key) => atWork.filter(({ domain }) => domain.name === key.domain).map((one) => ({ ...one, signatory: signatoryOf(key) })))
  if (candidates.length > 0) return candidates
  throw refusal('bundle-untrusted', {
    message: 'The bundle is signed with a key that nobody named',
    expected: keys.map(({ name }) => name).join(' or ') || 'a certificate, or a key that the policy names',
    found: `a key with the hint ${JSON.stringify(material.hint)}`,
    remedy: 'Name the key in the policy, or by --key, if you trust it.',
  })
}

/** Whose it claims to be comes first: the certificate of a stranger is not looked at any further. */
function candidatesOf(opened: OpenedCertificate, atWork: readonly DomainAtWork[]): readonly Candidate[] {
  const claimed = orMalformed(() => atWork.filter(({ domain }) => claimsIssuerOf(domain, opened.certificate)))
  if (claimed.length === 0)
    throw refusal('bundle-untrusted', {
      message: 'The signing certificate was issued by no certificate authority of a configured trust domain',
      expected: atWork.map(({ domain }) => domain.name).join(' or '),
      found: opened.issuer.replaceAll('\n', ', ').slice(0, 200),
      remedy: 'Sign in a configured trust domain, or configure the one that was used if you trust it.',
    })
  const signatory = certified(readLeaf(opened))
  return claimed.map((one) => ({ ...one, signatory }))
}

function outcomeOf(verify: () => VerifiedEnvelope): { envelope?: VerifiedEnvelope; failure?: Failure } {
  try {
    return { envelope: refusing(verify) }
  } catch (error) {
    return { failure: asFailure(error) }
  }
}

/**
 * The parsers below throw errors of their own at malformed DER. Such a bundle is refused like every other: taken for a
 * bug of ours, it would end the run, and whoever may attach a bundle could keep the good ones beside it from counting.
 */
function refusing<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof Failure ? error : refusal('bundle-invalid', { message: 'The bundle holds something that cannot be read', cause: error })
  }
}
