import type { CheckedManifest } from './checked-manifest.ts'
import { isDigest, type DigestText } from './grammar.ts'
import { RegistryProblem } from './problem.ts'
import type { Repository } from './repository.ts'

const imageTypes = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json']
const indexTypes = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json']
const mediaTypeText = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/

interface Descriptor {
  readonly mediaType: string
  readonly digest: DigestText
  readonly size: number
  readonly urls: boolean
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Checks a manifest as a strict registry does: its type said twice alike, its shape that of its type, everything it points to present with the size told.
 * The subject alone may be missing (distribution spec 1.1, "Pushing Manifests with Subject").
 * @throws RegistryProblem MANIFEST_INVALID, MANIFEST_BLOB_UNKNOWN or SIZE_INVALID
 */
export function checkManifest(bytes: Buffer, contentType: string | undefined, repository: Repository): CheckedManifest {
  const manifest = parseObject(bytes)
  const mediaType = agreedType(manifest, contentType)
  if (manifest['schemaVersion'] !== 2) throw invalid('schemaVersion must be 2')
  if (imageTypes.includes(mediaType)) checkImage(manifest, repository)
  else checkIndex(manifest, repository)

  const subject = manifest['subject'] === undefined ? undefined : descriptor(manifest['subject'], 'subject').digest
  return { mediaType, subject, artifactType: artifactType(manifest, mediaType), annotations: annotations(manifest) }
}

function parseObject(bytes: Buffer): Fields {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return fields(JSON.parse(text), 'manifest')
  } catch (error) {
    if (error instanceof RegistryProblem) throw error
    throw invalid('not valid JSON in UTF-8')
  }
}

function agreedType(manifest: Fields, contentType: string | undefined): string {
  if (contentType === undefined) throw invalid('a Content-Type header is required')
  if (![...imageTypes, ...indexTypes].includes(contentType)) throw invalid(`unsupported media type "${contentType}"`)
  const own = manifest['mediaType']
  // OCI allows a manifest without mediaType; Docker's types always carry it.
  if (own === undefined && contentType.startsWith('application/vnd.oci.')) return contentType
  if (own !== contentType) throw invalid(`Content-Type is "${contentType}" but mediaType is "${String(own)}"`)
  return contentType
}

function checkImage(manifest: Fields, repository: Repository): void {
  if ('manifests' in manifest) throw invalid('an image manifest has no "manifests"')
  checkBlob(descriptor(manifest['config'], 'config'), repository)
  list(manifest['layers'], 'layers').forEach((layer, position) => {
    checkBlob(descriptor(layer, `layers[${position}]`), repository)
  })
}

function checkIndex(manifest: Fields, repository: Repository): void {
  if ('layers' in manifest || 'config' in manifest) throw invalid('an index has no "config" and no "layers"')
  list(manifest['manifests'], 'manifests').forEach((entry, position) => {
    const child = descriptor(entry, `manifests[${position}]`)
    const stored = repository.manifests.get(child.digest)
    if (stored === undefined) throw missing(child.digest)
    if (stored.bytes.length !== child.size) throw wrongSize(child, stored.bytes.length)
  })
}

function checkBlob(blob: Descriptor, repository: Repository): void {
  if (repository.hidden.delete(blob.digest)) throw missing(blob.digest)
  const size = repository.blobs.get(blob.digest)
  if (size !== undefined && size !== blob.size) throw wrongSize(blob, size)
  if (size === undefined && !(blob.urls && isForeign(blob.mediaType))) throw missing(blob.digest)
}

/** Layers that licences forbid to distribute are fetched from their `urls`, never from a registry. */
function isForeign(mediaType: string): boolean {
  return mediaType.includes('.nondistributable.') || mediaType.includes('.rootfs.foreign.')
}

function descriptor(value: unknown, where: string): Descriptor {
  const found = fields(value, where)
  const { mediaType, digest, size, urls } = found
  if (typeof mediaType !== 'string' || !mediaTypeText.test(mediaType)) throw invalid(`${where}.mediaType is not a media type`)
  if (!isDigest(digest)) throw invalid(`${where}.digest is not a digest`)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw invalid(`${where}.size is not a size`)
  return { mediaType, digest, size, urls: Array.isArray(urls) && urls.length > 0 }
}

function artifactType(manifest: Fields, mediaType: string): string | undefined {
  const own = manifest['artifactType']
  if (own !== undefined) {
    if (typeof own !== 'string' || !mediaTypeText.test(own)) throw invalid('artifactType is not a media type')
    return own
  }
  return imageTypes.includes(mediaType) ? descriptor(manifest['config'], 'config').mediaType : undefined
}

function annotations(manifest: Fields): Readonly<Record<string, string>> | undefined {
  if (manifest['annotations'] === undefined) return undefined
  return Object.fromEntries(
    Object.entries(fields(manifest['annotations'], 'annotations')).map(([key, value]) => {
      if (typeof value !== 'string') throw invalid(`annotation "${key}" is not a string`)
      return [key, value]
    }),
  )
}

function fields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${where} is not an object`)
  return { ...value }
}

function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw invalid(`${where} is not a list`)
  return value
}

const invalid = (message: string) => new RegistryProblem(400, 'MANIFEST_INVALID', `manifest invalid: ${message}`)
const missing = (digest: string) => new RegistryProblem(400, 'MANIFEST_BLOB_UNKNOWN', `${digest} is not in this repository`)
const wrongSize = (told: Descriptor, size: number) =>
  new RegistryProblem(400, 'SIZE_INVALID', `${told.digest} has ${size} bytes, the descriptor says ${told.size}`)
