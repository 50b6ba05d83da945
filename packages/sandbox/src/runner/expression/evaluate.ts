import { RunnerProblem } from '../problem.ts'
import { callFunction } from './functions.ts'
import type { Node, Operator } from './parse.ts'
import { compare, equal, isList, isMap, property, truthy, type Value, type ValueMap } from './value.ts'

/** How things stand, for the functions that ask for it. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

/** What an expression may look at. Contexts that are not available at its place are not in the map. */
export interface Scope {
  readonly contexts: ValueMap
  readonly status?: Status
}

export const statusFunctions = ['always', 'success', 'failure', 'cancelled']

/** The value of an expression. @throws RunnerProblem for a context or function that its place does not have */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.value
    case 'context':
      return context(node.name, scope)
    case 'property':
      return lookUp(evaluate(node.of, scope), node, scope)
    case 'each':
      return each(evaluate(node.of, scope))
    case 'not':
      return !truthy(evaluate(node.operand, scope))
    case 'call':
      return call(node.name, node.parameters, scope)
    default:
      return operate(node.operator, node.left, node.right, scope)
  }
}

function context(name: string, { contexts }: Scope): Value {
  const key = Object.keys(contexts).find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  const value = key === undefined ? undefined : contexts[key]
  if (value === undefined) throw new RunnerProblem(`Unrecognized named-value: '${name}'`)
  return value
}

/** A property of a filter's result is that property of each of its elements. */
function lookUp(of: Value, node: Extract<Node, { kind: 'property' }>, scope: Scope): Value {
  const name = evaluate(node.name, scope)
  const isFilter = node.of.kind === 'each' && isList(of) && typeof name === 'string'
  if (!isFilter) return property(of, name)
  return of.map((element) => property(element, name)).filter((value) => value !== null)
}

function each(value: Value): Value {
  if (isList(value)) return value
  return isMap(value) ? Object.values(value) : []
}

function call(name: string, parameters: readonly Node[], scope: Scope): Value {
  const wanted = name.toLowerCase()
  if (!statusFunctions.includes(wanted)) return callFunction(name, parameters.map((parameter) => evaluate(parameter, scope)))
  if (scope.status === undefined) throw new RunnerProblem(`Unrecognized function: '${name}'`)
  if (parameters.length > 0) throw new RunnerProblem(`Too many parameters supplied to ${name}`)
  if (wanted === 'success') return scope.status.success
  if (wanted === 'failure') return scope.status.failure
  return wanted === 'always' ? true : scope.status.cancelled
}

function operate(operator: Operator, leftNode: Node, rightNode: Node, scope: Scope): Value {
  const left = evaluate(leftNode, scope)
  // The two logical operators give one of their operands, and look at the second only when they must.
  if (operator === '&&') return truthy(left) ? evaluate(rightNode, scope) : left
  if (operator === '||') return truthy(left) ? left : evaluate(rightNode, scope)
  const right = evaluate(rightNode, scope)
  switch (operator) {
    case '==':
      return equal(left, right)
    case '!=':
      return !equal(left, right)
    case '<':
      return compare(left, right) < 0
    case '<=':
      return compare(left, right) <= 0
    case '>':
      return compare(left, right) > 0
    default:
      return compare(left, right) >= 0
  }
}
