import type { Finding, Severity } from '@portcullis/core/model/finding'
import cvss from 'ae-cvss-calculator'
import type { Advisory, AffectedPackage, SeverityVector } from './advisory.ts'

export interface Rated {
  readonly severity: Severity
  readonly score?: NonNullable<Finding['score']>
}

const words: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  moderate: 'medium',
  medium: 'medium',
  low: 'low',
  negligible: 'low',
  none: 'none',
}

/**
 * How bad it is. Vectors of the package count before those of the whole advisory; of several the harshest, whatever its
 * CVSS version, and the vector it came from is kept. Without a usable vector the word of the database counts; without
 * that it is `unknown`, which is not `none`.
 */
export function rate(advisory: Advisory, entries: readonly AffectedPackage[]): Rated {
  const own = entries.flatMap(({ severity }) => severity)
  const vectors = own.length > 0 ? own : advisory.severity
  const [harshest] = vectors.flatMap(scoreOf).toSorted((one, other) => other.value - one.value)
  if (harshest !== undefined) return { severity: ratingOf(harshest.value), score: harshest }
  const word = vectors.find(({ type }) => type === 'Ubuntu')?.score ?? advisory.rating
  return { severity: words[word?.toLowerCase() ?? ''] ?? 'unknown' }
}

/** The number of a vector. The base metrics must all be there: the calculator gives 0 for a vector that lacks one. */
function scoreOf({ type, score: vector }: SeverityVector): NonNullable<Finding['score']>[] {
  if (!/^CVSS_V[234]$/.test(type) || vector.length > 500) return []
  const scores = cvss.fromVector(vector)?.calculateScores()
  if (scores?.base === undefined || !Number.isFinite(scores.overall)) return []
  return [{ method: type, vector, value: scores.overall }]
}

/** CVSS v3.1 §5 and v4.0 §6: the qualitative scale. */
function ratingOf(value: number): Severity {
  if (value >= 9) return 'critical'
  if (value >= 7) return 'high'
  if (value >= 4) return 'medium'
  return value > 0 ? 'low' : 'none'
}
