import { asFailure } from '../../failure.ts'
import type { Attestation } from '../../model/evidence.ts'
import { counted } from '../../model/counted.ts'
import { formatDuration } from '../../model/duration.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { parseVulnerabilities } from '../../predicates/vulnerabilities.ts'
import type { ScanClaim } from '../../predicates/vulnerabilities.ts'
import type { Facts, ScanSettings } from './rule.ts'
import { notFound, witnesses } from './witnesses.ts'

/** A trusted scan with its age in milliseconds, and why it cannot be used; usable when there is no reason. */
export interface JudgedScan {
  readonly attestation: Attestation
  readonly claim: ScanClaim | undefined
  readonly age: number
  readonly reasons: readonly Omit<Reason, 'rule'>[]
}

/** The scans by the trusted scanner, newest first; or why there is none. */
export interface Scans {
  readonly judged: readonly JudgedScan[]
  readonly missing: readonly Omit<Reason, 'rule'>[]
}

const remedy = 'Run the scan job, and sign its statements, for exactly this digest.'
/** How far the clock of a signing service may run ahead of ours. */
const clockSkew = 5 * 60_000

/** Judges every scan of the subject by the identity of `settings`. */
export function judgeScans(settings: ScanSettings, facts: Facts): Scans {
  const found = witnesses(facts, settings.by, (type) => type === predicateTypes.vulnerabilities)
  const about = { missing: 'scan-missing', what: 'scan', identity: settings.by, remedy } as const
  return {
    judged: found.trusted.map((attestation) => judgeScan(attestation, settings, facts.now)),
    missing: found.trusted.length > 0 ? [] : notFound(found, about),
  }
}

/** The reasons against the newest scan: what a person should mend first. */
export function reasonsOfNewest({ judged, missing }: Scans): readonly Omit<Reason, 'rule'>[] {
  return judged[0]?.reasons ?? missing
}

/** A scan is as old as what it looked at: an old scan that is signed again today is still old. */
function judgeScan(attestation: Attestation, settings: ScanSettings, now: Date): JudgedScan {
  const evidence = [attestation.bundle]
  let claim: ScanClaim
  try {
    claim = parseVulnerabilities(attestation.statement.predicate)
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug') throw failure
    return { attestation, claim: undefined, age: Infinity, reasons: [{ ...reasonOf(failure), evidence }] }
  }
  const age = now.getTime() - Math.min(attestation.signedAt.getTime(), claim.finishedAt.getTime())
  const reasons = [...staleness(age, settings), ...emptiness(claim)].map((reason) => ({ ...reason, evidence }))
  return { attestation, claim, age, reasons }
}

function staleness(age: number, { maxAge }: ScanSettings): Omit<Reason, 'rule'>[] {
  if (age >= -clockSkew && age <= maxAge) return []
  const expected = `a scan of the last ${formatDuration(maxAge)}`
  const found = age < 0 ? `a scan dated ${formatDuration(-age)} ahead of this clock` : `a scan that is ${formatDuration(age)} old`
  return [{ code: 'scan-stale', message: `Expected ${expected}, found ${found}`, expected, found, remedy: 'Scan the artifact again and sign the new scan.' }]
}

function emptiness({ packages, database }: ScanClaim): Omit<Reason, 'rule'>[] {
  if (packages > 0 && database.records > 0) return []
  const expected = 'at least one package, looked up in at least one advisory'
  const found = `${counted(packages, 'package')}, ${database.records} ${database.records === 1 ? 'advisory' : 'advisories'}`
  return [
    {
      code: 'scan-empty',
      message: `The scan proves nothing: expected ${expected}, found ${found}`,
      expected,
      found,
      remedy: 'Give the scan an advisory database, and an image whose packages the scanner can read.',
    },
  ]
}
