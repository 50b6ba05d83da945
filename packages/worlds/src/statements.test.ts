import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { bundleFileName, statementFileName, whatToSign } from './statements.ts'
import { surroundingsIn } from './surroundings-in.ts'

it('names files by the end of a predicate type, however it is written', () => {
  expect(statementFileName('https://in-toto.io/attestation/vulns/v0.2')).toBe('vulns-v0.2.json')
  for (const hostile of [`https://example.test/${'a'.repeat(2_000)}`, '../../etc/passwd', 'a/\u0000/\n..', '']) {
    const name = bundleFileName(hostile, 1_023)
    expect(name).toMatch(/^[A-Za-z0-9.-]*-1024\.sigstore\.json$/)
    expect(name.length).toBeLessThan(160)
  }
})

it('tells a directory of statements that is not there from one that is empty', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'portcullis-statements-'))
  mkdirSync(join(workspace, 'empty'))
  const from = async (statementsPath: string): Promise<unknown> => await whatToSign({ subjects: [], content: 'dsse-envelope', statementsPath, predicateType: undefined, predicatePath: undefined }, surroundingsIn(workspace, { clock: new SandboxClock() })).catch((error: unknown) => error)
  expect(await from('absent')).toMatchObject({ code: 'file-invalid', message: expect.stringMatching(/absent: there is no such directory$/) })
  expect(await from('empty')).toMatchObject({ code: 'file-invalid', message: expect.stringContaining('found 0') })
  rmSync(workspace, { recursive: true })
})
