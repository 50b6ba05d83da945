import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { algorithmOf, digestOf, type DigestText } from './grammar.ts'

/** Blobs as files of a temporary directory, named by their digest; which repository has which is kept elsewhere. */
export class BlobStore {
  readonly #directory: string
  /** What the bytes of a blob hash to. A file that was adopted is never written again. */
  readonly #hashes = new Map<DigestText, Promise<string>>()

  private constructor(directory: string) {
    this.#directory = directory
  }

  static async open(): Promise<BlobStore> {
    const directory = await mkdtemp(join(tmpdir(), 'portcullis-registry-'))
    await mkdir(join(directory, 'blobs'))
    await mkdir(join(directory, 'uploads'))
    return new BlobStore(directory)
  }

  /** Where the blob `digest` is, or would be. */
  path(digest: DigestText): string {
    return join(this.#directory, 'blobs', digest.replace(':', '-'))
  }

  /** Where an upload session collects its bytes. */
  uploadPath(id: string): string {
    return join(this.#directory, 'uploads', id)
  }

  /** Makes a finished upload the blob `digest`. */
  async adopt(uploadPath: string, digest: DigestText): Promise<void> {
    await rename(uploadPath, this.path(digest))
    this.#hashes.delete(digest)
  }

  /** SHA-256 of the bytes that are there for `digest`, as a digest. */
  async hash(digest: DigestText): Promise<string> {
    const known = this.#hashes.get(digest) ?? readFile(this.path(digest)).then(digestOf)
    this.#hashes.set(digest, known)
    return await known
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true })
  }

  /** Removes everything from disk. */
  async close(): Promise<void> {
    await rm(this.#directory, { recursive: true, force: true })
  }
}

/** Hashes a file with the algorithm of `expected` and says whether that is its digest. */
export async function fileHasDigest(path: string, expected: DigestText): Promise<boolean> {
  const algorithm = algorithmOf(expected)
  const hash = createHash(algorithm)
  const chunks: AsyncIterable<Buffer> = createReadStream(path)
  for await (const chunk of chunks) hash.update(chunk)
  return `${algorithm}:${hash.digest('hex')}` === expected
}
