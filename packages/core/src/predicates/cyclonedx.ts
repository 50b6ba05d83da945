import { Failure } from '../failure.ts'
import { isJsonObject } from '../model/strict-json.ts'
import type { Json, JsonObject } from '../model/strict-json.ts'
import { predicateTypes } from './predicate-types.ts'

const mostComponents = 250_000

/** Whether this is CycloneDX, with or without a version behind the name, as cosign and others write it. */
export function isCyclonedx(predicateType: string): boolean {
  return predicateType === predicateTypes.cyclonedx || /^https:\/\/cyclonedx\.org\/bom\/v1\.[0-9]$/.test(predicateType)
}

/**
 * How many components a CycloneDX document lists, nested ones included; files alone are not components.
 * @throws Failure `statement-invalid` when it is not CycloneDX, `too-large` over 250,000 components
 */
export function countComponents(document: JsonObject): number {
  if (document['bomFormat'] !== 'CycloneDX') throw invalid('bomFormat should be CycloneDX')
  const { components = [] } = document
  if (!Array.isArray(components)) throw invalid('components should be a list')
  let count = 0
  let seen = 0
  const waiting: Json[] = [...(components as readonly Json[])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isJsonObject(next)) throw invalid('a component is not an object')
    seen += 1
    if (seen > mostComponents) throw tooLarge()
    if (next['type'] !== 'file') count += 1
    const nested = next['components'] ?? []
    if (!Array.isArray(nested)) throw invalid('components should be a list')
    for (const component of nested as readonly Json[]) waiting.push(component)
  }
  return count
}

function invalid(why: string): Failure {
  return new Failure('statement-invalid', {
    blame: 'artifact',
    message: `Not a CycloneDX document: ${why}`,
    remedy: 'Make the software bill of materials again.',
  })
}

function tooLarge(): Failure {
  return new Failure('too-large', {
    blame: 'artifact',
    message: `The software bill of materials lists more than ${mostComponents} components`,
    remedy: 'Attach a document per part of the artifact.',
  })
}
