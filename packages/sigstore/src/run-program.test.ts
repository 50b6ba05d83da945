import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runProgram } from './run-program.ts'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-program-'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

/** Runs a shell script; it sees the usual programs and nothing else. */
async function ran(script: string, limitMilliseconds = 60_000, more: { readonly input?: Uint8Array; readonly maxOutputBytes?: number } = {}) {
  const program = join(directory, 'program')
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
  return await runProgram({ program, parameters: ['one', 'two words'], env: { PATH: '/usr/bin:/bin' }, limitMilliseconds, maxOutputBytes: 1_000, ...more })
}

describe('a program', () => {
  it('is given parameters and input, and is heard to its end', async () => {
    expect(await ran('echo "$2"; cat; echo trouble >&2; exit 3', 60_000, { input: Buffer.from('given') })).toEqual({ code: 3, output: Buffer.from('two words\ngiven'), errors: 'trouble\n' })
  })

  it('whose grandchild holds its output open is given up after its limit', async () => {
    expect(await ran('echo answer; sleep 45 & exit 0', 1_000)).toEqual({ code: undefined, why: 'it did not answer within 1 s' })
  })

  it('that hangs, and whose child does, is given up after its limit', async () => {
    expect(await ran('sleep 45; echo late', 1_000)).toEqual({ code: undefined, why: 'it did not answer within 1 s' })
  })

  it.each([
    ['prints without end', 'while true; do echo more and more; done', 'it printed more than 1000 bytes'],
    ['complains without end', 'while true; do echo more and more >&2; done', 'it printed more than 1000 bytes'],
    ['is killed', 'kill -9 $$', 'it was stopped by SIGKILL'],
  ])('that %s is no answer', async (_, script, why) => {
    expect(await ran(script)).toEqual({ code: undefined, why })
  })

  it('that is not there is told so', async () => {
    const ending = await runProgram({ program: 'no-such-program', parameters: [], env: { PATH: directory }, limitMilliseconds: 60_000, maxOutputBytes: 10 })
    expect(ending).toMatchObject({ code: undefined, why: 'it cannot be run (ENOENT)' })
  })
})
