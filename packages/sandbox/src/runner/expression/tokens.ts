import { RunnerProblem } from '../problem.ts'
import type { Value } from './value.ts'

export type Token =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }

const marks = ['&&', '||', '==', '!=', '<=', '>=', '<', '>', '!', '(', ')', '[', ']', '.', ',', '*']
const words: Readonly<Record<string, Value>> = { null: null, true: true, false: false }
const space = /^\s+/
const text = /^'((?:[^']|'')*)'/
const number = /^(?:0x[0-9a-fA-F]+|0o[0-7]+|[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/
const name = /^[A-Za-z_][A-Za-z0-9_-]*/

/** Cuts an expression into its tokens. @throws RunnerProblem at what is none */
export function tokenize(expression: string): Token[] {
  const tokens: Token[] = []
  let rest = expression
  while (rest !== '') {
    const [token, length] = next(rest, tokens.at(-1))
    if (token !== undefined) tokens.push(token)
    rest = rest.slice(length)
  }
  return tokens
}

function next(rest: string, previous: Token | undefined): [Token | undefined, number] {
  const blank = space.exec(rest)
  if (blank !== null) return [undefined, blank[0].length]

  const quoted = text.exec(rest)
  if (quoted !== null) return [{ kind: 'literal', value: (quoted[1] ?? '').replaceAll("''", "'") }, quoted[0].length]

  const word = name.exec(rest)?.[0]
  if (word !== undefined) {
    // After a dot even `true` is a property's name.
    const isProperty = previous?.kind === 'mark' && previous.text === '.'
    const value = isProperty ? undefined : words[word]
    return [value === undefined ? { kind: 'name', text: word } : { kind: 'literal', value }, word.length]
  }
  const digits = number.exec(rest)?.[0]
  if (digits !== undefined) return [{ kind: 'literal', value: Number(digits) }, digits.length]

  const mark = marks.find((candidate) => rest.startsWith(candidate))
  if (mark === undefined) throw new RunnerProblem(`Unexpected symbol: '${rest}'`)
  return [{ kind: 'mark', text: mark }, mark.length]
}
