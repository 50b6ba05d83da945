import { hostileArchive, overLimit } from '../hostile.ts'
import { limits } from '../limits.ts'
import { ByteSource } from './byte-source.ts'
import { readPax } from './pax.ts'
import { readTarHeader, textAt } from './tar-header.ts'
import type { TarHeader, TarType } from './tar-header.ts'

export interface TarEntry {
  /** Relative to the root, without `.`, `..` and doubled slashes; the root itself is ''. */
  readonly path: string
  readonly type: TarType
  /** Bytes. */
  readonly size: number
  /** Of a hard link: the path of the entry whose content it shares. */
  readonly linkTo?: string
  /** The content, to be asked for before the next entry is. Whoever does not ask, skips it. */
  content(): Promise<Uint8Array>
}

const blockSize = 512

/**
 * Reads a tar archive as container runtimes do, and refuses what they read differently: nothing is unpacked, links are data.
 * Written here rather than taken from a library because the common ones go on after the end mark, where a runtime stops:
 * what is hidden there would be seen by the scan and not by the machine that runs the image.
 * @throws Failure `archive-hostile` | `too-large`
 */
export async function* readTar(source: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<TarEntry, void, undefined> {
  const input = new ByteSource(source)
  let extension: Extension = {}
  for (let entries = 0; ; ) {
    const header = await nextHeader(input, what)
    if (header === undefined) break
    if (isExtension(header)) {
      extension = { ...extension, ...(await readExtension(header, input, what)) }
      continue
    }
    entries += 1
    if (entries > limits.tarEntries) throw overLimit(what, limits.tarEntries, 'entries')
    yield* oneEntry(header, extension, input, what)
    extension = {}
  }
  // The rest is padding; it is read so that the digest of the layer has been checked.
  await input.drain()
}

/** The next header, or undefined at the end: two empty blocks, or the end of the bytes. */
async function nextHeader(input: ByteSource, what: string): Promise<TarHeader | undefined> {
  const block = await input.read(blockSize)
  if (block.byteLength === 0) return undefined
  if (block.byteLength < blockSize) throw hostileArchive(what, 'it is cut off inside a header')
  if (!isEmpty(block)) return readTarHeader(block, what)
  const second = await input.read(blockSize)
  if (second.byteLength > 0 && !isEmpty(second)) throw hostileArchive(what, 'a lone empty block stands between entries')
  return undefined
}

async function* oneEntry(header: TarHeader, extension: Extension, input: ByteSource, what: string): AsyncGenerator<TarEntry, void, undefined> {
  const name = extension.path ?? header.name
  const type = header.isOldFile && name.endsWith('/') ? 'directory' : (header.kind as TarType)
  const path = normalise(name, what)
  const size = extension.size ?? header.size
  if (type !== 'file' && type !== 'directory' && size > 0) throw hostileArchive(what, `${shown(path)} is a link or device with content`)
  const stored = type === 'file' ? size : 0
  let left = stored
  yield {
    path,
    type,
    size: stored,
    ...(type === 'hardlink' ? { linkTo: normalise(extension.link ?? header.link, what) } : {}),
    async content() {
      const bytes = await input.read(left)
      left -= bytes.byteLength
      if (left > 0) throw hostileArchive(what, `it is cut off inside ${shown(path)}`)
      return bytes
    },
  }
  const padding = (blockSize - (stored % blockSize)) % blockSize
  if ((await input.skip(left)) < left || (await input.skip(padding)) < padding)
    throw hostileArchive(what, `it is cut off inside ${shown(path)}`)
}

interface Extension {
  path?: string
  link?: string
  size?: number
}

function isExtension({ kind }: TarHeader): boolean {
  return kind === 'pax' || kind === 'pax-global' || kind === 'gnu-long-name' || kind === 'gnu-long-link'
}

async function readExtension(header: TarHeader, input: ByteSource, what: string): Promise<Extension> {
  if (header.size > limits.tarExtension) throw overLimit(`An extended header of ${what}`, limits.tarExtension, 'bytes')
  const padded = Math.ceil(header.size / blockSize) * blockSize
  const block = Buffer.from(await input.read(padded))
  if (block.byteLength < padded) throw hostileArchive(what, 'it is cut off inside an extended header')
  const content = block.subarray(0, header.size)
  if (header.kind === 'gnu-long-name') return { path: textAt(content, 0, content.length) }
  if (header.kind === 'gnu-long-link') return { link: textAt(content, 0, content.length) }
  if (header.kind === 'pax') return readPax(content, what)
  if (Object.keys(readPax(content, what)).length > 0) throw hostileArchive(what, 'a global header changes paths or sizes')
  return {}
}

function normalise(name: string, what: string): string {
  if (Buffer.byteLength(name) > limits.pathLength) throw overLimit(`A path in ${what}`, limits.pathLength, 'bytes')
  if (name.includes('\0')) throw hostileArchive(what, 'a path contains NUL')
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..')) throw hostileArchive(what, `the path ${shown(name)} climbs out of its folder`)
  return parts.join('/')
}

function isEmpty(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0)
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200))
}
