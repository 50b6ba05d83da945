import { Failure } from '@portcullis/core/failure'

/** What a log serves is not what it has signed. Nothing is concluded from it, and nothing is remembered. */
export function logInvalid(log: string, why: string, details: { readonly expected?: string; readonly found?: string } = {}): Failure {
  const { expected, found } = details
  return new Failure('log-invalid', {
    blame: 'service',
    message: [`What the log ${log} serves does not fit what it has signed: ${why}`, expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join('; '),
    remedy: 'Run it again; if it stays, ask the operator of the log, and treat what it says as unproven until then.',
    ...details,
  })
}

export function logUnavailable(log: string, why: string, cause?: unknown): Failure {
  return new Failure('log-unavailable', {
    blame: 'service',
    message: `The log ${log} cannot be read: ${why}`,
    remedy: 'Run it again when the log answers; the next run goes on where the last one ended.',
    cause,
  })
}

/** The file of what was seen before cannot be used. */
export function logStateInvalid(why: string, cause?: unknown): Failure {
  return new Failure('log-state-invalid', {
    blame: 'configuration',
    message: `What was remembered of the log cannot be used: ${why}`,
    remedy: 'Restore the state file. Only when it is lost for good begin anew without one, with --from at an entry that is surely early enough.',
    cause,
  })
}
