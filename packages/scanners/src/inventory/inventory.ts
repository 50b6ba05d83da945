import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import type { NotAssessed } from '@portcullis/core/model/finding'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ArtifactReader, Descriptor } from '@portcullis/core/ports/artifacts'
import { mergeComponents } from '../component.ts'
import type { Component } from '../component.ts'
import { overLimit } from '../hostile.ts'
import { limits } from '../limits.ts'
import { decompress } from './decompress.ts'
import { ecosystemOf } from './ecosystem.ts'
import { stackLayers } from './filesystem.ts'
import type { PlacedDiscovery } from './filesystem.ts'
import type { OsRelease } from './found.ts'
import { listPlatforms } from './image.ts'
import type { PlatformLayers } from './image.ts'
import { readLayer } from './layer.ts'
import type { LayerChanges } from './layer.ts'
import { osReleasePaths } from './os-release.ts'
import { purlOf } from './purl.ts'

/** What is inside an artifact, and what nobody could look into. */
export interface Inventory {
  readonly components: readonly Component[]
  readonly operatingSystems: readonly OsRelease[]
  readonly platforms: readonly string[]
  readonly notAssessed: readonly NotAssessed[]
}

/**
 * Takes stock of an image or of every image of an index, layer by layer; each layer is streamed once however many
 * platforms share it, and nothing is unpacked. `wanted` names platforms (os/architecture[/variant]); none means all.
 * @throws Failure `archive-hostile` | `too-large` | `manifest-invalid` | `not-found` | what the reader throws
 */
export async function takeInventory(reader: ArtifactReader, artifact: PinnedReference, wanted: readonly string[] = []): Promise<Inventory> {
  const images = selectPlatforms(await listPlatforms(reader, artifact), wanted)
  const changes = await readLayers(reader, artifact, images)
  return putTogether(images.map((image) => imageInventory(image, changes)))
}

function selectPlatforms(images: readonly PlatformLayers[], wanted: readonly string[]): readonly PlatformLayers[] {
  const missing = wanted.filter((platform) => !images.some((image) => isPlatform(image, platform)))
  if (missing.length === 0) return wanted.length === 0 ? images : images.filter((image) => wanted.some((platform) => isPlatform(image, platform)))
  throw new Failure('not-found', {
    blame: 'configuration',
    message: `The artifact has no image for ${missing.join(', ')}; it has ${images.map(({ platform }) => platform).join(', ') || 'none'}`,
    remedy: 'Correct the input `platforms`, or build the artifact for that platform.',
  })
}

/** linux/arm64 asks for every variant of arm64. */
function isPlatform({ platform }: PlatformLayers, wanted: string): boolean {
  return platform === wanted || platform.startsWith(`${wanted}/`)
}

/** The changes of every layer, or why it could not be read. */
type Layers = ReadonlyMap<Digest, LayerChanges | NotAssessed>

async function readLayers(reader: ArtifactReader, artifact: PinnedReference, images: readonly PlatformLayers[]): Promise<Layers> {
  const read = new Map<Digest, LayerChanges | NotAssessed>()
  let streamed = 0
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      streamed += chunk.byteLength
      if (streamed > limits.totalStreamed) throw overLimit('The uncompressed image', limits.totalStreamed, 'bytes')
      yield chunk
    }
  }
  for (const layer of images.flatMap(({ layers }) => layers)) {
    if (read.has(layer.digest)) continue
    const unreadable = whyUnreadable(layer)
    const archive = (): AsyncIterable<Uint8Array> =>
      counted(decompress(reader.blob(pin(artifact, layer.digest), layer.size), `layer ${layer.digest}`))
    read.set(layer.digest, unreadable ?? (await readLayer(layer.digest, archive())))
  }
  return read
}

function whyUnreadable({ mediaType, digest, urls }: Descriptor): NotAssessed | undefined {
  if (urls !== undefined && urls.length > 0) return { what: `layer ${digest}`, why: 'it is kept outside of the registry' }
  if (/\.tar(?:[+.](?:gzip|zstd))?$/.test(mediaType)) return undefined
  return { what: `layer ${digest}`, why: `it is of the type ${mediaType}, which is no layer of a container image` }
}

function imageInventory({ platform, layers }: PlatformLayers, read: Layers): Inventory {
  const known = layers.map(({ digest }) => read.get(digest)).filter((layer) => layer !== undefined)
  const visible = stackLayers(known.filter((layer) => 'layer' in layer))
  const release = releaseOf(visible)
  return {
    components: visible.flatMap((placed) => componentsOf(placed, release, platform)),
    operatingSystems: release === undefined ? [] : [release],
    platforms: [platform],
    notAssessed: [...known.filter((layer) => 'why' in layer), ...unreadOf(visible)],
  }
}

function releaseOf(visible: readonly PlacedDiscovery[]): OsRelease | undefined {
  for (const path of osReleasePaths) {
    const discovery = visible.find((placed) => placed.path === path)?.discovery
    if (discovery?.kind === 'os-release') return discovery.release
  }
  return undefined
}

function componentsOf({ path, layer, discovery }: PlacedDiscovery, release: OsRelease | undefined, platform: string): Component[] {
  if (discovery.kind !== 'packages') return []
  return discovery.packages.map((found) => ({
    purl: purlOf(found, release),
    name: found.name,
    version: found.version,
    ecosystem: ecosystemOf(found, release),
    advised: found.source ?? { name: found.name, version: found.version },
    ...(found.license === undefined ? {} : { license: found.license }),
    locations: [{ layer, path: `/${path}` }],
    platforms: [platform],
  }))
}

/** One line for each kind of thing that was seen and not read, however often it was seen. */
function unreadOf(visible: readonly PlacedDiscovery[]): NotAssessed[] {
  const lines = new Map<string, NotAssessed>()
  for (const { discovery } of visible)
    if (discovery.kind === 'unread' && !lines.has(discovery.what)) lines.set(discovery.what, { what: discovery.what, why: discovery.why })
  return [...lines.values()]
}

function putTogether(images: readonly Inventory[]): Inventory {
  const components = mergeComponents(images.flatMap((image) => image.components))
  if (components.length > limits.components) throw overLimit('The inventory', limits.components, 'components')
  return {
    components,
    operatingSystems: distinct(images.flatMap((image) => image.operatingSystems)),
    platforms: distinct(images.flatMap((image) => image.platforms)),
    notAssessed: distinct(images.flatMap((image) => image.notAssessed)),
  }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
