import type { IncomingHttpHeaders } from 'node:http'

/** An answer whose body is still on its way: `node:http`'s own, or one of DirectExchanges. */
export interface Incoming {
  readonly statusCode?: number | undefined
  readonly headers: Readonly<IncomingHttpHeaders>
  /** All of the body, where it came with the head. */
  readonly whole?: Buffer
  /** The body was read to its end. */
  readonly readableEnded: boolean
  on(event: 'error', listener: () => void): unknown
  /** Reads the body away. */
  resume(): unknown
  /** Ends the connection; whoever reads the body is told `error`. */
  destroy(error?: Error): unknown
  [Symbol.asyncIterator](): AsyncIterator<Buffer, undefined>
}
