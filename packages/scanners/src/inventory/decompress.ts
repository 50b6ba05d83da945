import { once } from 'node:events'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import type { Gunzip, ZstdDecompress } from 'node:zlib'
import { hostileArchive } from '../hostile.ts'
import { limits } from '../limits.ts'
import { ByteSource } from './byte-source.ts'

type Decoder = Gunzip | ZstdDecompress

/**
 * The uncompressed bytes of a layer. gzip, zstd or plain is told by the first bytes, as container runtimes do,
 * because media types are often wrong. Reads `source` to its end, so that its digest has been checked.
 * @throws Failure `archive-hostile` when it does not decompress, expands too much, or has data after its end
 */
export async function* decompress(source: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new ByteSource(source)
  const makeDecoder = decoderFor(await input.peek(4))
  if (makeDecoder === undefined) return yield* input
  let expanded = 0
  while (!(await input.atEnd())) {
    for await (const chunk of decodeRun(makeDecoder(), input, what)) {
      expanded += chunk.byteLength
      if (expanded > limits.ratioFrom && expanded > limits.ratio * input.delivered)
        throw hostileArchive(what, `it expands to more than ${limits.ratio} times its size`)
      yield chunk
    }
    if (makeDecoder === createGunzip) return expectOnlyZeros(input, what)
  }
}

function decoderFor(head: Uint8Array): (() => Decoder) | undefined {
  const magic = Buffer.from(head).toString('hex')
  if (magic.startsWith('1f8b')) return createGunzip
  if (magic === '28b52ffd' || /^5[0-9a-f]2a4d18$/.test(magic)) return createZstdDecompress
  return undefined
}

/**
 * Decodes until the decoder says that its stream ends, and hands back what it did not consume. Node's zstd decoder stops
 * after each frame (zstd:chunked and pzstd write many), so the rest is for the next run.
 */
async function* decodeRun(decoder: Decoder, input: ByteSource, what: string): AsyncGenerator<Uint8Array, void, undefined> {
  const unconfirmed: Uint8Array[] = []
  let fed = 0
  let finished = false
  const closed = new Promise<void>((resolve) => {
    for (const event of ['end', 'error', 'close']) decoder.once(event, () => resolve())
  }).then(() => {
    finished = true
  })

  async function feed(): Promise<void> {
    for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
      if (finished) return input.unread(chunk)
      fed += chunk.byteLength
      unconfirmed.push(chunk)
      const keepsFlowing = decoder.write(chunk)
      while (unconfirmed.length > 1 && fed - sizeOf(unconfirmed.slice(1)) <= decoder.bytesWritten) unconfirmed.shift()
      if (!keepsFlowing) await Promise.race([once(decoder, 'drain'), closed])
      if (finished) return
    }
    decoder.end()
  }

  const feeding = feed().catch((error: unknown) => {
    decoder.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  })
  try {
    yield* decoded(decoder, what, feeding)
  } finally {
    decoder.destroy()
  }
  await feeding
  input.unread(Buffer.concat(unconfirmed).subarray(sizeOf(unconfirmed) - (fed - decoder.bytesWritten)))
}

/** What comes out; a failure of the input is told as it is, one of the decoder as a hostile archive. */
async function* decoded(decoder: Decoder, what: string, feeding: Promise<void>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of decoder) yield chunk as Uint8Array
  } catch (cause) {
    await feeding
    throw hostileArchive(what, 'it does not decompress', cause)
  }
}

async function expectOnlyZeros(input: ByteSource, what: string): Promise<void> {
  for await (const chunk of input)
    if (chunk.some((byte) => byte !== 0)) throw hostileArchive(what, 'there is data after the end of the gzip stream')
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
}
