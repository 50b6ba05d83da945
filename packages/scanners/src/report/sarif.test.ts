import { describe, expect, it } from '@jest/globals'
import type { Log, Run } from 'sarif'
import { digestOf } from '@portcullis/core/model/digest'
import type { Finding, ScanReport } from '@portcullis/core/model/finding'
import { sarifOf } from './sarif.ts'

const at = new Date('2026-11-21T10:00:00Z')

function finding(id: string, more: Partial<Finding> = {}): Finding {
  const found = { purl: 'pkg:npm/minimist@1.2.5', name: 'minimist', version: '1.2.5', ecosystem: 'npm', location: 'sha256:aa:/x/package.json' }
  return { id, aliases: ['CVE-2021-44906'], severity: 'critical', package: found, fixedIn: ['1.2.6'], summary: 'Prototype pollution', url: 'https://example.test/x', ...more }
}

function sarif(findings: Finding[], subject = 'image'): Run {
  const report: ScanReport = { scanner: { uri: 'https://portcullis.dev/scanners/embedded', version: '0.1.0' }, database: { uri: 'x', lastUpdate: at, records: 1 }, platforms: [], packages: [], findings, notAssessed: [{ what: 'rpm', why: 'not read' }], startedAt: at, finishedAt: at }
  const log = sarifOf(report, { subject: digestOf(subject), path: 'Dockerfile', category: 'portcullis-scan' }) as unknown as Log
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

describe('SARIF', () => {
  it('has one rule an advisory and one result a package, on a real path', () => {
    const other = { purl: 'pkg:npm/minimist@0.0.8', name: 'minimist', version: '0.0.8', ecosystem: 'npm' }
    const run = sarif([finding('A', { score: { method: 'CVSS_V3', vector: 'x', value: 9.8 } }), finding('A', { package: other }), finding('B', { severity: 'low' })])
    expect(run.tool.driver.rules?.map(({ id, properties }) => [id, properties?.['security-severity']])).toEqual([['A', '9.8'], ['B', '2.0']])
    expect(run.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([['A', 'error'], ['A', 'error'], ['B', 'note']])
    expect(run.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'Dockerfile', uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } })
    expect(run.automationDetails?.id).toBe('portcullis-scan/')
  })

  it('fingerprints stay from build to build and differ between findings', () => {
    const prints = (run: Run): unknown[] => (run.results ?? []).map(({ partialFingerprints }) => partialFingerprints?.['portcullisFinding/v1'])
    const [one, other] = prints(sarif([finding('A'), finding('B')]))
    expect(prints(sarif([finding('A')], 'another image'))).toEqual([one])
    expect(one).not.toBe(other)
  })

  it('gives an unknown severity no number, and tells what was not assessed', () => {
    const run = sarif([finding('A', { severity: 'unknown' })])
    expect(run.tool.driver.rules?.[0]?.properties).not.toHaveProperty('security-severity')
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe('Not assessed: rpm: not read')
  })

  it('keeps within what code scanning takes, the most urgent first, and says what is left out', () => {
    const run = sarif(Array.from({ length: 25_010 }, (_, index) => finding(`A-${index}`)))
    expect(run.results).toHaveLength(25_000)
    expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe('10 more findings are in the full report')
  })

  it('puts foreign text on one line without control or direction characters', () => {
    const run = sarif([finding('A', { summary: 'a\u0007\r\n::set-output\u202Eb\u2028c' })])
    expect(run.tool.driver.rules?.[0]?.shortDescription?.text).toBe('a ::set-output b c')
  })
})
