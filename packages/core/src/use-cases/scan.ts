import { counted } from '../model/counted.ts'
import { countBySeverity } from '../model/finding.ts'
import type { ScanReport } from '../model/finding.ts'
import { formatRepository } from '../model/reference.ts'
import type { Outcome } from '../model/result.ts'
import { encodeStatement, statementAbout } from '../model/statement.ts'
import type { JsonObject } from '../model/strict-json.ts'
import type { Clock } from '../ports/clock.ts'
import type { Scanner } from '../ports/scanner.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'
import { vulnerabilitiesPredicate } from '../predicates/vulnerabilities.ts'
import { outcomeOf } from './request.ts'
import type { SubjectRequest } from './request.ts'

export interface ScanWorld {
  readonly scanner: Scanner
  readonly clock: Clock
}

export interface ScanOutcome extends Outcome {
  readonly report: ScanReport
  readonly sbom: JsonObject
  /** Unsigned statements, ready for `sign`. */
  readonly statements: readonly { readonly predicateType: string; readonly bytes: Uint8Array }[]
}

/**
 * Looks what is inside `subject` and what is known against it. Its outcome says that the scan is complete, not that
 * the artifact is good: that is for the gate to say, and only once somebody the policy trusts has signed the scan.
 */
export async function scan({ subject }: SubjectRequest, world: ScanWorld): Promise<ScanOutcome> {
  const finish = outcomeOf('scan', subject, world.clock, world.clock.now())
  const { report, sbom } = await world.scanner.scan(subject)
  const name = formatRepository(subject)
  const predicates: [string, JsonObject][] = [
    [predicateTypes.vulnerabilities, vulnerabilitiesPredicate(report)],
    [predicateTypes.cyclonedx, sbom],
  ]
  const statements = predicates.map(([predicateType, predicate]) => ({
    predicateType,
    bytes: encodeStatement(statementAbout(subject.digest, name, predicateType, predicate)),
  }))
  const found = `${counted(report.findings.length, 'finding')} in ${counted(report.packages.length, 'package')}`
  const outcome = finish({
    decision: 'allow',
    reasonCode: 'scanned',
    sentence: `${found}, held against ${report.database.records} advisories.`,
    counts: countBySeverity(report.findings),
  })
  return { ...outcome, report, sbom, statements }
}
