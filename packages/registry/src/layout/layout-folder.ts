import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isNativeError } from 'node:util/types'
import { Failure } from '@portcullis/core/failure'
import { algorithmOf, digestOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { tooLarge } from '../failures.ts'
import { maxManifestBytes, readIndexEntries } from '../content/manifest.ts'
import { mediaTypes } from '../content/media-types.ts'

/** Where the directory is that a reference names. */
export interface LayoutPlaces {
  /** An absolute path. @throws Failure `file-invalid` for a directory that this run may not touch */
  directoryOf(repository: string): string
}

const maxEntries = 10_000
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * The files of one OCI image layout (image-spec 1.1, image-layout.md). Whoever wrote the directory is not trusted:
 * below it, no link is followed and nothing but plain files is read.
 */
export class LayoutFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  pathOf(digest: Digest): string {
    return join(this.path, 'blobs', algorithmOf(digest), hexOf(digest))
  }

  /** Whether it calls itself a layout. */
  async isMarked(): Promise<boolean> {
    return (await statOf(join(this.path, 'oci-layout'))) !== undefined
  }

  /** The size of a blob, or undefined when it is not there. @throws Failure `layout-hostile` */
  async sizeOf(digest: Digest): Promise<number | undefined> {
    await this.requirePlainDirectories(digest)
    const found = await statOf(this.pathOf(digest))
    if (found !== undefined && !found.isFile()) throw hostile(this.pathOf(digest), 'it is no plain file')
    return found?.size
  }

  /** Opens a blob. @throws Failure `not-found` | `layout-hostile` */
  async open(digest: Digest): Promise<FileHandle> {
    await this.requirePlainDirectories(digest)
    const opened = await openPlain(this.pathOf(digest))
    if (opened !== undefined) return opened
    throw new Failure('not-found', { blame: 'artifact', message: `${digest} is not in the layout ${this.path}`, remedy: 'Export the artifact again; this copy of it is not complete.' })
  }

  /** What the bytes of a blob's file really are. @throws Failure `not-found` | `layout-hostile` */
  async digestIn(digest: Digest): Promise<string> {
    const file = await this.open(digest)
    const hash = createHash(algorithmOf(digest))
    try {
      for await (const piece of file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) hash.update(piece)
    } finally {
      await file.close()
    }
    return `${algorithmOf(digest)}:${hash.digest('hex')}`
  }

  /** The entries of index.json with all that they say; none for a layout that does not exist yet. @throws Failure `layout-invalid` | `too-large` */
  async entries(): Promise<readonly JsonObject[]> {
    const body = await this.index()
    return body === undefined ? [] : (body['manifests'] as readonly Json[]).filter(isJsonObject)
  }

  /**
   * Differs from the stamp before once index.json is another file or was written to; undefined when there is none. Of
   * two that are written in place, with one length and within one tick of the file system's clock, it tells nothing.
   */
  async indexStamp(): Promise<string | undefined> {
    const file = await openPlain(join(this.path, 'index.json'))
    if (file === undefined) return undefined
    try {
      const { dev, ino, size, mtimeNs, ctimeNs } = await file.stat({ bigint: true })
      return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
    } finally {
      await file.close()
    }
  }

  /** The whole of index.json, checked; undefined for a layout that does not exist yet. */
  async index(): Promise<JsonObject | undefined> {
    const version = await this.#read('oci-layout', 4_096)
    if (version === undefined) return undefined
    const { imageLayoutVersion } = parsed(version, join(this.path, 'oci-layout'))
    if (imageLayoutVersion !== '1.0.0') throw invalid(this.path, `imageLayoutVersion 1.0.0 is expected, found ${JSON.stringify(imageLayoutVersion ?? null).slice(0, 60)}`)
    const bytes = await this.#read('index.json', maxManifestBytes)
    if (bytes === undefined) return undefined
    const body = parsed(bytes, join(this.path, 'index.json'))
    try {
      readIndexEntries({ digest: digestOf(bytes), mediaType: mediaTypes.index, bytes }, maxEntries)
    } catch (error) {
      throw error instanceof Failure ? invalid(join(this.path, 'index.json'), error.message, error) : error
    }
    return body
  }

  /** The directories on the way to a blob are directories, and no links. */
  async requirePlainDirectories(digest: Digest): Promise<void> {
    for (const directory of [join(this.path, 'blobs'), join(this.path, 'blobs', algorithmOf(digest))]) {
      const found = await statOf(directory)
      if (found !== undefined && !found.isDirectory()) throw hostile(directory, 'it is no plain directory')
    }
  }

  async #read(name: string, limit: number): Promise<Uint8Array | undefined> {
    const file = await openPlain(join(this.path, name))
    if (file === undefined) return undefined
    try {
      const { size } = await file.stat()
      if (size > limit) throw tooLarge(join(this.path, name), limit)
      return (await file.readFile()).subarray(0, limit)
    } finally {
      await file.close()
    }
  }
}

/** The directory as the person meant it: a link to it is followed once, here, and none below it. */
export async function layoutAt(path: string): Promise<LayoutFolder> {
  return new LayoutFolder((await statOf(path)) === undefined ? path : await realpath(path))
}

function parsed(bytes: Uint8Array, where: string): JsonObject {
  try {
    return parseStrictJsonObject(bytes, { maxBytes: maxManifestBytes, what: where })
  } catch (error) {
    throw error instanceof Failure && error.code === 'json-invalid' ? invalid(where, error.message, error) : error
  }
}

/** Opens a file and nothing else, without waiting; undefined when it is not there. @throws Failure `layout-hostile` | `file-invalid` */
export async function openPlain(path: string): Promise<FileHandle | undefined> {
  try {
    const file = await open(path, readOnly)
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    if (codeOf(error) !== 'ELOOP' && codeOf(error) !== 'EMLINK' && codeOf(error) !== 'ENXIO') throw unreadable(path, error)
  }
  throw hostile(path, 'it is no plain file')
}

async function statOf(path: string) {
  try {
    return await lstat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw unreadable(path, error)
  }
}

export function codeOf(error: unknown): string {
  return isNativeError(error) && 'code' in error ? String(error.code) : ''
}

function unreadable(path: string, cause: unknown): Failure {
  return new Failure('file-invalid', { blame: 'configuration', message: `${path} cannot be read: ${codeOf(cause)}`, remedy: 'Check the directory and who may read it.', cause })
}

function invalid(where: string, why: string, cause?: unknown): Failure {
  return new Failure('layout-invalid', { blame: 'artifact', message: `${where} is no OCI image layout that can be relied on: ${why}`, remedy: 'Export the artifact again, for example with portcullis copy.', found: why, cause })
}

function hostile(where: string, why: string): Failure {
  return new Failure('layout-hostile', { blame: 'artifact', message: `${where} is refused: ${why}`, remedy: 'Do not use this directory; find out who wrote it.', found: why })
}
