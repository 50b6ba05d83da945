import { AnswerTooLong, readAtMost } from '../read-at-most.ts'
import { trustRootInvalid, trustRootUnavailable } from './trust-root-failure.ts'

/** Gets a file of a TUF repository; undefined when it is not there. */
export type FetchFile = (path: string, maxBytes: number) => Promise<Uint8Array | undefined>

/** Files under `base`, without redirects; `deadlineMilliseconds` is for everything that is fetched through it. */
export function fetchUnder(base: URL, deadlineMilliseconds: number): FetchFile {
  const signal = AbortSignal.timeout(deadlineMilliseconds)
  const prefix = `${base.origin}${base.pathname.replace(/\/+$/, '')}`
  return async (path, maxBytes) => {
    const response = await send(new URL(`${prefix}/${path}`), signal)
    if (response.status === 404 || response.status === 403) {
      await response.body?.cancel()
      return undefined
    }
    if (response.ok) return read(response, path, maxBytes, base)
    await response.body?.cancel()
    throw trustRootUnavailable(`The TUF repository at ${base.host} answered ${response.status} for ${path}`)
  }
}

async function send(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis' } })
  } catch (cause) {
    throw trustRootUnavailable(`The TUF repository at ${url.host} does not answer`, cause)
  }
}

async function read(response: Response, path: string, maxBytes: number, base: URL): Promise<Uint8Array> {
  try {
    return await readAtMost(response, maxBytes)
  } catch (cause) {
    if (cause instanceof AnswerTooLong) throw trustRootInvalid(`${path} has more than the ${maxBytes} bytes that it may have`)
    throw trustRootUnavailable(`The TUF repository at ${base.host} broke off its answer`, cause)
  }
}
