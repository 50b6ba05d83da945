import { Failure } from '../failure.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export interface JsonLimits {
  /** Bytes; default 24 MiB (security.md §5.2). */
  maxBytes?: number
  /** Levels of nesting; default 64. */
  maxDepth?: number
  /** What is being read, for messages. */
  what?: string
}

/**
 * Parses JSON that came from outside: UTF-8 without errors or BOM, no duplicate or `__proto__` keys, bounded depth,
 * size and number of keys, no lone surrogates, integers that are exact. Whatever it accepts, `JSON.parse` reads the same.
 * @throws Failure `json-invalid` | `too-large`
 */
export function parseStrictJson(bytes: Uint8Array | string, limits: JsonLimits = {}): Json {
  const what = limits.what ?? 'the document'
  const text = typeof bytes === 'string' ? bytes : decodeUtf8(bytes, what)
  const maxBytes = limits.maxBytes ?? 24 * 1024 * 1024
  if ((typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength) > maxBytes)
    throw new Failure('too-large', {
      blame: 'artifact',
      message: `${what} is over its limit of ${maxBytes} bytes`,
      remedy: 'Make it smaller, or refer to it by digest.',
    })
  return new Reader(text, what, limits.maxDepth ?? 64).document()
}

/** As {@link parseStrictJson}, and the document must be an object. */
export function parseStrictJsonObject(bytes: Uint8Array | string, limits: JsonLimits = {}): JsonObject {
  const value = parseStrictJson(bytes, limits)
  if (isJsonObject(value)) return value
  throw invalid(limits.what ?? 'the document', 'expected an object', 0)
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('json-invalid', {
      blame: 'artifact',
      message: `${what} is not UTF-8`,
      remedy: 'Make the file again.',
      cause,
    })
  }
}

function invalid(what: string, why: string, at: number): Failure {
  return new Failure('json-invalid', {
    blame: 'artifact',
    message: `${what} is not strict JSON: ${why} (at character ${at})`,
    remedy: 'Make the file again; a document that two readers read differently is refused.',
  })
}

/** No document that is read here has as many; a set of millions takes seconds and gigabytes. */
const maxKeys = 10_000
const blank = new Set([' ', '\t', '\n', '\r'])
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const literals: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

/** Recursive descent; the depth limit bounds the recursion. */
class Reader {
  readonly #text: string
  readonly #what: string
  readonly #maxDepth: number
  #at = 0

  constructor(text: string, what: string, maxDepth: number) {
    this.#text = text
    this.#what = what
    this.#maxDepth = maxDepth
  }

  document(): Json {
    const value = this.#value(1)
    this.#skipBlanks()
    if (this.#at < this.#text.length) throw this.#invalid('expected the end')
    return value
  }

  #value(depth: number): Json {
    if (depth > this.#maxDepth) throw this.#invalid(`nested deeper than ${this.#maxDepth} levels`)
    this.#skipBlanks()
    const next = this.#text[this.#at]
    if (next === '{') return this.#object(depth)
    if (next === '[') return this.#array(depth)
    if (next === '"') return this.#string()
    for (const [word, value] of literals) if (this.#take(word)) return value
    return this.#number()
  }

  #object(depth: number): Json {
    const members: [string, Json][] = []
    const keys = new Set<string>()
    this.#expect('{')
    this.#skipBlanks()
    if (this.#take('}')) return {}
    do {
      this.#skipBlanks()
      const key = this.#string()
      if (key === '__proto__') throw this.#invalid('the key "__proto__" is refused')
      if (keys.size >= maxKeys) throw this.#invalid(`an object of more than ${maxKeys} keys`)
      if (keys.has(key)) throw this.#invalid(`duplicate key ${JSON.stringify(key.slice(0, 80))}`)
      keys.add(key)
      this.#skipBlanks()
      this.#expect(':')
      members.push([key, this.#value(depth + 1)])
      this.#skipBlanks()
    } while (this.#take(','))
    this.#expect('}')
    return Object.fromEntries(members)
  }

  #array(depth: number): Json {
    const items: Json[] = []
    this.#expect('[')
    this.#skipBlanks()
    if (this.#take(']')) return items
    do {
      items.push(this.#value(depth + 1))
      this.#skipBlanks()
    } while (this.#take(','))
    this.#expect(']')
    return items
  }

  #string(): string {
    const start = this.#at
    if (this.#text[start] !== '"') throw this.#invalid('expected a string')
    let end = start + 1
    while (this.#text[end] !== '"') {
      const code = this.#text.charCodeAt(end)
      if (Number.isNaN(code)) throw this.#invalid('the string has no end')
      if (code < 0x20) throw this.#invalid('a control character in a string')
      end += code === 0x5c ? 2 : 1
    }
    this.#at = end + 1
    const raw = this.#text.slice(start, this.#at)
    const value = raw.includes('\\') ? this.#unescape(raw) : raw.slice(1, -1)
    if (!value.isWellFormed()) throw this.#invalid('a lone surrogate in a string')
    return value
  }

  /** Checks each escape by hand: a regular expression over a whole 16 MiB string would exhaust its stack. */
  #unescape(raw: string): string {
    for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 2)) {
      if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(raw.slice(at + 1, at + 6))) throw this.#invalid('an unknown escape in a string')
    }
    return JSON.parse(raw) as string
  }

  #number(): number {
    number.lastIndex = this.#at
    const match = number.exec(this.#text)
    if (match === null) throw this.#invalid('expected a value')
    this.#at = number.lastIndex
    const value = Number(match[0])
    const isInteger = /^-?[0-9]+$/.test(match[0])
    if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value)))
      throw this.#invalid('a number that cannot be held exactly')
    return value
  }

  #take(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false
    this.#at += word.length
    return true
  }

  #expect(word: string): void {
    if (!this.#take(word)) throw this.#invalid(`expected ${word}`)
  }

  #skipBlanks(): void {
    while (blank.has(this.#text[this.#at] ?? '')) this.#at += 1
  }

  #invalid(why: string): Failure {
    return invalid(this.#what, why, this.#at)
  }
}
