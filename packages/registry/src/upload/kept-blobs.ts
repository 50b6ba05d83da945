import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'

const maxBlobBytes = 1024 * 1024
const maxBytesInAll = 16 * 1024 * 1024

/** Small blobs that were read whole, as bundles are: whoever needs one again, to send it on, need not ask for it. */
export class KeptBlobs {
  /** Oldest first. */
  readonly #kept = new Map<string, Uint8Array>()
  #bytes = 0

  get(at: PinnedReference, size: number): Uint8Array | undefined {
    const kept = this.#kept.get(keyOf(at))
    return kept?.byteLength === size ? kept : undefined
  }

  /** Passes `chunks` on, which were hashed on their way, and keeps them if all of them came and they are few. */
  async *keep(at: PinnedReference, size: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const copies: Uint8Array[] = []
    for await (const chunk of chunks) {
      if (size <= maxBlobBytes) copies.push(Uint8Array.from(chunk))
      yield chunk
    }
    if (size <= maxBlobBytes) this.#add(keyOf(at), Buffer.concat(copies))
  }

  #add(key: string, bytes: Uint8Array): void {
    this.#bytes += bytes.byteLength - (this.#kept.get(key)?.byteLength ?? 0)
    this.#kept.delete(key)
    this.#kept.set(key, bytes)
    for (const [oldest, { byteLength }] of this.#kept) {
      if (this.#bytes <= maxBytesInAll) return
      this.#kept.delete(oldest)
      this.#bytes -= byteLength
    }
  }
}

function keyOf({ registry, repository, digest }: PinnedReference): string {
  return formatReference({ registry, repository, digest })
}
