import { requirePlace } from '@portcullis/core/model/reference'
import { parseStrictJson, isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json } from '@portcullis/core/model/strict-json'
import type { Failure } from '@portcullis/core/failure'
import { asFailure } from '@portcullis/core/failure'
import { Authorizer } from './access/authorizer.ts'
import type { AuthorizerOptions } from './access/authorizer.ts'
import type { RequestBody } from './http/exchange.ts'
import { statusFailure } from './failures.ts'
import { apiHostOf } from './access/known-registries.ts'
import type { RequestKind } from './http/request-count.ts'
import type { Response } from './http/response.ts'
import { Transient } from './http/retry.ts'
import type { Scope } from './access/scope.ts'
import { isStreamed } from './http/transport.ts'
import type { Transport, TransportRequest } from './http/transport.ts'

export interface Call {
  readonly kind: RequestKind
  readonly method: TransportRequest['method']
  /** A path such as `/v2/team/app/manifests/sha256:…`, or a whole address on the registry's own origin. */
  readonly at: string | URL
  readonly scopes: readonly Scope[]
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestBody
  /** As in TransportRequest. */
  readonly bulk?: boolean
}

const maxErrorBytes = 64 * 1024

/** Speaks to one registry, logging in as the registry asks. */
export class RegistryClient {
  readonly origin: string
  readonly #registry: string
  readonly #transport: Transport
  readonly #authorizer: Authorizer

  constructor(name: string, options: AuthorizerOptions) {
    this.#registry = apiHostOf(name)
    this.#transport = options.transport
    this.origin = options.transport.originOf(this.#registry)
    this.#authorizer = new Authorizer(this.#registry, name, options)
  }

  /**
   * Sends a call; a 401 is answered once with new authorisation. `read` gets every other status.
   * @throws Failure `registry-*` | `rate-limited` | `timed-out` | `redirect-refused`; Transient for a streamed body
   */
  async send<Result>(call: Call, read: (response: Response) => Promise<Result>): Promise<Result> {
    try {
      return await this.#send(call, read)
    } catch (error) {
      throw this.struckOut(error)
    }
  }

  /** What was thrown over an answer, without what the registry was shown: in its body or its head, it may repeat that. */
  struckOut<Thrown>(error: Thrown): Thrown | Failure | Transient {
    return this.#authorizer.strikeOutOf(error)
  }

  async #send<Result>(call: Call, read: (response: Response) => Promise<Result>): Promise<Result> {
    const first = await this.#once(call, async (response) => {
      if (response.status !== 401) return { result: await this.#read(call, read, response) }
      // Another host, to which a redirect led, has no say in how the registry is logged in to.
      if (response.url.origin === new URL(this.origin).origin) this.#authorizer.refused(response.header('www-authenticate'), call.scopes)
      return { refusal: this.#told(await refusalOf(response, call), call, response) }
    })
    if ('result' in first) return first.result
    // A streamed body is gone: whoever owns it starts again, with the new authorisation.
    if (isStreamed(call.body)) throw new Transient(first.refusal)
    return await this.#once(call, async (response) => await this.#read(call, read, response))
  }

  async #read<Result>(call: Call, read: (response: Response) => Promise<Result>, response: Response): Promise<Result> {
    try {
      return await read(response)
    } catch (error) {
      throw this.#told(error, call, response)
    }
  }

  /** Another host, to which a redirect led, was shown nothing. */
  #told<Thrown>(error: Thrown, { scopes }: Call, { url }: Response): Thrown | Failure {
    return url.origin === new URL(this.origin).origin ? this.#authorizer.told(error, scopes) : error
  }

  async #once<Result>(call: Call, read: (response: Response) => Promise<Result>): Promise<Result> {
    const { kind, method, at, headers, body, bulk = false } = call
    const authorization = await this.#authorizer.header(call.scopes)
    return await this.#transport.send(
      {
        kind,
        method,
        url: new URL(at, this.origin),
        authorization,
        namedHost: this.#registry,
        bulk,
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body }),
      },
      async (response) => {
        response.strikeOut = (text) => this.#authorizer.strikeOut(text)
        return await read(response)
      },
    )
  }
}

/** One client for each registry of a run. */
export class RegistryClients {
  readonly #options: AuthorizerOptions
  readonly #clients = new Map<string, RegistryClient>()

  constructor(options: AuthorizerOptions) {
    this.#options = options
  }

  /** @throws Failure `place-unsupported` for a place that is no registry, before its name could be taken for a host */
  at(registry: string): RegistryClient {
    const known = this.#clients.get(registry)
    if (known !== undefined) return known
    requirePlace({ registry }, ['registry'], 'A request to a registry')
    const client = new RegistryClient(registry, this.#options)
    this.#clients.set(registry, client)
    return client
  }
}

/** The failure that an unwanted answer means; its body is read as far as it helps a person. */
export async function refusalOf(response: Response, call: Call): Promise<Failure> {
  const request = `${call.method} ${response.url.host}${response.url.pathname}`
  return statusFailure(request, response.status, await errorDetail(response, call))
}

async function errorDetail(response: Response, { method }: Call): Promise<string> {
  if (method === 'HEAD') {
    response.discard()
    return ''
  }
  try {
    return describeErrors(parseStrictJson(await response.bytes(maxErrorBytes, 'the error'), { maxBytes: maxErrorBytes }), response.strikeOut)
  } catch (error) {
    // The status alone decides; a body that cannot be read only leaves the message shorter.
    return error instanceof Transient ? '' : `no readable error: ${asFailure(error).code}`
  }
}

/** `{errors:[{code,message}]}` of the specification, made safe to print: some registries repeat what they were sent. */
function describeErrors(body: Json, strikeOut: (text: string) => string): string {
  const errors = isJsonObject(body) ? body['errors'] : undefined
  if (!Array.isArray(errors)) return ''
  const words = (errors as readonly Json[])
    .slice(0, 5)
    .filter(isJsonObject)
    .map(({ code, message }) => [code, message].filter((part) => typeof part === 'string').join(': '))
    .join('; ')
  return strikeOut(words)
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .replaceAll(/\b(basic|bearer)\s+\S+/gi, '$1 ***')
    .slice(0, 300)
}
