import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { blobOf } from './blob.ts'
import type { ImageBlob, ImageLayer } from './blob.ts'

/** An image or index, ready to be served or pushed. */
export interface BuiltImage {
  /** The digest of the root: the index, or the only manifest. */
  readonly digest: Digest
  readonly mediaType: string
  /** Children first, the root last: the order to push in. */
  readonly manifests: readonly ImageManifest[]
  /** Configs and layers, each digest once. */
  readonly blobs: readonly ImageBlob[]
}

export interface ImageManifest {
  readonly mediaType: string
  readonly digest: Digest
  readonly bytes: Uint8Array
  /** Of a child of an index. */
  readonly platform?: Platform
}

export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

export interface PlatformImage {
  readonly platform: Platform
  readonly layers: readonly ImageLayer[]
  /** `created` of the config and of every history line, RFC 3339. */
  readonly created: string
  /** What `docker inspect` shows: User, Env, Entrypoint, Labels and so on. */
  readonly config: Readonly<Record<string, unknown>>
  /** One line a layer: how it came about. */
  readonly history: readonly string[]
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const indexType = 'application/vnd.oci.image.index.v1+json'
const configType = 'application/vnd.oci.image.config.v1+json'

/** An image of one platform (image-spec 1.1, manifest.md and config.md). */
export function buildImage(image: PlatformImage): BuiltImage {
  const config = blobOf(configType, JSON.stringify(imageConfig(image)))
  const body = { schemaVersion: 2, mediaType: manifestType, config: descriptor(config), layers: image.layers.map(descriptor) }
  const manifest = { ...manifestOf(manifestType, body), platform: image.platform }
  return { digest: manifest.digest, mediaType: manifestType, manifests: [manifest], blobs: distinct([config, ...image.layers]) }
}

/** An index over `images` (image-spec 1.1, image-index.md). */
export function buildIndex(images: readonly PlatformImage[], annotations: Readonly<Record<string, string>> = {}): BuiltImage {
  const built = images.map(buildImage)
  const children = built.flatMap(({ manifests }) => manifests)
  const index = manifestOf(indexType, {
    schemaVersion: 2,
    mediaType: indexType,
    manifests: children.map(({ mediaType, digest, bytes, platform }) => ({ mediaType, digest, size: bytes.byteLength, platform })),
    annotations,
  })
  return { digest: index.digest, mediaType: indexType, manifests: [...children, index], blobs: distinct(built.flatMap(({ blobs }) => blobs)) }
}

function imageConfig({ platform, layers, created, config, history }: PlatformImage): Record<string, unknown> {
  return {
    created,
    ...platform,
    config,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: history.map((line) => ({ created, created_by: line })),
  }
}

function manifestOf(mediaType: string, body: unknown): ImageManifest {
  const bytes = Buffer.from(JSON.stringify(body))
  return { mediaType, digest: digestOf(bytes), bytes }
}

function descriptor({ mediaType, digest, size }: ImageBlob): { mediaType: string; digest: Digest; size: number } {
  return { mediaType, digest, size }
}

function distinct(blobs: readonly ImageBlob[]): ImageBlob[] {
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()]
}
