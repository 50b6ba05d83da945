/** Changes at random of a text in lines: of a line, between lines, of a character. */
import { array, constantFrom, nat, record } from 'fast-check'

export interface TextChange {
  readonly line: number
  readonly at: number
  readonly how: (typeof hows)[number]
  readonly piece: string
}

const hows = ['remove line', 'repeat line', 'move line', 'cut line', 'insert', 'replace', 'remove', 'flip'] as const
const pieces = ['\n', '\r', '\n\n', '\u2014 ', ' ', '\t', '\u0000', '\u00e9', '\u2028', '\ufeff', '0', '-', '9', 'A', '=', ':', '{', '}', '[', ']', '"', "'", '#', '&a ', '*a', '!!str ', '<<: ', '? ', '| ', '\\', '%YAML 1.2\n---\n', '...\n', '.nan', '1e999', '~', 'null'] as const

/** One to three changes of a text. */
export const textChanges = array(record({ line: nat(), at: nat(), how: constantFrom(...hows), piece: constantFrom(...pieces) }), { minLength: 1, maxLength: 3 })

export const changedText = (text: string, made: readonly TextChange[]): string => made.reduce((changed, change) => lineChanged(changed.split('\n'), change).join('\n'), text)

function lineChanged(lines: readonly string[], { line, at, how, piece }: TextChange): readonly string[] {
  const index = line % Math.max(lines.length, 1)
  const own = lines[index] ?? ''
  const place = at % (own.length + 1)
  if (how === 'remove line') return lines.toSpliced(index, 1)
  if (how === 'repeat line') return lines.toSpliced(index, 0, own)
  if (how === 'move line') return lines.toSpliced(index, 1).toSpliced(at % Math.max(lines.length, 1), 0, own)
  if (how === 'cut line') return lines.with(index, own.slice(0, place))
  if (how === 'remove') return lines.with(index, own.slice(0, place) + own.slice(place + 1))
  if (how === 'flip') return lines.with(index, own.slice(0, place) + String.fromCodePoint((own.codePointAt(place) ?? 0x20) ^ (1 << (at % 7))) + own.slice(place + 1))
  return lines.with(index, own.slice(0, place) + piece + own.slice(how === 'replace' ? place + 1 : place))
}
