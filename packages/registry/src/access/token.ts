import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Clock } from '@portcullis/core/ports/clock'
import { basicAuthorization } from './credentials.ts'
import type { Credential } from './credentials.ts'
import { protocolError, redirectRefused, statusFailure } from '../failures.ts'
import { knownTokenServer } from './known-registries.ts'
import type { Response } from '../http/response.ts'
import { covers, formatScope } from './scope.ts'
import type { Scope } from './scope.ts'
import type { Transport, TransportRequest } from '../http/transport.ts'

/** Where a registry's Bearer challenge says that tokens are had. */
export interface TokenService {
  /** Host of the registry, with port. */
  readonly registry: string
  readonly realm: URL
  readonly service: string | undefined
}

interface Token {
  readonly text: string
  readonly expires: Date
}

interface Kept {
  readonly scopes: readonly Scope[]
  readonly token: Promise<Token>
}

const maxAnswerBytes = 64 * 1024
const defaultSeconds = 60
/** How token servers that know OAuth2 alone answer a GET. */
const onlyByPost = new Set([404, 405])
/** A token is not used in its last moments: the request has to arrive, too. */
const marginMilliseconds = 10_000

/**
 * Checks where a challenge sends us: TLS, or the very registry on plain HTTP; no credentials in the address.
 * @throws Failure `registry-protocol` | `redirect-refused`
 */
export function tokenService(registry: string, origin: string, realm: string, service: string | undefined): TokenService {
  if (!URL.canParse(realm)) throw protocolError(registry, `realm ${JSON.stringify(realm.slice(0, 100))} is no address`)
  const url = new URL(realm)
  if (url.protocol !== 'https:' && url.origin !== origin) throw redirectRefused(registry, url.host, 'tokens are asked for over TLS only')
  if (url.username !== '' || url.password !== '') throw redirectRefused(registry, url.host, 'the realm carries credentials')
  return { registry, realm: url, service }
}

/**
 * Whether the user's credentials for the registry may be shown to its token server: it is the registry itself, a
 * pair that is known, or the host that the user named for it.
 */
export function mayShowCredentials({ registry, realm }: TokenService, origin: string, named: string | undefined): boolean {
  if (realm.origin === origin) return true
  return realm.protocol === 'https:' && realm.host === (named ?? knownTokenServer(registry))
}

/** Tokens of one registry, kept until shortly before they expire; one that allows more serves for less. */
export class TokenCache {
  readonly #transport: Transport
  readonly #clock: Clock
  readonly #onSecret: (secret: string) => void
  #kept: Kept[] = []

  /** `onSecret` sees each token before its first use. */
  constructor(transport: Transport, clock: Clock, onSecret: (secret: string) => void) {
    this.#transport = transport
    this.#clock = clock
    this.#onSecret = onSecret
  }

  /** A token for `scopes`, asked for once however many wait for it. @throws Failure `registry-denied` | `registry-*` */
  async token(from: TokenService, scopes: readonly Scope[], credential: Credential | undefined): Promise<string> {
    for (const kept of this.#kept) {
      if (!covers(kept.scopes, scopes)) continue
      const token = await kept.token
      if (token.expires > this.#clock.now()) return token.text
      this.forget(kept.scopes)
    }
    const asked = this.#ask(from, scopes, credential)
    const kept = { scopes, token: asked }
    this.#kept.push(kept)
    try {
      return (await asked).text
    } catch (error) {
      this.#kept = this.#kept.filter((other) => other !== kept)
      throw error
    }
  }

  /** Drops every token that served for `scopes`: the registry refused it. */
  forget(scopes: readonly Scope[]): void {
    this.#kept = this.#kept.filter((kept) => !covers(kept.scopes, scopes))
  }

  async #ask(from: TokenService, scopes: readonly Scope[], credential: Credential | undefined): Promise<Token> {
    const token = await this.#fetch(from, scopes, credential)
    this.#onSecret(token.text)
    return token
  }

  async #fetch(from: TokenService, scopes: readonly Scope[], credential: Credential | undefined): Promise<Token> {
    const read = async (response: Response): Promise<Token> => await readToken(response, this.#clock.now())
    if (credential === undefined) return await this.#transport.send(tokenRequest(from, scopes, undefined), read)
    if (credential.kind === 'identity-token')
      return await this.#transport.send(postRequest(from, scopes, { grant_type: 'refresh_token', refresh_token: credential.token }), read)
    const found = await this.#transport.send(tokenRequest(from, scopes, credential), async (response) => {
      if (!onlyByPost.has(response.status)) return await read(response)
      response.discard()
      return undefined
    })
    const { username, password } = credential
    return found ?? (await this.#transport.send(postRequest(from, scopes, { grant_type: 'password', username, password }), read))
  }
}

function tokenRequest({ registry, realm, service }: TokenService, scopes: readonly Scope[], credential: Credential | undefined): TransportRequest {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', formatScope(scope))
  const authorization = credential?.kind === 'password' ? basicAuthorization(credential.username, credential.password) : undefined
  return { kind: 'token', method: 'GET', url, authorization, namedHost: registry }
}

/** OAuth2 as the distribution project specifies it: a form by POST. */
function postRequest({ registry, realm, service }: TokenService, scopes: readonly Scope[], grant: Readonly<Record<string, string>>): TransportRequest {
  const form = new URLSearchParams({ ...grant, client_id: 'portcullis' })
  if (service !== undefined) form.set('service', service)
  form.set('scope', scopes.map(formatScope).join(' '))
  return {
    kind: 'token',
    method: 'POST',
    url: realm,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(form.toString()),
    namedHost: registry,
  }
}

async function readToken(response: Response, now: Date): Promise<Token> {
  const where = response.url.host
  if (response.status !== 200) {
    response.discard()
    throw statusFailure(`A token from ${where}`, response.status, '')
  }
  const answer = parseStrictJsonObject(await response.bytes(maxAnswerBytes, `the token of ${where}`), { what: `the token of ${where}` })
  const text = answer['token'] ?? answer['access_token']
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) throw protocolError(where, 'its answer holds no token')
  const seconds = typeof answer['expires_in'] === 'number' && answer['expires_in'] > 0 ? answer['expires_in'] : defaultSeconds
  const lifetime = Math.min(seconds, 86_400) * 1000
  return { text, expires: new Date(now.getTime() + lifetime - Math.min(marginMilliseconds, lifetime / 2)) }
}

/** Adds to a refusal why the credentials were not shown. */
export function withheld(refusal: Failure, { registry, realm }: TokenService): Failure {
  return new Failure('registry-denied', {
    blame: 'configuration',
    message: `${refusal.message}; the credentials for ${registry} were not shown to its token server ${realm.host}, which is another host`,
    remedy: `If ${realm.host} belongs to ${registry}, say so with registry-token-server (--registry-token-server): ${registry}=${realm.host}.`,
    cause: refusal,
  })
}
