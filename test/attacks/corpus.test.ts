/** The corpus of attacks: every case of `cases/`, counted by family, and docs/attack-corpus.md held equal to the count. */
import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { cases } from './corpus.ts'
import { families } from './families.ts'
import type { Family, FamilyOfAttacks } from './families.ts'

const root = new URL('../../', import.meta.url)
const page = new URL('docs/attack-corpus.md', root)
const [opening, closing] = ['<!-- counted -->', '<!-- /counted -->']
const leastInAll = 600

for (const file of readdirSync(new URL('cases/', import.meta.url)).filter((name) => name.endsWith('.ts'))) await import(`./cases/${file}`)

const all = Object.entries(families) as [Family, FamilyOfAttacks][]
const countOf = (family: Family): number => cases.filter((one) => one.families.includes(family)).length

describe('the corpus', () => {
  it.each(all)('has what it states of %s', (family, { least, beside }) => {
    expect(countOf(family)).toBeGreaterThanOrEqual(least)
    expect(beside.filter((file) => !existsSync(new URL(file, root)))).toEqual([])
  })

  it(`has at least ${leastInAll} cases, none of them twice`, () => {
    const names = cases.map(({ name, families: of }) => `${of.join()} ${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(leastInAll)
  })

  it('is what docs/attack-corpus.md says', async () => {
    const written = await readFile(page, 'utf8')
    const counted = written.replace(between, () => `${opening}\n${table()}\n${closing}`)
    if (process.env['WRITE_DOCS'] === '1') await writeFile(page, counted)
    else expect(written).toBe(counted)
    expect(written).toMatch(between)
  })
})

const between = new RegExp(`${opening}[^]*${closing}`)

function table(): string {
  const rows = all.map(([family, { about, known, beside }]) => `| ${family} | ${about} | ${known} | ${countOf(family)} | ${beside.map((file) => `\`${file}\``).join(', ')} |`)
  return ['| family | what goes wrong | known from | cases | more beside |', '| --- | --- | --- | ---: | --- |', ...rows, `| | **in all**, a case of several families once | | **${cases.length}** | |`].join('\n')
}
