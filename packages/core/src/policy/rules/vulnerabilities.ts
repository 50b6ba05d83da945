import { counted } from '../../model/counted.ts'
import { countBySeverity, severities } from '../../model/finding.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import type { Reason } from '../../model/reason.ts'
import { list, object, oneOf, optional } from '../schema.ts'
import type { ValueOf } from '../schema.ts'
import { rule } from './rule.ts'
import { judgeScans, reasonsOfNewest } from './scan-claims.ts'
import type { JudgedScan } from './scan-claims.ts'

const threshold = object({
  /** The lowest rating that fails. */
  severity: oneOf('critical', 'high', 'medium', 'low'),
  /** `available`: only findings for which a fixed version is known. */
  fix: optional(oneOf('available')),
})
type Threshold = ValueOf<typeof threshold>

/** No finding of the newest usable scan reaches a threshold. A rating nobody gave reaches every one. */
export const vulnerabilities = rule({
  name: 'vulnerabilities',
  schema: object({ failOn: list(threshold) }),

  judge({ failOn }, facts) {
    const expected = `no vulnerability ${failOn.map(describe).join(', and none ')}`
    if (facts.scan === undefined) return { expected, found: 'no scan is asked for', evidence: [], reasons: [noScan] }
    const scans = judgeScans(facts.scan, facts)
    const usable = scans.judged.filter(({ reasons }) => reasons.length === 0)
    const clean = usable.find((scan) => over(failOn, scan).length === 0)
    const shown = clean ?? usable[0]
    if (shown === undefined) return { expected, found: 'no usable scan', evidence: [], reasons: reasonsOfNewest(scans) }
    return {
      expected,
      found: summary(shown),
      evidence: clean === undefined ? [] : [clean.attestation.bundle],
      reasons: over(failOn, shown).map((finding) => reasonFor(finding, expected, shown)),
    }
  },
})

const noScan = {
  code: 'scan-missing',
  message: 'Vulnerabilities cannot be judged without a scan',
  remedy: 'Add `scan` beside `vulnerabilities` in the policy.',
} as const

/** The findings that reach a threshold, worst first. */
function over(failOn: readonly Threshold[], { claim }: JudgedScan): Finding[] {
  const findings = claim?.findings ?? []
  return findings
    .filter((finding) => failOn.some((limit) => reaches(finding, limit)))
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
}

function reaches(finding: Finding, { severity, fix }: Threshold): boolean {
  const isFixable = fix === undefined || finding.fixedIn.length > 0
  return isFixable && (finding.severity === 'unknown' || rank(finding.severity) >= rank(severity))
}

function rank(severity: Severity): number {
  return ['none', 'low', 'medium', 'high', 'critical'].indexOf(severity)
}

function reasonFor(finding: Finding, expected: string, { attestation }: JudgedScan): Omit<Reason, 'rule'> {
  const { id, severity, package: found, fixedIn } = finding
  const unrated = severity === 'unknown' ? ' (nobody has rated it, and what is not rated counts as over every threshold)' : ''
  return {
    code: 'vulnerability-over-threshold',
    finding: id,
    message: `${id}: ${severity} in ${found.purl}${unrated}`,
    expected,
    found: `${severity} in ${found.purl}`,
    remedy: fixedIn.length > 0 ? `Upgrade ${found.name} to ${fixedIn.join(' or ')}` : `No fix is known: replace ${found.name}, or remove it`,
    ...(finding.url === undefined ? {} : { docs: finding.url }),
    evidence: [attestation.bundle],
  }
}

function summary({ claim }: JudgedScan): string {
  const counts = countBySeverity(claim?.findings ?? [])
  const parts = severities.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`)
  const gaps = claim?.notAssessed.length ?? 0
  const unjudged = gaps === 0 ? '' : `; ${gaps} not assessed`
  return `${parts.join(', ') || 'no known vulnerability'} in ${counted(claim?.packages ?? 0, 'package')}${unjudged}`
}

function describe({ severity, fix }: Threshold): string {
  const rating = severity === 'critical' ? 'critical' : `${severity} or worse`
  return fix === undefined ? rating : `${rating} with a fix available`
}
