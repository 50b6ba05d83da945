/** Images that are as large as can be, made while they are read. */
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { ArtifactReader } from '@portcullis/core/ports/artifacts'
import { mediaTypes } from '@portcullis/registry/content/media-types'
import { decompress } from '@portcullis/scanners/inventory/decompress'
import { listPlatforms } from '@portcullis/scanners/inventory/image'
import { takeInventory } from '@portcullis/scanners/inventory/inventory'
import { readLayer } from '@portcullis/scanners/inventory/layer'
import { readTar } from '@portcullis/scanners/inventory/tar'
import { verdictOf } from './corpus.ts'
import type { Verdict } from './corpus.ts'

const block = 512
const place = (digest: Digest) => ({ registry: 'registry.example', repository: 'acme/shop', digest })

async function* once(...chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield* chunks
}

/** The header of a file in a tar archive (POSIX ustar). */
function tarHeader(name: string, size: number, kind = '0'): Buffer {
  const header = Buffer.alloc(block)
  header.write(name, 0)
  header.write('0000644\u00000000000\u00000000000\u0000', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\u000000000000000\u0000`, 124)
  header.write('        ', 148)
  header.write(kind, 156)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148)
  return header
}
const filled = (content: Buffer): Buffer => Buffer.concat([content, Buffer.alloc((block - (content.byteLength % block)) % block)])
const end = Buffer.alloc(2 * block)

/** A layer with so many empty files, a thousand headers at a time. */
export async function entriesOf(count: number): Promise<Verdict> {
  const header = tarHeader('x', 0)
  const thousand = Buffer.concat(Array.from({ length: 1_000 }, () => header))
  async function* archive(): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; left -= 1_000) yield* once(thousand.subarray(0, Math.min(left, 1_000) * block))
    yield end
  }
  return await verdictOf(async () => {
    let found = 0
    for await (const entry of readTar(archive(), 'the layer')) found += entry.size + 1
    return [found]
  })
}

/** A layer with one file whose name has so many characters, as GNU tar writes it. */
export async function pathOf(length: number): Promise<Verdict> {
  const name = Buffer.from(`${'n'.repeat(length)}\u0000`)
  return await layerOf(tarHeader('@LongLink', name.byteLength, 'L'), filled(name), tarHeader('cut', 0), end)
}

/** A layer with one file. */
export const layerWith = (path: string, content: Buffer): Promise<Verdict> => layerOf(tarHeader(path, content.byteLength), filled(content), end)

const layerOf = (...chunks: readonly Buffer[]): Promise<Verdict> => verdictOf(async () => [await readLayer(digestOf('layer'), once(...chunks))])

/** A layer that was compressed. */
export const decompressed = (bytes: Buffer): Promise<Verdict> =>
  verdictOf(async () => {
    let found = 0
    for await (const chunk of decompress(once(bytes), 'the layer')) found += chunk.byteLength
    return [found]
  })

/** An index within an index, so many levels down to the image. */
export async function levelsOf(levels: number): Promise<Verdict> {
  const configured = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } }))
  const { manifests, root } = nested(levels, configured, [])
  return await verdictOf(async () => await listPlatforms(readerOf(manifests, () => once(configured)), place(root)))
}

/** An image with one layer of so many bytes, none of which is kept. */
export async function streamed(bytes: number): Promise<Verdict> {
  const layer = digestOf('the layer')
  const configured = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [layer] } }))
  const { manifests, root } = nested(1, configured, [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layer, size: bytes }])
  const chunk = Buffer.alloc(256 * 1024 * 1024)
  async function* archive(): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; left -= chunk.byteLength) yield* once(chunk.subarray(0, Math.min(left, chunk.byteLength)))
  }
  return await verdictOf(async () => [await takeInventory(readerOf(manifests, ({ digest }) => (digest === layer ? archive() : once(configured))), place(root))])
}

interface Pieces {
  readonly manifests: ReadonlyMap<Digest, { readonly mediaType: string; readonly bytes: Buffer }>
  readonly root: Digest
}

/** An image, and indexes around it until there are `levels` of manifests. */
function nested(levels: number, config: Buffer, layers: readonly object[]): Pieces {
  const manifests = new Map<Digest, { readonly mediaType: string; readonly bytes: Buffer }>()
  const add = (mediaType: string, content: object): { mediaType: string; digest: Digest; size: number } => {
    const bytes = Buffer.from(JSON.stringify(content))
    manifests.set(digestOf(bytes), { mediaType, bytes })
    return { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
  }
  let top = add(mediaTypes.image, { schemaVersion: 2, config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.byteLength }, layers })
  for (let level = 1; level < levels; level += 1) top = add(mediaTypes.index, { schemaVersion: 2, manifests: [top] })
  return { manifests, root: top.digest }
}

function readerOf(manifests: Pieces['manifests'], blob: (at: { readonly digest: Digest }) => AsyncIterable<Uint8Array>): ArtifactReader {
  return {
    async manifest({ digest }) {
      const found = manifests.get(digest)
      if (found === undefined) throw new TypeError(`no manifest ${digest}`)
      return await Promise.resolve({ digest, ...found })
    },
    blob,
  }
}
