import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { limits } from '../limits.ts'
import { decompress } from './decompress.ts'

const skippableFrame = Buffer.concat([Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0]), Buffer.from('seek')])
const text = 'portcullis '.repeat(5000)

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += size) yield bytes.subarray(offset, offset + size)
}

function withoutChecksum(gzip: Buffer): Buffer {
  return Buffer.concat([gzip.subarray(0, -8), Buffer.alloc(4), gzip.subarray(-4)])
}

async function all(bytes: Uint8Array, size = 1 << 16): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of decompress(chunks(bytes, size), 'layer')) parts.push(part)
  return Buffer.concat(parts).toString('latin1')
}

describe('a layer is decompressed by what it is, not by what it is called', () => {
  it.each([
    ['plain', Buffer.from(text), text],
    ['empty', Buffer.alloc(0), ''],
    ['gzip', gzipSync(text), text],
    ['gzip of several members', Buffer.concat([gzipSync(text), gzipSync('more')]), `${text}more`],
    ['gzip padded with zeros', Buffer.concat([gzipSync(text), Buffer.alloc(1000)]), text],
    ['zstd', zstdCompressSync(text), text],
    ['zstd of several frames', Buffer.concat([zstdCompressSync(text), zstdCompressSync('more'), zstdCompressSync('')]), `${text}more`],
    ['zstd with skippable frames', Buffer.concat([skippableFrame, zstdCompressSync(text), skippableFrame, zstdCompressSync('more'), skippableFrame]), `${text}more`],
  ])('%s, in chunks of any size', async (_, bytes, expected) => {
    for (const size of [1, 2, 13, 100, 1 << 16]) expect((await all(bytes, size)) === expected).toBe(true)
  })

  it('zstd of thousands of frames, as lazy-pulling images have them', async () => {
    const frames = Array.from({ length: 2000 }, (_, index) => zstdCompressSync(`${index},`))
    expect((await all(Buffer.concat(frames))).split(',')).toHaveLength(2001)
  })

  it('incompressible data of some size comes through unchanged', async () => {
    const noise = randomBytes(3_000_000)
    for (const bytes of [noise, gzipSync(noise), zstdCompressSync(noise)]) expect((await all(bytes)) === noise.toString('latin1')).toBe(true)
  })
})

describe('a hostile layer is refused', () => {
  it.each([
    ['gzip that is cut off', gzipSync(text).subarray(0, -3)],
    ['zstd that is cut off', zstdCompressSync(text).subarray(0, -3)],
    ['gzip with garbage behind', Buffer.concat([gzipSync(text), Buffer.from('garbage')])],
    ['gzip with a member hidden behind zeros', Buffer.concat([gzipSync(text), Buffer.alloc(3), gzipSync('hidden')])],
    ['zstd with garbage behind', Buffer.concat([zstdCompressSync(text), Buffer.from('garbage!')])],
    ['gzip with a wrong checksum', withoutChecksum(gzipSync(text))],
  ])('%s', async (_, bytes) => {
    for (const size of [7, 1 << 16]) await expect(all(bytes, size)).rejects.toMatchObject({ code: 'archive-hostile' })
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(limits.ratioFrom * 3))],
    ['zstd', zstdCompressSync(Buffer.alloc(limits.ratioFrom * 3))],
  ])('a %s bomb, soon after it passed the limit', async (_, bomb) => {
    let expanded = 0
    const open = async (): Promise<void> => {
      for await (const chunk of decompress(chunks(bomb, 4096), 'layer')) expanded += chunk.byteLength
    }
    await expect(open()).rejects.toMatchObject({ code: 'archive-hostile' })
    expect(expanded).toBeLessThan(limits.ratioFrom * 1.2)
  })

  it('and a failure of the source is told as it is', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield gzipSync(text).subarray(0, 50)
      throw new Error('connection lost')
    }
    const open = async (): Promise<void> => {
      for await (const chunk of decompress(broken(), 'layer')) expect(chunk.byteLength).toBeGreaterThan(0)
    }
    await expect(open()).rejects.toThrow('connection lost')
  })
})
