import { hostileArchive } from '../hostile.ts'

/** The records of a pax extended header that decide where an entry lies and how long it is; the others are passed over. */
export interface PaxOverrides {
  path?: string
  link?: string
  size?: number
}

/** POSIX.1-2001 pax: records of "%d %s=%s\n", the number being the length of the whole record in bytes. */
export function readPax(content: Buffer, what: string): PaxOverrides {
  const overrides: PaxOverrides = {}
  for (let offset = 0; offset < content.length; ) {
    const blank = content.indexOf(0x20, offset)
    const digits = blank < 0 ? '' : content.toString('latin1', offset, blank)
    const length = /^[1-9][0-9]{0,7}$/.test(digits) ? Number(digits) : 0
    const end = offset + length
    if (length === 0 || end > content.length || content[end - 1] !== 0x0a) throw hostileArchive(what, 'a pax header is malformed')
    const record = content.toString('utf8', blank + 1, end - 1)
    const equals = record.indexOf('=')
    if (equals < 1) throw hostileArchive(what, 'a pax record has no name')
    take(overrides, record.slice(0, equals), record.slice(equals + 1), what)
    offset = end
  }
  return overrides
}

function take(overrides: PaxOverrides, key: string, value: string, what: string): void {
  if (key.startsWith('GNU.sparse.')) throw hostileArchive(what, 'it holds a sparse file, which container runtimes do not unpack')
  if (key === 'path' && value !== '') overrides.path = value
  if (key === 'linkpath' && value !== '') overrides.link = value
  if (key !== 'size') return
  const size = /^[0-9]{1,16}$/.test(value) ? Number(value) : Number.NaN
  if (!Number.isSafeInteger(size)) throw hostileArchive(what, 'a pax header gives a size that is none')
  overrides.size = size
}
