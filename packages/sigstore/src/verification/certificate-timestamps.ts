import type { Leaf } from '../certificate/leaf.ts'
import { refusal } from '../refusal.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { distinctOperators } from './verified-time.ts'

/**
 * Counts the certificate timestamps by the operators of their logs; the library verifies each of them.
 * @throws Failure `sct-missing`
 */
export function requireCertificateTimestamps({ root, thresholds }: TrustDomain, { sctLogIds }: Leaf): void {
  const logs = sctLogIds.flatMap((id) => root.ctlogs.find(({ logId }) => logId.equals(id)) ?? [])
  const found = distinctOperators(logs)
  if (found >= thresholds.scts) return
  throw refusal('sct-missing', {
    message: 'The certificate is not in as many certificate logs as the trust domain asks for',
    expected: `certificate timestamps of ${thresholds.scts} log operator(s)`,
    found: `of ${found}`,
  })
}
