import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import type { Answer } from './answer.ts'

/** What a fault hook is shown of a request. */
export interface InterceptedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** What shall go wrong with one request. */
export type Fault =
  /** This answer, and the registry never sees the request. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer }
  /** The true answer, cut off after so many bytes of its body by a closed connection. */
  | { readonly dropAfterBytes: number }
  /** The connection closes once so many bytes of the request's body have arrived; those bytes are kept. */
  | { readonly dropRequestAfterBytes: number }
  /** The true answer with every bit of one byte of its body turned over. */
  | { readonly flipByteAt: number }
  /** The true answer, later. */
  | { readonly delayMilliseconds: number }
  /** The true answer, once this has happened. */
  | { readonly heldUntil: Promise<unknown> }

/** The answer that a fault puts in place of the registry's own, if it is of that kind. */
export function answerOf(fault: Fault | undefined): Answer | undefined {
  if (fault === undefined || !('status' in fault)) return undefined
  return {
    status: fault.status,
    headers: fault.headers ?? {},
    ...(fault.body === undefined ? {} : { body: Buffer.from(fault.body) }),
  }
}

/** What the answer's body passes through to be damaged as `fault` says; `undefined` for a sound body. */
export function bodyDamage(fault: Fault | undefined, closeConnection: () => void): Transform | undefined {
  if (fault === undefined) return undefined
  if ('dropAfterBytes' in fault) return cutAfter(fault.dropAfterBytes, closeConnection)
  if ('flipByteAt' in fault) return flipByte(fault.flipByteAt)
  return undefined
}

/** A fault breaks the connection: whoever serves it closes it then, when what had arrived is where it belongs. */
export class ConnectionBroken extends Error {}

/** The body of a request as the registry gets it: cut short when a fault says so. @throws ConnectionBroken */
export async function* arrivingBody(request: IncomingMessage, fault: Fault | undefined): AsyncGenerator<Buffer> {
  let remaining = fault !== undefined && 'dropRequestAfterBytes' in fault ? fault.dropRequestAfterBytes : Infinity
  // Without destroyOnReturn the socket would go down with the loop, and the client would miss a refusal.
  const chunks: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false })
  for await (const chunk of chunks) {
    if (chunk.length >= remaining) {
      yield chunk.subarray(0, remaining)
      throw new ConnectionBroken('a fault closes the connection')
    }
    remaining -= chunk.length
    yield chunk
  }
}

function cutAfter(bytes: number, closeConnection: () => void): Transform {
  let remaining = bytes
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const kept = chunk.subarray(0, remaining)
      remaining -= kept.length
      this.push(kept)
      // Later, so that what was pushed reaches the wire before the connection goes.
      if (remaining === 0) setImmediate(closeConnection)
      else done()
    },
  })
}

function flipByte(position: number): Transform {
  let offset = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const damaged = Buffer.from(chunk)
      const at = position - offset
      const byte = damaged[at]
      if (byte !== undefined) damaged[at] = byte ^ 0xff
      offset += chunk.length
      done(null, damaged)
    },
  })
}
