import type { Value, ValueMap } from './expression/value.ts'
import { RunnerProblem } from './problem.ts'
import { asMap, asText, onlyKeys, type YamlMap } from './yaml.ts'

const inputKeys = ['description', 'required', 'default', 'type', 'options', 'deprecationMessage']

/**
 * The `inputs` context: what was given to `workflow_dispatch` or `workflow_call`, checked against what the file declares.
 * @throws RunnerProblem for one that is missing, not declared, or not of its type
 */
export function workflowInputs(declared: unknown, given: Readonly<Record<string, unknown>>, where: string): ValueMap {
  const inputs = asMap(asMap(declared ?? {}, where)['inputs'] ?? {}, `${where}.inputs`)
  const unknown = Object.keys(given).find((name) => !(name in inputs))
  if (unknown !== undefined) throw new RunnerProblem(`Invalid input, ${unknown} is not defined in the referenced workflow.`)
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
    const definition = asMap(input ?? {}, `${where}.inputs.${name}`)
    onlyKeys(definition, inputKeys, `${where}.inputs.${name}`)
    return [name, inputValue(name, definition, given[name])]
  }))
}

function inputValue(name: string, definition: YamlMap, given: unknown): Value {
  const type = definition['type'] ?? 'string'
  const value = given ?? definition['default']
  if (value === undefined) {
    if (definition['required'] === true) throw new RunnerProblem(`Input ${name} is required, but not provided.`)
    return type === 'boolean' ? false : type === 'number' ? 0 : ''
  }
  const text = asText(value, name)
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw new RunnerProblem(`Input ${name} is '${text}', not a boolean`)
    return text === 'true'
  }
  if (type === 'number') {
    if (text.trim() === '' || Number.isNaN(Number(text))) throw new RunnerProblem(`Input ${name} is '${text}', not a number`)
    return Number(text)
  }
  const { options } = definition
  if (type === 'choice' && !(Array.isArray(options) && options.map(String).includes(text))) {
    throw new RunnerProblem(`Input ${name} is '${text}', which is not in the list of options`)
  }
  return text
}
