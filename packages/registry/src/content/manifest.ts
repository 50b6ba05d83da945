import { Failure } from '@portcullis/core/failure'
import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { manifestInvalid, mediaTypeMismatch } from '../failures.ts'
import { isIndexType, mediaTypes } from './media-types.ts'

/** What a manifest points to (image-spec 1.1, manifest.md and image-index.md). */
export interface ManifestContent {
  readonly kind: 'image' | 'index'
  /** The manifests of an index, in order. */
  readonly children: readonly Descriptor[]
  readonly config: Descriptor | undefined
  readonly layers: readonly Descriptor[]
  readonly subject: Descriptor | undefined
  /** As the manifest says, else the media type of its config. */
  readonly artifactType: string | undefined
  readonly annotations: Readonly<Record<string, string>>
}

export const maxManifestBytes = 4 * 1024 * 1024
/** Of an artifact; a list of referrers has more. */
const maxChildren = 256
/** What a list of the greatest size can hold, and more. */
export const maxListed = 65_536
const maxLayers = 1_024
const mediaTypeShape = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?[a-z0-9-]+=[a-z0-9.-]+)?$/i

/**
 * Reads what a manifest points to. A document that is an image and an index at once, or whose body calls itself
 * something else than the registry did, is refused (CVE-2021-41190).
 * @throws Failure `manifest-invalid` | `media-type-mismatch` | `json-invalid`
 */
export function readManifest(manifest: Manifest): ManifestContent {
  const known = contents.get(manifest)
  if (known !== undefined) return known
  const content = contentOf(manifest)
  contents.set(manifest, content)
  return content
}

/** As {@link readManifest}, for what an artifact or its evidence is made of: an index of that has no more than 256 children. */
export function readPart(manifest: Manifest): ManifestContent {
  const content = readManifest(manifest)
  const { length } = content.children
  if (length > maxChildren) throw manifestInvalid(manifest.digest, `${length} manifests, expected at most ${maxChildren}`)
  return content
}

/** Each manifest is read once, however many ask what it points to. */
const contents = new WeakMap<Manifest, ManifestContent>()

function contentOf({ digest, mediaType, bytes }: Manifest): ManifestContent {
  const body = parseStrictJsonObject(bytes, { maxBytes: maxManifestBytes, what: `manifest ${digest}` })
  const context = new Context(digest)
  if (body['mediaType'] !== undefined && body['mediaType'] !== mediaType) throw mediaTypeMismatch(`The manifest ${digest}, which calls itself ${show(body['mediaType'])},`, show(body['mediaType']), show(mediaType))
  context.check(body['schemaVersion'] === 2, `schemaVersion 2 is expected, found ${show(body['schemaVersion'])}`)
  const kind = isIndexType(mediaType) ? 'index' : 'image'
  const [own, foreign] = kind === 'index' ? ['manifests', ['layers', 'config', 'blobs', 'fsLayers']] : [mediaType === mediaTypes.artifact ? 'blobs' : 'layers', ['manifests', 'fsLayers']]
  for (const key of foreign) context.check(!(key in body), `${mediaType} with ${JSON.stringify(key)} can be read in two ways`)
  const listed = context.descriptors(body, own, kind === 'index' ? maxListed : maxLayers)
  const config = context.optional(body, 'config')
  return {
    kind,
    children: kind === 'index' ? listed : [],
    layers: kind === 'index' ? [] : listed,
    config,
    subject: context.optional(body, 'subject'),
    artifactType: typeof body['artifactType'] === 'string' && body['artifactType'] !== '' ? body['artifactType'] : config?.mediaType,
    annotations: context.annotations(body['annotations']),
  }
}

/** The blobs of a manifest: config first, then layers. */
export function blobsOf({ config, layers }: ManifestContent): readonly Descriptor[] {
  return config === undefined ? layers : [config, ...layers]
}

/** Reads the entries of an index that is nobody's artifact: a page of referrers, a fallback tag. @throws Failure as {@link readManifest} */
export function readIndexEntries(manifest: Manifest, limit: number): readonly Descriptor[] {
  const body = parseStrictJsonObject(manifest.bytes, { maxBytes: maxManifestBytes, what: `index ${manifest.digest}` })
  const context = new Context(manifest.digest)
  context.check(body['schemaVersion'] === 2 && !('layers' in body), 'it is no image index')
  // Some registries written in Go say so of an empty list.
  if (body['manifests'] === null) return []
  return context.descriptors(body, 'manifests', limit)
}

/** Reads descriptors, naming in every failure the manifest they are of. */
class Context {
  readonly #digest: Digest

  constructor(digest: Digest) {
    this.#digest = digest
  }

  check(holds: boolean, otherwise: string): void {
    if (!holds) throw manifestInvalid(this.#digest, otherwise)
  }

  descriptors(body: JsonObject, key: string, limit: number): readonly Descriptor[] {
    const list = body[key]
    if (!Array.isArray(list)) throw manifestInvalid(this.#digest, `a list ${JSON.stringify(key)} is expected`)
    this.check(list.length <= limit, `${list.length} ${key}, expected at most ${limit}`)
    return (list as readonly Json[]).map((entry, position) => this.#descriptor(entry, `${key}[${position}]`))
  }

  optional(body: JsonObject, key: string): Descriptor | undefined {
    return body[key] === undefined || body[key] === null ? undefined : this.#descriptor(body[key], key)
  }

  annotations(value: Json | undefined): Readonly<Record<string, string>> {
    if (value === undefined || value === null) return {}
    if (!isJsonObject(value)) throw manifestInvalid(this.#digest, 'annotations are no object')
    const pairs = Object.entries(value)
    return Object.fromEntries(
      pairs.map(([name, text]) => {
        if (typeof text !== 'string') throw manifestInvalid(this.#digest, `annotation ${show(name)} is no text`)
        return [name, text]
      }),
    )
  }

  /** Nobody gave it as an input: whoever built the artifact wrote it. */
  #noDigest(found: Json | undefined, where: string): never {
    const { message, remedy } = manifestInvalid(this.#digest, `${where} has the digest ${show(found)}`)
    throw new Failure('digest-invalid', { blame: 'artifact', message, remedy, expected: 'sha256:<64 hex> or sha512:<128 hex>', found: show(found) })
  }

  #descriptor(entry: Json | undefined, where: string): Descriptor {
    if (!isJsonObject(entry)) throw manifestInvalid(this.#digest, `${where} is no descriptor`)
    const { mediaType, digest, size, artifactType, annotations, platform, urls } = entry
    if (typeof mediaType !== 'string' || !mediaTypeShape.test(mediaType)) throw manifestInvalid(this.#digest, `${where} has the media type ${show(mediaType)}`)
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw manifestInvalid(this.#digest, `${where} has the size ${show(size)}`)
    return {
      mediaType,
      digest: isDigest(digest) ? digest : this.#noDigest(digest, where),
      size,
      ...(typeof artifactType === 'string' ? { artifactType } : {}),
      ...(annotations === undefined || annotations === null ? {} : { annotations: this.annotations(annotations) }),
      ...readPlatform(platform),
      ...(Array.isArray(urls) ? { urls: (urls as readonly Json[]).filter((url) => typeof url === 'string') } : {}),
    }
  }
}

function readPlatform(platform: Json | undefined): Pick<Descriptor, 'platform'> {
  if (!isJsonObject(platform)) return {}
  const { os, architecture, variant } = platform
  if (typeof os !== 'string' || typeof architecture !== 'string') return {}
  return { platform: { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) } }
}

function show(value: Json | undefined): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 100)
}
