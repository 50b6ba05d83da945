import type { Signer } from '@portcullis/core/model/signer'
import { revocationOf } from '@portcullis/core/policy/revocation'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { describeTimes } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

/** @throws Failure `signer-revoked` */
export function requireNotRevoked({ revoked = [] }: TrustDomain, signer: Signer, times: readonly VerifiedTime[]): void {
  const revocation = revocationOf(revoked, signer, times.map(({ time }) => time))
  if (revocation === undefined) return
  throw refusal('signer-revoked', {
    message: `${revocation.name} is no longer trusted${revocation.reason === undefined ? '' : `: ${revocation.reason}`}`,
    expected: `signed before ${revocation.since.toISOString()}`,
    found: times.length === 0 ? 'nobody vouches for when it was signed' : `signed at ${describeTimes(times)}`,
    remedy: 'Have the artifact signed again by somebody who is trusted.',
  })
}
