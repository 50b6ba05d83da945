import { createHash } from 'node:crypto'
import type { Digest } from '@portcullis/core/model/digest'
import type { Finding, ScanReport, Severity } from '@portcullis/core/model/finding'
import type { JsonObject } from '@portcullis/core/model/strict-json'

export interface SarifContext {
  readonly subject: Digest
  /** A file of the repository to hang the findings on, for example Dockerfile: an image has no lines of its own. */
  readonly path: string
  /** Tells several uploads of one commit apart. */
  readonly category: string
}

/** GitHub refuses more results in one run (docs.github.com, "SARIF results exceed one or more limits"). */
const mostResults = 25_000

const levels: Readonly<Record<Severity, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', none: 'none', unknown: 'warning' }

// Where only a word is known, the middle of its band of the CVSS scale; an unknown severity is given no number.
const bands: Readonly<Partial<Record<Severity, string>>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0' }

/**
 * The findings as SARIF 2.1.0 for code scanning. The report is ordered by urgency: when there are too many results, the
 * least urgent are left out, and a notification says how many.
 */
export function sarifOf(report: ScanReport, context: SarifContext): JsonObject {
  const shown = report.findings.slice(0, mostResults)
  const hidden = report.findings.length - shown.length
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Portcullis scan',
            informationUri: report.scanner.uri,
            semanticVersion: report.scanner.version,
            rules: rulesOf(shown),
          },
        },
        automationDetails: { id: `${context.category}/` },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...notices(report), ...overflow(hidden)] }],
        results: shown.map((finding) => resultOf(finding, context)),
      },
    ],
  }
}

/** One rule an advisory, as its most urgent finding tells it. */
function rulesOf(findings: readonly Finding[]): JsonObject[] {
  return [...new Map(findings.toReversed().map((finding) => [finding.id, finding])).values()].toReversed().map(ruleOf)
}

function ruleOf(finding: Finding): JsonObject {
  const { id, aliases, severity, score, summary, url } = finding
  const number = score === undefined ? bands[severity] : score.value.toFixed(1)
  return {
    id,
    shortDescription: { text: plain(summary === '' ? id : summary, 1000) },
    fullDescription: { text: plain([id, ...aliases].join(', '), 1000) },
    ...(url === undefined ? {} : { helpUri: url }),
    properties: { tags: ['security', 'vulnerability'], ...(number === undefined ? {} : { 'security-severity': number }) },
  }
}

function resultOf(finding: Finding, { subject, path }: SarifContext): JsonObject {
  const { id, severity, package: found, fixedIn } = finding
  const fix = fixedIn.length === 0 ? 'no fix is known' : `fixed in ${fixedIn.join(', ')}`
  return {
    ruleId: id,
    level: levels[severity],
    message: { text: plain(`${severity}: ${found.name} ${found.version} in ${subject}; ${fix}`, 2000) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: path, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: plain(found.location ?? found.purl, 2000), kind: 'module' }],
      },
    ],
    // Without the digest of the image: the same vulnerability in the next build is the same alert.
    partialFingerprints: { 'portcullisFinding/v1': createHash('sha256').update(`${id}\n${found.purl}\n${path}`).digest('hex') },
    properties: { purl: found.purl, fixedIn: [...fixedIn] },
  }
}

function notices({ notAssessed }: ScanReport): JsonObject[] {
  return notAssessed.slice(0, 100).map(({ what, why }) => ({ level: 'warning', message: { text: plain(`Not assessed: ${what}: ${why}`, 2000) } }))
}

function overflow(hidden: number): JsonObject[] {
  return hidden > 0 ? [{ level: 'warning', message: { text: `${hidden} more findings are in the full report` } }] : []
}

/** One line of text without control characters, at most `length` UTF-16 units, never half a character. */
function plain(text: string, length: number): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, length).toWellFormed()
}
