import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parse } from 'yaml'
import { actionNames, root } from '../repository.ts'

/** What an action.yml promises, as far as a workflow can get it wrong. */
export interface ActionContract {
  readonly inputs: ReadonlyMap<string, { readonly required: boolean }>
  readonly outputs: ReadonlySet<string>
}

interface ActionFile {
  readonly name?: string
  readonly description?: string
  readonly inputs?: Readonly<Record<string, { description?: string; required?: boolean; default?: string }>>
  readonly outputs?: Readonly<Record<string, { description?: string }>>
  readonly runs?: { readonly using?: string; readonly main?: string }
}

/** Every one of our actions sets these, whatever happens. */
const commonOutputs = ['decision', 'reason-code', 'result', 'report-path', 'digest', 'check-run-url']
const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** The contracts of the actions of this repository, by name. */
export function readContracts(): ReadonlyMap<string, ActionContract> {
  return new Map(actionNames.map((name) => [name, contractOf(readFileSync(`${root}actions/${name}/action.yml`, 'utf8'))]))
}

export function contractOf(text: string): ActionContract {
  const { inputs = {}, outputs = {} } = parse(text) as ActionFile
  const required = Object.entries(inputs).map(([name, input]) => [name, { required: input.required === true }] as const)
  return { inputs: new Map(required), outputs: new Set(Object.keys(outputs)) }
}

/** What is wrong with the action.yml of one of our actions. */
export function contractViolations(path: string, text: string): string[] {
  const { name, description, inputs = {}, outputs = {}, runs = {} } = parse(text) as ActionFile
  const missing = commonOutputs.filter((output) => !(output in outputs))
  const undescribed = Object.entries({ ...inputs, ...outputs }).filter(([, one]) => (one.description ?? '').length < 10)
  const misnamed = [...Object.keys(inputs), ...Object.keys(outputs)].filter((one) => !kebabCase.test(one))
  const undecided = Object.entries(inputs).filter(([, input]) => (input.required === true) === (input.default !== undefined))
  const main = runs.main === undefined ? undefined : posix.join(posix.dirname(path), runs.main)
  return [
    ...(name === undefined || (description ?? '').length < 20 ? ['it has no name or no description'] : []),
    ...missing.map((output) => `the output ${output} is missing`),
    ...undescribed.map(([one]) => `${one} is not described`),
    ...misnamed.map((one) => `${one} is not in kebab-case`),
    ...undecided.map(([one]) => `${one} is either required or has a default`),
    ...(runs.using === 'node24' ? [] : ['it does not run on node24']),
    ...(main !== undefined && existsSync(root + main) ? [] : [`main names no file: ${runs.main ?? ''}`]),
  ].map((problem) => `${path}: ${problem}`)
}
