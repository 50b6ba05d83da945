import { Failure } from '../failure.ts'
import { isDigest } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import { isJsonObject } from '../model/strict-json.ts'
import type { Json, JsonObject } from '../model/strict-json.ts'

/** Reads the members of a predicate, each with its type; whatever is not as expected is `statement-invalid`. */
export class Fields {
  readonly #json: JsonObject
  readonly #where: string

  constructor(json: Json | undefined, where: string) {
    if (!isJsonObject(json)) throw invalid(where, 'an object', json)
    this.#json = json
    this.#where = where
  }

  has(key: string): boolean {
    return this.#json[key] !== undefined
  }

  text(key: string): string {
    const value = this.#json[key]
    if (typeof value !== 'string') throw invalid(`${this.#where}.${key}`, 'text', value)
    return value
  }

  optionalText(key: string): string | undefined {
    return this.#json[key] === undefined ? undefined : this.text(key)
  }

  oneOf<Word extends string>(key: string, words: readonly Word[]): Word {
    const value = this.text(key)
    const word = words.find((candidate) => candidate === value)
    if (word === undefined) throw invalid(`${this.#where}.${key}`, words.join(' or '), value)
    return word
  }

  /** A non-negative integer. */
  count(key: string): number {
    const value = this.#json[key]
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw invalid(`${this.#where}.${key}`, 'a non-negative integer', value)
    return value
  }

  digest(key: string): Digest {
    const value = this.#json[key]
    if (!isDigest(value)) throw invalid(`${this.#where}.${key}`, 'a digest', value)
    return value
  }

  /** A list of digests. */
  digests(key: string): readonly Digest[] {
    return this.list(key).map((item, index) => {
      if (!isDigest(item)) throw invalid(`${this.#where}.${key}[${index}]`, 'a digest', item)
      return item
    })
  }

  optionalDigest(key: string): Digest | undefined {
    return this.#json[key] === undefined ? undefined : this.digest(key)
  }

  /** An RFC 3339 time in UTC. */
  time(key: string): Date {
    const value = this.text(key)
    const time = new Date(value)
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value) || Number.isNaN(time.getTime()))
      throw invalid(`${this.#where}.${key}`, 'a time such as 2026-01-31T12:00:00Z', value)
    return time
  }

  fields(key: string): Fields {
    return new Fields(this.#json[key], `${this.#where}.${key}`)
  }

  list(key: string): readonly Json[] {
    const value = this.#json[key]
    if (!Array.isArray(value)) throw invalid(`${this.#where}.${key}`, 'a list', value)
    return value as readonly Json[]
  }

  /** A list of objects, of at most `most`. */
  lists(key: string, most = Infinity): readonly Fields[] {
    const items = this.list(key)
    if (items.length > most) throw this.unexpected(key, `a list of at most ${most}`, `${items.length} entries`)
    return items.map((item, index) => new Fields(item, `${this.#where}.${key}[${index}]`))
  }

  /** A list of texts. */
  texts(key: string): readonly string[] {
    return this.list(key).map((item, index) => {
      if (typeof item !== 'string') throw invalid(`${this.#where}.${key}[${index}]`, 'text', item)
      return item
    })
  }

  /** The failure to throw for a member that has its type but not its meaning. */
  unexpected(key: string, expected: string, found: string): Failure {
    return invalid(`${this.#where}.${key}`, expected, found)
  }
}

function invalid(where: string, expected: string, found: unknown): Failure {
  return new Failure('statement-invalid', {
    blame: 'artifact',
    message: `${where} should be ${expected}, found ${JSON.stringify(found)?.slice(0, 120) ?? 'nothing'}`,
    remedy: 'Make the attestation again.',
    expected,
  })
}
