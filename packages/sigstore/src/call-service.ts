import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { AnswerTooLong, readAtMost } from './read-at-most.ts'

export interface ServiceCall {
  /** What people call the service. */
  readonly service: string
  readonly url: URL
  readonly method?: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly deadlineMilliseconds: number
  /** Never shown, even when the service repeats it. */
  readonly secret?: string
  /** What to do when the service refuses; about the signing config unless given. */
  readonly remedy?: string
}

const maxAnswerBytes = 4 * 1024 * 1024
const maxExcerptChars = 200

/**
 * One request to a signing service, without redirects and with a deadline over the whole answer.
 * @throws Failure `signing-unavailable` where a later try may succeed, else `signing-refused` | `redirect-refused`
 */
export async function callService(call: ServiceCall): Promise<Uint8Array> {
  const response = await send(call)
  return accepted(response, await readAnswer(response, call), call)
}

/** As {@link callService}, but that the service has it already (409) is no failure: its headers may tell where. */
export async function callUnlessThere(call: ServiceCall): Promise<{ readonly answer: Uint8Array } | { readonly isThere: Headers }> {
  const response = await send(call)
  const answer = await readAnswer(response, call)
  return response.status === 409 ? { isThere: response.headers } : { answer: accepted(response, answer, call) }
}

function accepted(response: Response, answer: Uint8Array, call: ServiceCall): Uint8Array {
  if (response.ok) return answer
  if (response.status >= 300 && response.status < 400)
    throw failed('redirect-refused', call, `answered ${response.status}; redirects are never followed when signing`)
  const detail = `answered ${response.status}: ${excerpt(answer, call.secret)}`
  const passing = response.status >= 500 || response.status === 429 || response.status === 408
  throw failed(passing ? 'signing-unavailable' : 'signing-refused', call, detail)
}

/** The path under the base address of a service. */
export function endpoint(base: URL, path: string): URL {
  return new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}${path}`)
}

/** The JSON object in an answer. @throws Failure `signing-refused` */
export function readJsonAnswer(service: string, url: URL, answer: Uint8Array): JsonObject {
  try {
    return parseStrictJsonObject(answer, { what: 'the answer' })
  } catch (cause) {
    throw nonsense(service, url, 'it is not a JSON object', cause)
  }
}

/** An answer that makes no sense. */
export function nonsense(service: string, url: URL, why: string, cause?: unknown): Failure {
  return failed('signing-refused', { service, url }, `gave an answer that cannot be used: ${why}`, cause)
}

async function send({ url, method = 'POST', headers, body, deadlineMilliseconds, ...call }: ServiceCall): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'portcullis', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMilliseconds),
      ...(body === undefined ? {} : { body }),
    })
  } catch (cause) {
    const name = nameOf(cause)
    const what = name === 'TimeoutError' ? `does not answer within ${deadlineMilliseconds / 1000} s` : `cannot be reached (${name})`
    throw failed('signing-unavailable', { ...call, url }, what, cause)
  }
}

async function readAnswer(response: Response, call: ServiceCall): Promise<Uint8Array> {
  try {
    return await readAtMost(response, maxAnswerBytes)
  } catch (cause) {
    if (cause instanceof AnswerTooLong) throw nonsense(call.service, call.url, `more than ${maxAnswerBytes} bytes`)
    const name = nameOf(cause)
    const what = name === 'TimeoutError' ? `does not finish its answer within ${call.deadlineMilliseconds / 1000} s` : `broke off its answer (${name})`
    throw failed('signing-unavailable', call, what, cause)
  }
}

function failed(code: ReasonCode, { service, url, remedy }: Pick<ServiceCall, 'service' | 'url' | 'remedy'>, what: string, cause?: unknown): Failure {
  return new Failure(code, {
    blame: 'service',
    message: `${service} at ${url.host} ${what}`,
    remedy:
      code === 'signing-unavailable'
        ? 'Run the job again when the service is back; nothing was signed.'
        : remedy ?? 'Check that the signing config of the trust domain names the right services, and what the service says.',
    cause,
  })
}

/** The code of a socket error, or what kind of error it is: never its text, which may repeat the request. */
function nameOf(error: unknown): string {
  const code = textAt(memberOf(error, 'cause'), 'code')
  return code ?? textAt(error, 'name') ?? typeof error
}

function textAt(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : undefined
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined
}

function excerpt(answer: Uint8Array, secret: string | undefined): string {
  const text = Buffer.from(answer).toString('utf8')
  const masked = secret === undefined || secret === '' ? text : text.replaceAll(secret, '***')
  return JSON.stringify(masked.slice(0, maxExcerptChars))
}
