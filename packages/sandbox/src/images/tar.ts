/** One entry of a layer. Links are written as they are; nothing is ever resolved. */
export type TarEntry =
  | { readonly path: string; readonly content: string | Uint8Array; readonly mode?: number }
  | { readonly path: string; readonly directory: true }
  | { readonly path: string; readonly symlinkTo: string }
  | { readonly path: string; readonly hardlinkTo: string }

const blockSize = 512

/** Every time in the archive: fixed, so that the same entries give the same bytes. Seconds since 1970. */
const modifiedAt = Date.UTC(2026, 0, 1) / 1000

/** A ustar archive (POSIX.1-1988) of `entries`, in the order given, byte for byte the same every time. */
export function tar(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(encodeEntry), tarEnd()])
}

/** The two empty blocks that end an archive. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * blockSize)
}

/** The header of a regular file whose `size` bytes follow, padded with {@link tarPadding}. */
export function tarFileHeader(path: string, size: number, mode = 0o644): Buffer {
  return header({ path, size, mode, type: '0', link: '' })
}

/** What fills the last block after `size` bytes of content. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((blockSize - (size % blockSize)) % blockSize)
}

function encodeEntry(entry: TarEntry): Buffer[] {
  if ('directory' in entry) return [header({ path: `${entry.path}/`, size: 0, mode: 0o755, type: '5', link: '' })]
  if ('symlinkTo' in entry) return [header({ path: entry.path, size: 0, mode: 0o777, type: '2', link: entry.symlinkTo })]
  if ('hardlinkTo' in entry) return [header({ path: entry.path, size: 0, mode: 0o644, type: '1', link: entry.hardlinkTo })]
  const content = typeof entry.content === 'string' ? Buffer.from(entry.content) : Buffer.from(entry.content)
  return [tarFileHeader(entry.path, content.length, entry.mode), content, tarPadding(content.length)]
}

interface Header {
  path: string
  size: number
  mode: number
  type: string
  link: string
}

function header({ path, size, mode, type, link }: Header): Buffer {
  const block = Buffer.alloc(blockSize)
  const [prefix, name] = splitPath(path)
  block.write(name, 0, 100)
  writeOctal(block, mode, 100, 8)
  writeOctal(block, 0, 108, 8)
  writeOctal(block, 0, 116, 8)
  writeOctal(block, size, 124, 12)
  writeOctal(block, modifiedAt, 136, 12)
  block.write('        ', 148)
  block.write(type, 156)
  block.write(link, 157, 100)
  block.write('ustar\u000000', 257)
  block.write(prefix, 345, 155)
  const checksum = block.reduce((sum, byte) => sum + byte, 0)
  block.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function writeOctal(block: Buffer, value: number, offset: number, length: number): void {
  block.write(value.toString(8).padStart(length - 1, '0'), offset)
}

/** ustar holds 100 characters of name and, before a slash, 155 of prefix. */
function splitPath(path: string): [string, string] {
  if (path.length <= 100) return ['', path]
  const slash = path.indexOf('/', path.length - 101)
  if (slash < 1 || slash > 155) throw new Error(`Too long for a ustar header: ${path}`)
  return [path.slice(0, slash), path.slice(slash + 1)]
}
