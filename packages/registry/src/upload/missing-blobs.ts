import type { Fate } from '@portcullis/core/model/promotion-plan'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { formatReference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import type { Presence } from './presence.ts'
import type { BlobUploads } from './upload.ts'
import type { WantedBlob } from './wanted-blob.ts'

/** From this size on, a blob is always asked for before it is sent. */
export const largeBytes = 256 * 1024

/** Sends blobs of which the plan says that they are missing, or at least not known to be there. */
export class MissingBlobs {
  readonly #uploads: BlobUploads
  readonly #presence: Presence
  /** What other artifacts of this run are sending: a layer that many share goes over once. */
  readonly #underWay = new Map<string, Promise<unknown>>()
  /** Registries that mount nothing from a repository into itself. */
  readonly #unmounting = new Set<string>()

  constructor(uploads: BlobUploads, presence: Presence) {
    this.#uploads = uploads
    this.#presence = presence
  }

  async send(blob: WantedBlob): Promise<Fate> {
    const key = keyOf(blob.at)
    // How it ends for the others is told to them; if they fail, one of those that wait is sent on its own, and is waited for in turn.
    for (let other = this.#underWay.get(key); other !== undefined; other = this.#underWay.get(key)) await other.catch(() => undefined)
    if (this.#presence.knownBlob(blob.at, blob.size) === true) return 'present'
    const sending = this.#send(blob)
    this.#underWay.set(key, sending)
    try {
      const fate = await sending
      this.#presence.confirmBlob(blob.at, blob.size)
      return fate
    } finally {
      if (this.#underWay.get(key) === sending) this.#underWay.delete(key)
    }
  }

  async #send(blob: WantedBlob): Promise<Fate> {
    if (this.#presence.knownBlob(blob.at, blob.size) === false || blob.mountFrom !== undefined) return await this.#uploads.send(blob)
    if (blob.size >= largeBytes || this.#unmounting.has(blob.at.registry)) return await this.#uploads.ensure(blob)
    return await this.#mountedOrSent(blob)
  }

  /**
   * One request where there were two: a blob that is there is mounted from its own repository, and for one that is not
   * the same request has opened the upload. Where that is not understood, a small blob may be sent although it is there.
   */
  async #mountedOrSent(blob: WantedBlob): Promise<Fate> {
    try {
      const fate = await this.#uploads.send({ ...blob, mountFrom: blob.at.repository })
      return fate === 'mount' ? 'present' : fate
    } catch (error) {
      // A registry that is really away does not answer the usual way either.
      if (!(error instanceof Failure) || (error.code !== 'registry-protocol' && error.code !== 'registry-unavailable')) throw error
      this.#unmounting.add(blob.at.registry)
      return await this.#uploads.ensure(blob)
    }
  }
}

function keyOf({ registry, repository, digest }: PinnedReference): string {
  return formatReference({ registry, repository, digest })
}
