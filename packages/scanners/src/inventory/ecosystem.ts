import type { FoundPackage, OsRelease } from './found.ts'

const releaseless: ReadonlyMap<string, string> = new Map([
  ['wolfi', 'Wolfi'],
  ['chainguard', 'Chainguard'],
])

/** The name OSV gives to where a package comes from (ossf osv-schema, "Defined ecosystems"); '' when it has none that is known here. */
export function ecosystemOf({ kind }: FoundPackage, release: OsRelease | undefined): string {
  if (kind === 'npm') return 'npm'
  if (kind === 'pypi') return 'PyPI'
  return release === undefined ? '' : distributionOf(kind, release)
}

function distributionOf(kind: 'deb' | 'apk', { id, versionId, isLongTermSupport }: OsRelease): string {
  if (kind === 'deb' && id === 'debian' && /^\d+/.test(versionId)) return `Debian:${Number.parseInt(versionId, 10)}`
  if (kind === 'deb' && id === 'ubuntu' && versionId !== '') return `Ubuntu:${versionId}${isLongTermSupport ? ':LTS' : ''}`
  if (kind === 'apk' && id === 'alpine') {
    const branch = /^\d+\.\d+/.exec(versionId)?.[0]
    return branch === undefined ? '' : `Alpine:v${branch}`
  }
  return kind === 'apk' ? (releaseless.get(id) ?? '') : ''
}
