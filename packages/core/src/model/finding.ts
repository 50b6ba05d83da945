/** Severity ratings of CVSS v3/v4, and `unknown` where nobody scored. */
export const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const
export type Severity = (typeof severities)[number]

export interface PackageInImage {
  /** package-url, for example pkg:npm/minimist@1.2.5 */
  readonly purl: string
  readonly name: string
  readonly version: string
  readonly ecosystem: string
  /** Digest of the layer it was found in and the path there. */
  readonly location?: string
}

/** One advisory that applies to one package. */
export interface Finding {
  /** The advisory's id, for example GHSA-xvch-5gv4-984h. */
  readonly id: string
  readonly aliases: readonly string[]
  readonly severity: Severity
  /** The vector the rating was computed from, for example CVSS_V3 and its string. */
  readonly score?: { readonly method: string; readonly vector: string; readonly value: number }
  readonly package: PackageInImage
  /** Versions in which it is fixed; empty when no fix is known. */
  readonly fixedIn: readonly string[]
  readonly summary: string
  readonly url?: string
}

/** A package that no one could judge, and why: never counted as clean. */
export interface NotAssessed {
  readonly what: string
  readonly why: string
}

export interface ScanReport {
  readonly scanner: { readonly uri: string; readonly version: string }
  readonly database: { readonly uri: string; readonly lastUpdate: Date; readonly records: number }
  readonly platforms: readonly string[]
  readonly packages: readonly PackageInImage[]
  readonly findings: readonly Finding[]
  readonly notAssessed: readonly NotAssessed[]
  readonly startedAt: Date
  readonly finishedAt: Date
}

/** How many findings there are of each severity; every severity is a key. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
