import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ReadingEnd } from '../ends.ts'

/**
 * What was seen of each artifact since something was last written there. Comparing a copy with its plan and verifying
 * its evidence are one look, so neither asks again for what the other has seen.
 */
export class Looks {
  readonly #fresh: () => ReadingEnd
  readonly #since = new Map<string, ReadingEnd>()

  /** `fresh` opens an end without any memory. */
  constructor(fresh: () => ReadingEnd) {
    this.#fresh = fresh
  }

  at(artifact: PinnedReference): ReadingEnd {
    const key = keyOf(artifact)
    const look = this.#since.get(key) ?? this.#fresh()
    this.#since.set(key, look)
    return look
  }

  /** Something was written, or may have been: what was seen before says nothing any more. */
  forget(artifact: PinnedReference): void {
    this.#since.delete(keyOf(artifact))
  }
}

function keyOf({ registry, repository, digest }: PinnedReference): string {
  return formatReference({ registry, repository, digest })
}
