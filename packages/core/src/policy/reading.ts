import { nearMiss } from './near-miss.ts'

/** Where a value stands in a document: the keys and indexes from the top. */
export type Path = readonly (string | number)[]

export interface Issue {
  readonly at: Path
  readonly message: string
}

/** A name that stands for something declared elsewhere in the same document. */
export interface Mention {
  readonly kind: 'identity' | 'domain'
  readonly name: string
  readonly at: Path
}

/** One reading of a document: collects everything that is wrong with it, not only the first. */
export class Reading {
  readonly issues: Issue[] = []
  readonly mentions: Mention[] = []

  /** Notes an issue. @returns undefined, so that a schema can return it as "not understood" */
  note(at: Path, message: string): undefined {
    this.issues.push({ at, message })
    return undefined
  }

  wrongType(at: Path, expected: string, found: unknown): undefined {
    return this.note(at, `expected ${expected}, found ${kindOf(found)}`)
  }

  unknownKey(at: Path, key: string, known: Iterable<string>): undefined {
    const candidates = [...known]
    const meant = nearMiss(key, candidates)
    const hint = meant === undefined ? `known here: ${candidates.join(', ')}` : `did you mean \`${meant}\`?`
    return this.note(at, `unknown key, ${hint}`)
  }

  mention(mention: Mention): void {
    this.mentions.push(mention)
  }
}

/** `environments.staging.require.scan`, with indexes as `[0]`; odd keys are quoted. */
export function formatPath(path: Path): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`
    return /^[A-Za-z0-9_-]{1,60}$/.test(part) ? `.${part}` : `[${JSON.stringify(part.slice(0, 60))}]`
  })
  return parts.join('').replace(/^\./, '') || 'the document'
}

function kindOf(found: unknown): string {
  if (found === null || found === undefined) return 'nothing'
  if (Array.isArray(found)) return 'a list'
  return typeof found === 'object' ? 'a map' : `the ${typeof found} ${JSON.stringify(found)?.slice(0, 60) ?? ''}`.trimEnd()
}
