import { asFailure, Failure } from '@portcullis/core/failure'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { isConfidential } from './confidential-url.ts'
import { callService, readJsonAnswer } from './call-service.ts'

/** What GitHub gives a job with `id-token: write`: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
export interface IdentityTokenRequest {
  readonly url: string | undefined
  readonly token: string | undefined
  /** Whom the token is for; Fulcio takes `sigstore` alone. */
  readonly audience?: string
}

const service = "GitHub's token service"
const deadlineMilliseconds = 20_000

const remedy = `Give the job the permission, and run it where GitHub grants it (not for a pull request from a fork):
    permissions:
      id-token: write`

/** Fetches an identity token of the job. @throws Failure `oidc-unavailable` | `signing-unavailable`; none repeats a token */
export async function fetchIdentityToken({ url, token, audience = 'sigstore' }: IdentityTokenRequest): Promise<string> {
  if (!url || !token) throw unavailable('GitHub gave this job no way to ask for an identity token')
  const address = requestUrl(url, audience)
  try {
    const answer = await callService({
      service,
      url: address,
      method: 'GET',
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      deadlineMilliseconds,
      secret: token,
    })
    return tokenIn(readJsonAnswer(service, address, answer))
  } catch (error) {
    const failure = asFailure(error)
    throw failure.code === 'signing-refused' ? unavailable(failure.message) : failure
  }
}

function requestUrl(text: string, audience: string): URL {
  const url = URL.parse(text)
  if (url === null || !isConfidential(url)) throw unavailable('the address of the token service is not an https URL')
  url.searchParams.set('audience', audience)
  return url
}

function tokenIn({ value }: JsonObject): string {
  if (typeof value !== 'string' || value === '') throw unavailable('the token service answered without a token')
  return value
}

function unavailable(why: string): Failure {
  return new Failure('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy })
}
