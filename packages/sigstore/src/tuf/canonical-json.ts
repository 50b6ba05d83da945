import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json } from '@portcullis/core/model/strict-json'

/**
 * The bytes that TUF signatures are over (OLPC canonical JSON): no white space, keys in order, whole numbers only, and in
 * text nothing escaped but quotes and backslashes.
 * @returns undefined for a number with a fraction, which has no canonical form
 */
export function canonicalJson(value: Json): string | undefined {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value === 'string') return quoted(value)
  if (!isJsonObject(value)) return joined(value.map(canonicalJson), '[', ']')
  const members = Object.keys(value).sort().map((key) => {
    const member = canonicalJson(value[key] ?? null)
    return member === undefined ? undefined : `${quoted(key)}:${member}`
  })
  return joined(members, '{', '}')
}

function joined(parts: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
