import { RunnerProblem } from '../problem.ts'
import { equal, isList, isMap, toText, type Value } from './value.ts'

interface Signature {
  readonly least: number
  readonly most: number
  readonly call: (...parameters: Value[]) => Value
}

const functions: Readonly<Record<string, Signature>> = {
  contains: { least: 2, most: 2, call: contains },
  startswith: { least: 2, most: 2, call: (text = null, start = null) => lower(text).startsWith(lower(start)) },
  endswith: { least: 2, most: 2, call: (text = null, end = null) => lower(text).endsWith(lower(end)) },
  format: { least: 1, most: Infinity, call: format },
  join: { least: 1, most: 2, call: join },
  tojson: { least: 1, most: 1, call: (value = null) => JSON.stringify(value, null, 2) },
  fromjson: { least: 1, most: 1, call: fromJson },
}

/** Calls one of GitHub's functions that need no more than their parameters. @throws RunnerProblem for an unknown one or a wrong number of parameters */
export function callFunction(name: string, parameters: readonly Value[]): Value {
  const known = functions[name.toLowerCase()]
  if (known === undefined) throw new RunnerProblem(`Unrecognized function: '${name}'`)
  if (parameters.length < known.least) throw new RunnerProblem(`Too few parameters supplied to ${name}`)
  if (parameters.length > known.most) throw new RunnerProblem(`Too many parameters supplied to ${name}`)
  return known.call(...parameters)
}

function contains(search: Value = null, item: Value = null): Value {
  if (isList(search)) return search.some((element) => equal(element, item))
  return isMap(search) ? false : lower(search).includes(lower(item))
}

/** `{0}` is a parameter, `{{` a brace. */
function format(pattern: Value = null, ...parameters: Value[]): Value {
  return toText(pattern).replace(/\{\{|\}\}|\{(\d+)\}|[{}]/g, (found: string, index?: string) => {
    if (found === '{{') return '{'
    if (found === '}}') return '}'
    const parameter = index === undefined ? undefined : parameters[Number(index)]
    if (parameter === undefined) throw new RunnerProblem(`The following format string references more arguments than were supplied: ${toText(pattern)}`)
    return toText(parameter)
  })
}

function join(list: Value = null, separator: Value = ','): Value {
  return isList(list) ? list.map(toText).join(toText(separator)) : toText(list)
}

function fromJson(text: Value = null): Value {
  try {
    return JSON.parse(toText(text)) as Value
  } catch (error) {
    throw new RunnerProblem(`Error reading JSON in fromJSON: ${String(error)}`)
  }
}

const lower = (value: Value) => toText(value).toLowerCase()
