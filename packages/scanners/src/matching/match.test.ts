import { describe, expect, it } from '@jest/globals'
import type { Component } from '../component.ts'
import { parseAdvisory } from './advisory.ts'
import type { Advisory } from './advisory.ts'
import { matchAdvisories } from './match.ts'

function component(ecosystem: string, name: string, version: string, advised = { name, version }): Component {
  return { purl: `pkg:test/${name}@${version}`, name, version, ecosystem, advised, locations: [{ path: '/x' }], platforms: [] }
}

function advisory(id: string, more: object = {}): Advisory {
  const record = { id, modified: '2026-01-01T00:00:00Z', affected: [entry('npm', 'minimist', '1.2.6')], ...more }
  return parseAdvisory(Buffer.from(JSON.stringify(record)), id)
}

function entry(ecosystem: string, name: string, fixed: string): object {
  return { package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }] }
}

async function* stream(...advisories: Advisory[]): AsyncGenerator<Advisory> {
  yield* advisories
}

const minimist = component('npm', 'minimist', '1.2.5')

describe('matching', () => {
  it('finds what is affected and tells the records it looked at', async () => {
    const newer = advisory('B', { modified: '2026-02-01T00:00:00Z', affected: [entry('npm', 'other', '1.0.0')] })
    const result = await matchAdvisories([minimist], stream(advisory('A'), newer))
    expect(result.findings.map(({ id, fixedIn }) => [id, fixedIn])).toEqual([['A', ['1.2.6']]])
    expect(result).toMatchObject({ records: 2, withdrawn: 0, notAssessed: [], newestRecord: new Date('2026-02-01T00:00:00Z') })
  })

  it('counts a withdrawn advisory and does not report it', async () => {
    const result = await matchAdvisories([minimist], stream(advisory('A', { withdrawn: '2026-01-02T00:00:00Z' })))
    expect(result).toMatchObject({ findings: [], records: 1, withdrawn: 1 })
  })

  it.each([
    ['another ecosystem', component('PyPI', 'minimist', '1.2.5')],
    ['another name', component('npm', 'minimist2', '1.2.5')],
    ['another case of the name', component('npm', 'Minimist', '1.2.5')],
    ['the fixed version', component('npm', 'minimist', '1.2.6')],
  ])('does not match %s', async (_, other) => {
    expect((await matchAdvisories([other], stream(advisory('A')))).findings).toEqual([])
  })

  it("matches a distribution's package by its source, and only in the release the advisory names", async () => {
    const glibc = advisory('D', { affected: [entry('Debian:12', 'glibc', '2.36-9+deb12u3')] })
    const binary = (ecosystem: string, version: string): Component => component(ecosystem, 'libc6', version, { name: 'glibc', version })
    const vulnerable = await matchAdvisories([binary('Debian:12', '2.36-9+deb12u1')], stream(glibc))
    expect(vulnerable.findings.map(({ id }) => id)).toEqual(['D'])
    const fixed = await matchAdvisories([binary('Debian:12', '2.36-9+deb12u14')], stream(glibc))
    expect(fixed).toMatchObject({ findings: [], notAssessed: [] })
    const elsewhere = await matchAdvisories([binary('Debian:11', '2.31-13')], stream(glibc))
    expect(elsewhere).toMatchObject({ findings: [], notAssessed: [{ what: '1 package of Debian:11' }] })
  })

  it('normalises the names of Python packages', async () => {
    const record = advisory('P', { affected: [entry('PyPI', 'Foo_Bar', '2.0')] })
    expect((await matchAdvisories([component('PyPI', 'foo.bar', '1.0')], stream(record))).findings).toHaveLength(1)
  })

  it.each([
    ['an ecosystem the database is silent about', component('PyPI', 'requests', '1.0'), '1 package of PyPI'],
    ['a package of an unknown distribution', component('', 'libc6', '1.0'), '1 package of an unknown distribution'],
    ['a version without order', component('npm', 'minimist', 'latest'), 'pkg:test/minimist@latest'],
  ])('tells %s as not assessed', async (_, odd, what) => {
    const result = await matchAdvisories([odd], stream(advisory('A'), advisory('GIT-only', { affected: [{ ranges: [] }] })))
    expect(result.notAssessed.map((line) => line.what)).toEqual([what])
  })
})

describe('one vulnerability is one finding', () => {
  const critical = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }]
  const idsOf = async (...advisories: Advisory[]): Promise<string[]> => {
    const { findings } = await matchAdvisories([minimist], stream(...advisories))
    return findings.map(({ id, severity, aliases }) => `${id} ${severity} ${aliases.join()}`)
  }

  it('when aliases join records, the harshest leading', async () => {
    const one = advisory('GHSA-1', { aliases: ['CVE-1-1'] })
    const other = advisory('SNYK-1', { aliases: ['CVE-1-1'], severity: critical })
    expect(await idsOf(one, other)).toEqual(['SNYK-1 critical CVE-1-1,GHSA-1'])
    expect(await idsOf(other, one)).toEqual(['SNYK-1 critical CVE-1-1,GHSA-1'])
  })

  it('transitively, whatever the order', async () => {
    const chain = [advisory('A', { aliases: ['B'] }), advisory('C', { aliases: ['D'] }), advisory('B', { aliases: ['C'] })]
    expect(await idsOf(...chain)).toEqual(['A unknown B,C,D'])
  })

  it("when a distribution's bulletin is about the same CVE", async () => {
    const record = advisory('DEBIAN-CVE-2023-4911', { upstream: ['CVE-2023-4911'], severity: critical })
    const bulletin = advisory('DSA-5514-1', { upstream: ['CVE-2023-4911', 'DEBIAN-CVE-2023-4911'] })
    expect(await idsOf(record, bulletin)).toEqual(['DEBIAN-CVE-2023-4911 critical CVE-2023-4911,DSA-5514-1'])
  })

  it('a bulletin about several CVEs goes when all are there, and stays when one is not', async () => {
    const bulletin = advisory('DSA-1', { upstream: ['CVE-1-1', 'CVE-1-2'] })
    const first = advisory('DEBIAN-CVE-1-1', { upstream: ['CVE-1-1'] })
    const second = advisory('DEBIAN-CVE-1-2', { upstream: ['CVE-1-2'] })
    expect(await idsOf(bulletin, first, second)).toEqual(['DEBIAN-CVE-1-1 unknown CVE-1-1', 'DEBIAN-CVE-1-2 unknown CVE-1-2'])
    expect(await idsOf(bulletin, first)).toEqual(['DEBIAN-CVE-1-1 unknown CVE-1-1', 'DSA-1 unknown CVE-1-1,CVE-1-2'])
  })

  it('and two vulnerabilities stay two', async () => {
    expect(await idsOf(advisory('A', { aliases: ['CVE-1-1'] }), advisory('B', { aliases: ['CVE-1-2'] }))).toHaveLength(2)
  })
})

describe('a record that cannot be read', () => {
  it.each([
    ['no JSON', 'x'],
    ['a key twice', '{"id":"A","id":"B","modified":"2026-01-01T00:00:00Z"}'],
    ['no id', '{"modified":"2026-01-01T00:00:00Z"}'],
    ['no date', '{"id":"A"}'],
    ['an affected entry that is text', '{"id":"A","modified":"2026-01-01T00:00:00Z","affected":["x"]}'],
  ])('fails the database: %s', (_, text) => {
    expect(() => parseAdvisory(Buffer.from(text), 'test')).toThrow(expect.objectContaining({ code: 'database-invalid' }))
  })
})
