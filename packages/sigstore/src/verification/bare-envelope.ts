import type { VerifiedEnvelope } from '@portcullis/core/ports/bundles'
import type { BareEnvelope } from '../bundle/signed-bundle.ts'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import type { VerificationKey } from '../trust/verification-key.ts'
import { requireNotRevoked } from './revoked.ts'
import { signatoryOf, signerOf } from './signatory.ts'
import { contentOf } from './signed-content.ts'

/**
 * Verifies an envelope without a bundle by the keys that were named: by the signature alone, since its keyid is nobody's
 * word. Nobody vouches for when it was signed, so it counts only for a key that may do without; one that has a window or
 * is revoked, since whenever, could have signed it outside of that. @throws Failure `timestamp-missing` | `bundle-untrusted` | `signer-revoked`
 */
export function verifyBareEnvelope({ content, signature }: BareEnvelope, keys: readonly VerificationKey[], domains: readonly TrustDomain[]): readonly VerifiedEnvelope[] {
  const signedBy = keys.filter((key) => {
    const signatory = signatoryOf(key)
    return contentOf(content, signatory, {}).isSignedBy(signatory, signature)
  })
  const untimed = signedBy.filter(mayDoWithoutTime)
  if (untimed.length > 0) return untimed.map((key) => told(content, key, domains))
  const [timed] = signedBy
  if (timed === undefined)
    throw refusal('bundle-untrusted', {
      message: 'The envelope has no bundle around it, and no key that was named has signed it',
      expected: keys.map(({ name }) => name).join(' or ') || 'a Sigstore bundle',
      found: 'a bare DSSE envelope',
      remedy: 'Name its key in the policy, or by --key, if you trust it.',
    })
  throw refusal('timestamp-missing', {
    message: `The envelope has no bundle around it, so nobody vouches for when ${timed.name} signed it`,
    expected: 'a Sigstore bundle with a timestamp',
    found: 'a bare DSSE envelope',
    remedy: 'Sign into a bundle; or, if the key shall count at any time, say `untimed: true` of it in the policy, or give --untimed.',
  })
}

function mayDoWithoutTime({ untimed, notBefore, notAfter, revokedAt }: VerificationKey): boolean {
  return untimed === true && (notBefore ?? notAfter ?? revokedAt) === undefined
}

function told({ payloadType, payload }: BareEnvelope['content'], key: VerificationKey, domains: readonly TrustDomain[]): VerifiedEnvelope {
  const signer = signerOf(signatoryOf(key), key.domain)
  for (const domain of domains.filter(({ name }) => name === key.domain)) requireNotRevoked(domain, signer, [])
  return { signer, times: [], payloadType, payload }
}
