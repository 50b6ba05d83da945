/** What is in memory already, as a blob that is read from byte `from` on. */
export async function* bytesOnce(bytes: Uint8Array, from = 0): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes.subarray(from))
}

/** A blob whose size was found small enough to be held in memory. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = []
  for await (const chunk of chunks) held.push(chunk)
  return Buffer.concat(held)
}
