import { readFileSync } from 'node:fs'
import type { BundledPackage } from './bundled-packages.ts'
import { root } from './repository.ts'

type Component = ReturnType<typeof component>
export type Sbom = ReturnType<typeof document>

/**
 * What a bundle contains, as CycloneDX 1.6. It carries no time and no random serial number: the same contents give the same bytes.
 * The component that it describes is the action itself, which holds all code of this repository.
 */
export function sbomOf(bundle: string, packages: readonly BundledPackage[]): string {
  return written(document(`portcullis-${bundle}`, packages.map(component)))
}

/** What several bundles contain together, each package once, in the order of their names. */
export function joinedSbom(parts: readonly Sbom[]): string {
  const byPurl = new Map(parts.flatMap(({ components }) => components.map((one) => [one.purl, one])))
  const purls = [...byPurl.keys()].sort()
  return written(document('portcullis', purls.flatMap((purl) => byPurl.get(purl) ?? [])))
}

function document(name: string, components: readonly Component[]) {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
  const self = `${name}@${version}`
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { 'bom-ref': self, type: 'application', name, version, licenses: licences('Apache-2.0') } },
    components,
    dependencies: [{ ref: self, dependsOn: components.map((one) => one['bom-ref']) }],
  }
}

function component({ name, version, licence, homepage }: BundledPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const references = homepage === undefined ? {} : { externalReferences: [{ type: 'website', url: homepage }] }
  return { 'bom-ref': purl, type: 'library', name, version, purl, licenses: licences(licence), ...references }
}

// CycloneDX tells a single SPDX id from an expression.
function licences(expression: string) {
  return [/\s/.test(expression) ? { expression } : { license: { id: expression } }]
}

function written(sbom: Sbom): string {
  return `${JSON.stringify(sbom, undefined, 2)}\n`
}
