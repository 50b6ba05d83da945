import { Failure } from '@portcullis/core/failure'
import type { Clock } from '@portcullis/core/ports/clock'
import { parseChallenges } from './challenge.ts'
import { basicAuthorization } from './credentials.ts'
import type { Credential, CredentialSource } from './credentials.ts'
import { CredentialKeeper } from './credential-keeper.ts'
import type { CredentialsUsed } from './credentials-used.ts'
import { tellShown } from './refused-credential.ts'
import { leadingRepository } from './scope.ts'
import type { Scope } from './scope.ts'
import { ShownSecrets } from './shown-secrets.ts'
import { mayShowCredentials, TokenCache, tokenService, withheld } from './token.ts'
import type { TokenService } from './token.ts'
import type { Transient } from '../http/retry.ts'
import type { Transport } from '../http/transport.ts'

export interface AuthorizerOptions {
  readonly transport: Transport
  readonly clock: Clock
  readonly credentials: CredentialSource
  /** Sees every secret before its first use, to have it masked. */
  readonly onSecret: (secret: string) => void
  /** Token servers on other hosts that the user named, by registry. */
  readonly tokenServers: Readonly<Record<string, string>>
  /** Sees which credential each request was made with. */
  readonly used?: CredentialsUsed
}

type Scheme = { readonly kind: 'none' } | { readonly kind: 'basic' } | { readonly kind: 'bearer'; readonly service: TokenService }

/** Makes the Authorization header for requests to one registry, by what the registry asked for. */
export class Authorizer {
  readonly #registry: string
  /** The name that credentials are kept under. */
  readonly #name: string
  readonly #options: AuthorizerOptions
  readonly #tokens: TokenCache
  #scheme: Promise<Scheme> | undefined
  /** What was shown last for each repository. */
  readonly #shown = new Map<string, Credential | undefined>()
  readonly #credentials: CredentialKeeper
  readonly #secrets = new ShownSecrets()

  constructor(registry: string, name: string, options: AuthorizerOptions) {
    this.#registry = registry
    this.#name = name
    this.#options = options
    this.#tokens = new TokenCache(options.transport, options.clock, (secret) => {
      this.#secrets.add(secret)
      options.onSecret(secret)
    })
    this.#credentials = new CredentialKeeper(name, options)
  }

  /** The header for a request that needs `scopes`. The first call asks the registry what it wants (`GET /v2/`). */
  async header(scopes: readonly Scope[]): Promise<string | undefined> {
    const scheme = await this.#known()
    switch (scheme.kind) {
      case 'none':
        this.#show(scopes, undefined)
        return undefined
      case 'basic':
        return await this.#basic(scopes)
      case 'bearer':
        return `Bearer ${await this.#token(scheme.service, scopes)}`
    }
  }

  /** Learns from a 401: its challenge is the newer word, and the token that was used is spent. */
  refused(challenge: string | undefined, scopes: readonly Scope[]): void {
    this.#tokens.forget(scopes)
    this.#credentials.refused(scopes)
    if (challenge !== undefined) this.#scheme = Promise.resolve(this.#read(challenge))
  }

  /** A refusal of a request with `scopes`, with what was shown to the registry; anything else as it is. */
  told<Thrown>(error: Thrown, scopes: readonly Scope[]): Thrown | Failure {
    return tellShown(error, this.#name, this.#shown.get(leadingRepository(scopes)))
  }

  /** Words of the registry, without what it was shown. */
  strikeOut(text: string): string {
    return this.#secrets.strikeOut(text)
  }

  /** What was thrown, without what the registry was shown. */
  strikeOutOf<Thrown>(error: Thrown): Thrown | Failure | Transient {
    return this.#secrets.strikeOutOf(error)
  }

  #show(scopes: readonly Scope[], credential: Credential | undefined): void {
    if (credential !== undefined) this.#secrets.addCredential(credential)
    this.#shown.set(leadingRepository(scopes), credential)
    this.#options.used?.add(this.#name, credential)
  }

  /** The scheme, found out once; a registry that did not answer is asked again by the next request. */
  async #known(): Promise<Scheme> {
    const asked = (this.#scheme ??= this.#ping())
    try {
      return await asked
    } catch (error) {
      if (this.#scheme === asked) this.#scheme = undefined
      throw error
    }
  }

  async #ping(): Promise<Scheme> {
    const origin = this.#options.transport.originOf(this.#registry)
    return await this.#options.transport.send(
      { kind: 'ping', method: 'GET', url: new URL('/v2/', origin), namedHost: this.#registry },
      (response) => {
        response.discard()
        const challenge = response.status === 401 ? response.header('www-authenticate') : undefined
        return Promise.resolve(challenge === undefined ? { kind: 'none' } : this.#read(challenge))
      },
    )
  }

  #read(header: string): Scheme {
    const challenges = parseChallenges(header)
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer')
    const realm = bearer?.parameters.get('realm')
    if (bearer !== undefined && realm !== undefined) {
      const origin = this.#options.transport.originOf(this.#registry)
      return { kind: 'bearer', service: tokenService(this.#registry, origin, realm, bearer.parameters.get('service')) }
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'none' }
  }

  async #basic(scopes: readonly Scope[]): Promise<string | undefined> {
    const credential = await this.#credentials.for(scopes)
    const shown = credential?.kind === 'password' ? credential : undefined
    this.#show(scopes, shown)
    return shown === undefined ? undefined : basicAuthorization(shown.username, shown.password)
  }

  async #token(service: TokenService, scopes: readonly Scope[]): Promise<string> {
    const credential = await this.#credentials.for(scopes)
    const origin = this.#options.transport.originOf(this.#registry)
    const mayShow = credential === undefined || mayShowCredentials(service, origin, this.#options.tokenServers[this.#name])
    try {
      return await this.#tokenFor(service, scopes, mayShow ? credential : undefined)
    } catch (error) {
      if (!isDenied(error)) throw error
      throw mayShow ? this.told(error, scopes) : withheld(error, service)
    }
  }

  /** A credential that was good a while ago may be over: where it came from, there may be a newer one. */
  async #tokenFor(service: TokenService, scopes: readonly Scope[], credential: Credential | undefined): Promise<string> {
    this.#show(scopes, credential)
    try {
      return await this.#tokens.token(service, scopes, credential)
    } catch (error) {
      if (credential === undefined || !isDenied(error) || !this.#credentials.refused(scopes)) throw error
      const newer = await this.#credentials.for(scopes)
      this.#show(scopes, newer)
      return await this.#tokens.token(service, scopes, newer)
    }
  }
}

function isDenied(error: unknown): error is Failure {
  return error instanceof Failure && error.code === 'registry-denied'
}
