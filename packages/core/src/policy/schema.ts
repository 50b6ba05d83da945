import { formatDuration, parseDuration } from '../model/duration.ts'
import { nearMiss } from './near-miss.ts'
import type { Path, Reading } from './reading.ts'

/** A value that was understood; undefined stands for "not understood, and the reading knows why". */
export type Understood<Value> = { readonly value: Value } | undefined

/** Turns one part of a plain tree into a typed value, and notes everything that is wrong with it. */
export interface Schema<Value> {
  read(tree: unknown, at: Path, reading: Reading): Understood<Value>
}

/** A schema whose key may be absent. Present but empty is never the same as absent. */
export interface OptionalSchema<Value> extends Schema<Value> {
  readonly optional: true
}

export type ValueOf<Of> = Of extends Schema<infer Value> ? Value : never
type Fields = Readonly<Record<string, Schema<unknown>>>
type OptionalKeys<Of> = { [Key in keyof Of]: Of[Key] extends { readonly optional: true } ? Key : never }[keyof Of]
export type ObjectOf<Of> = { readonly [Key in Exclude<keyof Of, OptionalKeys<Of>>]: ValueOf<Of[Key]> } & {
  readonly [Key in OptionalKeys<Of>]?: ValueOf<Of[Key]>
}

export function optional<Value>(schema: Schema<Value>): OptionalSchema<Value> {
  return { optional: true, read: (tree, at, reading) => schema.read(tree, at, reading) }
}

/** A map with exactly these keys. `maxAge` here is written `max-age` in the file; any other key is an error. */
export function object<Of extends Fields>(fields: Of): Schema<ObjectOf<Of>> {
  const keys = new Map(Object.keys(fields).map((field) => [keyOf(field), field]))
  return {
    read(tree, at, reading) {
      if (!isTree(tree)) return reading.wrongType(at, 'a map', tree)
      const unknown = Object.keys(tree).filter((key) => !keys.has(key))
      for (const key of unknown) reading.unknownKey([...at, key], key, keys.keys())
      const entries: [string, unknown][] = []
      let complete = unknown.length === 0
      for (const [key, field] of keys) {
        const schema = fields[field]
        const isPresent = Object.hasOwn(tree, key)
        if (schema === undefined || (!isPresent && 'optional' in schema)) continue
        if (!isPresent) reading.note(at, `the key \`${key}\` is missing`)
        const understood = isPresent ? schema.read(tree[key], [...at, key], reading) : undefined
        if (understood === undefined) complete = false
        else entries.push([field, understood.value])
      }
      return complete ? { value: Object.fromEntries(entries) as ObjectOf<Of> } : undefined
    },
  }
}

/** A map of names to values; never empty, because a rule over nothing would be met by nothing. */
export function map<Value>(schema: Schema<Value>, what = 'name'): Schema<ReadonlyMap<string, Value>> {
  return {
    read(tree, at, reading) {
      if (!isTree(tree)) return reading.wrongType(at, `a map of ${what}s`, tree)
      if (Object.keys(tree).length === 0) return reading.note(at, `is empty; give at least one ${what}`)
      const entries = Object.entries(tree).map(([key, value]) => {
        const isName = /^[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,98}[A-Za-z0-9])?$/.test(key)
        if (!isName) reading.note([...at, key], `is not a name: letters, digits, and . _ - / or blanks between them, at most 100`)
        const understood = schema.read(value, [...at, key], reading)
        return isName && understood !== undefined ? ([key, understood.value] as const) : undefined
      })
      const good = entries.filter((entry) => entry !== undefined)
      return good.length === entries.length ? { value: new Map(good) } : undefined
    },
  }
}

/** A list of distinct things; never empty. */
export function list<Value>(schema: Schema<Value>, maxItems = 100): Schema<readonly Value[]> {
  return {
    read(tree, at, reading) {
      if (!Array.isArray(tree)) return reading.wrongType(at, 'a list', tree)
      if (tree.length === 0) return reading.note(at, 'is an empty list; give at least one entry, or leave the key out')
      if (tree.length > maxItems) return reading.note(at, `has ${tree.length} entries, and at most ${maxItems} are read`)
      const written = tree.map((item) => JSON.stringify(item))
      const repeated = written.findIndex((item, index) => written.indexOf(item) < index)
      if (repeated >= 0) reading.note([...at, repeated], 'stands in the list twice')
      const read = tree.map((item: unknown, index) => schema.read(item, [...at, index], reading))
      const good = read.filter((understood) => understood !== undefined)
      return repeated < 0 && good.length === tree.length ? { value: good.map(({ value }) => value) } : undefined
    },
  }
}

/** One thing, or a list of them. */
export function oneOrList<Value>(schema: Schema<Value>): Schema<readonly Value[]> {
  const several = list(schema)
  return {
    read(tree, at, reading) {
      if (Array.isArray(tree)) return several.read(tree, at, reading)
      const understood = schema.read(tree, at, reading)
      return understood === undefined ? undefined : { value: [understood.value] }
    },
  }
}

