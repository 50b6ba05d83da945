import { RunnerProblem } from '../problem.ts'
import { evaluate, statusFunctions, type Scope } from './evaluate.ts'
import { parseExpression, type Node } from './parse.ts'
import { isList, toText, truthy, type Value } from './value.ts'

// A string literal may hold `}}`, so it is read as one piece.
const expressions = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[\s\S])*)\}\}/g

/** A text with its `${{ … }}` filled in. */
export function fillIn(text: string, scope: Scope): string {
  const filled = text.replace(expressions, (_, expression: string) => toText(evaluate(parseExpression(expression), scope)))
  if (text.replace(expressions, '').includes('${{')) throw new RunnerProblem(`The expression is not closed. An unescaped \${{ sequence was found: ${text}`)
  return filled
}

/** A text that is one expression gives that expression's own value, be it a list; any other text is filled in. */
export function fillInValue(text: string, scope: Scope): Value {
  const whole = wholeExpression(text)
  return whole === undefined ? fillIn(text, scope) : evaluate(parseExpression(whole), scope)
}

/** Every string inside a value filled in, lists and maps walked through. */
export function fillInDeep(value: Value, scope: Scope): Value {
  if (typeof value === 'string') return fillInValue(value, scope)
  if (isList(value)) return value.map((element) => fillInDeep(element, scope))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillInDeep(entry, scope)]))
}

/**
 * Whether an `if:` holds. One that asks for no status holds only while all went well, as if it began with `success() &&`.
 * @throws RunnerProblem also for `${{ a }} && b`, which GitHub reads as a text, and a text is always true
 */
export function holds(condition: string | undefined, scope: Scope): boolean {
  const text = condition?.trim() ?? ''
  const expression = text === '' ? 'success()' : (wholeExpression(text) ?? text)
  if (expression.includes('${{')) throw new RunnerProblem(`if: "${text}" mixes \${{ }} with text: it would always be true`)
  const node = parseExpression(expression)
  if (!asksForStatus(node) && scope.status?.success !== true) return false
  return truthy(evaluate(node, scope))
}

function wholeExpression(text: string): string | undefined {
  const [only, ...others] = [...text.trim().matchAll(expressions)]
  return only !== undefined && others.length === 0 && only[0] === text.trim() ? only[1] : undefined
}

function asksForStatus(node: Node): boolean {
  switch (node.kind) {
    case 'call':
      return statusFunctions.includes(node.name.toLowerCase()) || node.parameters.some(asksForStatus)
    case 'not':
      return asksForStatus(node.operand)
    case 'property':
      return asksForStatus(node.of) || asksForStatus(node.name)
    case 'each':
      return asksForStatus(node.of)
    case 'operation':
      return asksForStatus(node.left) || asksForStatus(node.right)
    default:
      return false
  }
}
