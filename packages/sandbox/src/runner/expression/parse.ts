import { RunnerProblem } from '../problem.ts'
import { tokenize, type Token } from './tokens.ts'
import { toText, type Value } from './value.ts'

export type Operator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='

export type Node =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'context'; readonly name: string }
  | { readonly kind: 'property'; readonly of: Node; readonly name: Node }
  | { readonly kind: 'each'; readonly of: Node }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Node[] }
  | { readonly kind: 'not'; readonly operand: Node }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Node; readonly right: Node }

/** From the loosest binding to the tightest. */
const levels: readonly (readonly Operator[])[] = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>']]

/** Parses one expression, the text between `${{` and `}}`. @throws RunnerProblem */
export function parseExpression(text: string): Node {
  const parser = new Parser(tokenize(text), text)
  return parser.whole()
}

class Parser {
  readonly #tokens: readonly Token[]
  readonly #text: string
  #position = 0

  constructor(tokens: readonly Token[], text: string) {
    this.#tokens = tokens
    this.#text = text
  }

  whole(): Node {
    const node = this.#operation(0)
    if (this.#position < this.#tokens.length) throw this.#unexpected()
    return node
  }

  #operation(level: number): Node {
    const operators = levels[level]
    if (operators === undefined) return this.#unary()
    let left = this.#operation(level + 1)
    for (;;) {
      const operator = operators.find((candidate) => this.#take(candidate))
      if (operator === undefined) return left
      left = { kind: 'operation', operator, left, right: this.#operation(level + 1) }
    }
  }

  #unary(): Node {
    return this.#take('!') ? { kind: 'not', operand: this.#unary() } : this.#postfix()
  }

  #postfix(): Node {
    let node = this.#primary()
    for (;;) {
      if (this.#take('.')) node = this.#take('*') ? { kind: 'each', of: node } : { kind: 'property', of: node, name: this.#name() }
      else if (this.#take('[')) node = this.#index(node)
      else return node
    }
  }

  #index(of: Node): Node {
    const node: Node = this.#take('*') ? { kind: 'each', of } : { kind: 'property', of, name: this.#operation(0) }
    this.#expect(']')
    return node
  }

  #primary(): Node {
    if (this.#take('(')) {
      const inner = this.#operation(0)
      this.#expect(')')
      return inner
    }
    const token = this.#tokens[this.#position]
    if (token === undefined || token.kind === 'mark') throw this.#unexpected()
    this.#position += 1
    if (token.kind === 'literal') return token
    return this.#take('(') ? { kind: 'call', name: token.text, parameters: this.#parameters() } : { kind: 'context', name: token.text }
  }

  #parameters(): Node[] {
    if (this.#take(')')) return []
    const parameters = [this.#operation(0)]
    while (this.#take(',')) parameters.push(this.#operation(0))
    this.#expect(')')
    return parameters
  }

  #name(): Node {
    const token = this.#tokens[this.#position]
    if (token?.kind !== 'name') throw this.#unexpected()
    this.#position += 1
    return { kind: 'literal', value: token.text }
  }

  #take(mark: string): boolean {
    const token = this.#tokens[this.#position]
    if (token?.kind !== 'mark' || token.text !== mark) return false
    this.#position += 1
    return true
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) throw this.#unexpected()
  }

  #unexpected(): RunnerProblem {
    const token = this.#tokens[this.#position]
    const found = token === undefined ? 'end of expression' : `'${token.kind === 'literal' ? toText(token.value) : token.text}'`
    return new RunnerProblem(`Unexpected ${found} within expression: ${this.#text.trim()}`)
  }
}
