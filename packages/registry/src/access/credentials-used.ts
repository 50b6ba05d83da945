import type { CredentialUse } from '@portcullis/core/model/credential-use'
import type { Credential } from './credentials.ts'

/** Which credentials were shown to which registry in a run. */
export class CredentialsUsed {
  readonly #uses = new Map<string, CredentialUse>()
  /** What each registry was shown last: of thousands of requests almost all show the same. */
  readonly #last = new Map<string, Credential | undefined>()

  /** `credential` was shown to `registry`; `undefined`: nothing was. */
  add(registry: string, credential: Credential | undefined): void {
    if (this.#last.has(registry) && this.#last.get(registry) === credential) return
    this.#last.set(registry, credential)
    const use = useOf(registry, credential)
    this.#uses.set(JSON.stringify([use.registry, use.kind, use.subject]), use)
  }

  /** One for each registry, kind and subject; a registry that was shown any is not called anonymous. */
  list(): readonly CredentialUse[] {
    const uses = [...this.#uses.values()]
    return uses.filter(({ registry, kind }) => kind !== 'anonymous' || !uses.some((other) => other.registry === registry && other.kind !== 'anonymous'))
  }
}

function useOf(registry: string, credential: Credential | undefined): CredentialUse {
  if (credential === undefined) return { registry, kind: 'anonymous' }
  const subject = subjectOf(credential)
  return {
    registry,
    kind: credential.source ?? 'input',
    ...(subject === undefined ? {} : { subject }),
    ...(credential.expires === undefined ? {} : { expires: credential.expires }),
  }
}

/** Whom a credential stands for. Beside an empty password, or the word that means one, the secret stands where the user name should. */
export function subjectOf(credential: Credential): string | undefined {
  if (credential.subject !== undefined) return credential.subject
  if (credential.kind !== 'password' || ['', 'x-oauth-basic'].includes(credential.password)) return undefined
  return credential.username
}
