import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml'
import type { Document, Node, Pair, YAMLMap } from 'yaml'
import { Failure } from '@portcullis/core/failure'
import { policyError } from '@portcullis/core/policy/document'
import type { PolicyDocument, PolicyProblem, Position } from '@portcullis/core/policy/document'
import type { Path } from '@portcullis/core/policy/reading'
import { bounds, holdsItself, isLeftOpen, isOverBounds, repeatedKeys } from './yaml-bounds.ts'

type Yaml = Pick<PolicyDocument, 'tree' | 'locate'>
type Parsed = Document.Parsed

const maxAliases = 50
const maxColons = 20_000

/**
 * Reads YAML 1.2 of one document: core schema, unique keys, few aliases, and nothing that two readers read
 * differently: no tags, no directives, no merge keys. @throws Failure `policy-error` | `too-large`
 */
export function readPolicyYaml(bytes: Uint8Array, source: string, maxBytes: number): Yaml {
  if (bytes.byteLength > maxBytes) throw tooLarge(source, `${maxBytes} bytes`)
  const text = decode(bytes, source)
  if (text.split(':').length > maxColons) throw tooLarge(source, `${maxColons} keys`)
  if (isLeftOpen(text)) throw policyError(source, [problem(source, 'is nested too deeply')])
  if (isOverBounds(text)) throw tooLarge(source, bounds)
  const lines = new LineCounter()
  const document = onlyDocument(text, source, lines)
  if (document.errors.some(isTooDeep)) throw policyError(source, [problem(source, 'is nested too deeply')])
  const problems = problemsOf(document, source, lines)
  if (problems.length > 0) throw policyError(source, problems)
  return { tree: plainTree(document, source), locate: (path) => locate(document, lines, path) }
}

function decode(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw policyError(source, [problem(source, 'is not UTF-8')])
  }
}

function onlyDocument(text: string, source: string, lines: LineCounter): Parsed {
  const documents = parseWithin(text, lines)
  const [document, ...more] = documents
  if (document === undefined) throw policyError(source, [problem(source, 'is empty')])
  if (more.length > 0) throw policyError(source, [problem(source, `holds ${documents.length} YAML documents; expected one`)])
  return document
}

function parseWithin(text: string, lines: LineCounter): Parsed[] {
  const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, stringKeys: true, strict: true, prettyErrors: false } as const
  const documents = parseAllDocuments(text, { ...options, lineCounter: lines })
  return Array.isArray(documents) ? documents : []
}

/** The library tells an exhausted stack as one of the document's errors, once per level. */
function isTooDeep(error: Error): boolean {
  return error.message.includes('call stack')
}

/** Warnings count as errors: whatever the reader had to guess is refused. */
function problemsOf(document: Parsed, source: string, lines: LineCounter): PolicyProblem[] {
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problem(source, error.message.split('\n', 1)[0] ?? error.message, position(lines, error.pos[0])),
  )
  if (document.directives.yaml.explicit === true) problems.push(problem(source, 'carries a %YAML directive; YAML 1.2 is read without one', { line: 1, column: 1 }))
  problems.push(...repeatedKeys(document).map((offset) => problem(source, 'Map keys must be unique', position(lines, offset))))
  visit(document, {
    Node(_, node) {
      if (node.tag !== undefined) problems.push(problem(source, `carries the tag ${node.tag.slice(0, 60)}; tags are not understood`, position(lines, node.range?.[0])))
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') problems.push(problem(source, 'merge keys (<<) are not understood', position(lines, key.range?.[0])))
    },
  })
  return problems
}

function plainTree(document: Parsed, source: string): unknown {
  const tree = treeOf(document, source)
  if (holdsItself(tree)) throw policyError(source, [problem(source, 'uses an alias within what it stands for')])
  return tree
}

function treeOf(document: Parsed, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases })
  } catch (cause) {
    const why = cause instanceof ReferenceError ? `uses aliases more than ${maxAliases} times` : 'is nested too deeply'
    throw policyError(source, [problem(source, why)])
  }
}

/** The key or item at `path`, or the deepest one above it that is written. */
function locate(document: Parsed, lines: LineCounter, path: Path): Position | undefined {
  let node: Node | null | undefined = document.contents
  let offset = node?.range?.[0]
  for (const part of path) {
    const here: Node | null | undefined = isAlias(node) ? node.resolve(document) : node
    const step = stepInto(here, part)
    if (step === undefined) break
    offset = step.offset ?? offset
    node = step.node
  }
  return position(lines, offset)
}

function stepInto(node: unknown, part: string | number): { node: Node | null; offset: number | undefined } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = pairsOf(node).get(part)
    return pair === undefined ? undefined : { node: pair.value, offset: pair.key.range?.[0] }
  }
  if (!isSeq<Node>(node) || typeof part !== 'number') return undefined
  const item = node.items[part]
  return item === undefined ? undefined : { node: item, offset: item.range?.[0] }
}

/** By their keys: every unknown key of a large map is looked for. */
function pairsOf(map: YAMLMap<Node, Node | null>): ReadonlyMap<unknown, Pair<Node, Node | null>> {
  const known = pairs.get(map)
  if (known !== undefined) return known
  const byKey = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair] as const] : [])))
  pairs.set(map, byKey)
  return byKey
}

const pairs = new WeakMap<YAMLMap<Node, Node | null>, ReadonlyMap<unknown, Pair<Node, Node | null>>>()

function position(lines: LineCounter, offset: number | undefined): Position | undefined {
  if (offset === undefined) return undefined
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function problem(source: string, message: string, at?: Position): PolicyProblem {
  return { source, ...at, key: 'the document', message }
}

function tooLarge(source: string, limit: string): Failure {
  return new Failure('too-large', {
    blame: 'configuration',
    message: `${source} is over its limit of ${limit}`,
    remedy: 'Split the policy, one per line of artifacts.',
  })
}
