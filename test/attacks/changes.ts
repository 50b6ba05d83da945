/** Changes at random: of a document's tree, of its text, of a tree of DER. Where and what are numbers, taken round what there is. */
import { array, constantFrom, nat, oneof, record, string } from 'fast-check'
import type { Arbitrary } from 'fast-check'

export type Node = Record<string | number, unknown>
type Path = readonly (string | number)[]

/** A change: somewhere in the tree, and how. */
export interface Change {
  readonly where: number
  readonly how: (typeof hows)[number]
  readonly at: number
  readonly value: unknown
}

const hows = ['remove', 'replace', 'exchange', 'repeat', 'flip', 'cut', 'insert', 'add', 'reorder'] as const
const values: Arbitrary<unknown> = oneof(constantFrom<unknown>(null, '', 0, 1, -1, 1.5, '0', '1', '-1', '99999999999999999999', true, [], {}, [null], [{}], 'AAAA', '\u2028', '0.1', 'application/json'), string())

/** One to three changes of a tree. */
export const changes = array(record({ where: nat(), how: constantFrom(...hows), at: nat(), value: values }), { minLength: 1, maxLength: 3 })

/** A copy of `tree`, changed; some changes take what stands in the same place of `other`. */
export function changedTree(tree: unknown, other: unknown, made: readonly Change[]): unknown {
  const changed = structuredClone(tree) as Node
  for (const change of made) apply(changed, other as Node, change)
  return changed
}

function* pathsIn(node: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (typeof node === 'object' && node !== null) for (const [name, member] of Object.entries(node)) yield* pathsIn(member, [...path, name])
}

const at = (root: unknown, path: Path): unknown => path.reduce<unknown>((node, part) => (node as Node | undefined)?.[part], root)

function apply(tree: Node, other: Node, { where, how, at: index, value }: Change): void {
  const paths = [...pathsIn(tree)]
  const path = paths[where % Math.max(paths.length, 1)]
  if (path === undefined) return
  const parent = at(tree, path.slice(0, -1)) as Node
  const name = path.at(-1) ?? ''
  const own = parent[name]
  if (how === 'remove') delete parent[name]
  // Copies: the next change may be of what was put there, and must not reach those that come after it.
  else if (how === 'replace') parent[name] = structuredClone(value)
  else if (how === 'exchange') parent[name] = structuredClone(at(other, path))
  else if (how === 'repeat') parent[name] = Array.isArray(own) ? [...(own as unknown[]), ...(own as unknown[])] : [own, own]
  else if (how === 'add' && typeof own === 'object' && own !== null) (own as Node)[`x${index % 3}`] = structuredClone(value)
  else if (how === 'reorder' && typeof own === 'object' && own !== null) parent[name] = Array.isArray(own) ? own.toReversed() : Object.fromEntries(Object.entries(own).toReversed())
  else if (typeof own === 'string') parent[name] = textWith(own, how, index)
}

function textWith(own: string, how: Change['how'], index: number): string {
  const bytes = Buffer.from(own, 'base64')
  const isBase64 = own.length > 8 && bytes.toString('base64') === own
  const place = index % Math.max(isBase64 ? bytes.length : own.length, 1)
  if (!isBase64) return how === 'cut' ? own.slice(0, place) : `${own.slice(0, place)}${String.fromCodePoint(33 + (index % 90))}${own.slice(how === 'flip' ? place + 1 : place)}`
  if (how === 'flip') bytes.writeUInt8((bytes[place] ?? 0) ^ (1 << (index % 8)), place)
  if (how === 'insert') return Buffer.concat([bytes.subarray(0, place), Buffer.from([index % 256]), bytes.subarray(place)]).toString('base64')
  return (how === 'cut' ? bytes.subarray(0, place) : bytes).toString('base64')
}
