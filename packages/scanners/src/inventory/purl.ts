import { PackageURL } from 'packageurl-js'
import type { FoundPackage, OsRelease } from './found.ts'

/** The package-url of a found package (package-url/purl-spec). The source package goes into `upstream`, as other scanners write it. */
export function purlOf(found: FoundPackage, release: OsRelease | undefined): string {
  const { kind, name, version, architecture } = found
  if (kind === 'npm') return npmPurl(name, version)
  if (kind === 'pypi') return new PackageURL('pypi', undefined, name, version, undefined, undefined).toString()
  const qualifiers = {
    ...(architecture === undefined ? {} : { arch: architecture }),
    ...(release === undefined ? {} : { distro: release.versionId === '' ? release.id : `${release.id}-${release.versionId}` }),
    ...upstreamOf(found),
  }
  return new PackageURL(kind, release?.id ?? 'linux', name, version, qualifiers, undefined).toString()
}

function npmPurl(name: string, version: string): string {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const namespace = slash < 0 ? undefined : name.slice(0, slash)
  return new PackageURL('npm', namespace, name.slice(slash + 1), version, undefined, undefined).toString()
}

/** Nothing when the package is its own source. */
function upstreamOf({ name, version, source }: FoundPackage): { upstream?: string } {
  if (source === undefined || (source.name === name && source.version === version)) return {}
  return { upstream: source.version === version ? source.name : `${source.name}@${source.version}` }
}
