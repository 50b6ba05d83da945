import { basicAuthorization } from './credentials.ts'
import type { Credential } from './credentials.ts'

/** Shorter than this it would be found in many words. */
const leastLength = 4

/** What was shown to a registry and its token server: however they repeat it, people and logs do not see it. */
export class ShownSecrets {
  readonly #texts = new Set<string>()

  add(...secrets: readonly string[]): void {
    for (const secret of secrets) for (const text of [secret, encodeURIComponent(secret.toWellFormed())]) if (text.length >= leastLength) this.#texts.add(text)
  }

  addCredential(credential: Credential): void {
    if (credential.kind === 'password') this.add(credential.password, basicAuthorization(credential.username, credential.password).replace(/^Basic /, ''))
    else this.add(credential.token)
  }

  /** `text` without any of them. */
  strikeOut(text: string): string {
    // The longest first, since one may begin as another does.
    return [...this.#texts].toSorted((one, other) => other.length - one.length).reduce((struck, secret) => struck.replaceAll(secret, '***'), text)
  }
}
