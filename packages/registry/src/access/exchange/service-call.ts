import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { Transport } from '../../http/transport.ts'

/** A POST to a provider: never redirected, so that what is in it reaches that host alone. */
export interface ServiceRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ServiceAnswer {
  readonly status: number
  readonly body: string
}

export type ServiceCall = (request: ServiceRequest) => Promise<ServiceAnswer>

/** Who is asked, for messages, and what a person can do when it says no. */
export interface Service {
  readonly name: string
  readonly remedy: string
}

const maxAnswerBytes = 256 * 1024

/** Calls over the transport of the registries: TLS, bounded, tried again when the service is busy. */
export function serviceCalls(transport: Transport): ServiceCall {
  return async ({ url, headers, body }) =>
    await transport.send({ kind: 'token', method: 'POST', url, headers, body: Buffer.from(body), namedHost: url.host }, async (response) => ({
      status: response.status,
      body: Buffer.from(await response.bytes(maxAnswerBytes, `the answer of ${url.host}`)).toString('utf8'),
    }))
}

/** The body of a 200. @throws Failure `registry-denied` for any other status */
export async function ask(call: ServiceCall, service: Service, request: ServiceRequest): Promise<string> {
  const { status, body } = await call(request)
  if (status === 200) return body
  const found = `HTTP ${status} (${harmless(body)})`
  throw new Failure('registry-denied', { blame: 'configuration', message: `${service.name} gives no credentials: found ${found}`, remedy: service.remedy, found })
}

/** As {@link ask}, for an answer in JSON. @throws Failure `registry-denied` | `json-invalid` */
export async function askJson(call: ServiceCall, service: Service, request: ServiceRequest): Promise<JsonObject> {
  return parseStrictJsonObject(await ask(call, service, request), { maxBytes: maxAnswerBytes, what: `the answer of ${service.name}` })
}

export function form(fields: Readonly<Record<string, string>>): Pick<ServiceRequest, 'headers' | 'body'> {
  return { headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }, body: new URLSearchParams(fields).toString() }
}

export function json(fields: Readonly<Record<string, unknown>>): Pick<ServiceRequest, 'headers' | 'body'> {
  return { headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(fields) }
}

/** A text without blanks that the answer must hold: it goes into headers. @throws Failure `registry-protocol` */
export function textIn(answer: JsonObject, name: string, service: Service): string {
  const value = answer[name]
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value
  throw unexpected(service, `no ${name} in its answer`)
}

export function unexpected({ name }: Service, found: string): Failure {
  return new Failure('registry-protocol', { blame: 'service', message: `${name} answers other than it is documented: ${found}`, remedy: 'Try again; if it stays, tell the operator of the service.', found })
}

/** What a service says of a refusal, without tags, and without anything as long and unbroken as a token is. */
function harmless(body: string): string {
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\w+/=.~-]{40,}/g, '***')
    .replaceAll(/[^\x20-\x7e]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, 300)
}
