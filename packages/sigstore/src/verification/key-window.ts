import { refusal } from '../refusal.ts'
import type { VerificationKey } from '../trust/verification-key.ts'
import { describeTimes } from './verified-time.ts'
import type { VerifiedTime } from './verified-time.ts'

/** Holds every verified time against the window of a key: whoever stole it can add times, but none before the theft. @throws Failure `key-not-valid` */
export function requireWindow(key: VerificationKey, times: readonly VerifiedTime[]): void {
  const outside = times.filter(({ time }) => !isInWindow(key, time))
  if (outside.length === 0) return
  const { name, notBefore, notAfter, revokedAt } = key
  const bounds = [notBefore && `from ${notBefore.toISOString()}`, notAfter && `to ${notAfter.toISOString()}`, revokedAt && `before ${revokedAt.toISOString()}, when it was revoked`]
  throw refusal('key-not-valid', {
    message: `The key ${name} did not count at the time of signing`,
    expected: `signed ${bounds.filter(Boolean).join(' ')}`,
    found: `signed at ${describeTimes(outside)}`,
    remedy: 'Sign again with a key that is valid now, or by a workflow.',
  })
}

/** Closed on both ends; revoked at its very first moment. */
export function isInWindow({ notBefore, notAfter, revokedAt }: VerificationKey, time: Date): boolean {
  return (notBefore === undefined || notBefore <= time) && (notAfter === undefined || time <= notAfter) && (revokedAt === undefined || time < revokedAt)
}
