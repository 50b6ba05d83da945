import { createHash } from 'node:crypto'
import { algorithmOf, hexOf } from '@portcullis/core/model/digest'
import { formatRepository } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { Component } from '../component.ts'
import type { Inventory } from '../inventory/inventory.ts'

export interface SbomContext {
  readonly artifact: PinnedReference
  readonly tool: { readonly name: string; readonly version: string }
  readonly at: Date
}

/**
 * The inventory as CycloneDX 1.6 (ECMA-424). The same inventory, artifact, tool and time give the same document;
 * the serial number is derived from the artifact and the tool, since it is the same bill however often it is made.
 */
export function cyclonedxOf(inventory: Inventory, { artifact, tool, at }: SbomContext): JsonObject {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(`${artifact.digest} ${tool.name} ${tool.version}`)}`,
    version: 1,
    metadata: {
      timestamp: at.toISOString(),
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: artifactComponent(artifact),
      properties: inventory.platforms.map((platform) => property('platform', platform)),
    },
    components: [...inventory.operatingSystems.map(operatingSystem), ...inventory.components.map(libraryComponent)],
    compositions: [{ aggregate: inventory.notAssessed.length > 0 ? 'incomplete' : 'unknown', assemblies: [artifactRef(artifact)] }],
  }
}

function artifactComponent(artifact: PinnedReference): JsonObject {
  const algorithm = algorithmOf(artifact.digest) === 'sha256' ? 'SHA-256' : 'SHA-512'
  return {
    type: 'container',
    'bom-ref': artifactRef(artifact),
    name: formatRepository(artifact),
    version: artifact.digest,
    purl: artifactRef(artifact),
    hashes: [{ alg: algorithm, content: hexOf(artifact.digest) }],
  }
}

/** purl-spec, type oci: the last part of the repository, the digest as version. */
function artifactRef(artifact: PinnedReference): string {
  const name = artifact.repository.slice(artifact.repository.lastIndexOf('/') + 1)
  return `pkg:oci/${name}@${encodeURIComponent(artifact.digest)}?repository_url=${encodeURIComponent(formatRepository(artifact))}`
}

function operatingSystem({ id, versionId, name }: Inventory['operatingSystems'][number]): JsonObject {
  return { type: 'operating-system', 'bom-ref': `os:${id}@${versionId}`, name: id, version: versionId, description: name }
}

function libraryComponent({ purl, name, version, license, locations, platforms }: Component): JsonObject {
  const properties: Json[] = [
    ...locations.flatMap(({ layer, path }) => (layer === undefined ? [property('path', path)] : [property('layer', layer), property('path', path)])),
    ...platforms.map((platform) => property('platform', platform)),
  ]
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    // As the package states it: `name` takes any text, `id` and `expression` would claim that it is SPDX.
    ...(license === undefined ? {} : { licenses: [{ license: { name: license } }] }),
    properties,
  }
}

function property(name: string, value: string): JsonObject {
  return { name: `portcullis:${name}`, value }
}

/** RFC 9562, version 8: 122 bits of a hash. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
