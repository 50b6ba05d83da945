import type { OpenBlob } from '../content/checked-content.ts'
import type { PinnedReference } from '@portcullis/core/model/reference'

/** A blob that shall be somewhere, and how its bytes are had. */
export interface WantedBlob {
  readonly at: PinnedReference
  readonly size: number
  /** Called again when sending has to go back; its bytes are hashed by whoever sends them. */
  readonly open: OpenBlob
  /** A repository of the same registry that has the blob. */
  readonly mountFrom?: string
}
