/** What an expression can be: JSON's values, as GitHub's expressions know no others. */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap

export interface ValueMap {
  readonly [key: string]: Value
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function isMap(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A map, or none at all as an empty one. */
export function asValueMap(value: Value | undefined): ValueMap {
  return value !== undefined && isMap(value) ? value : {}
}

/** Falsy are false, 0, NaN, the empty string and null (GitHub's "Literals" page of the expressions reference). */
export function truthy(value: Value): boolean {
  return !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value))
}

/** How a value stands in a string. */
export function toText(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return isMap(value) ? 'Object' : 'Array'
  return String(value)
}

/** How a value counts when two of different types are compared. */
export function toNumber(value: Value): number {
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value)
  return typeof value === 'number' ? value : Number.NaN
}

/** Loose equality: strings without regard to case, different types as numbers, lists and objects only when the same. */
export function equal(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  if (typeof left === 'object' && typeof right === 'object') return left === right
  return toNumber(left) === toNumber(right)
}

/** Order, for `<` and its kin: negative, zero, positive, or NaN when there is none. */
export function compare(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()]
    return first === second ? 0 : first < second ? -1 : 1
  }
  return toNumber(left) - toNumber(right)
}

/** A property by its name, without regard to case as in GitHub's contexts; null when there is none. */
export function property(value: Value, name: Value): Value {
  if (isList(value)) return value[toNumber(name)] ?? null
  if (!isMap(value)) return null
  const wanted = toText(name)
  if (Object.hasOwn(value, wanted)) return value[wanted] ?? null
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === wanted.toLowerCase())
  return key === undefined ? null : (value[key] ?? null)
}
