import { X509Certificate } from 'node:crypto'
import { asFailure, Failure } from '@portcullis/core/failure'
import type { BundleVerifier, VerifiedEnvelope } from '@portcullis/core/ports/bundles'
import { readBundle } from './bundle/signed-bundle.ts'
import type { SignedBundle } from './bundle/signed-bundle.ts'
import { readLeaf } from './certificate/leaf.ts'
import type { Leaf } from './certificate/leaf.ts'
import { verifySignature } from './certificate/signature-algorithm.ts'
import { refusal } from './refusal.ts'
import { trustConfigInvalid } from './trust/trust-config-invalid.ts'
import type { TrustDomain } from './trust/trust-domain.ts'
import { domainVerifier } from './verification/domain-verifier.ts'
import { claimsIssuerOf } from './verification/issuer.ts'

/**
 * Verifies Sigstore bundles in the given trust domains. Who signed is told, never judged: that is the policy's part.
 * @throws Failure `trust-config-invalid` without a domain, or when two share a name
 */
export function createBundleVerifier({ domains }: { domains: readonly TrustDomain[] }): BundleVerifier {
  requireDomains(domains)
  const verifiers = domains.map((domain) => ({ domain, verify: domainVerifier(domain) }))
  return {
    async verify(bytes) {
      const { bundle, leaf } = refusing(() => readSigned(bytes))
      const concerned = refusing(() => verifiers.filter(({ domain }) => claimsIssuerOf(domain, leaf)))
      const outcomes = concerned.map(({ verify }) => outcomeOf(() => verify(bundle, leaf)))
      const accepted = outcomes.flatMap(({ envelope }) => envelope ?? [])
      if (accepted.length > 0) return accepted
      throw outcomes[0]?.failure ?? untrusted(domains, leaf)
    },
  }
}

function requireDomains(domains: readonly TrustDomain[]): void {
  if (domains.length === 0) throw trustConfigInvalid('there is no trust domain, so nothing could be trusted')
  const names = domains.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw trustConfigInvalid(`two trust domains are called ${twice}`)
}

function readSigned(bytes: Uint8Array): { bundle: SignedBundle; leaf: Leaf } {
  const bundle = readBundle(bytes)
  const leaf = readLeaf(bundle.certificate)
  requireSignature(bundle, leaf)
  return { bundle, leaf }
}

function requireSignature({ signedBytes, signature }: SignedBundle, { algorithm, key }: Leaf): void {
  if (verifySignature(algorithm, key, signedBytes, signature)) return
  throw refusal('signature-invalid', {
    message: 'The signature does not match the payload and the certificate',
    expected: `an ${algorithm.name} signature over the payload by the key of the certificate`,
    found: 'another payload, signature or key',
  })
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

function untrusted(domains: readonly TrustDomain[], { der }: Leaf): Failure {
  return refusal('bundle-untrusted', {
    message: 'The signing certificate was issued by no certificate authority of a configured trust domain',
    expected: domains.map(({ name }) => name).join(' or '),
    found: describeIssuer(der),
    remedy: 'Sign in a configured trust domain, or configure the one that was used if you trust it.',
  })
}

function describeIssuer(der: Buffer<ArrayBuffer>): string {
  return new X509Certificate(der).issuer.replaceAll('\n', ', ').slice(0, 200)
}
