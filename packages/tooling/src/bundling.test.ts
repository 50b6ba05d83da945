import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { budgets, overBudget, sizeTable } from './budget.ts'
import { absentModules } from './bundle-entry.ts'
import { bundledPackages } from './bundled-packages.ts'
import type { BundledPackage } from './bundled-packages.ts'
import { differences } from './differences.ts'
import { isAllowed, licenceText, refusedLicences } from './licences.ts'
import { bundleNames, root } from './repository.ts'
import { joinedSbom, sbomOf } from './sbom.ts'
import type { Sbom } from './sbom.ts'

const yaml: BundledPackage = { name: 'yaml', version: '1.0.0', licence: 'ISC', homepage: undefined, text: 'The text' }
const scoped: BundledPackage = { name: '@scope/one', version: '2.0.0', licence: 'MIT OR GPL-3.0-only', homepage: 'https://one.test', text: 'Both' }

describe('a licence', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'BSD-3-Clause AND ISC', '0BSD'])('%s may be shipped', (expression) => {
    expect(isAllowed(expression)).toBe(true)
  })

  it.each(['', 'GPL-3.0-only', 'MPL-2.0', 'MIT AND AGPL-3.0-only', 'SEE LICENSE IN LICENSE.md', 'UNLICENSED'])('%j may not', (expression) => {
    expect(isAllowed(expression)).toBe(false)
  })

  it('is named when it is refused', () => {
    expect(refusedLicences([yaml, { ...scoped, licence: 'MPL-2.0' }])).toEqual(['@scope/one@2.0.0: MPL-2.0'])
  })
})

describe('the packages in a bundle', () => {
  const modules = [`${root}node_modules/yaml/dist/index.js`, `${root}node_modules/yaml/dist/parse/parser.js`, `${root}packages/core/build/failure.js`]

  it('are found by their files, once each, without our own', () => {
    const found = bundledPackages(modules)
    expect(found.map(({ name, licence }) => [name, licence])).toEqual([['yaml', 'ISC']])
    expect(found[0]?.text).toContain('Permission to use, copy, modify')
  })

  it('are listed with their whole licences', () => {
    expect(licenceText('verify', [yaml, scoped])).toBe(
      `The verify action of Portcullis contains code of 2 packages.\n\n${'-'.repeat(80)}\nyaml@1.0.0 (ISC)\n\nThe text\n\n${'-'.repeat(80)}\n@scope/one@2.0.0 (MIT OR GPL-3.0-only)\n\nBoth\n`,
    )
  })

  it('are listed for programs, the same every time', () => {
    const first = sbomOf('verify', [scoped, yaml])
    expect(sbomOf('verify', [scoped, yaml])).toBe(first)
    const { components, dependencies } = JSON.parse(first) as Sbom
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/%40scope/one@2.0.0', 'pkg:npm/yaml@1.0.0'])
    expect(components[0]?.licenses).toEqual([{ expression: 'MIT OR GPL-3.0-only' }])
    expect(dependencies[0]?.dependsOn).toHaveLength(2)
    expect(first).not.toMatch(/timestamp|serialNumber/)
  })

  it('are joined without repeating one', () => {
    const parts = [sbomOf('verify', [yaml]), sbomOf('sign', [scoped, yaml])].map((text) => JSON.parse(text) as Sbom)
    expect((JSON.parse(joinedSbom(parts)) as Sbom).components.map(({ name }) => name)).toEqual(['@scope/one', 'yaml'])
  })
})

describe('a bundle', () => {
  it('is caught looking outside itself', () => {
    expect(absentModules(`try { eval("require")("kerberos") } catch {} eval('require')`)).toEqual(['kerberos', 'a computed name'])
    expect(absentModules('const required = evaluate("require")')).toEqual([])
  })

  it('has a budget, and all of them one together', () => {
    const full = bundleNames.map((name) => ({ name, code: ' '.repeat(budgets[name]) }))
    expect(overBudget([{ name: 'verify', code: 'é'.repeat(budgets.verify / 2 + 1) }])).toEqual([expect.stringContaining('verify has')])
    expect(overBudget(full)).toEqual([expect.stringContaining('All bundles')])
    expect(overBudget([{ name: 'cli', code: '', chunks: { '1.index.js': ' '.repeat(budgets.cli + 1) } }])).toEqual([expect.stringContaining('cli has')])
    expect(sizeTable(full.slice(0, 1))).toContain('gzip')
  })
})

describe('a comparison of two trees', () => {
  it('names what is missing, changed and left over', () => {
    const directory = mkdtempSync(join(tmpdir(), 'portcullis-differences-'))
    const [fresh, committed] = ['fresh', 'committed'].map((name) => join(directory, name)) as [string, string]
    for (const [tree, files] of [
      [fresh, { same: 'a', changed: 'b', missing: 'c' }],
      [committed, { same: 'a', changed: 'B', stale: 'd' }],
    ] as const) {
      mkdirSync(join(tree, 'x'), { recursive: true })
      for (const [name, content] of Object.entries(files)) writeFileSync(join(tree, 'x', name), content)
    }
    expect(differences(fresh, committed)).toEqual(['x/missing is missing', 'x/changed differs', 'x/stale should not be there'])
    expect(differences(fresh, fresh)).toEqual([])
    expect(differences(fresh, join(directory, 'nowhere'))).toHaveLength(3)
    rmSync(directory, { recursive: true })
  })
})
