import { Failure } from '@portcullis/core/failure'
import type { Blame } from '@portcullis/core/failure'
import type { ReasonCode } from '@portcullis/core/reason-code'

const safeToRepeat = 'Run the job again: what was published is not published twice.'

export function unavailable(where: string, why: string, cause?: unknown): Failure {
  return new Failure('registry-unavailable', { blame: 'service', message: `${where} does not answer: ${why}`, remedy: safeToRepeat, found: why, cause })
}

/** The registry answers in a way that no npm client could use. */
export function protocolError(where: string, why: string): Failure {
  return new Failure('registry-protocol', { blame: 'service', message: `${where} answers unlike an npm registry: ${why}`, remedy: 'Tell the operator of the registry.', found: why })
}

export function redirectRefused(from: string, to: string, why: string): Failure {
  return new Failure('redirect-refused', {
    blame: 'service',
    message: `${from} points to ${to}, which is refused: ${why}`,
    remedy: 'List the host as one that tarballs may come from if you trust it, or ask the operator of the registry.',
    found: to,
  })
}

export function tooLarge(what: string, limit: number): Failure {
  return new Failure('too-large', { blame: 'artifact', message: `${what} is over its limit of ${limit} bytes`, remedy: 'Make it smaller.', expected: `at most ${limit} bytes` })
}

export function notFound(what: string): Failure {
  return new Failure('not-found', { blame: 'artifact', message: `${what} is not there`, remedy: 'Publish it to the source registry first, and give the sha512 of its tarball.' })
}

export function digestMismatch(what: string, expected: string, found: string): Failure {
  return new Failure('digest-mismatch', {
    blame: 'service',
    message: `${what}: expected ${expected}, found ${found}`,
    remedy: 'Do not use this package; ask the operator of the registry how the content came to change.',
    expected,
    found,
  })
}

export function manifestInvalid(what: string, why: string): Failure {
  return new Failure('manifest-invalid', { blame: 'artifact', message: `${what}: ${why}`, remedy: 'Pack and publish the package again with a current npm.', found: why })
}

export function invalidInput(message: string, remedy: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message, remedy })
}

/** What an unwanted status means. The body is never repeated: a registry may echo what it was sent. */
/** A Failure of a registry that says when to come back: it has not taken the request up. */
export class Postponed extends Failure {
  readonly afterMilliseconds: number

  constructor(failure: Failure, afterMilliseconds: number) {
    super(failure.code, { blame: failure.blame, message: failure.message, remedy: failure.remedy, ...(failure.found === undefined ? {} : { found: failure.found }) })
    this.afterMilliseconds = afterMilliseconds
  }
}

export function statusFailure(request: string, status: number): Failure {
  const { code, blame, remedy } = meaningOf(status)
  return new Failure(code, { blame, message: `${request}: found HTTP ${status}`, remedy, found: `HTTP ${status}` })
}

function meaningOf(status: number): { readonly code: ReasonCode; readonly blame: Blame; readonly remedy: string } {
  if (status === 401 || status === 403)
    return { code: 'registry-denied', blame: 'configuration', remedy: 'Give a token for this registry that may do this, as //host/path/:_authToken=… in an .npmrc.' }
  if (status === 404) return { code: 'not-found', blame: 'configuration', remedy: 'Check the name, and that these credentials may see it.' }
  if (status === 413) return { code: 'too-large', blame: 'artifact', remedy: 'Ask the operator of the registry for its size limits.' }
  if (status === 429) return { code: 'rate-limited', blame: 'service', remedy: 'Wait; it is safe to run again.' }
  if (status === 408 || status >= 500) return { code: 'registry-unavailable', blame: 'service', remedy: safeToRepeat }
  return { code: 'registry-protocol', blame: 'service', remedy: 'Tell the operator of the registry.' }
}
