import { Failure } from '@portcullis/core/failure'
import { isJsonObject, parseStrictJson } from '@portcullis/core/model/strict-json'

import type { Call } from './call.ts'

const longestWord = 200

/** A Failure that GitHub asked to come back after. */
export class Postponed extends Failure {
  readonly afterMilliseconds: number

  constructor(message: string, remedy: string, afterMilliseconds: number) {
    super('rate-limited', { blame: 'service', message, remedy })
    this.afterMilliseconds = afterMilliseconds
  }
}

/** A Failure that says whether GitHub may have done what it was asked to. */
export class Unavailable extends Failure {
  /** False when GitHub said that it did not take the request up. */
  readonly mayHaveHappened: boolean

  constructor(message: string, mayHaveHappened: boolean, cause?: unknown) {
    super('github-unavailable', { blame: 'service', message, remedy: 'See githubstatus.com and run the job again.', cause })
    this.mayHaveHappened = mayHaveHappened
  }
}

/** No answer at all. The cause's own text may hold addresses; it stays in `cause`. */
export function unavailable(call: Call, cause: unknown): Failure {
  const isLate = cause instanceof Error && cause.name === 'TimeoutError'
  return new Unavailable(`GitHub ${isLate ? 'did not answer in time' : 'could not be reached'} for ${call.route}`, true, cause)
}

/** What an answer that is no success means. */
export function refusalOf(call: Call, response: Response, bytes: Uint8Array, now: Date): Failure {
  const { status, headers } = response
  const said = messageIn(bytes)
  if (status === 429 || (status === 403 && isLimit(headers, said))) return postponed(call, headers, now)
  if (status === 401) return unauthorised(call)
  if (status === 403 || status === 404) return permissionMissing(call, status, said, headers)
  if (status >= 500) return new Unavailable(`GitHub answered ${status} to ${call.route}`, status !== 503)
  const moved = status >= 300 && status < 400 ? ': what was asked for has moved' : ''
  return new Failure('github-protocol', {
    blame: 'service',
    message: `GitHub answered ${status} to ${call.route}${moved}${said === '' ? '' : `: ${said}`}`,
    remedy: 'Look at what GitHub says above; if it cannot be explained, report it with the log of the run.',
    found: String(status),
  })
}

function isLimit(headers: Headers, said: string): boolean {
  return headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /rate limit|abuse/i.test(said)
}

function postponed(call: Call, headers: Headers, now: Date): Failure {
  const retryAfter = Number(headers.get('retry-after'))
  const resetAt = Number(headers.get('x-ratelimit-reset')) * 1000
  const isExhausted = headers.get('x-ratelimit-remaining') === '0'
  // Without a word on when, GitHub asks for at least a minute.
  const seconds = retryAfter > 0 ? retryAfter : isExhausted && resetAt > 0 ? Math.max((resetAt - now.getTime()) / 1000, 1) : 60
  const until = new Date(now.getTime() + seconds * 1000).toISOString()
  return new Postponed(
    `GitHub limits the rate of requests: ${call.route} may be asked again at ${until}`,
    'Run the job again after that time. A job token has 1,000 requests per hour and repository.',
    seconds * 1000,
  )
}

function unauthorised(call: Call): Failure {
  return new Failure('permission-missing', {
    blame: 'configuration',
    message: `GitHub does not know the token that was sent with ${call.route}`,
    remedy: 'Leave github-token at its default, or give a token that has not expired. A job token dies with its job.',
    expected: 'a valid token',
    found: '401',
  })
}

function permissionMissing(call: Call, status: number, said: string, headers: Headers): Failure {
  const { name, access } = call.needs
  const accepted = headers.get('x-accepted-github-permissions')
  const why = status === 404 ? 'GitHub shows nothing there, or nothing that this token may see' : `GitHub refuses it${said === '' ? '' : `: ${said}`}`
  return new Failure('permission-missing', {
    blame: 'configuration',
    message: `${call.route} needs ${name}: ${access}. ${why}`,
    remedy: [
      'Give the job:',
      'permissions:',
      `  ${name}: ${access}`,
      '(A run for a pull request from a fork, or by Dependabot, has a token that only reads, whatever the workflow asks for.)',
    ].join('\n'),
    expected: `${name}: ${access}`,
    found: accepted === null ? String(status) : `${status}, GitHub accepts ${accepted.slice(0, longestWord)}`,
  })
}

/** GitHub's own sentence, on one line; empty when it gave none that can be read. */
function messageIn(bytes: Uint8Array): string {
  try {
    const body = parseStrictJson(bytes)
    const message = isJsonObject(body) ? body['message'] : undefined
    return typeof message === 'string' ? message.replaceAll(/\s+/g, ' ').slice(0, longestWord) : ''
  } catch (error) {
    // An error page of a proxy is no JSON; the status says enough.
    if (error instanceof Failure) return ''
    throw error
  }
}
