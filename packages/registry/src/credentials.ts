/** Who somebody is at a registry. */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** What `docker login` keeps instead of a password: exchanged for tokens by OAuth2. */
  | { readonly kind: 'identity-token'; readonly token: string }

/** Finds the credential for a registry host; `undefined` means anonymous. */
export type CredentialSource = (registry: string) => Promise<Credential | undefined>

export const anonymous: CredentialSource = () => Promise.resolve(undefined)

/** A user name and password for the registries that the user named, and for no other. */
export function givenCredentials(username: string, password: string, registries: readonly string[]): CredentialSource {
  return (registry) =>
    Promise.resolve(registries.includes(registry) ? { kind: 'password', username, password } : undefined)
}

/** The first source that knows the registry. */
export function firstOf(sources: readonly CredentialSource[]): CredentialSource {
  return async (registry) => {
    for (const source of sources) {
      const found = await source(registry)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** The value of an Authorization header for HTTP Basic (RFC 7617). */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`
}
