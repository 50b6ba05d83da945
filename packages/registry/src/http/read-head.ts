import { parseResponseHead } from './response-head.ts'
import type { ResponseHead } from './response-head.ts'
import type { Wire } from './wire.ts'

const maxHeadBytes = 32 * 1024
const headEnd = Buffer.from('\r\n\r\n')

/** The connection ended before the head of an answer was there. */
export class ClosedEarly extends Error {
  readonly code = 'ECONNRESET'
}

/** What came is no head of an answer. */
export class HeadUnreadable extends Error {}

/** Reads the head of an answer; what comes behind it stays with the wire. @throws ClosedEarly; HeadUnreadable; what broke the connection */
export async function readHead(wire: Wire): Promise<ResponseHead> {
  let seen: Buffer | undefined
  let interim = 0
  for (;;) {
    const piece = await wire.read()
    if (piece === undefined) throw new ClosedEarly('the connection was closed')
    // A copy where there are two: a piece may be good until the next one only.
    seen = Buffer.concat(seen === undefined ? [piece] : [seen, piece])
    const end = seen.indexOf(headEnd)
    if (end > maxHeadBytes || (end < 0 && seen.byteLength > maxHeadBytes)) throw new HeadUnreadable(`headers of more than ${maxHeadBytes} bytes`)
    if (end < 0) continue
    const text = seen.toString('latin1', 0, end)
    const behind: Buffer = seen.subarray(end + headEnd.byteLength)
    if (behind.byteLength > 0) wire.unread(behind)
    // An interim answer (RFC 9110 §15.2): the real one follows. Not after 101, with which something else than HTTP begins.
    if (/^HTTP\/1\.1 1(?!01)[0-9]{2}\b/.test(text)) {
      interim += end
      if (interim > maxHeadBytes) throw new HeadUnreadable(`interim answers of more than ${maxHeadBytes} bytes`)
      seen = undefined
      continue
    }
    const head = parseResponseHead(text)
    if (head === undefined) throw new HeadUnreadable('headers that cannot be read')
    return head
  }
}
