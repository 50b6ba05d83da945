import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import type { VersionScheme } from './scheme.ts'

/** Semantic Versioning 2.0.0, as npm orders versions; build metadata does not count. */
export const semanticVersions: VersionScheme = {
  name: 'Semantic Versioning',
  isOrderable: (version) => parse(version) !== null,
  compare: (one, other) => compare(one, other),
}