/** One line of text without blanks around it. */
export const text: Schema<string> = {
  read(tree, at, reading) {
    if (typeof tree !== 'string') return reading.wrongType(at, 'text', tree)
    if (tree === '') return reading.note(at, 'is empty')
    if (tree.length > 2_048) return reading.note(at, 'is longer than 2048 characters')
    if (tree !== tree.trim() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(tree))
      return reading.note(at, 'carries blanks around it, a line break or an invisible character')
    return { value: tree }
  },
}

export function oneOf<Word extends string>(...words: readonly Word[]): Schema<Word> {
  return {
    read(tree, at, reading) {
      const word = words.find((candidate) => candidate === tree)
      if (word !== undefined) return { value: word }
      const meant = typeof tree === 'string' ? nearMiss(tree, words) : undefined
      const hint = meant === undefined ? '' : `, did you mean \`${meant}\`?`
      return reading.note(at, `expected ${words.join(' or ')}, found ${shown(tree)}${hint}`)
    },
  }
}

export function integer(least: number, most: number): Schema<number> {
  return {
    read(tree, at, reading) {
      if (typeof tree === 'number' && Number.isSafeInteger(tree) && tree >= least && tree <= most) return { value: tree }
      return reading.note(at, `expected a whole number from ${least} to ${most}, found ${shown(tree)}`)
    },
  }
}

/** A numeric id as the forge gives it, written as a number or as text; kept as text because that is what certificates carry. */
export const numericId: Schema<string> = {
  read(tree, at, reading) {
    const written = typeof tree === 'number' && Number.isSafeInteger(tree) ? String(tree) : tree
    if (typeof written === 'string' && /^[1-9][0-9]{0,19}$/.test(written)) return { value: written }
    return reading.note(at, `expected a numeric id, found ${shown(tree)}`)
  },
}

/** Milliseconds of `24h`; at most `most` milliseconds. */
export function duration(most: number): Schema<number> {
  return {
    read(tree, at, reading) {
      const milliseconds = typeof tree === 'string' ? parseDuration(tree) : undefined
      if (milliseconds === undefined) return reading.note(at, `expected a duration such as 30m, 24h or 14d, found ${shown(tree)}`)
      if (milliseconds > most) return reading.note(at, `is longer than ${formatDuration(most)}, the most that is accepted`)
      return { value: milliseconds }
    },
  }
}

/** A moment, as `2026-01-31` (its first, in UTC) or `2026-01-31T12:00:00Z`. */
export const time: Schema<Date> = {
  read(tree, at, reading) {
    const written = tree instanceof Date ? tree.toISOString() : tree
    const isMoment = typeof written === 'string' && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d))?$/.test(written)
    const moment = new Date(isMoment ? written : Number.NaN)
    // 30 February would be read as 2 March.
    const isReal = isMoment && !Number.isNaN(moment.getTime()) && new Date(written.slice(0, 10)).toISOString().startsWith(written.slice(0, 10))
    return isReal ? { value: moment } : reading.note(at, `expected a time such as 2026-01-31 or 2026-01-31T12:00:00Z, found ${shown(tree)}`)
  },
}

export const flag: Schema<boolean> = {
  read(tree, at, reading) {
    return typeof tree === 'boolean' ? { value: tree } : reading.note(at, `expected true or false, found ${shown(tree)}`)
  },
}

/** `schema`, and then `problemWith` its value: text that says what is wrong, or undefined. */
export function checked<Value>(schema: Schema<Value>, problemWith: (value: Value) => string | undefined): Schema<Value> {
  return {
    read(tree, at, reading) {
      const understood = schema.read(tree, at, reading)
      const problem = understood === undefined ? undefined : problemWith(understood.value)
      return problem === undefined ? understood : reading.note(at, problem)
    },
  }
}

/** The name of something declared elsewhere in the document; the parser checks at the end that it exists. */
export function mention(kind: 'identity' | 'domain'): Schema<string> {
  return {
    read(tree, at, reading) {
      const understood = text.read(tree, at, reading)
      if (understood !== undefined) reading.mention({ kind, name: understood.value, at })
      return understood
    },
  }
}

/** The key that is written in the file for a field: `maxAge` is `max-age`. */
export function keyOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

export function isTree(tree: unknown): tree is Readonly<Record<string, unknown>> {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
}

/** A short form of what was found; foreign text is cut and quoted. */
function shown(tree: unknown): string {
  if (typeof tree === 'string') return JSON.stringify(tree.slice(0, 60))
  if (typeof tree === 'number' || typeof tree === 'boolean') return String(tree)
  if (tree === null || tree === undefined) return 'nothing'
  return Array.isArray(tree) ? 'a list' : 'a map'
}
