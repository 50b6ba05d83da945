import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { algorithmOf } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { digestMismatch, sizeMismatch } from '../failures.ts'

/** Opens the bytes of a blob, from byte `from` on. */
export type OpenBlob = (from: number) => AsyncIterable<Uint8Array>

/** A state of the hashes that can be gone back to. */
interface Checkpoint {
  readonly position: number
  readonly hash: Hash
  readonly canonical: Hash
}

const checkpoints = 256
const leastBytes = 1024 * 1024

/**
 * The bytes of a blob on their way, hashed. Reading may go back, and then what is read again has to be what it was
 * before: the digest of all bytes so far is compared once reading is where it had been. So the digest at the end is of
 * the bytes that were passed on, whichever reading they were of.
 */
export class CheckedContent {
  readonly #at: PinnedReference
  readonly #size: number
  #now: Checkpoint
  readonly #past: Checkpoint[] = []
  /** How far reading had come each time before it went back, and the digest of what it had read. */
  #seen: readonly { readonly position: number; readonly digest: string }[] = []

  constructor(at: PinnedReference, size: number) {
    this.#at = at
    this.#size = size
    const hash = createHash(algorithmOf(at.digest))
    // Registries that do not keep to the algorithm they were given call content by its sha256.
    this.#now = { position: 0, hash, canonical: algorithmOf(at.digest) === 'sha256' ? hash : createHash('sha256') }
    this.#past.push(copyOf(this.#now))
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#now.position
  }

  /** Whether `digest` is the sha256 of all that was read. */
  isNamed(digest: string): boolean {
    return digest === `sha256:${hexOf(this.#now.canonical)}`
  }

  /**
   * The bytes from `first` on, which may lie before what was read already. The source is read from there or from a
   * little before. A reading has to be closed before the next begins. Size and digest are right before the last piece
   * is given out. @throws Failure `size-mismatch`; `digest-mismatch`, also where the source answers differently
   */
  async *read(open: OpenBlob, first = 0): AsyncGenerator<Uint8Array> {
    this.#goBackTo(first)
    // All of it was read and found right, and nothing is wanted again.
    if (this.position === this.#size && this.#size > 0) return
    for await (const chunk of open(this.position)) {
      const passedOver = Math.max(0, first - this.position)
      this.#take(chunk)
      if (passedOver < chunk.byteLength) yield chunk.subarray(passedOver)
    }
    if (this.position < this.#size) throw sizeMismatch(formatReference(this.#at), this.#size, this.position)
    if (this.#size === 0) this.#check()
  }

  #goBackTo(first: number): void {
    if (first >= this.position) return
    this.#seen = [{ position: this.position, digest: hexOf(this.#now.hash) }, ...this.#seen].toSorted((one, other) => one.position - other.position)
    while ((this.#past.at(-1)?.position ?? 0) > first) this.#past.pop()
    this.#now = copyOf(this.#past.at(-1) ?? this.#now)
  }

  #take(chunk: Uint8Array): void {
    const end = this.position + chunk.byteLength
    if (end > this.#size) throw sizeMismatch(formatReference(this.#at), this.#size, 'more')
    let taken = 0
    for (let [seen] = this.#seen; seen !== undefined && seen.position <= end; [seen] = this.#seen) {
      const upTo = chunk.byteLength - (end - seen.position)
      this.#add(chunk.subarray(taken, upTo))
      taken = upTo
      const found = hexOf(this.#now.hash)
      if (found !== seen.digest) throw digestMismatch(`The first ${seen.position} bytes of ${formatReference(this.#at)}, read again,`, seen.digest, found)
      this.#seen = this.#seen.slice(1)
    }
    this.#add(chunk.subarray(taken))
    if (end === this.#size) this.#check()
    const every = Math.max(leastBytes, this.#size / checkpoints)
    if (end - (this.#past.at(-1)?.position ?? 0) >= every) this.#past.push(copyOf(this.#now))
  }

  #add(bytes: Uint8Array): void {
    const { position, hash, canonical } = this.#now
    hash.update(bytes)
    if (canonical !== hash) canonical.update(bytes)
    this.#now = { position: position + bytes.byteLength, hash, canonical }
  }

  #check(): void {
    const found = `${algorithmOf(this.#at.digest)}:${hexOf(this.#now.hash)}`
    if (found !== this.#at.digest) throw digestMismatch(`The blob ${formatReference(this.#at)}`, this.#at.digest, found)
  }
}

function copyOf({ position, hash, canonical }: Checkpoint): Checkpoint {
  const copy = hash.copy()
  return { position, hash: copy, canonical: canonical === hash ? copy : canonical.copy() }
}

function hexOf(hash: Hash): string {
  return hash.copy().digest('hex')
}
