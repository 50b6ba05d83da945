import { Failure } from '@portcullis/core/failure'
import { algorithmOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { NotAssessed } from '@portcullis/core/model/finding'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { mergeComponents } from '../component.ts'
import type { Component } from '../component.ts'
import { overLimit } from '../hostile.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { limits } from '../limits.ts'
import { componentFromPurl } from './purl-component.ts'

/** A package as an SBOM lists it. */
interface Listed {
  readonly name: string
  readonly purl: string | undefined
  readonly license: string | undefined
}

/**
 * The inventory that an SBOM states: CycloneDX JSON (1.2 and later) or SPDX 2.x JSON. Parts without a package-url cannot be matched
 * and are told as not assessed. @throws Failure `json-invalid` | `file-invalid` | `subject-mismatch` | `too-large`
 */
export function inventoryFromSbom(bytes: Uint8Array, subject: Digest): Inventory {
  const document = parseStrictJsonObject(bytes, { what: 'the SBOM', maxBytes: limits.sbom })
  const listed = listedIn(document, subject)
  if (listed.length > limits.components) throw overLimit('The SBOM', limits.components, 'components')
  const components: Component[] = []
  const notAssessed: NotAssessed[] = []
  for (const { name, purl, license } of listed) {
    const component = purl === undefined ? undefined : componentFromPurl(purl, license)
    if (component !== undefined) components.push(component)
    else notAssessed.push({ what: name, why: purl === undefined ? 'the SBOM gives it no package-url' : `the package-url ${purl.slice(0, 200)} names no version that can be matched` })
  }
  return { components: mergeComponents(components), operatingSystems: [], platforms: [], notAssessed }
}

function listedIn(document: JsonObject, subject: Digest): Listed[] {
  if (document['bomFormat'] === 'CycloneDX') return listedInCyclonedx(document, subject)
  if (typeof document['spdxVersion'] === 'string' && document['spdxVersion'].startsWith('SPDX-2.')) return listedInSpdx(document)
  throw new Failure('file-invalid', {
    blame: 'configuration',
    message: 'The SBOM is neither CycloneDX JSON nor SPDX 2 JSON',
    remedy: 'Give a CycloneDX or SPDX 2.3 document in JSON in the input `sbom-path`.',
  })
}

function listedInCyclonedx(document: JsonObject, subject: Digest): Listed[] {
  refuseOtherSubject(document, subject)
  const listed: Listed[] = []
  for (const component of cyclonedxComponents(document)) {
    const { type, name, purl } = component
    // Files and the operating system itself are no packages.
    if (type === 'file' || type === 'operating-system') continue
    listed.push({ name: textOf(name) ?? 'a component without name', purl: textOf(purl), license: cyclonedxLicense(component) })
  }
  return listed
}

/** The components and those inside of them, level by level: one list of them all would be taken apart for minutes, or not fit on the stack. */
function* cyclonedxComponents(document: JsonObject): Generator<JsonObject> {
  for (let level = listOf(document['components']); level.length > 0; level = level.flatMap(({ components }) => listOf(components))) yield* level
}

/** An SBOM that says by hash what it is about must be about this artifact. */
function refuseOtherSubject(document: JsonObject, subject: Digest): void {
  const { metadata } = document
  const component = isJsonObject(metadata) && isJsonObject(metadata['component']) ? metadata['component'] : {}
  const algorithm = algorithmOf(subject) === 'sha256' ? 'SHA-256' : 'SHA-512'
  const hashes = listOf(component['hashes']).filter(({ alg }) => alg === algorithm)
  if (hashes.length === 0 || hashes.some(({ content }) => content === hexOf(subject))) return
  throw new Failure('subject-mismatch', {
    blame: 'configuration',
    message: `The SBOM is about ${textOf(hashes[0]?.['content']) ?? 'something else'}, not about ${subject}`,
    remedy: 'Give the SBOM that was made for exactly this artifact.',
    expected: hexOf(subject),
  })
}

function cyclonedxLicense({ licenses }: JsonObject): string | undefined {
  const [first] = listOf(licenses)
  const license = isJsonObject(first?.['license']) ? first['license'] : {}
  return textOf(first?.['expression']) ?? textOf(license['id']) ?? textOf(license['name'])
}

function listedInSpdx(document: JsonObject): Listed[] {
  const described = new Set(listOf(document['relationships']).filter(({ relationshipType }) => relationshipType === 'DESCRIBES').map(({ relatedSpdxElement }) => relatedSpdxElement))
  return listOf(document['packages'])
    .filter((one) => !described.has(one['SPDXID'] ?? null))
    .map((one) => {
      const reference = listOf(one['externalRefs']).find(({ referenceType }) => referenceType === 'purl')
      const license = textOf(one['licenseConcluded']) ?? textOf(one['licenseDeclared'])
      return {
        name: textOf(one['name']) ?? 'a package without name',
        purl: textOf(reference?.['referenceLocator']),
        license: license === 'NOASSERTION' || license === 'NONE' ? undefined : license,
      }
    })
}

function listOf(json: Json | undefined): JsonObject[] {
  return Array.isArray(json) ? (json as readonly Json[]).filter((entry) => isJsonObject(entry)) : []
}

function textOf(json: Json | undefined): string | undefined {
  return typeof json === 'string' && json !== '' ? json : undefined
}
