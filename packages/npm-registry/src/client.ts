import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { isUnder } from './credentials.ts'
import type { NpmCredentials } from './credentials.ts'
import { Postponed, redirectRefused, statusFailure, tooLarge, unavailable } from './failures.ts'

export interface NpmClientOptions {
  /** Ends with a slash; see registryAddress. */
  readonly registry: URL
  readonly credentials: NpmCredentials
  /** Other hosts, with port where it is not 443, that tarballs may come from. They are sent no token. */
  readonly tarballHosts?: readonly string[]
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly fetch?: typeof fetch
}

export interface NpmRequest {
  readonly method?: 'GET' | 'PUT' | 'DELETE'
  /** Below the registry's address; escaped. */
  readonly path: string
  readonly accept?: string
  readonly json?: string
  /** Statuses that are an answer, not a failure. */
  readonly accepts?: readonly number[]
  readonly maxBytes?: number
}

export interface NpmAnswer {
  readonly status: number
  readonly bytes: Uint8Array
}

const attempts = 4
const firstPause = 250
const longestPause = 10_000
/** A registry that asks for more than this is told to the person instead. */
const longestWait = 60_000
const deadline = 60_000
const tarballDeadline = 10 * 60_000
const maxRedirects = 3
const defaultMaxBytes = 4 * 1024 * 1024

/** Speaks to one npm registry with one set of credentials, which go nowhere but below the registry's own address. */
export class NpmClient {
  readonly registry: URL
  readonly #options: NpmClientOptions

  constructor(options: NpmClientOptions) {
    this.registry = options.registry
    this.#options = options
  }

  /**
   * One request and its whole answer. Reads are tried again when the registry is busy; a write is sent once, since
   * only a look tells whether it happened, and again only where the registry says that it has not taken it up. @throws Failure `registry-*` | `rate-limited` | `not-found` | `too-large` | `redirect-refused`
   */
  async send({ method = 'GET', path, accept = 'application/json', json, accepts = [], maxBytes = defaultMaxBytes }: NpmRequest): Promise<NpmAnswer> {
    const url = new URL(path, this.registry)
    const told = `${method} ${url.host}${url.pathname}`
    return this.#again(method === 'GET', async () => {
      const response = await this.#ask(url, { method, headers: { accept, 'cache-control': 'no-cache', ...(json === undefined ? {} : { 'content-type': 'application/json' }) }, ...(json === undefined ? {} : { body: json }) }, deadline)
      if (isRedirect(response)) throw await refusedRedirect(response, url)
      if (!response.ok && !accepts.includes(response.status)) throw await unwanted(response, told)
      return { status: response.status, bytes: await wholeBody(response, maxBytes, `The answer to ${told}`) }
    })
  }

  /** As {@link send}, for a JSON object; undefined for 404. @throws Failure as send does, and `json-invalid` */
  async object(request: NpmRequest): Promise<JsonObject | undefined> {
    const { status, bytes } = await this.send({ ...request, accepts: [404] })
    const maxBytes = request.maxBytes ?? defaultMaxBytes
    return status === 404 ? undefined : parseStrictJsonObject(bytes, { what: `The answer of ${this.registry.host} to ${request.path}`, maxBytes })
  }

  /**
   * The bytes at a tarball's address, which may lie in the registry or on a host that was listed; neither it nor a
   * redirect leads anywhere else. @throws Failure as send does
   */
  async download(address: URL, maxBytes: number): Promise<Uint8Array> {
    return this.#again(true, async () => {
      let url = address
      for (let hops = 0; ; hops += 1) {
        this.#mayDownload(url)
        const response = await this.#ask(url, { method: 'GET', headers: { accept: '*/*' } }, tarballDeadline)
        const location = response.headers.get('location')
        if (!isRedirect(response) || location === null) {
          if (!response.ok) throw await unwanted(response, `GET ${url.host}${url.pathname}`)
          return wholeBody(response, maxBytes, `The tarball at ${url.host}${url.pathname}`)
        }
        await response.body?.cancel()
        const next = URL.parse(location, url.href)
        if (next === null || hops >= maxRedirects) throw redirectRefused(url.host, location.slice(0, 100), next === null ? 'it is no address' : `more than ${maxRedirects} redirects`)
        url = next
      }
    })
  }

  #mayDownload(url: URL): void {
    // Plain HTTP only where the registry itself is spoken to so.
    const isListed = (url.protocol === 'https:' || url.protocol === this.registry.protocol) && this.#options.tarballHosts?.includes(url.host) === true
    if (url.username !== '' || url.password !== '') throw redirectRefused(this.registry.host, url.host, 'it carries credentials')
    if (url.origin !== this.registry.origin && !isListed) throw redirectRefused(this.registry.host, url.host, 'tarballs come from the registry itself or a listed host, by HTTPS')
  }

  async #ask(url: URL, init: RequestInit, milliseconds: number): Promise<Response> {
    const authorization = isUnder(url, this.registry) ? await this.#options.credentials(url) : undefined
    const headers = { ...(init.headers as Record<string, string>), 'user-agent': 'portcullis', ...(authorization === undefined ? {} : { authorization }) }
    try {
      return await (this.#options.fetch ?? fetch)(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) })
    } catch (error) {
      throw unavailable(url.host, 'the connection failed', error)
    }
  }

  async #again<Result>(isRepeatable: boolean, attempt: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt()
      } catch (error) {
        const isPassing = error instanceof Failure && (error.code === 'registry-unavailable' || error.code === 'rate-limited')
        const wait = error instanceof Postponed ? error.afterMilliseconds : Math.min(longestPause, firstPause * 4 ** (tries - 1))
        if (!isPassing || !(isRepeatable || error instanceof Postponed) || tries >= attempts || wait > longestWait) throw error
        await this.#options.pause(wait)
      }
    }
  }
}

function isRedirect({ status }: Response): boolean {
  return status >= 300 && status < 400 && status !== 304
}

async function refusedRedirect(response: Response, from: URL): Promise<Failure> {
  await response.body?.cancel()
  return redirectRefused(from.host, (response.headers.get('location') ?? 'nowhere').slice(0, 100), 'only tarballs are redirected')
}

async function unwanted(response: Response, told: string): Promise<Failure> {
  await response.body?.cancel()
  const failure = statusFailure(told, response.status)
  const wait = retryAfter(response.headers)
  return (response.status === 429 || response.status === 503) && wait !== undefined ? new Postponed(failure, wait) : failure
}

/** Milliseconds that a Retry-After asks for: seconds, or a date by the registry's own clock (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const asked = headers.get('retry-after') ?? ''
  if (/^[0-9]{1,9}$/.test(asked)) return Number(asked) * 1_000
  const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0)
}

/** The body, read no further than `maxBytes` after decoding. */
async function wholeBody(response: Response, maxBytes: number, what: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > maxBytes) throw tooLarge(what, maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Failure ? error : unavailable(what, 'the body broke off', error)
  }
  return Buffer.concat(chunks, size)
}
