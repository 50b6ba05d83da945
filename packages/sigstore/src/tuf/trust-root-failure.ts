import { Failure } from '@portcullis/core/failure'

/** Metadata that nobody trusted has signed like this: tampered with, rolled back, mixed up, or malformed. */
export function trustRootInvalid(message: string, cause?: unknown): Failure {
  return new Failure('trust-root-invalid', {
    blame: 'service',
    message: `The TUF repository's answer is not to be trusted: ${message}`,
    remedy: 'Do not go on. Ask whoever runs the TUF repository or the mirror; if only the cache is meant, delete it and run again.',
    cause,
  })
}

/** Metadata that was good once: whoever keeps showing it may be hiding what came after. */
export function trustRootExpired(what: string, expires: Date): Failure {
  return new Failure('trust-root-expired', {
    blame: 'service',
    message: `${what} expired at ${expires.toISOString()}`,
    remedy: 'Let this machine reach the TUF repository once, take a newer release, or pin a trusted root file with trust-config.',
    expected: 'metadata that has not expired',
    found: `expired at ${expires.toISOString()}`,
  })
}

/** No answer, and nothing at hand that still holds. */
export function trustRootUnavailable(message: string, cause?: unknown): Failure {
  return new Failure('trust-root-unavailable', {
    blame: 'service',
    message,
    remedy: 'Run again when the TUF repository answers, give this machine a filled cache, or pin a trusted root file with trust-config.',
    cause,
  })
}
