import { describe, expect, it } from '@jest/globals'
import { parseAdvisory } from './advisory.ts'
import type { SeverityVector } from './advisory.ts'
import { rate } from './severity.ts'

function rated(severity: SeverityVector[], rating?: string, own: SeverityVector[] = []): ReturnType<typeof rate> {
  const record = { id: 'X-1', modified: '2026-01-01T00:00:00Z', severity, ...(rating === undefined ? {} : { database_specific: { severity: rating } }) }
  const entry = { ecosystem: 'npm', name: 'x', severity: own, versions: [], ranges: [] }
  return rate(parseAdvisory(Buffer.from(JSON.stringify(record)), 'test'), [entry])
}

const critical3 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }
const medium3 = { type: 'CVSS_V3', score: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' }
const high4 = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N' }
const high2 = { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' }

describe('a vector is scored', () => {
  // Scores as the FIRST calculators and the NVD give them.
  it.each([
    ['3.1', critical3, 9.8, 'critical'],
    ['3.0', medium3, 6.1, 'medium'],
    ['4.0', high4, 8.7, 'high'],
    ['2.0', high2, 7.5, 'high'],
    ['3.1 without impact', { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N' }, 0, 'none'],
  ])('CVSS %s', (_, vector, value, severity) => {
    expect(rated([vector])).toEqual({ severity, score: { method: vector.type, vector: vector.score, value } })
  })

  it('the harshest of several counts, and is named', () => {
    expect(rated([medium3, critical3, high4])).toMatchObject({ severity: 'critical', score: { vector: critical3.score } })
  })

  it("the package's own vector counts before that of the advisory", () => {
    expect(rated([critical3], 'CRITICAL', [medium3])).toMatchObject({ severity: 'medium', score: { value: 6.1 } })
  })
})

describe('without a usable vector', () => {
  it.each([
    ['MODERATE', 'medium'],
    ['Critical', 'critical'],
    ['LOW', 'low'],
    ['terrible', 'unknown'],
    [undefined, 'unknown'],
  ])('the word %s makes it %s', (word, severity) => {
    expect(rated([], word)).toEqual({ severity })
  })

  it.each([
    ['a metric is missing', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H'],
    ['a metric comes twice', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:N'],
    ['a value is unknown', 'CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    ['it is a number', '9.8'],
    ['it is nothing', ''],
    ['it is long', 'AV:N/'.repeat(1000)],
  ])('it is unknown, never none, when %s', (_, score) => {
    expect(rated([{ type: 'CVSS_V3', score }])).toEqual({ severity: 'unknown' })
  })

  it('Ubuntu gives a word as its score', () => {
    expect(rated([{ type: 'Ubuntu', score: 'negligible' }])).toEqual({ severity: 'low' })
  })
})
