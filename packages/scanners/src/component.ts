import type { Digest } from '@portcullis/core/model/digest'
import type { PackageInImage } from '@portcullis/core/model/finding'

/** A package of the artifact, with what the matcher and the SBOM need to know of it. */
export interface Component {
  readonly purl: string
  readonly name: string
  readonly version: string
  /** As OSV names it, with the release of a distribution: npm, PyPI, Debian:12, Alpine:v3.20; '' when it has no name there. */
  readonly ecosystem: string
  /** Name and version that advisories are filed under: the source package's for distributions. */
  readonly advised: { readonly name: string; readonly version: string }
  readonly license?: string
  readonly locations: readonly { readonly layer?: Digest; readonly path: string }[]
  /** os/architecture[/variant] of the images it is in; empty when an SBOM did not say. */
  readonly platforms: readonly string[]
}

/** The component as a report shows it: the first place it was found in stands for all. */
export function packageOf({ purl, name, version, ecosystem, locations }: Component): PackageInImage {
  const [first] = locations
  const location = first === undefined ? undefined : `${first.layer === undefined ? '' : `${first.layer}:`}${first.path}`
  return { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) }
}

/** Components of the same purl become one, with every place and platform; ordered by purl. */
export function mergeComponents(components: Iterable<Component>): Component[] {
  // purls of npm fold the case of names, npm does not
  const alike = Map.groupBy(components, ({ purl, name }) => `${purl} ${name}`)
  return [...alike.values()].flatMap(joined).toSorted((one, other) => (one.purl < other.purl ? -1 : 1))
}

/** All at once: an image may hold the same package a hundred thousand times. */
function joined(alike: readonly Component[]): Component[] {
  const [first, ...others] = alike
  if (first === undefined || others.length === 0) return alike.slice(0, 1)
  const locations = new Map(alike.flatMap((one) => one.locations).map((place) => [`${place.layer}:${place.path}`, place]))
  return [{ ...first, locations: [...locations.values()], platforms: [...new Set(alike.flatMap(({ platforms }) => platforms))] }]
}
