import { PackageURL } from 'packageurl-js'
import type { Component } from '../component.ts'
import { ecosystemOf } from '../inventory/ecosystem.ts'
import type { FoundPackage, OsRelease, PackageKind } from '../inventory/found.ts'

const kinds: readonly PackageKind[] = ['npm', 'pypi', 'deb', 'apk']

// Names by which Debian package-urls give the release.
const debianCodenames: ReadonlyMap<string, string> = new Map([
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
])

/** A component as its package-url tells it, or undefined when that is malformed or has no version. */
export function componentFromPurl(purl: string, license: string | undefined): Component | undefined {
  const parsed = parsePurl(purl)
  if (parsed === undefined) return undefined
  const { type, namespace, name, version, qualifiers } = parsed
  if (typeof name !== 'string' || typeof version !== 'string' || version === '') return undefined
  const kind = kinds.find((one) => one === type)
  const fullName = kind === 'npm' && namespace ? `${namespace}/${name}` : name
  const found: FoundPackage = { kind: kind ?? 'npm', name: fullName, version }
  return {
    purl,
    name: fullName,
    version,
    ecosystem: kind === undefined ? `purl type ${type}` : ecosystemOf(found, releaseOf(namespace ?? '', qualifiers?.['distro'] ?? '')),
    advised: upstreamOf(qualifiers?.['upstream'], { name: fullName, version }),
    ...(license === undefined ? {} : { license }),
    locations: [{ path: 'SBOM' }],
    platforms: [],
  }
}

/** The parser throws a plain error on whatever is not a package-url; the caller tells of it as not assessed. */
function parsePurl(purl: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(purl)
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

/** `debian-12`, `alpine-3.20.3`, `bookworm`, `3.20`: all are in use. */
function releaseOf(namespace: string, distro: string): OsRelease {
  const [, named, number] = /^([a-z]+)[-:_]v?(\d[\w.]*)$/i.exec(distro) ?? []
  const versionId = number ?? debianCodenames.get(distro) ?? distro.replace(/^v/, '')
  const isLongTermSupport = /^\d*[02468]\.04$/.test(versionId)
  return { id: (named ?? namespace).toLowerCase(), versionId, name: distro, isLongTermSupport }
}

/** `source` or `source@version`. */
function upstreamOf(upstream: string | undefined, own: { name: string; version: string }): { name: string; version: string } {
  if (upstream === undefined || upstream === '') return own
  const at = upstream.indexOf('@')
  return at < 0 ? { name: upstream, version: own.version } : { name: upstream.slice(0, at), version: upstream.slice(at + 1) }
}
