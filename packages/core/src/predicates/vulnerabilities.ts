import { severities } from '../model/finding.ts'
import type { Finding, NotAssessed, ScanReport, Severity } from '../model/finding.ts'
import type { JsonObject } from '../model/strict-json.ts'
import { Fields } from './fields.ts'

const mostFindings = 200_000

/** What a verified vulns v0.2 attestation says: the findings, and how much of the artifact they speak of. */
export interface ScanClaim {
  readonly scanner: { readonly uri: string; readonly version: string }
  readonly database: { readonly uri: string; readonly lastUpdate: Date; readonly records: number }
  readonly platforms: readonly string[]
  /** How many packages were looked at. */
  readonly packages: number
  readonly findings: readonly Finding[]
  readonly notAssessed: readonly NotAssessed[]
  readonly finishedAt: Date
}

/**
 * The predicate of a scan: in-toto vulns v0.2 (spec/predicates/vulns_02.md). The standard has no place for how much
 * was looked at, and a list of findings proves nothing without it: it stands in `portcullis_inventory`. Each result
 * carries one annotation with the rating, the package and its fixed versions.
 */
export function vulnerabilitiesPredicate(report: ScanReport): JsonObject {
  const { scanner, database, platforms, packages, findings, notAssessed } = report
  return {
    scanner: {
      uri: scanner.uri,
      version: scanner.version,
      db: { uri: database.uri, lastUpdate: database.lastUpdate.toISOString() },
      result: findings.map(resultOf),
    },
    metadata: { scanStartedOn: report.startedAt.toISOString(), scanFinishedOn: report.finishedAt.toISOString() },
    portcullis_inventory: {
      packages: packages.length,
      platforms: [...platforms],
      records: database.records,
      notAssessed: notAssessed.map(({ what, why }) => ({ what, why })),
    },
  }
}

/** Reads a verified scan. One without inventory is refused: it does not say how much it covers. @throws Failure `statement-invalid` */
export function parseVulnerabilities(predicate: JsonObject): ScanClaim {
  const fields = new Fields(predicate, 'scan')
  const scanner = fields.fields('scanner')
  const database = scanner.fields('db')
  const inventory = fields.fields('portcullis_inventory')
  return {
    scanner: { uri: scanner.text('uri'), version: scanner.optionalText('version') ?? '' },
    database: { uri: database.optionalText('uri') ?? '', lastUpdate: database.time('lastUpdate'), records: inventory.count('records') },
    platforms: inventory.texts('platforms'),
    packages: inventory.count('packages'),
    findings: scanner.lists('result', mostFindings).map(findingOf),
    notAssessed: inventory.lists('notAssessed', mostFindings).map((entry) => ({ what: entry.text('what'), why: entry.text('why') })),
    finishedAt: fields.fields('metadata').time('scanFinishedOn'),
  }
}

function resultOf(finding: Finding): JsonObject {
  const { id, aliases, severity, score, package: found, fixedIn, summary, url } = finding
  const { purl, name, version, ecosystem, location } = found
  return {
    id,
    severity: [{ method: score?.method ?? 'rating', score: score === undefined ? severity : String(score.value) }],
    annotations: [
      {
        rating: severity,
        aliases: [...aliases],
        package: { purl, name, version, ecosystem, ...(location === undefined ? {} : { location }) },
        fixedIn: [...fixedIn],
        summary,
        ...(score === undefined ? {} : { vector: score.vector }),
        ...(url === undefined ? {} : { url }),
      },
    ],
  }
}

function findingOf(result: Fields): Finding {
  const [annotation] = result.lists('annotations', 1)
  if (annotation === undefined) throw result.unexpected('annotations', 'one annotation', 'none')
  const severity: Severity = annotation.oneOf('rating', severities)
  const vector = annotation.optionalText('vector')
  const url = annotation.optionalText('url')
  const found = annotation.fields('package')
  const location = found.optionalText('location')
  return {
    id: result.text('id'),
    aliases: annotation.texts('aliases'),
    severity,
    ...(vector === undefined ? {} : { score: scoreOf(result, vector) }),
    package: {
      purl: found.text('purl'),
      name: found.text('name'),
      version: found.text('version'),
      ecosystem: found.text('ecosystem'),
      ...(location === undefined ? {} : { location }),
    },
    fixedIn: annotation.texts('fixedIn'),
    summary: annotation.text('summary'),
    ...(url === undefined ? {} : { url }),
  }
}

function scoreOf(result: Fields, vector: string): NonNullable<Finding['score']> {
  const [score] = result.lists('severity')
  if (score === undefined) throw result.unexpected('severity', 'a score beside the vector', 'none')
  const text = score.text('score')
  // An empty text would be a nought, and 0x9 a nine.
  const value = /^[0-9.]+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 0 && value <= 10)) throw score.unexpected('score', 'a number from 0 to 10', text)
  return { method: score.text('method'), vector, value }
}
