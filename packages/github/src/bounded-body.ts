import { Failure } from '@portcullis/core/failure'

/** The bytes of a body, read no further than `maxBytes`. @throws Failure `too-large` */
export async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw await tooLarge(response, maxBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw await tooLarge(undefined, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function tooLarge(unread: Response | undefined, maxBytes: number): Promise<Failure> {
  await unread?.body?.cancel()
  return new Failure('too-large', {
    blame: 'service',
    message: `GitHub's answer is over the limit of ${maxBytes} bytes`,
    remedy: 'Look at what was asked for on GitHub: nothing this large is expected there.',
  })
}
