/** Canonical JSON as TUF signs it; made apart from the reader's, so that the two hold each other. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, (character) => `\\${character}`)}"`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{${entries.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([key, member]) => `${canonical(key)}:${canonical(member)}`).join(',')}}`
}
