/** An answer said more than it may. */
export class AnswerTooLong extends Error {}

/**
 * The whole body of an answer. One that is longer than it may be is left alone where it passes the limit: it may have no end.
 * @throws AnswerTooLong, or what the connection broke with
 */
export async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> | null = response.body
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw new AnswerTooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
