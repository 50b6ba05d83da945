import { Failure } from '@portcullis/core/failure'
import { isDigest } from '@portcullis/core/model/digest'
import { parseReference, pin, placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'

// YAML 1.2 core schema: what a person may write for a boolean and mean it.
const booleans = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/**
 * Reads the inputs of an action. A bad input is noted and reading goes on, so that a person mends all of them at once:
 * the values are good only after {@link Inputs.settle} has returned.
 */
export class Inputs {
  readonly #environment: Readonly<Record<string, string | undefined>>
  readonly #problems: string[] = []

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment
  }

  /** The trimmed value, or undefined when there is none. */
  text(name: string): string | undefined {
    const value = (this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
    return value === '' ? undefined : value
  }

  required(name: string): string {
    return this.text(name) ?? this.problem(name, 'is required and is empty')
  }

  /** `true` or `false` as YAML 1.2 writes them. */
  flag(name: string): boolean {
    const value = this.required(name)
    return booleans.get(value) ?? this.problem(name, 'must be true or false', value)
  }

  choice<Option extends string>(name: string, options: readonly Option[]): Option {
    const value = this.text(name)
    const chosen = options.find((option) => option === value)
    return chosen ?? this.problem(name, `must be one of ${options.join(', ')}`, value)
  }

  /** Items apart by commas or lines; none when empty. */
  list(name: string): readonly string[] {
    return (this.text(name) ?? '').split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== '')
  }

  /** One item a line, for items that may hold commas; none when empty. */
  lines(name: string): readonly string[] {
    return (this.text(name) ?? '').split('\n').map((item) => item.trim()).filter((item) => item !== '')
  }

  /** The artifact that `subject-name` and the input `digestInput` name; never by tag. */
  subject(digestInput: 'subject-digest' | 'rollback-to' = 'subject-digest'): PinnedReference {
    const name = this.required('subject-name')
    const digest = this.required(digestInput)
    if (name === undefined || digest === undefined) return undefined as never
    if (!isDigest(digest)) return this.problem(digestInput, 'must be sha256:<64 lower-case hex digits>; a tag names nothing that can be verified', digest)
    try {
      const reference = parseReference(name)
      if (reference.digest !== undefined && reference.digest !== digest) return this.problem('subject-name', `names another digest than ${digestInput}`, name)
      // Among many versions of a package the version finds the one, and a release is found by its tag; a tag of an image has nothing to add.
      const version = ['npm', 'release'].includes(placeOf(reference)) && reference.tag !== undefined ? { tag: reference.tag } : {}
      return pin({ registry: reference.registry, repository: reference.repository, ...version }, digest)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return this.problem('subject-name', `must be registry/repository: ${error.message}`)
    }
  }

  /** Notes that `name` is wrong. What it returns stands in for the value and is never used. */
  problem(name: string, expected: string, found?: string): never {
    this.#problems.push(`${name} ${expected}${found === undefined ? '' : `; found ${JSON.stringify(found.slice(0, 200))}`}`)
    return undefined as never
  }

  /** @throws Failure `input-invalid` with everything that was noted */
  settle(): void {
    if (this.#problems.length === 0) return
    const problems = [...new Set(this.#problems)]
    throw new Failure('input-invalid', {
      blame: 'configuration',
      message: `Input${problems.length === 1 ? '' : 's'} of this action: ${problems.join(' · ')}`,
      remedy: 'Correct the `with:` of the step; the README of the action lists every input.',
    })
  }
}
