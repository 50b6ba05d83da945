import { createCipheriv, createHash } from 'node:crypto'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { tar, tarEnd, tarFileHeader, tarPadding } from './tar.ts'
import type { TarEntry } from './tar.ts'

/** Content of an image: named, sized, and made again each time it is opened. */
export interface ImageBlob {
  readonly mediaType: string
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  open(): Iterable<Uint8Array>
}

/** A layer: what is stored, and the digest of the uncompressed tar as the config's rootfs names it. */
export interface ImageLayer extends ImageBlob {
  readonly diffId: Digest
}

export type Compression = 'gzip' | 'zstd' | 'none'

const layerTypes = {
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  none: 'application/vnd.oci.image.layer.v1.tar',
} as const

/** A blob that is held in memory. */
export function blobOf(mediaType: string, content: string | Uint8Array): ImageBlob {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength, open: () => [bytes] }
}

/** A layer of `entries`. */
export function layerOf(entries: readonly TarEntry[], compression: Compression): ImageLayer {
  const archive = tar(entries)
  return { ...blobOf(layerTypes[compression], compress(archive, compression)), diffId: digestOf(archive) }
}

function compress(archive: Buffer, compression: Compression): Buffer {
  if (compression === 'gzip') return gzipSync(archive, { level: 9 })
  if (compression === 'zstd') return zstdCompressSync(archive)
  return archive
}

/**
 * An uncompressed layer of one file of `size` bytes that do not compress: for tests of large copies.
 * The bytes are generated while they are read, so that a layer of gigabytes costs no memory.
 */
export function paddingLayer(path: string, size: number): ImageLayer {
  function* open(): Iterable<Uint8Array> {
    yield tarFileHeader(path, size)
    yield* noise(size)
    yield Buffer.concat([tarPadding(size), tarEnd()])
  }
  const hash = createHash('sha256')
  let total = 0
  for (const chunk of open()) {
    hash.update(chunk)
    total += chunk.byteLength
  }
  const digest = `sha256:${hash.digest('hex')}` as Digest
  return { mediaType: layerTypes.none, digest, diffId: digest, size: total, open }
}

/** A keystream under a fixed key: looks random, is always the same. */
function* noise(size: number): Iterable<Uint8Array> {
  const keystream = createCipheriv('aes-128-ctr', Buffer.alloc(16, 'padding'), Buffer.alloc(16))
  const zeros = Buffer.alloc(64 * 1024)
  for (let left = size; left > 0; left -= zeros.length) yield keystream.update(zeros.subarray(0, Math.min(left, zeros.length)))
}
