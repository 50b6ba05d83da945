import { hostileArchive } from '../hostile.ts'

export type TarType = 'file' | 'hardlink' | 'symlink' | 'device' | 'directory'

/** The fixed part of an entry: POSIX.1-2001 ustar interchange format, with the GNU extensions that Go and GNU tar write. */
export interface TarHeader {
  readonly kind: TarType | 'pax' | 'pax-global' | 'gnu-long-name' | 'gnu-long-link'
  /** A file of before POSIX, when a slash at the end of the name made a folder. */
  readonly isOldFile: boolean
  readonly name: string
  /** The target of a link. */
  readonly link: string
  /** Bytes of content that follow. */
  readonly size: number
}

const kinds: ReadonlyMap<string, TarHeader['kind']> = new Map([
  ['\0', 'file'],
  ['0', 'file'],
  ['7', 'file'],
  ['1', 'hardlink'],
  ['2', 'symlink'],
  ['3', 'device'],
  ['4', 'device'],
  ['5', 'directory'],
  ['6', 'device'],
  ['x', 'pax'],
  ['g', 'pax-global'],
  ['L', 'gnu-long-name'],
  ['K', 'gnu-long-link'],
])

/** Reads one block of 512 bytes. @throws Failure `archive-hostile` on a bad checksum, a bad number or an unknown type */
export function readTarHeader(block: Uint8Array, what: string): TarHeader {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  if (numberAt(bytes, 148, 8, what) !== checksum(bytes)) throw hostileArchive(what, 'an entry has a wrong checksum')
  const flag = String.fromCharCode(bytes[156] ?? 0)
  const kind = kinds.get(flag)
  if (kind === undefined) throw hostileArchive(what, `an entry has the type ${JSON.stringify(flag)}, which no container runtime unpacks`)
  const isUstar = bytes.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isUstar ? textAt(bytes, 345, 155) : ''
  const name = textAt(bytes, 0, 100)
  return {
    kind,
    isOldFile: flag === '\0',
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: textAt(bytes, 157, 100),
    size: numberAt(bytes, 124, 12, what),
  }
}

/** Text up to the first NUL. Bytes that are not UTF-8 become U+FFFD: such a path is never one that is looked for. */
export function textAt(bytes: Buffer, offset: number, length: number): string {
  const field = bytes.subarray(offset, offset + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/** Octal digits, or the base-256 form for sizes of 8 GiB and more. */
function numberAt(bytes: Buffer, offset: number, length: number, what: string): number {
  const field = bytes.subarray(offset, offset + length)
  const value = (field[0] ?? 0) & 0x80 ? base256(field) : octal(field)
  if (!Number.isSafeInteger(value) || value < 0) throw hostileArchive(what, 'an entry has a number that is none')
  return value
}

function octal(field: Buffer): number {
  const digits = field.toString('latin1').replace(/[\0 ]+$/, '').trimStart()
  if (digits === '') return 0
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

function base256(field: Buffer): number {
  if (field[0] !== 0x80) return Number.NaN
  return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
}

/** The sum of all bytes, the checksum field itself counted as blanks. */
function checksum(bytes: Buffer): number {
  let sum = 8 * 0x20
  for (let index = 0; index < 512; index += 1) if (index < 148 || index >= 156) sum += bytes[index] ?? 0
  return sum
}
