import type { X509Certificate } from '@sigstore/core'
import type { TrustDomain } from '../trust/trust-domain.ts'

/**
 * Whether a certificate authority of the domain is the one that the certificate names as its issuer, by name and key
 * identifier. This only tells which domain a bundle belongs to; whether the authority signed is checked later.
 */
export function claimsIssuerOf({ root }: TrustDomain, certificate: X509Certificate): boolean {
  const keyIdentifier = certificate.extAuthorityKeyID?.keyIdentifier
  return root.certificateAuthorities
    .flatMap(({ certChain }) => certChain)
    .some((authority) => {
      const own = authority.extSubjectKeyID?.keyIdentifier
      const sameKey = keyIdentifier === undefined || own === undefined || own.equals(keyIdentifier)
      return sameKey && authority.subject.equals(certificate.issuer)
    })
}
