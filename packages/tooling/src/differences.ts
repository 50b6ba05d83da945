import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** How the files under `actual` differ from those under `expected`: missing, changed or left over, one line each. */
export function differences(expected: string, actual: string): string[] {
  const wanted = filesUnder(expected)
  const there = filesUnder(actual)
  return [
    ...wanted.filter((file) => !there.includes(file)).map((file) => `${file} is missing`),
    ...wanted.filter((file) => there.includes(file) && !sameBytes(join(expected, file), join(actual, file))).map((file) => `${file} differs`),
    ...there.filter((file) => !wanted.includes(file)).map((file) => `${file} should not be there`),
  ]
}

function filesUnder(directory: string): string[] {
  if (!existsSync(directory)) return []
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort()
}

function sameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}
