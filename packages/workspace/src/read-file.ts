import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, realpath, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { parseDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'

export interface ReadLimits {
  /** Directories that may be read from; the first is what relative paths are relative to. Never empty. */
  readonly roots: readonly string[]
  readonly maxBytes: number
  /** What is being read, for messages: `the policy`. */
  readonly what: string
}

/**
 * Reads a regular file that lies, with all links followed, inside one of the roots. Neither errors nor anything else
 * here ever repeats what the file says. @throws Failure `file-invalid` | `too-large`
 */
export async function readFileInside(path: string, limits: ReadLimits): Promise<Uint8Array> {
  const { maxBytes, what } = limits
  return await withFileInside(path, limits, async (file, size) => {
    if (size > maxBytes) throw tooLarge(what, path, maxBytes)
    return await readAtMost(file, maxBytes, () => tooLarge(what, path, maxBytes))
  })
}

/** The SHA-256 of a file of any size, found as {@link readFileInside} finds it. @throws Failure `file-invalid` */
export async function digestOfFileInside(path: string, limits: Omit<ReadLimits, 'maxBytes'>): Promise<Digest> {
  return (await digestAndStartInside(path, limits)).digest
}

const startBytes = 64

/** As {@link digestOfFileInside}, with the first 64 of the very bytes that were hashed. @throws Failure `file-invalid` */
export async function digestAndStartInside(path: string, limits: Omit<ReadLimits, 'maxBytes'>): Promise<{ readonly digest: Digest; readonly start: Uint8Array }> {
  return await withFileInside(path, limits, async (file) => {
    const hash = createHash('sha256')
    let start = Buffer.alloc(0)
    const content: AsyncIterable<Buffer> = file.createReadStream({ autoClose: false })
    for await (const chunk of content) {
      if (start.byteLength < startBytes) start = Buffer.concat([start, chunk]).subarray(0, startBytes)
      hash.update(chunk)
    }
    return { digest: parseDigest(`sha256:${hash.digest('hex')}`), start: new Uint8Array(start) }
  })
}

async function withFileInside<Result>(path: string, { roots, what }: Omit<ReadLimits, 'maxBytes'>, work: (file: FileHandle, size: number) => Promise<Result>): Promise<Result> {
  if (path === '' || path.includes('\0')) throw invalid(what, path, 'expected a path')
  const real = await realPathOf(resolve(roots[0] ?? '', path), what, path)
  const realRoots = await Promise.all(roots.map((root) => realPathOf(root, 'the directory to read from', root)))
  if (!realRoots.some((root) => isInside(real, root))) throw invalid(what, path, `it lies outside ${roots.join(' and ')}`)
  // Not following a last link and not waiting for a writer: between the look above and here the path may have changed.
  const file = await opened(real, what, path)
  try {
    const found = await file.stat()
    if (!found.isFile()) throw invalid(what, path, 'it is not a regular file')
    const named = await stat(await realPathOf(real, what, path))
    if (named.ino !== found.ino || named.dev !== found.dev) throw invalid(what, path, 'it was replaced while it was read')
    return await work(file, found.size)
  } finally {
    await file.close()
  }
}

/** Reads to the end; a file may grow while it is read, so the limit is held here too. */
async function readAtMost(file: FileHandle, maxBytes: number, overLimit: () => Failure): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null)
    if (bytesRead === 0) return new Uint8Array(Buffer.concat(chunks))
    total += bytesRead
    if (total > maxBytes) throw overLimit()
    chunks.push(buffer.subarray(0, bytesRead))
  }
}

async function opened(real: string, what: string, path: string): Promise<FileHandle> {
  try {
    return await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (cause) {
    throw invalid(what, path, `it cannot be opened (${codeOf(cause)})`, cause)
  }
}

async function realPathOf(absolute: string, what: string, path: string): Promise<string> {
  try {
    return await realpath(absolute)
  } catch (cause) {
    throw invalid(what, path, codeOf(cause) === 'ENOENT' ? 'there is no such file' : `it cannot be found (${codeOf(cause)})`, cause)
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(join('..', '/'))
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error'
}

function invalid(what: string, path: string, why: string, cause?: unknown): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: ${why}`,
    remedy: 'Give the path of a regular file in the workspace.',
    cause,
  })
}

function tooLarge(what: string, path: string, maxBytes: number): Failure {
  return new Failure('too-large', {
    blame: 'configuration',
    message: `Cannot read ${what} at ${JSON.stringify(path.slice(0, 300))}: it is over its limit of ${maxBytes} bytes`,
    remedy: 'Make it smaller.',
  })
}
