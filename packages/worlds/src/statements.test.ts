import { expect, it } from '@jest/globals'
import { bundleFileName, statementFileName } from './statements.ts'

it('names files by the end of a predicate type, however it is written', () => {
  expect(statementFileName('https://in-toto.io/attestation/vulns/v0.2')).toBe('vulns-v0.2.json')
  for (const hostile of [`https://example.test/${'a'.repeat(2_000)}`, '../../etc/passwd', 'a/\u0000/\n..', '']) {
    const name = bundleFileName(hostile, 1_023)
    expect(name).toMatch(/^[A-Za-z0-9.-]*-1024\.sigstore\.json$/)
    expect(name.length).toBeLessThan(160)
  }
})
