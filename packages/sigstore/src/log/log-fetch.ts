import { Failure } from '@portcullis/core/failure'
import { AnswerTooLong, readAtMost } from '../read-at-most.ts'
import { logInvalid, logUnavailable } from './log-failure.ts'

/** Gets a resource of a log, at most `maxBytes` long; undefined when the log does not have it. */
export type FetchResource = (path: string, maxBytes: number) => Promise<Uint8Array | undefined>

export interface LogAddress {
  /** Where the log is read: what is before `/api/v2`. */
  readonly url: URL
  /** Between two tries; a test does not wait. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

const deadlineMilliseconds = 20_000
const pausesMilliseconds = [500, 2_000]

/** Reads a log by HTTP GET, without redirects, each request with a deadline and tried three times. @throws Failure `log-unavailable` | `log-invalid` */
export function fetchFrom({ url, wait = sleep }: LogAddress): FetchResource {
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}/api/v2/`
  return async (path, maxBytes) => {
    for (const pause of pausesMilliseconds) {
      const answer = await ask(new URL(`${base}${path}`), path, maxBytes)
      if (!(answer instanceof Error)) return answer.bytes
      await wait(pause)
    }
    const last = await ask(new URL(`${base}${path}`), path, maxBytes)
    if (last instanceof Error) throw last
    return last.bytes
  }
}

/** The Failure as a value where another try may help. */
async function ask(url: URL, path: string, maxBytes: number): Promise<{ readonly bytes: Uint8Array | undefined } | Error> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' },
      signal: AbortSignal.timeout(deadlineMilliseconds),
    })
    if (response.ok) return { bytes: await readAtMost(response, maxBytes) }
    await response.body?.cancel()
    if (response.status === 404) return { bytes: undefined }
    const refused = logUnavailable(url.host, `it answered ${response.status} for ${path}`)
    if (response.status >= 500 || response.status === 429) return refused
    throw refused
  } catch (cause) {
    if (cause instanceof AnswerTooLong) throw logInvalid(url.host, `${path} is longer than it can be`, { expected: `at most ${maxBytes} bytes` })
    if (cause instanceof Failure) throw cause
    return logUnavailable(url.host, `no answer for ${path}`, cause)
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
