import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { algorithmOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { digestMismatch } from '../failures.ts'
import type { Response } from '../http/response.ts'

/**
 * What was sent to a registry, by the algorithm that registries call content by in their answers when they do not keep
 * to the one they were given: distribution answers a sha512 upload with a sha256 digest, as the specification allows.
 */
export class SentDigests {
  readonly #hash: Hash | undefined
  readonly #given: Digest

  constructor(given: Digest) {
    this.#given = given
    this.#hash = algorithmOf(given) === 'sha256' ? undefined : createHash('sha256')
  }

  /** The same bytes; each is counted in once it is asked for. */
  watch(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    return this.#hash === undefined ? chunks : this.#counted(chunks, this.#hash)
  }

  add(bytes: Uint8Array): this {
    this.#hash?.update(bytes)
    return this
  }

  /** Whether `stored` is a digest of all that was sent. */
  isOne(stored: string): boolean {
    return stored === this.#given || (this.#hash !== undefined && stored === `sha256:${this.#hash.copy().digest('hex')}`)
  }

  async *#counted(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
}

/**
 * Compares Docker-Content-Digest with what was sent: "the canonical digest of the uploaded blob, which MAY differ from
 * the provided digest" where the algorithms do (distribution spec 1.1, "Pushing blobs"), so it counts only when we have
 * hashed the same bytes with that algorithm. @returns false when it is in another algorithm and nothing was hashed
 * @throws Failure `digest-mismatch`
 */
export function confirmStored(response: Response, at: PinnedReference, sent?: SentDigests): boolean {
  const stored = response.header('docker-content-digest')
  response.discard()
  if (stored === undefined || stored === at.digest || sent?.isOne(stored) === true) return true
  if (sent === undefined && !stored.startsWith(`${algorithmOf(at.digest)}:`)) return false
  throw digestMismatch(`What was stored as ${formatReference(at)}`, at.digest, stored)
}
