import type { ActionFile } from './action-file.ts'
import type { Scope } from './expression/evaluate.ts'
import { fillIn } from './expression/template.ts'

export interface ResolvedInputs {
  readonly inputs: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
}

/**
 * What an action is given: the workflow's `with` and, for the rest, the action's defaults, their expressions filled in.
 * Like GitHub's runner it says nothing when an input marked `required` is missing: to insist is the action's business.
 */
export function resolveInputs(action: ActionFile, given: Readonly<Record<string, string>>, scope: Scope): ResolvedInputs {
  const givenNames = Object.keys(given).map((name) => name.toLowerCase())
  const known = Object.keys(action.inputs)
  const defaults = Object.entries(action.inputs)
    .filter(([name]) => !givenNames.includes(name.toLowerCase()))
    .map(([name, input]) => [name, fillIn(input.default ?? '', scope)] as const)

  const deprecated = Object.entries(action.inputs).flatMap(([name, { deprecationMessage }]) =>
    deprecationMessage !== undefined && givenNames.includes(name.toLowerCase())
      ? [`Input '${name}' has been deprecated with message: ${deprecationMessage}`]
      : [],
  )
  const unexpected = Object.keys(given).filter((name) => !known.some((input) => input.toLowerCase() === name.toLowerCase()))
  const unexpectedWarning = `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known.join("', '")}']`
  return {
    inputs: { ...given, ...Object.fromEntries(defaults) },
    warnings: unexpected.length === 0 ? deprecated : [...deprecated, unexpectedWarning],
  }
}

/** The variables an action reads its inputs from: spaces become `_`, letters capital, hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}
