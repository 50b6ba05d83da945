import type { Failure } from '@portcullis/core/failure'
import { formatReference } from '@portcullis/core/model/reference'
import { ChunkWindow } from './chunk-window.ts'
import { protocolError } from '../failures.ts'
import { Transient, Tries } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import type { SentDigests } from './stored-digest.ts'
import type { UploadRequests, UploadState } from './upload-session.ts'
import type { WantedBlob } from './wanted-blob.ts'

/** When a blob goes in chunks. */
export interface ChunkRules {
  /** Blobs over this many bytes go in chunks; others in one request. */
  readonly above: number
  /** Bytes of a chunk, which are held until the registry has them; a registry may ask for longer ones. */
  readonly bytes: number
  /** The longest chunk that a registry may ask for; where it asks for more, the blob goes in one request. */
  readonly atMost: number
}

const MiB = 1024 * 1024
export const defaultChunkRules: ChunkRules = { above: 32 * MiB, bytes: 8 * MiB, atMost: 32 * MiB }

/** A registry that does not take this blob in chunks, in its own words; it may take it whole. */
export class ChunksRefused extends Error {
  constructor(refusal: Failure) {
    super(refusal.message, { cause: refusal })
  }
}

interface ChunkParts {
  readonly requests: UploadRequests
  readonly how: Retrying
  readonly sent: SentDigests
  /** As long as a chunk. */
  readonly buffer: Buffer
}

/**
 * Sends all bytes of a blob in chunks. After a chunk that broke, was lost or came out of step, the registry is asked
 * how far it is, and only what it lacks is sent. @returns where the upload is to be finished
 * @throws ChunksRefused; Transient when the upload is lost and a new one may do; Failure of the source or the registry
 */
export async function sendInChunks(blob: WantedBlob, begun: UploadState, parts: ChunkParts): Promise<URL> {
  const { requests, how, sent, buffer } = parts
  const { at, size } = blob
  const window = new ChunkWindow(sent.watch(blob.open()), buffer, { what: formatReference(at), size })
  let state = begun
  let have = 0
  let tries = new Tries(how, requests.hostOf(at))
  let hasBroken = false
  try {
    while (have < size) {
      const told = await step(Math.min(size - have, buffer.byteLength))
      if (!window.release(told.have)) throw new Transient(protocolError(at.registry, `an upload is said to be at byte ${told.have}, and it is between ${have} and ${window.end}`))
      state = told
      have = told.have
    }
    await window.finish()
    return state.address
  } finally {
    await window.close()
  }

  /** One chunk, or a part of it. Tries count until a whole chunk was taken at once. */
  async function step(length: number): Promise<UploadState & { readonly have: number }> {
    const end = have + length
    let refusal: Failure | undefined
    try {
      const answer = await requests.append(at, state.address, have, { size: length, chunks: window.bytes(have, end) })
      if ('address' in answer) {
        // A registry that does not count (none, `0-0`) says at the latest when the digest is compared that it lacks something.
        if ((answer.have ?? 0) !== 0 && answer.have !== end) throw new Transient(protocolError(at.registry, `a chunk up to byte ${end} was taken up to ${answer.have}`))
        tries = new Tries(how, requests.hostOf(at))
        return { ...answer, have: end }
      }
      refusal = answer
    } catch (error) {
      hasBroken = true
      await tries.after(error)
    }
    const told = await requests.status(at, state.address)
    const isAboutChunks = have === 0 && !hasBroken
    if (!('address' in told)) throw refusal !== undefined && isAboutChunks ? new ChunksRefused(refusal) : new Transient(told)
    if (refusal !== undefined && (told.have ?? have) === have) {
      // Once a chunk was taken, or broke on the way, the refusal is about its turn and not about chunks.
      if (isAboutChunks) throw new ChunksRefused(refusal)
      await tries.after(new Transient(refusal))
    }
    return { ...told, have: told.have ?? have }
  }
}
