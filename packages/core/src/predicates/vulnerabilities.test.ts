import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { before, finding, scanReport } from '@portcullis/sandbox/fakes/claims'
import { severities } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import { isJsonObject, parseStrictJsonObject } from '../model/strict-json.ts'
import type { Json, JsonObject } from '../model/strict-json.ts'
import { parseVulnerabilities, vulnerabilitiesPredicate } from './vulnerabilities.ts'

const full: Finding = {
  ...finding('GHSA-1', 'critical', ['1.2.6']),
  aliases: ['CVE-2021-44906'],
  score: { method: 'CVSS_V3', vector: 'CVSS:3.1/AV:N', value: 9.8 },
  url: 'https://osv.example/GHSA-1',
  package: { purl: 'pkg:npm/minimist@1.2.5', name: 'minimist', version: '1.2.5', ecosystem: 'npm', location: 'sha256:00 app/package.json' },
}
const report = scanReport({ findings: [full, finding('GHSA-2', 'unknown')], notAssessed: [{ what: 'a.jar', why: 'no reader' }] })
const predicate = vulnerabilitiesPredicate(report)

/** The predicate with one member at `path` replaced; undefined takes it away. */
function changed(json: Json, [key, ...rest]: (string | number)[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value
  if (Array.isArray(json)) return (json as Json[]).map((item, index) => (index === key ? (changed(item, rest, value) ?? null) : item))
  if (!isJsonObject(json)) return json
  const entries = Object.entries(json).map(([name, one]) => [name, name === key ? changed(one, rest, value) : one] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

describe('the predicate of a scan', () => {
  it('is vulns v0.2 with the standard fields in their places', () => {
    expect(predicate).toMatchObject({
      scanner: {
        uri: 'https://scanner.example',
        version: '1.0.0',
        db: { uri: 'https://osv.example', lastUpdate: before(120).toISOString() },
        result: [{ id: 'GHSA-1', severity: [{ method: 'CVSS_V3', score: '9.8' }] }, { id: 'GHSA-2', severity: [{ method: 'rating', score: 'unknown' }] }],
      },
      metadata: { scanStartedOn: before(31).toISOString(), scanFinishedOn: before(30).toISOString() },
    })
  })

  it('is read as it was written', () => {
    const { packages, startedAt: _, ...rest } = report
    expect(parseVulnerabilities(parseStrictJsonObject(JSON.stringify(predicate)))).toEqual({ ...rest, packages: packages.length })
  })

  it('is read as it was written, whatever was found', () => {
    const findings = fc.array(
      fc.record({ id: fc.string(), severity: fc.constantFrom(...severities), aliases: fc.array(fc.string()), fixedIn: fc.array(fc.string()), summary: fc.string(), package: fc.record({ purl: fc.string(), name: fc.string(), version: fc.string(), ecosystem: fc.string() }) }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(findings, (found) => {
        expect(parseVulnerabilities(vulnerabilitiesPredicate(scanReport({ findings: found }))).findings).toEqual(found)
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, (string | number)[], Json | undefined]>([
    ['no scanner', ['scanner'], undefined],
    ['no results', ['scanner', 'result'], undefined],
    ['results that are no list', ['scanner', 'result'], {}],
    ['no time of its end', ['metadata', 'scanFinishedOn'], undefined],
    ['a time without zone', ['metadata', 'scanFinishedOn'], '2026-06-01T12:00:00'],
    ['no time of its database', ['scanner', 'db', 'lastUpdate'], undefined],
    ['no inventory', ['portcullis_inventory'], undefined],
    ['no count of packages', ['portcullis_inventory', 'packages'], undefined],
    ['a count of packages below nought', ['portcullis_inventory', 'packages'], -1],
    ['a count of packages in words', ['portcullis_inventory', 'packages'], '2'],
    ['no count of advisories', ['portcullis_inventory', 'records'], undefined],
    ['a finding without id', ['scanner', 'result', 0, 'id'], undefined],
    ['a finding without annotation', ['scanner', 'result', 0, 'annotations'], []],
    ['a finding with two annotations', ['scanner', 'result', 0, 'annotations'], [{}, {}]],
    ['a rating that is none', ['scanner', 'result', 0, 'annotations', 0, 'rating'], 'harmless'],
    ['a rating in upper case', ['scanner', 'result', 0, 'annotations', 0, 'rating'], 'CRITICAL'],
    ['no package', ['scanner', 'result', 0, 'annotations', 0, 'package'], undefined],
    ['fixed versions that are no texts', ['scanner', 'result', 0, 'annotations', 0, 'fixedIn'], [1]],
    ['a score that is no number', ['scanner', 'result', 0, 'severity', 0, 'score'], 'abc'],
    ['a score that is empty', ['scanner', 'result', 0, 'severity', 0, 'score'], ''],
    ['a score in another notation', ['scanner', 'result', 0, 'severity', 0, 'score'], '0x9'],
    ['a score over ten', ['scanner', 'result', 0, 'severity', 0, 'score'], '10.1'],
    ['a vector without score', ['scanner', 'result', 0, 'severity'], []],
  ])('is refused with %s', (_, path, value) => {
    const spoilt = changed(predicate, path, value)
    expect(() => parseVulnerabilities(spoilt as JsonObject)).toThrow(expect.objectContaining({ code: 'statement-invalid', blame: 'artifact' }))
  })
})
