import { createHash, createHmac, randomBytes, randomUUID, type Hash } from 'node:crypto'
import { open, truncate } from 'node:fs/promises'
import { fileHasDigest, type BlobStore } from './blob-store.ts'
import { algorithmOf, type DigestText } from './grammar.ts'
import { RegistryProblem } from './problem.ts'

/** One blob on its way in. */
export interface UploadSession {
  readonly id: string
  readonly repository: string
  readonly path: string
  /** Bytes that have arrived and are on disk. */
  size: number
  /** Over those bytes; `undefined` once bytes had to be taken back. */
  hash: Hash | undefined
  busy: boolean
  /** A chunk below the minimum was taken, so it must have been the last. */
  sawShortChunk: boolean
}

/** The bytes of one request, as its headers describe them. */
export interface Chunk {
  readonly body: AsyncIterable<Buffer>
  /** First and last byte position as Content-Range tells them. */
  readonly range: { readonly first: number; readonly last: number } | undefined
  readonly length: number | undefined
}

/** Upload sessions. Each answer hands out a new state; a request must come with the newest one, as with the real thing. */
export class UploadSessions {
  readonly #store: BlobStore
  readonly #minimum: number
  readonly #sessions = new Map<string, UploadSession>()
  readonly #key = randomBytes(32)

  constructor(store: BlobStore, chunkMinLength: number) {
    this.#store = store
    this.#minimum = chunkMinLength
  }

  async begin(repository: string): Promise<UploadSession> {
    const id = randomUUID()
    const path = this.#store.uploadPath(id)
    await (await open(path, 'wx')).close()
    const session = { id, repository, path, size: 0, hash: createHash('sha256'), busy: false, sawShortChunk: false }
    this.#sessions.set(id, session)
    return session
  }

  /** @throws RegistryProblem BLOB_UPLOAD_UNKNOWN, also for a session of another repository */
  find(repository: string, id: string): UploadSession {
    const session = this.#sessions.get(id)
    if (session?.repository !== repository) throw new RegistryProblem(404, 'BLOB_UPLOAD_UNKNOWN', 'no such upload session')
    return session
  }

  /** What the Location of the next request must carry. */
  state(session: UploadSession): string {
    return createHmac('sha256', this.#key).update(`${session.id} ${session.size}`).digest('base64url')
  }

  /** Appends a chunk. What arrived of one that breaks off stays; one that contradicts its headers is taken back. */
  async append(session: UploadSession, chunk: Chunk): Promise<void> {
    const before = session.size
    this.#checkRange(session, chunk)
    if (session.busy) throw new RegistryProblem(400, 'BLOB_UPLOAD_INVALID', 'another request is writing to this session')
    session.busy = true
    try {
      await write(session, chunk.body)
    } finally {
      session.busy = false
    }
    const received = session.size - before
    await this.#checkReceived(session, chunk, before, received)
    if (received < this.#minimum) session.sawShortChunk = true
  }

  /** Checks the whole blob and hands its file to the store. A wrong digest ends the session. */
  async finish(session: UploadSession, digest: DigestText): Promise<void> {
    if (session.busy) throw new RegistryProblem(400, 'BLOB_UPLOAD_INVALID', 'another request is writing to this session')
    this.#sessions.delete(session.id)
    if (!(await hasDigest(session, digest))) {
      await this.#store.discard(session.path)
      throw new RegistryProblem(400, 'DIGEST_INVALID', `the uploaded bytes do not have the digest ${digest}`)
    }
    await this.#store.adopt(session.path, digest)
  }

  async cancel(session: UploadSession): Promise<void> {
    this.#sessions.delete(session.id)
    await this.#store.discard(session.path)
  }

  #checkRange(session: UploadSession, { range, length }: Chunk): void {
    if (range === undefined) return
    if (range.first !== session.size) throw outOfOrder(`the chunk starts at ${range.first}, the session is at ${session.size}`)
    const told = range.last - range.first + 1
    if (told < 1 || (length !== undefined && length !== told)) throw outOfOrder('Content-Range and Content-Length disagree')
  }

  async #checkReceived(session: UploadSession, { range }: Chunk, before: number, received: number): Promise<void> {
    if (range !== undefined && received !== range.last - range.first + 1) {
      await takeBack(session, before)
      throw new RegistryProblem(400, 'SIZE_INVALID', 'the chunk does not have the length its Content-Range tells')
    }
    if (received > 0 && session.sawShortChunk) {
      await takeBack(session, before)
      throw new RegistryProblem(400, 'SIZE_INVALID', `only the last chunk may be under ${this.#minimum} bytes`)
    }
  }
}

/** A chunk that is not the next one (distribution spec 1.1, "Pushing a blob in chunks"). */
export function outOfOrder(message: string): RegistryProblem {
  return new RegistryProblem(416, 'RANGE_INVALID', message)
}

async function write(session: UploadSession, body: AsyncIterable<Buffer>): Promise<void> {
  const file = await open(session.path, 'a')
  try {
    for await (const bytes of body) {
      await file.appendFile(bytes)
      session.hash?.update(bytes)
      session.size += bytes.length
    }
  } finally {
    await file.close()
  }
}

async function takeBack(session: UploadSession, size: number): Promise<void> {
  await truncate(session.path, size)
  session.size = size
  session.hash = undefined
}

async function hasDigest(session: UploadSession, digest: DigestText): Promise<boolean> {
  if (session.hash !== undefined && algorithmOf(digest) === 'sha256') return `sha256:${session.hash.digest('hex')}` === digest
  return fileHasDigest(session.path, digest)
}
