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
  const maxDepth = limits.maxDepth ?? 64
  const members = new Grammar(text, what, maxDepth, false).members()
  const value = JSON.parse(text) as Json
  // A key that comes twice is one member of what was read: only then do the two counts differ, and only then is it looked for.
  if (membersOf(value) !== members) new Grammar(text, what, maxDepth, true).members()
  return value
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

/** A member of what may be an object; never one of a prototype. */
export function member(json: Json | undefined, key: string): Json | undefined {
  return isJsonObject(json) && Object.hasOwn(json, key) ? json[key] : undefined
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

/** How many members the objects of a value have, all together. */
function membersOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0
  let members = 0
  if (!isJsonObject(value)) for (const item of value) members += membersOf(item)
  else for (const key of Object.keys(value)) members += 1 + membersOf(value[key] ?? null)
  return members
}

/** No document that is read here has as many; a set of millions takes seconds and gigabytes. */
const maxKeys = 10_000
const literals: readonly string[] = ['true', 'false', 'null']
const shortEscapes: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'))
const longEscape = /u[0-9a-fA-F]{4}/y
/** So many digits are always an exact integer. */
const exactDigits = 15
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const quote = 0x22
const comma = 0x2c
const point = 0x2e
const colon = 0x3a
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Checks by recursive descent and makes no values; the depth limit bounds the recursion. */
class Grammar {
  readonly #text: string
  readonly #what: string
  readonly #maxDepth: number
  /** Whether each key is held against those before it, which costs a set for each object. */
  readonly #comparesKeys: boolean
  readonly #isWellFormed: boolean
  #at = 0
  #members = 0

  constructor(text: string, what: string, maxDepth: number, comparesKeys: boolean) {
    this.#text = text
    this.#what = what
    this.#maxDepth = maxDepth
    this.#comparesKeys = comparesKeys
    this.#isWellFormed = text.isWellFormed()
  }

  /** How many members the objects of the document have, all together. @throws Failure `json-invalid` */
  members(): number {
    this.#value(1)
    this.#skipBlanks()
    if (this.#at < this.#text.length) throw this.#invalid('expected the end')
    return this.#members
  }

  #value(depth: number): void {
    if (depth > this.#maxDepth) throw this.#invalid(`nested deeper than ${this.#maxDepth} levels`)
    this.#skipBlanks()
    const next = this.#text.charCodeAt(this.#at)
    if (next === quote) this.#string()
    else if (next === openBrace) this.#object(depth)
    else if (next === openBracket) this.#array(depth)
    else if (!this.#literal()) this.#number()
  }

  #object(depth: number): void {
    const keys = this.#comparesKeys ? new Set<string>() : undefined
    let count = 0
    this.#at += 1
    this.#skipBlanks()
    if (this.#take(closeBrace)) return
    do {
      this.#skipBlanks()
      this.#key(keys)
      count += 1
      if (count > maxKeys) throw this.#invalid(`an object of more than ${maxKeys} keys`)
      this.#skipBlanks()
      if (!this.#take(colon)) throw this.#invalid('expected :')
      this.#value(depth + 1)
      this.#skipBlanks()
    } while (this.#take(comma))
    if (!this.#take(closeBrace)) throw this.#invalid('expected }')
    this.#members += count
  }

  #key(keys: Set<string> | undefined): void {
    const start = this.#at
    const hasEscapes = this.#string()
    if (!hasEscapes && keys === undefined && !this.#text.startsWith('"__proto__"', start)) return
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string
    if (key === '__proto__') throw this.#invalid('the key "__proto__" is refused')
    if (keys?.has(key)) throw this.#invalid(`duplicate key ${JSON.stringify(key.slice(0, 80))}`)
    keys?.add(key)
  }

  #array(depth: number): void {
    this.#at += 1
    this.#skipBlanks()
    if (this.#take(closeBracket)) return
    do {
      this.#value(depth + 1)
      this.#skipBlanks()
    } while (this.#take(comma))
    if (!this.#take(closeBracket)) throw this.#invalid('expected ]')
  }

  /** Whether the string has escapes. */
  #string(): boolean {
    const text = this.#text
    const start = this.#at
    if (text.charCodeAt(start) !== quote) throw this.#invalid('expected a string')
    let end = start + 1
    let hasEscapes = false
    let mayBeLone = !this.#isWellFormed
    for (;;) {
      const code = text.charCodeAt(end)
      if (code === quote) break
      if (code === backslash) {
        const length = this.#escapeAt(end + 1)
        hasEscapes = true
        // Only an escape can bring a lone surrogate into a text that has none.
        mayBeLone ||= length > 1
        end += 1 + length
      } else if (code >= 0x20) end += 1
      else throw this.#invalid(Number.isNaN(code) ? 'the string has no end' : 'a control character in a string')
    }
    this.#at = end + 1
    if (mayBeLone && !(JSON.parse(text.slice(start, this.#at)) as string).isWellFormed()) throw this.#invalid('a lone surrogate in a string')
    return hasEscapes
  }

  /** How many characters follow the backslash. */
  #escapeAt(at: number): number {
    if (shortEscapes.has(this.#text.charCodeAt(at))) return 1
    longEscape.lastIndex = at
    if (!longEscape.test(this.#text)) throw this.#invalid('an unknown escape in a string')
    return longEscape.lastIndex - at
  }

  #literal(): boolean {
    if (this.#text.charCodeAt(this.#at) <= 0x39) return false
    const word = literals.find((one) => this.#text.startsWith(one, this.#at))
    this.#at += word?.length ?? 0
    return word !== undefined
  }

  #number(): void {
    if (this.#shortInteger()) return
    number.lastIndex = this.#at
    const written = number.exec(this.#text)?.[0]
    if (written === undefined) throw this.#invalid('expected a value')
    this.#at += written.length
    const value = Number(written)
    if (!Number.isFinite(value) || (!Number.isSafeInteger(value) && /^-?[0-9]+$/.test(written))) throw this.#invalid('a number that cannot be held exactly')
  }

  /** The usual case, for which a regular expression is slow. */
  #shortInteger(): boolean {
    const text = this.#text
    let end = this.#at
    let code = text.charCodeAt(end)
    // Of nothing, at the end, the code is NaN: neither above nor below.
    if (!(code >= 0x31 && code <= 0x39)) return false
    while (code >= 0x30 && code <= 0x39) {
      end += 1
      code = text.charCodeAt(end)
    }
    if (end - this.#at > exactDigits || code === point || code === 0x45 || code === 0x65) return false
    this.#at = end
    return true
  }

  #take(code: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== code) return false
    this.#at += 1
    return true
  }

  #skipBlanks(): void {
    const text = this.#text
    let at = this.#at
    for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; code = text.charCodeAt(at)) at += 1
    this.#at = at
  }

  #invalid(why: string): Failure {
    return invalid(this.#what, why, this.#at)
  }
}
