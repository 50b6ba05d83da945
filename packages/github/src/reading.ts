import { Failure } from '@portcullis/core/failure'
import { isJsonObject, type Json, type JsonObject } from '@portcullis/core/model/strict-json'
import type { Person } from '@portcullis/core/ports/forge'

/** An object, or a Failure that names where it was expected. */
export function objectIn(value: Json | undefined, where: string): JsonObject {
  if (isJsonObject(value)) return value
  throw unexpected(where, 'an object', value)
}

export function listIn(value: Json | undefined, where: string, longest = 10_000): readonly Json[] {
  if (Array.isArray(value) && value.length <= longest) return value as readonly Json[]
  throw unexpected(where, `a list of at most ${longest}`, value)
}

export function textIn(value: Json | undefined, where: string): string {
  if (typeof value === 'string') return value
  throw unexpected(where, 'text', value)
}

/** A positive integer, as ids and counts of attempts are. */
export function idIn(value: Json | undefined, where: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw unexpected(where, 'a positive integer', value)
}

export function flagIn(value: Json | undefined, where: string): boolean {
  if (typeof value === 'boolean') return value
  throw unexpected(where, 'true or false', value)
}

/** The full hash of a commit, tree or blob. */
export function hashIn(value: Json | undefined, where: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value
  throw unexpected(where, 'a git hash', value)
}

export function personIn(value: Json | undefined, where: string): Person {
  const account = objectIn(value, where)
  return {
    id: idIn(account['id'], `${where}.id`),
    login: textIn(account['login'], `${where}.login`),
    type: textIn(account['type'], `${where}.type`),
  }
}

/** GitHub answered otherwise than its description says: nothing can be concluded from it. */
export function unexpected(where: string, expected: string, found: unknown): Failure {
  const kind = found === null ? 'null' : found === undefined ? 'nothing' : typeof found
  return new Failure('github-protocol', {
    blame: 'service',
    message: `Expected ${where} in GitHub's answer to be ${expected}, found ${kind}`,
    remedy: 'Run the job again; if it stays, report it with the log of the run.',
    expected,
    found: kind,
  })
}
