/** The secrets of a job, and every text with them covered. Each is covered in the spellings that GitHub's runner covers, too. */
export class Masks {
  readonly #given = new Set<string>()
  readonly #covered = new Set<string>()

  /** Covers a secret, and each line of one that has several. */
  add(secret: string): void {
    for (const value of [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (value.trim() === '') continue
      this.#given.add(value)
      for (const spelling of spellings(value)) if (spelling !== '') this.#covered.add(spelling)
    }
  }

  /** The secrets as they were added. */
  get values(): string[] {
    return [...this.#given]
  }

  /** `text` with every secret as `***`; secrets that overlap or touch become one. */
  mask(text: string): string {
    const ranges = [...this.#covered].flatMap((secret) => occurrences(text, secret)).toSorted((left, right) => left.start - right.start)
    let masked = ''
    let end = 0
    for (const range of ranges) {
      if (range.start > end || (range.start === 0 && end === 0)) masked += `${text.slice(end, range.start)}***`
      end = Math.max(end, range.end)
    }
    return masked + text.slice(end)
  }
}

function occurrences(text: string, secret: string): { start: number; end: number }[] {
  const found = []
  for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1)) {
    found.push({ start, end: start + secret.length })
  }
  return found
}

function spellings(value: string): string[] {
  const bytes = Buffer.from(value)
  return [
    value,
    // In base64 a secret looks different by what stands before it: nothing, one byte or two.
    ...[0, 1, 2].map((shift) => bytes.subarray(shift).toString('base64')),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    value.replace(/^"(.*)"$/s, '$1'),
  ]
}
