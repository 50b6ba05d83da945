import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import type { LegacyKind } from './legacy-tags.ts'
import { maxManifestBytes, readManifest } from '../content/manifest.ts'

/** One of cosign's tags with the bytes of its config, which lists the layers a second time. */
export interface LegacyImage {
  readonly manifest: Manifest
  readonly config: Uint8Array
}

export type Merged = { readonly manifest: Manifest; readonly config: Uint8Array } | { readonly cannot: string }

const maxLayers = 1_000
export const maxLegacyConfigBytes = 1024 * 1024

/** Whether every layer of `source` (same content, same annotations: the signature is an annotation) is in `target`. */
export function holdsAll(target: Manifest, source: Manifest): boolean {
  const there = new Set(readManifest(target).layers.map(keyOf))
  return readManifest(source).layers.every((layer) => there.has(keyOf(layer)))
}

/**
 * The image at the target with the layers of the source behind its own: what cosign itself does when it adds a
 * signature. Nothing is taken away. An SBOM tag holds one document by cosign's own rule, so two cannot share it.
 */
export function mergeLegacy(kind: LegacyKind, target: LegacyImage, source: LegacyImage): Merged {
  if (kind === 'sbom') return { cannot: 'the target has another SBOM, and such a tag holds one' }
  const [there, coming] = [readManifest(target.manifest), readManifest(source.manifest)]
  if (there.config === undefined || coming.config === undefined) return { cannot: 'an image without config is none of cosign' }
  if (there.config.mediaType !== coming.config.mediaType) return { cannot: `its config is ${coming.config.mediaType}, that of the target ${there.config.mediaType}` }
  const known = new Set(there.layers.map(keyOf))
  const positions = coming.layers.map((layer, position) => (known.has(keyOf(layer)) ? undefined : position)).filter((position) => position !== undefined)
  if (there.layers.length + positions.length > maxLayers) return { cannot: `together they have more than ${maxLayers} layers` }

  const config = mergedConfig(target, source, there.layers.length, coming.layers.length, positions)
  if (config === undefined) return { cannot: 'its config, or that of the target, does not list its layers as an image does' }
  const body = bodyOf(target.manifest.bytes, maxManifestBytes)
  const added = positions.map((position) => listIn(bodyOf(source.manifest.bytes, maxManifestBytes), 'layers')[position]).filter(isJsonObject)
  const bytes = Buffer.from(
    JSON.stringify({
      ...body,
      config: { ...(body['config'] as JsonObject), digest: digestOf(config), size: config.byteLength },
      layers: [...listIn(body, 'layers'), ...added],
    }),
  )
  if (bytes.byteLength > maxManifestBytes) return { cannot: 'together they are larger than a manifest may be' }
  return { config, manifest: { mediaType: target.manifest.mediaType, digest: digestOf(bytes), bytes } }
}

/** Configs list the layers by `rootfs.diff_ids` and tell of each in `history` (image-spec 1.1, config.md). */
function mergedConfig(target: LegacyImage, source: LegacyImage, there: number, coming: number, positions: readonly number[]): Uint8Array | undefined {
  const [ours, theirs] = [configOf(target), configOf(source)]
  if (digestOf(target.config) === digestOf(source.config) && (ours === undefined || idsIn(ours) === undefined)) return target.config
  if (ours === undefined || theirs === undefined) return undefined
  const [ownIds, newIds] = [idsIn(ours), idsIn(theirs)]
  if (ownIds?.length !== there || newIds?.length !== coming) return undefined
  const history = listIn(theirs, 'history')
  const added = history.length === coming ? positions.map((position) => history[position] ?? {}) : []
  return Buffer.from(
    JSON.stringify({
      ...ours,
      ...(Array.isArray(ours['history']) ? { history: [...listIn(ours, 'history'), ...added] } : {}),
      rootfs: { ...(ours['rootfs'] as JsonObject), diff_ids: [...ownIds, ...positions.map((position) => newIds[position] ?? '')] },
    }),
  )
}

/** Whoever may push can give an image a config that is no JSON, at the target as well: then it lists no layers. */
function configOf({ config }: LegacyImage): JsonObject | undefined {
  try {
    return bodyOf(config, maxLegacyConfigBytes)
  } catch (error) {
    if (error instanceof Failure && error.code === 'json-invalid') return undefined
    throw error
  }
}

function idsIn(config: JsonObject): readonly Json[] | undefined {
  const { rootfs } = config
  return isJsonObject(rootfs) && Array.isArray(rootfs['diff_ids']) ? (rootfs['diff_ids'] as readonly Json[]) : undefined
}

function bodyOf(bytes: Uint8Array, maxBytes: number): JsonObject {
  return parseStrictJsonObject(bytes, { maxBytes })
}

function listIn(body: JsonObject, key: string): readonly Json[] {
  const list = body[key]
  return Array.isArray(list) ? (list as readonly Json[]) : []
}

function keyOf({ digest, mediaType, annotations = {} }: Descriptor): string {
  const named = Object.entries(annotations).sort(([one], [two]) => (one < two ? -1 : 1))
  return JSON.stringify([digest, mediaType, named])
}
