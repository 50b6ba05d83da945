import type { Statement } from '../model/statement.ts'
import { Fields } from './fields.ts'
import { predicateTypes } from './predicate-types.ts'

/** What a verified summary of somebody else's verification says. */
export interface VerificationSummary {
  readonly verifierId: string
  readonly resourceUri: string
  readonly passed: boolean
  /** What it found to be so, such as `SLSA_BUILD_LEVEL_3`. */
  readonly levels: readonly string[]
  /** SHA-256 of the policy in hex, where it names one. */
  readonly policyDigest: string | undefined
  /** When it verified, by its own word. */
  readonly timeVerified: Date | undefined
}

const maxLevels = 100

export function isVerificationSummary(predicateType: string): boolean {
  return predicateType === predicateTypes.verificationSummary || predicateType === predicateTypes.verificationSummary02
}

/**
 * Reads a verification summary v1 (slsa.dev/spec/v1.2/verification_summary) or v0.2, which tells a single level of a
 * ladder that has no tracks yet. @throws Failure `statement-invalid`
 */
export function parseVerificationSummary({ predicateType, predicate }: Pick<Statement, 'predicateType' | 'predicate'>): VerificationSummary {
  const fields = new Fields(predicate, 'summary')
  const policy = fields.fields('policy')
  const digest = policy.has('digest') ? policy.fields('digest') : undefined
  const levels = predicateType === predicateTypes.verificationSummary02 ? [fields.text('policyLevel')] : fields.texts('verifiedLevels')
  if (levels.length > maxLevels) throw fields.unexpected('verifiedLevels', `a list of at most ${maxLevels}`, `${levels.length} entries`)
  return {
    verifierId: fields.fields('verifier').text('id'),
    resourceUri: fields.text('resourceUri'),
    passed: fields.oneOf('verificationResult', ['PASSED', 'FAILED']) === 'PASSED' && !levels.includes('FAILED'),
    levels,
    policyDigest: digest?.optionalText('sha256'),
    timeVerified: fields.has('timeVerified') ? fields.time('timeVerified') : undefined,
  }
}

/** Whether `found` is `expected`, or a higher level of the same track; levels of different tracks never compare. */
export function reaches(expected: string, found: string): boolean {
  if (expected === found) return true
  const [want, have] = [trackOf(expected), trackOf(found)]
  return want !== undefined && have !== undefined && want.track === have.track && have.level >= want.level
}

function trackOf(level: string): { readonly track: string; readonly level: number } | undefined {
  const [, track, digits] = /^(SLSA_(?:[A-Z]+_)?LEVEL_)(0|[1-9][0-9]?)$/.exec(level) ?? []
  return track === undefined ? undefined : { track, level: Number(digits) }
}
