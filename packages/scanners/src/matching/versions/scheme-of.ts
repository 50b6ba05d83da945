import { apkVersions } from './apk.ts'
import { dpkgVersions } from './dpkg.ts'
import { pythonVersions } from './pep440.ts'
import type { VersionScheme } from './scheme.ts'
import { semanticVersions } from './semver.ts'

const schemes: ReadonlyMap<string, VersionScheme> = new Map([
  ['npm', semanticVersions],
  ['PyPI', pythonVersions],
  ['Debian', dpkgVersions],
  ['Ubuntu', dpkgVersions],
  ['Alpine', apkVersions],
  ['Wolfi', apkVersions],
  ['Chainguard', apkVersions],
])

/** How versions of an OSV ecosystem (with or without release) are ordered, or undefined when nobody here knows. */
export function schemeOf(ecosystem: string): VersionScheme | undefined {
  return schemes.get(ecosystem.split(':')[0] ?? '')
}
