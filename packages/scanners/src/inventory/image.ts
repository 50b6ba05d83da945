import { Failure } from '@portcullis/core/failure'
import { parseDigest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { ArtifactReader, Descriptor } from '@portcullis/core/ports/artifacts'
import { overLimit } from '../hostile.ts'
import { limits } from '../limits.ts'

/** One runnable image: what a machine of `platform` would start. */
export interface PlatformLayers {
  /** os/architecture[/variant] */
  readonly platform: string
  readonly layers: readonly Descriptor[]
}

const indexTypes = new Set(['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'])

/**
 * Every image behind `artifact`: itself, or those of the index, nested ones too. Attestation manifests that builders put
 * into an index are not images and are left out. @throws Failure `manifest-invalid` | `too-large` | what the reader throws
 */
export async function listPlatforms(reader: ArtifactReader, artifact: PinnedReference): Promise<PlatformLayers[]> {
  const platforms: PlatformLayers[] = []
  const seen = new Set<string>([artifact.digest])
  for (let level = [artifact], depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.indexDepth) throw overLimit('The nesting of indexes', limits.indexDepth, 'levels')
    const below: PinnedReference[] = []
    for (const at of level) {
      const found = await readManifest(reader, at)
      if (!Array.isArray(found)) platforms.push(found)
      else below.push(...found.filter(({ digest }) => !seen.has(digest)).map(({ digest }) => pin(artifact, digest)))
      for (const { digest } of below) seen.add(digest)
      if (seen.size > limits.indexChildren) throw overLimit('The index', limits.indexChildren, 'manifests')
    }
    level = below
  }
  return platforms
}

/** The image behind a manifest, or the runnable children of an index. */
async function readManifest(reader: ArtifactReader, at: PinnedReference): Promise<PlatformLayers | Descriptor[]> {
  const { bytes, mediaType } = await reader.manifest(at)
  const body = parseStrictJsonObject(bytes, { what: `manifest ${at.digest}` })
  if (!indexTypes.has(mediaType)) return readImage(reader, at, body)
  return listOf(body, 'manifests', at)
    .map((child) => readDescriptor(child, at))
    .filter(isRunnable)
}

async function readImage(reader: ArtifactReader, artifact: PinnedReference, body: JsonObject): Promise<PlatformLayers> {
  if ('manifests' in body) throw invalid(artifact, 'it has both layers and manifests')
  const layers = listOf(body, 'layers', artifact).map((layer) => readDescriptor(layer, artifact))
  const config = readDescriptor(body['config'], artifact)
  return { platform: await platformOf(reader, artifact, config), layers }
}

/** As the config says, which is what the digest of the image covers; the index only repeats it. */
async function platformOf(reader: ArtifactReader, artifact: PinnedReference, config: Descriptor): Promise<string> {
  if (config.size > limits.config) throw overLimit('The image config', limits.config, 'bytes')
  const chunks: Uint8Array[] = []
  for await (const chunk of reader.blob(pin(artifact, config.digest), config.size)) chunks.push(chunk)
  const { os, architecture, variant } = parseStrictJsonObject(Buffer.concat(chunks), { what: `config ${config.digest}` })
  const parts = [os, architecture, variant].map(textOf).filter((part) => part !== '')
  return parts.length < 2 ? 'unknown' : parts.join('/')
}

function isRunnable({ annotations, platform }: Descriptor): boolean {
  const isAttestation = annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
  return !isAttestation || platform?.os !== 'unknown'
}

function readDescriptor(json: Json | undefined, artifact: PinnedReference): Descriptor {
  if (!isJsonObject(json)) throw invalid(artifact, 'a descriptor is missing')
  const { mediaType, digest, size, annotations, platform, urls } = json
  if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw invalid(artifact, 'a descriptor has no media type or size')
  return {
    mediaType,
    digest: parseDigest(digest),
    size,
    ...(isJsonObject(annotations) ? { annotations: textsOf(annotations) } : {}),
    ...(isJsonObject(platform) ? { platform: { os: textOf(platform['os']), architecture: textOf(platform['architecture']) } } : {}),
    ...(Array.isArray(urls) ? { urls: urls.map(textOf) } : {}),
  }
}

function listOf(body: JsonObject, key: string, artifact: PinnedReference): readonly Json[] {
  const list = body[key]
  if (!Array.isArray(list)) throw invalid(artifact, `it has no list of ${key}`)
  return list as readonly Json[]
}

function textsOf(object: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, textOf(value)]))
}

function textOf(json: Json | undefined): string {
  return typeof json === 'string' ? json : ''
}

function invalid(artifact: PinnedReference, why: string): Failure {
  return new Failure('manifest-invalid', {
    blame: 'artifact',
    message: `The manifest ${artifact.digest} cannot be scanned: ${why}`,
    remedy: 'Scan an OCI image or image index.',
  })
}
