import { describe, expect, it } from '@jest/globals'
import { ledgerPath } from './ledger-path.ts'

describe('where the entries of a line lie', () => {
  it.each([
    ['registry.example:5000/acme/shop', 'registry.example%3A5000/acme/shop/@production.jsonl'],
    ['npm:@acme/shop', 'npm%3A%40acme/shop/@production.jsonl'],
    ['release:acme/shop', 'release%3Aacme/shop/@production.jsonl'],
    ['release://github.example/acme/shop', 'release%3A/github.example/acme/shop/@production.jsonl'],
    ['npm:shop', 'npm%3Ashop/@production.jsonl'],
    ['npm://npm.example/team/@acme/shop', 'npm%3A/npm.example/team/%40acme/shop/@production.jsonl'],
  ])('of %s', (line, path) => {
    expect(ledgerPath({ line, environment: 'production' })).toBe(path)
  })

  it.each(['release:', 'release:acme/../shop', 'npm:', 'npm:@acme/../shop', 'npm:///x', 'npm:@/shop', 'npm:@acme/shop/', 'acme/@production.jsonl'])('is nowhere for %s', (line) => {
    expect(() => ledgerPath({ line, environment: 'production' })).toThrow(expect.objectContaining({ code: 'ledger-invalid' }))
  })
})
