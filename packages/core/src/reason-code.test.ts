import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { reasonCodes } from './reason-code.ts'

const page = new URL('../../../docs/reason-codes.md', import.meta.url)

/** The page as it must be. `WRITE_DOCS=1 npm test -- packages/core/src/reason-code` writes it. */
function expectedPage(): string {
  const rows = Object.entries(reasonCodes).map(([code, meaning]) => `| <a id="${code}"></a>\`${code}\` | ${meaning} |`)
  return [
    '# Reason codes',
    '',
    'Every run ends with one of these in its `reason-code` output, and every reason in a report carries one. A code is never renamed and never used for something else.',
    'This page is made from `packages/core/src/reason-code.ts`.',
    '',
    '| Code | Meaning |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

describe('reason codes', () => {
  it('are what docs/reason-codes.md says', () => {
    if (process.env['WRITE_DOCS'] === '1') writeFileSync(page, expectedPage())
    expect(readFileSync(page, 'utf8')).toBe(expectedPage())
  })

  it('are kebab-case, each with one sentence of its own', () => {
    for (const [code, meaning] of Object.entries(reasonCodes)) {
      expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
      expect(meaning).toMatch(/^[A-Z][^|\n]*\.$/)
    }
    expect(new Set(Object.values(reasonCodes)).size).toBe(Object.keys(reasonCodes).length)
  })
})
