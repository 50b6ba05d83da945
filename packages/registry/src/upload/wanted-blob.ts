import type { PinnedReference } from '@portcullis/core/model/reference'

/** A blob that shall be somewhere, and how its bytes are had. */
export interface WantedBlob {
  readonly at: PinnedReference
  readonly size: number
  /** Opens the bytes from their beginning; called again when sending has to start again. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** A repository of the same registry that has the blob. */
  readonly mountFrom?: string
}
