/** Changes at random of a tree of DER (X.690): what is nested in octet and bit strings is part of the tree. */
import { array, constantFrom, nat, record } from 'fast-check'

/** An element. `prefix` is what stands before the elements inside: the count of unused bits of a bit string. */
export interface Element {
  tag: number
  content: Buffer | Element[]
  prefix: Buffer
  /** How many more bytes than need be tell the length. */
  padding: number
}

export interface DerChange {
  readonly where: number
  readonly at: number
  readonly how: (typeof hows)[number]
}

const hows = ['remove', 'repeat', 'swap', 'retag', 'flip', 'cut', 'grow', 'empty', 'pad', 'negate', 'replace', 'flatten'] as const

/** One to three changes of DER. */
export const derChanges = array(record({ where: nat(), at: nat(), how: constantFrom(...hows) }), { minLength: 1, maxLength: 3 })

const constructed = 0x20
const strings = [0x03, 0x04]

/** The elements that fill `der`, or undefined when none do. */
export function parseDer(der: Buffer): Element[] | undefined {
  const found: Element[] = []
  for (let at = 0; at < der.byteLength; ) {
    const [tag = 0, first = 0] = der.subarray(at)
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f
    if ((tag & 0x1f) === 0x1f || lengthBytes > 4 || first === 0x80 || at + 2 + lengthBytes > der.byteLength) return undefined
    const length = lengthBytes === 0 ? first : der.readUIntBE(at + 2, lengthBytes)
    const from = at + 2 + lengthBytes
    at = from + length
    if (at > der.byteLength) return undefined
    found.push(elementOf(tag, der.subarray(from, at)))
  }
  return found
}

function elementOf(tag: number, content: Buffer): Element {
  const leaf = { tag, content, prefix: Buffer.alloc(0), padding: 0 }
  if ((tag & constructed) === 0 && !strings.includes(tag)) return leaf
  const prefix = tag === 0x03 ? content.subarray(0, 1) : Buffer.alloc(0)
  const inner = parseDer(content.subarray(prefix.byteLength))
  return inner === undefined || inner.length === 0 ? leaf : { ...leaf, content: inner, prefix }
}

export function encodeDer({ tag, content, prefix, padding }: Element): Buffer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.concat([prefix, ...content.map(encodeDer)])
  return Buffer.concat([Buffer.from([tag]), lengthOf(bytes.byteLength, padding), bytes])
}

function lengthOf(length: number, padding: number): Buffer {
  if (length < 0x80 && padding === 0) return Buffer.from([length])
  const hex = length.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 + bytes.byteLength + padding - (length < 0x80 ? 1 : 0)]), Buffer.alloc(Math.max(0, padding - (length < 0x80 ? 1 : 0))), bytes])
}

/** `der`, changed. */
export function changedDer(der: Buffer, made: readonly DerChange[]): Buffer {
  const [root] = parseDer(der) ?? []
  if (root === undefined) throw new TypeError('not DER')
  for (const change of made) apply(root, change)
  return encodeDer(root)
}

function* places(element: Element): Generator<{ readonly siblings: Element[]; readonly index: number }> {
  if (Buffer.isBuffer(element.content)) return
  for (const [index, inner] of element.content.entries()) {
    yield { siblings: element.content, index }
    yield* places(inner)
  }
}

const tags = [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x13, 0x16, 0x17, 0x18, 0x30, 0x31, 0x80, 0x82, 0x86, 0xa0, 0xa3, 0x24, 0x1f, 0x00] as const

function apply(root: Element, { where, at, how }: DerChange): void {
  const all = [...places(root)]
  const { siblings, index } = all[where % Math.max(all.length, 1)] ?? { siblings: [], index: 0 }
  const own = siblings[index]
  if (own === undefined) return
  const another = all[at % all.length]
  const foreign = another?.siblings[another.index]
  if (how === 'remove') siblings.splice(index, 1)
  else if (how === 'repeat') siblings.splice(index, 0, copyOf(own))
  else if (how === 'swap') siblings.splice(Math.min(index, at % siblings.length), 2, ...siblings.slice(Math.min(index, at % siblings.length)).slice(0, 2).toReversed())
  else if (how === 'replace' && foreign !== undefined) siblings.splice(index, 1, copyOf(foreign))
  else if (how === 'retag') own.tag = tags[at % tags.length] ?? own.tag
  else if (how === 'empty') own.content = Buffer.alloc(0)
  else if (how === 'pad') own.padding = 1 + (at % 3)
  else if (how === 'flatten') own.content = contentOf(own)
  else own.content = bytesChanged(contentOf(own), how, at)
}

const copyOf = (element: Element): Element => ({ ...element, content: Buffer.isBuffer(element.content) ? element.content : element.content.map(copyOf) })
const contentOf = ({ content, prefix }: Element): Buffer => (Buffer.isBuffer(content) ? content : Buffer.concat([prefix, ...content.map(encodeDer)]))

function bytesChanged(bytes: Buffer, how: DerChange['how'], at: number): Buffer {
  const place = at % Math.max(bytes.byteLength, 1)
  if (how === 'cut') return bytes.subarray(0, place)
  if (how === 'grow') return Buffer.concat([bytes.subarray(0, place), Buffer.from([at % 256]), bytes.subarray(place)])
  if (how === 'negate') return Buffer.concat([Buffer.from([0xff]), bytes])
  const flipped = Buffer.from(bytes)
  if (flipped.byteLength > 0) flipped.writeUInt8((flipped[place] ?? 0) ^ (1 << (at % 8)), place)
  return flipped
}
