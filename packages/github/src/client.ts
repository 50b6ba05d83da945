import { endpoint } from '@octokit/endpoint'
import { Failure } from '@portcullis/core/failure'
import { parseStrictJson } from '@portcullis/core/model/strict-json'
import type { Clock } from '@portcullis/core/ports/clock'

import { readBounded } from './bounded-body.ts'
import type { Answer, Call } from './call.ts'
import { refusalOf, unavailable } from './failures.ts'
import { pauseBeforeRetry, retryBudget } from './retry.ts'

export interface GitHubClient {
  /** `owner/name` */
  readonly repository: string
  /** @throws Failure `permission-missing` | `rate-limited` | `github-unavailable` | `github-protocol` | `too-large` */
  call(call: Call): Promise<Answer>
}

export interface GitHubClientOptions {
  /** Without one only what is public can be read. */
  readonly token: string | undefined
  /** GITHUB_API_URL: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  /** A number from 0 to 1, for spreading retries. */
  readonly chance: () => number
  readonly fetch?: typeof fetch
  /** Waits before a retry; for tests. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

type RequestParameters = Parameters<typeof endpoint.defaults>[0]

const apiVersion = '2022-11-28'
const defaultMaxBytes = 4 * 1024 * 1024
const deadlineMilliseconds = 30_000

/**
 * A client that speaks to one GitHub with one token. It never follows a redirect, so that the token goes nowhere else;
 * tries again, within a budget, what GitHub asks it to; and never polls.
 * @throws Failure `input-invalid` for an address or repository that is none
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const [owner, repo] = splitRepository(options.repository)
  const bound = endpoint.defaults({
    baseUrl: checkedApiUrl(options.apiUrl),
    owner,
    repo,
    headers: {
      accept: 'application/vnd.github+json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      'x-github-api-version': apiVersion,
      'user-agent': 'portcullis',
    },
  })
  return {
    repository: options.repository,
    async call(call) {
      const isRepeatable = call.repeatable ?? !call.route.startsWith('POST ')
      let spent = 0
      for (let tries = 1; ; tries++) {
        const outcome = await attempt(bound(call.route, { ...call.values } as RequestParameters), call, options)
        if (!(outcome instanceof Failure)) return outcome
        const pause = pauseBeforeRetry(outcome, { tries, isRepeatable, chance: options.chance })
        if (pause === undefined || spent + pause > retryBudget.milliseconds) throw outcome
        spent += pause
        await (options.wait ?? sleep)(pause)
      }
    },
  }
}

/** `owner/name` in two. @throws Failure `input-invalid` */
export function splitRepository(repository: string): [owner: string, name: string] {
  const [, owner, name] = /^([A-Za-z0-9_-]+)\/([A-Za-z0-9._-]+)$/.exec(repository) ?? []
  if (owner === undefined || name === undefined || name === '.' || name === '..') {
    throw new Failure('input-invalid', {
      blame: 'configuration',
      message: `Expected a repository as owner/name, found ${JSON.stringify(repository.slice(0, 120))}`,
      remedy: 'Run inside GitHub Actions, or give the repository as owner/name.',
    })
  }
  return [owner, name]
}

async function attempt(request: ReturnType<typeof endpoint>, call: Call, { fetch: ask = fetch, clock }: GitHubClientOptions): Promise<Answer | Failure> {
  const { method, url, headers } = request
  const body: unknown = request.body
  const init = {
    method,
    headers: { ...(headers as Record<string, string>), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    redirect: 'manual',
    signal: AbortSignal.timeout(deadlineMilliseconds),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  } as const
  let response: Response
  let bytes: Uint8Array
  try {
    response = await ask(url, init)
    bytes = await readBounded(response, call.maxBytes ?? defaultMaxBytes)
  } catch (error) {
    if (error instanceof Failure) throw error
    return unavailable(call, error)
  }
  const isAccepted = response.ok || (call.accepts ?? []).includes(response.status)
  if (!isAccepted) return refusalOf(call, response, bytes, clock.now())
  return { status: response.status, headers: response.headers, body: bytes.length === 0 ? null : parseStrictJson(bytes, { what: `GitHub's answer to ${call.route}`, maxBytes: call.maxBytes ?? defaultMaxBytes }) }
}

/** HTTPS, or plain HTTP to this machine alone: a token is in every request. */
function checkedApiUrl(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined
  const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  const isFit = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))
  if (isFit && url.username === '' && url.search === '' && url.hash === '') return apiUrl.replace(/\/+$/, '')
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: 'Expected the address of the GitHub API as https://…, found another kind of address',
    remedy: 'Leave GITHUB_API_URL as the runner sets it.',
  })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
