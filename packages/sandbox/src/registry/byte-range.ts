import { RegistryProblem } from './problem.ts'

export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * The one range a Range header asks of `size` bytes; `undefined` means the whole, also for what a server may ignore: other units, several ranges, nonsense (RFC 9110 §14.2).
 * @throws RegistryProblem 416 when the range has no byte of the blob
 */
export function requestedRange(header: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (match === null) return undefined
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return undefined
  if (from === '') return checked(Math.max(0, size - Number(to)), size - 1, size)
  if (to !== '' && Number(to) < Number(from)) return undefined
  return checked(Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1), size)
}

/** An upload's Content-Range, `<first>-<last>` with no unit (distribution spec 1.1). @throws RegistryProblem 416 on any other form */
export function contentRange(header: string | string[] | undefined): ByteRange | undefined {
  if (header === undefined) return undefined
  const match = /^(\d{1,15})-(\d{1,15})$/.exec(String(header))
  if (match === null) throw new RegistryProblem(416, 'RANGE_INVALID', `Content-Range "${String(header)}" is not <first>-<last>`)
  return { first: Number(match[1]), last: Number(match[2]) }
}

function checked(first: number, last: number, size: number): ByteRange {
  if (first > last) {
    throw new RegistryProblem(416, 'RANGE_INVALID', 'the range has no byte of this blob', { 'content-range': `bytes */${size}` })
  }
  return { first, last }
}
