import type { ReasonCode } from './reason-code.ts'

/** Whose move it is: the one who wrote the configuration, whoever made the artifact, a service, or us. */
export type Blame = 'configuration' | 'artifact' | 'service' | 'bug'

export interface FailureDetails {
  blame: Blame
  /** What was expected and what was found; never a secret. */
  message: string
  /** The next step for a person. */
  remedy: string
  expected?: string
  found?: string
  cause?: unknown
}

/** The one exception: "we could not find out". The host turns it into `deny`; it is never an allow. */
export class Failure extends Error {
  readonly code: ReasonCode
  readonly blame: Blame
  readonly remedy: string
  readonly expected: string | undefined
  readonly found: string | undefined

  constructor(code: ReasonCode, details: FailureDetails) {
    super(details.message, { cause: details.cause })
    this.name = 'Failure'
    this.code = code
    this.blame = details.blame
    this.remedy = details.remedy
    this.expected = details.expected
    this.found = details.found
  }
}

/** The failure in `error`, or `unexpected` around whatever else was thrown. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Failure('unexpected', {
    blame: 'bug',
    message: `Unexpected: ${message}`,
    remedy: 'Report this with the log of the run.',
    cause: error,
  })
}
