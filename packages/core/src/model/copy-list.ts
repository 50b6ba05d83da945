import { Failure } from '../failure.ts'
import { formatReference, parseReference, placeOf } from './reference.ts'
import type { Reference } from './reference.ts'

/** One line of a list of copies. */
export interface ListedCopy {
  /** From 1 on, as editors count. */
  readonly line: number
  readonly from: Reference
  readonly to: Reference
}

const maxCopies = 10_000

/**
 * Reads a list of copies: a source and a target on each line, with blanks between; empty lines and those that begin
 * with `#` say nothing. All that is wrong with it is told at once, before anything is copied. `directoryOf` is where a layout
 * folder lies, however it is written.
 * @throws Failure `input-invalid` for a line of other words, a target that two lines name, no line or more than 10,000
 */
export function parseCopyList(text: string, directoryOf: (repository: string) => string): readonly ListedCopy[] {
  const wrong: string[] = []
  const lines = new Map<string, number>()
  const copies = text.split(/\r?\n/).flatMap((words, index): readonly ListedCopy[] => {
    const line = index + 1
    const [source, goal, ...more] = words.trim().split(/[ \t]+/)
    if (source === undefined || source === '' || source.startsWith('#')) return []
    if (goal === undefined || more.length > 0) {
      wrong.push(`line ${line}: expected a source and a target, found ${words.trim().split(/[ \t]+/).length} words`)
      return []
    }
    const copy = readPair(line, source, goal)
    if (typeof copy === 'string') {
      wrong.push(copy)
      return []
    }
    const { registry, repository, tag } = copy.to
    const target = { registry, repository, ...(tag === undefined ? {} : { tag }) }
    const place = formatReference(placeOf(target) === 'oci-layout' ? { ...target, repository: directoryOf(repository) } : target)
    const other = lines.get(place)
    // Which of the two would win is nobody's wish.
    if (other !== undefined) wrong.push(`line ${line}: ${formatReference(target)} is the target of line ${other} too`)
    lines.set(place, line)
    return [copy]
  })
  if (copies.length === 0 && wrong.length === 0) wrong.push('it names no copy')
  if (copies.length > maxCopies) wrong.push(`it names ${copies.length} copies, and ${maxCopies} are the most`)
  if (wrong.length === 0) return copies
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: `The list of copies cannot be followed: ${wrong.slice(0, 10).join('; ')}${wrong.length > 10 ? `; and ${wrong.length - 10} more` : ''}`,
    remedy: 'Write one copy on each line: registry.example/build/shop:1.5.1 registry.example/mirror/shop:1.5.1',
  })
}

function readPair(line: number, source: string, target: string): ListedCopy | string {
  try {
    return { line, from: parseReference(source, { dockerShortNames: true }), to: parseReference(target) }
  } catch (error) {
    if (error instanceof Failure) return `line ${line}: ${error.message}`
    throw error
  }
}
