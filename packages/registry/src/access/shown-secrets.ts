import { Failure } from '@portcullis/core/failure'
import { shortestSecret, strikeOut, writtenForms } from '@portcullis/core/model/secret-text'
import { Transient } from '../http/retry.ts'
import { basicAuthorization } from './credentials.ts'
import type { Credential } from './credentials.ts'

/** Of a secret that was cut where a message cuts what it quotes, so much at least. */
const leastCut = 8

/** What was shown to a registry and its token server: however they repeat it, people and logs do not see it. */
export class ShownSecrets {
  readonly #texts = new Set<string>()

  add(...secrets: readonly string[]): void {
    for (const text of secrets.flatMap(writtenForms)) if (text.length >= shortestSecret) this.#texts.add(text)
  }

  addCredential(credential: Credential): void {
    if (credential.kind === 'password') this.add(credential.password, basicAuthorization(credential.username, credential.password).replace(/^Basic /, ''))
    else this.add(credential.token)
  }

  /** `text` without any of them. */
  strikeOut(text: string): string {
    return [...this.#texts].reduce(withoutCut, strikeOut(text, this.#texts))
  }

  /** What was thrown, with words that have none of them: whatever of an answer, or of its head, a message quotes. */
  strikeOutOf<Thrown>(error: Thrown): Thrown | Failure | Transient {
    if (error instanceof Transient) return new Transient(this.#without(error.failure), error.waitMilliseconds)
    return error instanceof Failure ? this.#without(error) : error
  }

  #without(failure: Failure): Failure {
    const { code, blame, message, remedy, expected, found, cause } = failure
    const struck = (text: string): string => this.strikeOut(text)
    const inner = this.strikeOutOf(cause)
    if (inner === cause && [message, remedy, expected ?? '', found ?? ''].every((text) => struck(text) === text)) return failure
    return new Failure(code, {
      blame,
      message: struck(message),
      remedy: struck(remedy),
      cause: inner,
      ...(expected === undefined ? {} : { expected: struck(expected) }),
      ...(found === undefined ? {} : { found: struck(found) }),
    })
  }
}

/** Without the beginning of a secret where `text`, or what is quoted in it, ends before the secret does. */
function withoutCut(text: string, secret: string): string {
  // Of a run through many repositories there are as many tokens, and hardly a text has the beginning of one.
  if (!text.includes(secret.slice(0, leastCut))) return text
  let rest = text
  for (let length = Math.min(secret.length - 1, text.length); length >= leastCut; length -= 1) {
    const beginning = secret.slice(0, length)
    if (rest.endsWith(beginning)) rest = `${rest.slice(0, -length)}***`
    rest = rest.replaceAll(`${beginning}"`, '***"')
  }
  return rest
}
