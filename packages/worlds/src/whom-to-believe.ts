import { Failure } from '@portcullis/core/failure'
import type { Identity } from '@portcullis/core/model/policy'
import { identityOf } from '@portcullis/core/use-cases/coverage'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { loadPolicy, onlyDomain } from './policy.ts'
import type { Surroundings } from './surroundings.ts'

export interface IdentityQuestion {
  readonly certificateIdentity: string | undefined
  readonly certificateOidcIssuer: string | undefined
  /** An identity of the policy. */
  readonly signer: string | undefined
  readonly policy: string
  readonly trustConfig: string | undefined
}

/** Whose signature is asked for, and in which trust domains: there is no default for either. @throws Failure `identity-required` | `trust-config-invalid` | … */
export async function whomToBelieve(question: IdentityQuestion, surroundings: Surroundings): Promise<{ identity: Identity; domains: readonly TrustDomain[] }> {
  const { certificateIdentity, certificateOidcIssuer, signer } = question
  if (signer !== undefined) {
    if (certificateIdentity !== undefined || certificateOidcIssuer !== undefined) throw identityRequired('both signer and a certificate identity are given')
    const { policy, domains } = await loadPolicy(question.policy, surroundings)
    return { identity: identityOf(policy, signer), domains }
  }
  if (certificateIdentity === undefined || certificateOidcIssuer === undefined) throw identityRequired('an issuer or a subject is missing')
  const domain = await onlyDomain(question, surroundings)
  return { identity: { name: certificateIdentity, domain: domain.name, issuer: certificateOidcIssuer, subject: certificateIdentity }, domains: [domain] }
}

function identityRequired(found: string): Failure {
  const expected = 'certificate-identity and certificate-oidc-issuer, or signer'
  return new Failure('identity-required', {
    blame: 'configuration',
    message: `Verification needs to know whose signature counts: expected ${expected}, found that ${found}`,
    remedy: 'Give the URL of the signing workflow with its ref and https://token.actions.githubusercontent.com, or name an identity of the policy.',
    expected,
    found,
  })
}
