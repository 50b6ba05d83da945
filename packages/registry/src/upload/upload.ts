import { algorithmOf } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Fate } from '@portcullis/core/model/promotion-plan'
import { Failure } from '@portcullis/core/failure'
import { ChunksRefused, defaultChunkRules, sendInChunks } from './chunked-upload.ts'
import type { ChunkRules } from './chunked-upload.ts'
import type { RegistryClients } from '../client.ts'
import type { Presence } from './presence.ts'
import { Transient, retrying } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import { SentDigests } from './stored-digest.ts'
import { UploadRequests } from './upload-session.ts'
import type { UploadState } from './upload-session.ts'
import type { WantedBlob } from './wanted-blob.ts'

/** Sends blobs: what is there is not sent, what a sibling repository has is mounted, the rest is streamed. */
export class BlobUploads {
  readonly #requests: UploadRequests
  readonly #presence: Presence
  readonly #retrying: Retrying
  readonly #chunks: ChunkRules
  /** Registries that take no chunks, and those that take large blobs in no other way. */
  readonly #wholeOnly = new Set<string>()
  readonly #chunksOnly = new Set<string>()
  /** Buffers of uploads that are over, for the next ones. */
  readonly #spare: Buffer[] = []

  constructor(clients: RegistryClients, presence: Presence, how: Retrying, chunks: ChunkRules = defaultChunkRules) {
    this.#requests = new UploadRequests(clients)
    this.#presence = presence
    this.#retrying = how
    this.#chunks = chunks
  }

  /** Sees to it that the blob is there; says how. @throws Failure `digest-mismatch` | `registry-*` */
  async ensure(blob: WantedBlob): Promise<Fate> {
    if (await this.#presence.hasBlob(blob.at, blob.size)) return 'present'
    return await this.send(blob)
  }

  /** As {@link ensure} for a blob that is known to be missing. */
  async send(blob: WantedBlob): Promise<Fate> {
    let opened = blob.mountFrom === undefined || !isMounted(blob.at) ? undefined : await this.#requests.mount(blob.at, blob.mountFrom)
    if (opened === 'mounted') return 'mount'
    let isFirst = true
    return await retrying<Fate>(async () => {
      // The answer to the try before may have been lost after the registry had everything.
      if (!isFirst && (await this.#presence.hasBlob(blob.at, blob.size))) return 'stream'
      isFirst = false
      const upload = typeof opened === 'object' ? opened : await this.#requests.start(blob.at)
      opened = undefined
      await this.#sendTo(upload, blob)
      return 'stream'
    }, this.#retrying, this.#requests.hostOf(blob.at))
  }

  async #sendTo(upload: UploadState, blob: WantedBlob): Promise<void> {
    const { at, size } = blob
    try {
      if (this.#goesInChunks(upload, blob)) await this.#inChunks(upload, blob)
      else await this.#whole(upload, blob)
    } catch (error) {
      if (error instanceof ChunksRefused && error.cause instanceof Failure) {
        // Whoever takes neither has said so twice.
        if (this.#chunksOnly.has(at.registry)) throw error.cause
        this.#wholeOnly.add(at.registry)
        await this.#requests.cancel(at, upload.address)
        throw new Transient(error.cause, 0)
      }
      if (!(error instanceof Failure)) throw error
      if (error.code === 'digest-mismatch' || error.code === 'size-mismatch') await this.#requests.cancel(at, upload.address)
      if (error.code === 'too-large' && size > this.#chunks.bytes && !this.#wholeOnly.has(at.registry) && !this.#chunksOnly.has(at.registry)) {
        this.#chunksOnly.add(at.registry)
        throw new Transient(error, 0)
      }
      throw error
    }
  }

  #goesInChunks({ chunkMinLength }: UploadState, { at, size }: WantedBlob): boolean {
    if (this.#wholeOnly.has(at.registry) || chunkMinLength > this.#chunks.atMost) return false
    return size > this.#chunks.above || (this.#chunksOnly.has(at.registry) && size > this.#chunks.bytes)
  }

  async #whole({ address }: UploadState, { at, size, open }: WantedBlob): Promise<void> {
    const sent = new SentDigests(at.digest)
    await this.#requests.finish(at, address, { size, chunks: sent.watch(open()) }, sent)
  }

  async #inChunks(upload: UploadState, blob: WantedBlob): Promise<void> {
    const sent = new SentDigests(blob.at.digest)
    const length = Math.max(this.#chunks.bytes, upload.chunkMinLength)
    const spare = this.#spare.findIndex(({ byteLength }) => byteLength === length)
    const buffer = spare === -1 ? Buffer.allocUnsafeSlow(length) : this.#spare.splice(spare, 1)[0] ?? Buffer.allocUnsafeSlow(length)
    try {
      const address = await sendInChunks(blob, upload, { requests: this.#requests, how: this.#retrying, sent, buffer })
      await this.#requests.finish(blob.at, address, new Uint8Array(), sent)
    } finally {
      this.#spare.push(buffer)
    }
  }
}

/** distribution answers the mount of a sha512 blob with an upload, and does not find the blob that is sent by it. */
function isMounted({ digest }: PinnedReference): boolean {
  return algorithmOf(digest) === 'sha256'
}
