/** No cap of the design is forgotten: each has a constant in the code, or a reason why there is nothing to bound; cases/caps.ts tries each at it and over it. */
import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { caps, without } from './caps.ts'

/** As the design words them (security.md, 5.2). */
const design =
  'manifest 4 MiB · index children 256, depth 4 · referrers 1,000/digest, 100 pages · bundle 24 MiB (16 MiB predicate in base64) · tlog entries 32, TSA tokens 32, SCT 16, certs 8, subjects 1,024 · JSON depth 64, keys/object 10,000 · policy 1 MiB, 2,000 rules, aliases 50 · expression 4 KiB, 2 s · SBOM 64 MiB/250 k components · SARIF/scan 64 MiB/200 k findings · header 32 KiB · redirects 5 · tar entries 500 k, name 4 KiB, one text file scanned ≤ 1 MiB, total 20 GiB streamed · ratio 100:1 above 10 MiB · ledger record 256 KiB · output value 512 chars (JSON 64 KiB)'

it('each has a row, or a reason', () => {
  const told = new Set([...caps.map(({ said }) => said), ...Object.keys(without)])
  expect(design.split(/ · |, /).filter((cap) => !told.has(cap))).toEqual([])
  expect([...told].filter((cap) => !design.split(/ · |, /).includes(cap))).toEqual([])
})

it.each(caps.map(({ said, constant, most }) => ({ said, constant, most })))('$said stands in the code', async ({ constant: [file, declaration], most }) => {
  expect(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')).toContain(declaration)
  expect(valueIn(declaration)).toBe(most)
})

if (process.env['PORTCULLIS_CAPS'] === 'all')
  it.each(caps.filter(({ slow }) => slow === true))('$said is read, and one more is $code', async ({ most, judged, code }) => {
    expect([await judged(most), await judged(most + 1)]).toEqual(['passes', code])
  })

/** What the expression behind `=`, `:` or `??` comes to: products and powers of whole numbers. */
function valueIn(declaration: string): number {
  const expression = declaration.split(/=|:|\?\?/).at(-1)?.replaceAll('_', '').trim() ?? ''
  return expression.split(/ \* (?!\*)/).reduce((product, factor) => {
    const [base = '', exponent = '1'] = factor.split(' ** ')
    return product * Number(base) ** Number(exponent)
  }, 1)
}
