import { algorithmOf } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Fate } from '@portcullis/core/model/promotion-plan'
import type { RegistryClients } from '../client.ts'
import type { Presence } from './presence.ts'
import { retrying } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import { RequestLimits } from './request-limits.ts'
import { sendBlob } from './send-blob.ts'
import { UploadRequests } from './upload-session.ts'
import type { WantedBlob } from './wanted-blob.ts'

/** Sends blobs: what is there is not sent, what a sibling repository has is mounted, the rest is streamed. */
export class BlobUploads {
  readonly #requests: UploadRequests
  readonly #presence: Presence
  readonly #retrying: Retrying
  readonly #limits: RequestLimits

  constructor(clients: RegistryClients, presence: Presence, how: Retrying, limits = new RequestLimits()) {
    this.#requests = new UploadRequests(clients)
    this.#presence = presence
    this.#retrying = how
    this.#limits = limits
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
      await sendBlob(blob, upload, { requests: this.#requests, how: this.#retrying, limits: this.#limits })
      return 'stream'
    }, this.#retrying, this.#requests.hostOf(blob.at))
  }
}

/** distribution answers the mount of a sha512 blob with an upload, and does not find the blob that is sent by it. */
function isMounted({ digest }: PinnedReference): boolean {
  return algorithmOf(digest) === 'sha256'
}
