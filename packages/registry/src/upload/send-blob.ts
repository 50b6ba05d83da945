import { Failure } from '@portcullis/core/failure'
import { BlobSource } from './blob-source.ts'
import { CheckedContent } from '../content/checked-content.ts'
import { protocolError } from '../failures.ts'
import { Transient, Tries } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import type { RequestLimits } from './request-limits.ts'
import type { Refusal, UploadRequests, UploadState } from './upload-session.ts'
import type { WantedBlob } from './wanted-blob.ts'

export interface SendingParts {
  readonly requests: UploadRequests
  readonly how: Retrying
  readonly limits: RequestLimits
}

/** An upload that comes so much further with a try has all its tries again. */
const progressBytes = 8 * 1024 * 1024

/**
 * Sends all bytes of a blob to an upload that was begun, in one request where the registry takes one so long. After a
 * request that broke, was lost or came out of step, the registry is asked how far it is, and only what it lacks is read
 * again and sent. What is not what it should be, the registry is told to drop.
 * @throws Transient when the upload is lost and a new one may do; Failure of the source or the registry
 */
export async function sendBlob(blob: WantedBlob, begun: UploadState, parts: SendingParts): Promise<void> {
  const sending = new Sending(blob, begun, parts)
  try {
    while (!(await sending.step())) continue
  } catch (error) {
    if (error instanceof Failure && (error.code === 'digest-mismatch' || error.code === 'size-mismatch')) await parts.requests.cancel(blob.at, sending.address)
    throw error
  } finally {
    await sending.close()
  }
}

class Sending {
  readonly #blob: WantedBlob
  readonly #parts: SendingParts
  readonly #content: CheckedContent
  readonly #source: BlobSource
  #tries: Tries
  /** How far the registry was when the tries were fresh: one that goes back and forth comes no further. */
  #triedFrom = 0
  #state: UploadState
  /** Bytes that the registry has. */
  #have = 0
  /** Whether a request got no answer: what the registry has then may be other than it says. */
  #hasBroken = false
  #isStuck = false
  #tooLong: Failure | undefined

  constructor(blob: WantedBlob, begun: UploadState, parts: SendingParts) {
    this.#blob = blob
    this.#parts = parts
    this.#state = begun
    this.#content = new CheckedContent(blob.at, blob.size)
    this.#source = new BlobSource(this.#content, blob.open, blob.size)
    this.#tries = this.#freshTries()
  }

  /** Where the registry's last answer left the upload. */
  get address(): URL {
    return this.#state.address
  }

  /** One request, and after one that went wrong the question how far the registry is. @returns whether the blob is stored */
  async step(): Promise<boolean> {
    const { at, size } = this.#blob
    const end = Math.min(size, this.#have + this.#parts.limits.of(at.registry, this.#state.chunkMinLength))
    let refusal: Refusal | undefined
    try {
      const answer = await this.#send(end)
      if (answer === 'stored') return true
      if ('address' in answer) {
        this.#have = end
        this.#state = answer
        return false
      }
      refusal = answer
    } catch (error) {
      this.#hasBroken = true
      await this.#tries.after(error)
    }
    await this.#source.close()
    if (refusal !== undefined) this.#requireHope(refusal, end)
    await this.#ask(refusal, end)
    return false
  }

  async close(): Promise<void> {
    await this.#source.close()
  }

  async #send(end: number): Promise<'stored' | UploadState | Refusal> {
    const { at, size } = this.#blob
    const { requests } = this.#parts
    const stretch = { first: this.#have, body: this.#source.body(this.#have, end) }
    if (end === size) return await requests.finish(at, this.#state.address, stretch, (digest) => this.#content.isNamed(digest))
    const answer = await requests.append(at, this.#state.address, stretch)
    // A registry that does not count (none, `0-0`) says at the latest when the digest is compared that it lacks something.
    if ('address' in answer && (answer.have ?? 0) !== 0 && answer.have !== end) throw new Transient(protocolError(at.registry, `bytes up to ${end} were taken up to ${answer.have}`))
    return answer
  }

  /** @throws the refusal, when neither a shorter request nor going on from elsewhere can help */
  #requireHope({ status, failure }: Refusal, end: number): void {
    if (status === 413) this.#makeShorter(failure, end)
    else if (status !== 404 && status !== 416 && !this.#hasBroken) throw this.#tooLong ?? failure
  }

  #makeShorter(failure: Failure, end: number): void {
    this.#tooLong ??= failure
    if (!this.#parts.limits.lower(this.#blob.at.registry, end - this.#have, this.#state.chunkMinLength)) throw this.#tooLong
  }

  async #ask(refusal: Refusal | undefined, end: number): Promise<void> {
    const { at } = this.#blob
    const told = await this.#parts.requests.status(at, this.#state.address)
    if (!('address' in told)) throw new Transient(refusal?.failure ?? told, refusal?.status === 413 ? 0 : undefined)
    const { have } = told
    if (have === undefined || have > this.#content.position) throw new Transient(protocolError(at.registry, `an upload is said to be at byte ${have}, and ${this.#content.position} were sent`))
    if (have - this.#triedFrom >= progressBytes) {
      this.#tries = this.#freshTries()
      this.#triedFrom = have
    }
    const isWhereItWas = have === this.#have
    if (refusal === undefined || !isWhereItWas) this.#isStuck = false
    if (refusal !== undefined) await this.#getOn(refusal, end, isWhereItWas)
    this.#have = have
    this.#state = told
  }

  /** After a refusal: a registry may be busy with a connection that broke, but not for ever, and if it says each time that it is elsewhere. */
  async #getOn({ status, failure }: Refusal, end: number, isWhereItWas: boolean): Promise<void> {
    if (status === 413) return
    // ghcr.io says so of parts over 4 MiB.
    if (isWhereItWas && status === 416 && end < this.#blob.size && !this.#hasBroken) return this.#makeShorter(failure, end)
    if (isWhereItWas && this.#isStuck) throw new Transient(failure)
    this.#isStuck = isWhereItWas
    await this.#tries.after(new Transient(failure))
  }

  #freshTries(): Tries {
    return new Tries(this.#parts.how, this.#parts.requests.hostOf(this.#blob.at))
  }
}
