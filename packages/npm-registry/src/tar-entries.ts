import { Readable } from 'node:stream'
import { Failure } from '@portcullis/core/failure'

export interface TarFile {
  readonly path: string
  /** The content, or undefined when `wanted` said no. */
  readonly content: Uint8Array | undefined
}

export interface TarLimits {
  /** Bytes of the archive when unpacked. */
  readonly unpacked: number
  /** Bytes of one file that is wanted. */
  readonly file: number
}

const block = 512

/**
 * The regular files of a gzipped tar archive (ustar, with pax and GNU names), in order, a piece at a time.
 * Content is kept for the files that are `wanted`. @throws Failure `archive-hostile` | `too-large`
 */
export async function* filesInTarball(tarball: Uint8Array, wanted: (path: string) => boolean, limits: TarLimits): AsyncGenerator<TarFile> {
  const source = new ArchiveReader(unzipped(tarball, limits.unpacked))
  let longName: string | undefined
  for (;;) {
    const header = await source.take(block)
    if (header === undefined || header.every((byte) => byte === 0)) return
    requireChecksum(header)
    const size = octal(header.subarray(124, 136))
    const kind = String.fromCharCode(header[156] ?? 0)
    const isName = kind === 'x' || kind === 'L'
    const path = longName ?? nameIn(header)
    const isFile = kind === '0' || kind === '\0' || kind === '7'
    const isKept = isName || (isFile && wanted(path))
    if (isKept && size > limits.file) throw new Failure('too-large', { blame: 'artifact', message: `${JSON.stringify(path.slice(0, 120))} in the tarball is over its limit of ${limits.file} bytes`, remedy: 'Make it smaller.' })
    const content = isKept ? await source.take(size) : await source.skip(size)
    if (content === undefined && (isKept || size > 0)) throw hostile('it ends in the middle of a file')
    await source.skip((block - (size % block)) % block)
    if (kind === 'g') continue
    longName = isName && content instanceof Uint8Array ? longNameIn(kind, content) : undefined
    if (isFile) yield { path, content: content instanceof Uint8Array ? content : undefined }
  }
}

/** Gives out a stream in pieces of the sizes asked for. */
class ArchiveReader {
  readonly #pieces: AsyncIterator<Uint8Array, undefined>
  #left: Uint8Array = new Uint8Array()

  constructor(pieces: AsyncGenerator<Uint8Array, undefined>) {
    this.#pieces = pieces
  }

  /** Exactly `size` bytes, or undefined when there are fewer. */
  async take(size: number): Promise<Uint8Array | undefined> {
    const taken: Uint8Array[] = []
    const isWhole = await this.#pass(size, (piece) => taken.push(piece))
    return isWhole ? Buffer.concat(taken, size) : undefined
  }

  /** @returns whether there were so many */
  async skip(size: number): Promise<true | undefined> {
    return (await this.#pass(size, () => undefined)) ? true : undefined
  }

  async #pass(size: number, give: (piece: Uint8Array) => void): Promise<boolean> {
    let missing = size
    while (missing > 0) {
      if (this.#left.byteLength === 0) {
        const next = await this.#pieces.next()
        if (next.done === true) return false
        this.#left = next.value
      }
      const piece = this.#left.subarray(0, missing)
      this.#left = this.#left.subarray(piece.byteLength)
      missing -= piece.byteLength
      give(piece)
    }
    return true
  }
}

async function* unzipped(tarball: Uint8Array, limit: number): AsyncGenerator<Uint8Array, undefined> {
  let size = 0
  const gunzip = process.getBuiltinModule('node:zlib').createGunzip()
  const pieces = Readable.from([tarball]).pipe(gunzip)
  try {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      size += piece.byteLength
      if (size > limit) throw hostile(`it unpacks to more than ${limit} bytes`)
      yield piece
    }
  } catch (error) {
    throw error instanceof Failure ? error : hostile('it is no gzip file', error)
  } finally {
    gunzip.destroy()
  }
}

function nameIn(header: Uint8Array): string {
  const isUstar = text(header.subarray(257, 262)) === 'ustar'
  const prefix = isUstar ? text(header.subarray(345, 500)) : ''
  return `${prefix === '' ? '' : `${prefix}/`}${text(header.subarray(0, 100))}`
}

/** pax: `<length> path=<name>\n` among other records; GNU: the name itself. */
function longNameIn(kind: string, content: Uint8Array): string | undefined {
  if (kind === 'L') return text(content)
  let rest = Buffer.from(content)
  let found: string | undefined
  while (rest.byteLength > 0) {
    const [, digits = ''] = /^([0-9]{1,9}) /.exec(rest.subarray(0, 12).toString('latin1')) ?? []
    const length = Number(digits)
    if (digits === '' || length <= digits.length + 1 || length > rest.byteLength) throw hostile('a pax header is malformed')
    const record = rest.subarray(digits.length + 1, length).toString()
    // The size of the next file could be given here instead of in its header: no npm writes that.
    if (record.startsWith('size=')) throw hostile('a pax header changes the size of a file')
    if (record.startsWith('path=')) found = record.slice('path='.length).replace(/\n$/, '')
    rest = rest.subarray(length)
  }
  return found
}

function requireChecksum(header: Uint8Array): void {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0)
  if (octal(header.subarray(148, 156)) !== sum) throw hostile('a header has another checksum')
}

function octal(field: Uint8Array): number {
  const digits = text(field).trim()
  if (!/^[0-7]{1,12}$/.test(digits)) throw hostile('a header holds no octal number')
  return Number.parseInt(digits, 8)
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0)
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString()
}

function hostile(why: string, cause?: unknown): Failure {
  return new Failure('archive-hostile', { blame: 'artifact', message: `The tarball breaks the rules for archives: ${why}`, remedy: 'Pack the package again with a current npm.', found: why, cause })
}
