import type { Digest } from '@portcullis/core/model/digest'
import type { Discovery } from './found.ts'
import type { LayerChanges } from './layer.ts'

export interface PlacedDiscovery {
  readonly path: string
  readonly layer: Digest
  readonly discovery: Discovery
}

/** What is left of the discoveries when the layers, lowest first, lie upon each other (image-spec 1.1, layer.md). */
export function stackLayers(layers: readonly LayerChanges[]): PlacedDiscovery[] {
  const visible = new Map<string, PlacedDiscovery>()
  for (const changes of layers) {
    for (const path of visible.keys()) if (isHidden(path, changes)) visible.delete(path)
    for (const [path, discovery] of changes.discoveries) visible.set(path, { path, layer: changes.layer, discovery })
  }
  return [...visible.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** Whether a path of a lower layer is replaced or removed, itself or with a folder above it. */
function isHidden(path: string, { occupied, removed, opaque }: LayerChanges): boolean {
  if (opaque.has('')) return true
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const part = path.slice(0, end)
    if (occupied.has(part) || removed.has(part)) return true
    if (end < path.length && opaque.has(part)) return true
  }
  return false
}
