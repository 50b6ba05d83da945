/** The word among `known` that `word` was probably meant to be: at most two slips of the fingers away. */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly slips: number } | undefined
  for (const candidate of known) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase())
    const plausible = slips <= 2 && slips < Math.max(word.length, candidate.length) / 2
    if (plausible && slips < (best?.slips ?? 3)) best = { candidate, slips }
  }
  return best?.candidate
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, replacements, and swaps of two
 * neighbours. Words longer than 100 characters are only compared for equality.
 */
export function distance(one: string, other: string): number {
  if (one === other) return 0
  if (one.length > 100 || other.length > 100) return Infinity
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) current.push(cell(one, other, row, column, rows, current))
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? Infinity
}

function cell(one: string, other: string, row: number, column: number, rows: number[][], current: number[]): number {
  const above = rows[row - 1] ?? []
  const same = one[row - 1] === other[column - 1]
  const replaced = (above[column - 1] ?? Infinity) + (same ? 0 : 1)
  const removed = (above[column] ?? Infinity) + 1
  const added = (current[column - 1] ?? Infinity) + 1
  const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
  const swapped = isSwap ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity
  return Math.min(replaced, removed, added, swapped)
}
