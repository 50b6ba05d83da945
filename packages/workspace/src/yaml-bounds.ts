import { isScalar, visit } from 'yaml'
import type { Document } from 'yaml'

/** What begins, ends or parts something in YAML: reading takes time for each, and names nothing by itself. */
const marks = /[:,[\]{}"'?*&!%#|>@`\\\n]|- /g
const maxMarks = 60_000

const maxOpen = 1_000

/** Whether a text has more structure than is read: without a limit, a megabyte of brackets takes minutes. */
export function isOverBounds(text: string): boolean {
  return count(text, marks) > maxMarks
}

/** Whether a text opens far more than it closes. */
export function isLeftOpen(text: string): boolean {
  return count(text, /[[{]/g) - count(text, /[\]}]/g) > maxOpen
}

function count(text: string, pattern: RegExp): number {
  return text.length - text.replaceAll(pattern, (found) => found.slice(1)).length
}

/** What is told of a text that is over its bounds. */
export const bounds = `${maxMarks} marks (colons, commas, brackets, quotes, line breaks and the like)`

/** Keys that stand in one map twice, by where they begin. The library compares each with each, and this takes one look at each. */
export function repeatedKeys(document: Document.Parsed): readonly (number | undefined)[] {
  const repeated: (number | undefined)[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) repeated.push(key.range?.[0])
        seen.add(key.value)
      }
    },
  })
  return repeated
}

/** Whether a tree holds itself, by an alias within what it names. What is shared, and not within itself, is looked at once. */
export function holdsItself(tree: unknown, above: ReadonlySet<object> = new Set(), done = new Set<object>()): boolean {
  if (typeof tree !== 'object' || tree === null || done.has(tree)) return false
  if (above.has(tree)) return true
  const within = new Set([...above, tree])
  const found = Object.values(tree).some((part) => holdsItself(part, within, done))
  done.add(tree)
  return found
}
