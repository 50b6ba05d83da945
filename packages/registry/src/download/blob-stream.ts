import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { CheckedContent } from '../content/checked-content.ts'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClient } from '../client.ts'
import { protocolError, sizeMismatch } from '../failures.ts'
import type { Response } from '../http/response.ts'
import { Tries } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import { pull } from '../access/scope.ts'

/** Under this, a connection that is kept for all requests is the better one. */
const bulkBytes = 256 * 1024

/**
 * Streams a blob, hashing it in flight and never holding more than a piece of it.
 * @throws Failure `digest-mismatch` before the last piece at the latest; `size-mismatch` | `not-found` | `registry-*`
 */
export function streamBlob(client: RegistryClient, at: PinnedReference, size: number, how: Retrying): AsyncGenerator<Uint8Array> {
  return new CheckedContent(at, size).read((from) => passBlob(client, at, { size, from, bulk: false }, how))
}

interface Passage {
  readonly size: number
  /** The first byte that is wanted. */
  readonly from: number
  /** Each piece is good only until the next is asked for, which spares memory and time. */
  readonly bulk: boolean
}

/** A blob as the registry gives it, not hashed yet. A connection that breaks is taken up again where it broke. @throws Failure `size-mismatch` */
export async function* passBlob(client: RegistryClient, at: PinnedReference, { size, from, bulk }: Passage, how: Retrying): AsyncGenerator<Uint8Array> {
  const tries = new Tries(how, new URL(client.origin).host)
  let received = from
  for (;;) {
    try {
      for await (const chunk of await open(client, at, size, received, bulk && size - received >= bulkBytes)) {
        received += chunk.byteLength
        if (received > size) throw wrongSize(at, size, `more than ${size}`)
        yield chunk
      }
      break
    } catch (error) {
      await tries.after(error)
    }
  }
  if (received !== size) throw wrongSize(at, size, String(received))
}

/** The blob from byte `offset` on. */
async function open(client: RegistryClient, at: PinnedReference, size: number, offset: number, bulk: boolean): Promise<AsyncIterable<Uint8Array>> {
  const call: Call = {
    kind: 'blob',
    method: 'GET',
    at: `/v2/${at.repository}/blobs/${at.digest}`,
    scopes: [pull(at.repository)],
    bulk,
    headers: { accept: '*/*', ...(offset === 0 ? {} : { range: `bytes=${offset}-` }) },
  }
  return await client.send(call, async (response) => {
    if (response.status === 206) return rest(response, offset)
    if (response.status !== 200) throw await refusalOf(response, call)
    if (response.length !== undefined && response.length !== size) {
      response.discard()
      throw wrongSize(at, size, String(response.length))
    }
    return offset === 0 ? response.chunks() : without(offset, response.chunks())
  })
}

function rest(response: Response, offset: number): AsyncIterable<Uint8Array> {
  const range = response.header('content-range') ?? ''
  if (range.startsWith(`bytes ${offset}-`)) return response.chunks()
  response.discard()
  throw protocolError(response.url.host, `asked for bytes from ${offset} on, found content-range ${JSON.stringify(range.slice(0, 60))}`)
}

/** For a server that knows no ranges: passes over what was seen before. */
async function* without(offset: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let skip = offset
  for await (const chunk of chunks) {
    const kept = chunk.subarray(Math.min(skip, chunk.byteLength))
    skip -= chunk.byteLength - kept.byteLength
    if (kept.byteLength > 0) yield kept
  }
}

function wrongSize(at: PinnedReference, expected: number, found: string): Error {
  return sizeMismatch(`The blob ${formatReference(at)}`, expected, found)
}
