/** Words that the command line does not know, and questions about itself: no sandbox is needed to answer them. */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, jest } from '@jest/globals'
import { CommanderError } from 'commander'
import { asFailure } from '@portcullis/core/failure'
import { portcullis } from './cli-session.ts'
import type { Ended } from './cli-session.ts'
import { exitCodeOfFailure } from './exit-code.ts'
import { program } from './program.ts'

const bin = fileURLToPath(new URL('../bin/portcullis.mjs', import.meta.url))

describe('wrong words', () => {
  const wrong = [
    'frobnicate',
    'verify',
    'verify a b',
    'verify x --no-such-option',
    'verify x --output yaml',
    'scan x',
    'gate x',
    'approve x --environment production --run-id seven',
    'audit',
    'audit touched --identity builder',
    'sandbox down',
    'sandbox up --bogus',
  ]

  it.each(wrong)('are refused before anything is done, with 4 and a word on standard error: %s', async (words) => {
    const { status, stdout, stderr } = await inThisProcess(words.split(' '))
    expect([status, stdout, stderr.length > 10]).toEqual([4, '', true])
  })

  it('end a process with 4 too, whoever finds the mistake', async () => {
    const found = ['', 'audit touched --identity builder --since yesterday', 'promote x --environment production']
    const ended = await Promise.all(found.map(async (words) => [words, await portcullis(words.split(' ').filter(Boolean), tmpdir())] as const))
    expect(ended.map(([words, { status, stdout, stderr }]) => [words, status, stdout, stderr.length > 10])).toEqual(found.map((words) => [words, 4, '', true]))
  })
})

/** Reads `words` as a process would, without being one: loading all modules anew is most of the time that one takes. */
async function inThisProcess(words: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  try {
    await (await program(words)).parseAsync([...words], { from: 'user' })
    return { status: 0, ...written }
  } catch (error) {
    if (error instanceof CommanderError) return { status: error.exitCode === 0 ? 0 : 4, ...written }
    const { message } = asFailure(error)
    return { status: exitCodeOfFailure(asFailure(error)), ...written, stderr: message }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

describe('questions', () => {
  it('are answered on standard output, with 0', async () => {
    const asked = [['--help'], ['verify', '--help'], ['help', 'verify'], ['--version']]
    const ended = await Promise.all(asked.map((words) => portcullis(words, tmpdir())))
    expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual(asked.map(() => [0, '']))
  })

  it('are answered from the checkout as npx runs it, which hands on the exit code', () => {
    const run = (...words: string[]) => spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env: { PATH: process.env['PATH'], PORTCULLIS_SOURCE: '1' } })
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('fails closed') })
    expect(run('frobnicate')).toMatchObject({ status: 4, stdout: '' })
  })
})
