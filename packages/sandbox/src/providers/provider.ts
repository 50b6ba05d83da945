import type { Clock } from '../clock.ts'
import type { TokenIssuer } from '../sigstore/oidc.ts'

/** A POST as a provider gets it; header names in lower case, with `host`. */
export interface ProviderRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ProviderAnswer {
  readonly status: number
  readonly body: string
}

/** Answers requests to its own hosts; `undefined` for those to any other. */
export type Provider = (request: ProviderRequest) => ProviderAnswer | undefined

/** What every provider that trusts identity tokens knows. */
export interface TrustOfProvider {
  readonly clock: Clock
  /** The issuer of the identity tokens that it trusts. */
  readonly issuer: TokenIssuer
  /** The subject of the tokens that it trusts. */
  readonly subject: string
}

/** Whether `token` is a good identity token for one of `audiences`, of the subject that is trusted. */
export function isTrusted(token: string, audiences: readonly string[], { issuer, subject }: TrustOfProvider): boolean {
  return audiences.some((audience) => {
    try {
      return issuer.authenticate(token, audience)['sub'] === subject
    } catch {
      return false
    }
  })
}

/** The fields of a form, when its type is declared and none is given twice. */
export function formOf({ headers, body }: ProviderRequest): ReadonlyMap<string, string> | undefined {
  if (headers['content-type'] !== 'application/x-www-form-urlencoded') return undefined
  const fields = [...new URLSearchParams(body)]
  return new Set(fields.map(([name]) => name)).size === fields.length ? new Map(fields) : undefined
}

/** The members of a JSON object, when its type is declared. */
export function jsonOf({ headers, body }: ProviderRequest, type = 'application/json'): Readonly<Record<string, unknown>> | undefined {
  if (headers['content-type'] !== type) return undefined
  const value: unknown = JSON.parse(body)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

export function answer(status: number, body: object): ProviderAnswer {
  return { status, body: JSON.stringify(body) }
}
