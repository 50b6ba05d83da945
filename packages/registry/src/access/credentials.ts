import type { CredentialKind } from '@portcullis/core/model/credential-use'

/** What is known of a credential besides its secret. */
export interface CredentialFacts {
  /** Where it came from. */
  readonly source?: CredentialKind
  /** The very place, for a person: `the auths of /home/ann/.docker/config.json`. */
  readonly from?: string
  /** Whom it stands for, where the user name does not say it. */
  readonly subject?: string
  /** From when on it is worth nothing. */
  readonly expires?: Date
}

/** Who somebody is at a registry. */
export type Credential = CredentialFacts &
  (
    | { readonly kind: 'password'; readonly username: string; readonly password: string }
    /** What `docker login` keeps instead of a password: exchanged for tokens by OAuth2. */
    | { readonly kind: 'identity-token'; readonly token: string }
  )

/** What is asked of a source besides the registry. */
export interface CredentialWish {
  /** Some keep a credential for each repository. */
  readonly repository?: string
  /** The registry refused the one that was given before: what is kept may be old. */
  readonly again?: boolean
}

/** Finds the credential for a registry host; `undefined` means anonymous. */
export type CredentialSource = (registry: string, wish?: CredentialWish) => Promise<Credential | undefined>

export const anonymous: CredentialSource = () => Promise.resolve(undefined)

/** A user name and password for the registries that the user named, and for no other. */
export function givenCredentials(username: string, password: string, registries: readonly string[]): CredentialSource {
  return (registry) =>
    Promise.resolve(registries.includes(registry) ? { kind: 'password', username, password } : undefined)
}

/** The first source that knows the registry. */
export function firstOf(sources: readonly CredentialSource[]): CredentialSource {
  return async (registry, wish) => {
    for (const source of sources) {
      const found = await source(registry, wish)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** What `source` finds, with the word for where it came from. */
export function labelled(kind: CredentialKind, source: CredentialSource): CredentialSource {
  return async (registry, wish) => {
    const found = await source(registry, wish)
    return found === undefined ? undefined : { ...found, source: kind }
  }
}

/** A credential is not used in its last moments: what is asked for with it has to arrive, too. */
const marginMilliseconds = 60_000

export function endsSoon(credential: Credential | undefined, now: Date): boolean {
  return credential?.expires !== undefined && credential.expires.getTime() - marginMilliseconds <= now.getTime()
}

/** The value of an Authorization header for HTTP Basic (RFC 7617). */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`
}
