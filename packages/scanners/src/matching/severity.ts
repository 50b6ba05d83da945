import type { Finding, Severity } from '@portcullis/core/model/finding'
import cvss from 'ae-cvss-calculator'
import type { Advisory, AffectedPackage, SeverityVector } from './advisory.ts'

export interface Rated {
  readonly severity: Severity
  readonly score?: NonNullable<Finding['score']>
}

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['negligible', 'low'],
  ['none', 'none'],
])

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
  return { severity: words.get(word?.toLowerCase() ?? '') ?? 'unknown' }
}

/** The number of a vector. The base metrics must all be there: the calculator gives 0 for a vector that lacks one. */
function scoreOf({ type, score: vector }: SeverityVector): NonNullable<Finding['score']>[] {
  const scores = isVector(vector) ? scoresOf(type, vector) : undefined
  if (scores?.base === undefined || !Number.isFinite(scores.overall)) return []
  return [{ method: type, vector, value: scores.overall }]
}

function scoresOf(type: string, vector: string): { base?: number | undefined; overall: number } | undefined {
  try {
    if (type === 'CVSS_V4') return new cvss.Cvss4P0(vector).calculateScores()
    if (type === 'CVSS_V3') return (vector.startsWith('CVSS:3.0/') ? new cvss.Cvss3P0(vector) : new cvss.Cvss3P1(vector)).calculateScores()
    return type === 'CVSS_V2' ? new cvss.Cvss2(vector).calculateScores() : undefined
  } catch (error) {
    // The calculator throws plain errors on metrics it does not know: such a vector says nothing.
    if (error instanceof Error) return undefined
    throw error
  }
}

/** Metrics and values with slashes between, each metric once. */
function isVector(text: string): boolean {
  if (text.length > 500 || !/^(?:CVSS:[34]\.[01]\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/.test(text)) return false
  const metrics = text.split('/').map((part) => part.slice(0, part.indexOf(':')))
  return new Set(metrics).size === metrics.length
}

/** CVSS v3.1 §5 and v4.0 §6: the qualitative scale. */
function ratingOf(value: number): Severity {
  if (value >= 9) return 'critical'
  if (value >= 7) return 'high'
  if (value >= 4) return 'medium'
  return value > 0 ? 'low' : 'none'
}
