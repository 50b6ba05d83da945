/** Words that the command line does not know, and questions about itself: no sandbox is needed to answer them. */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { portcullis } from './cli-session.ts'

const bin = fileURLToPath(new URL('../bin/portcullis.mjs', import.meta.url))

describe('wrong words', () => {
  const wrong = [
    '',
    'frobnicate',
    'verify',
    'verify a b',
    'verify x --no-such-option',
    'verify x --output yaml',
    'scan x',
    'gate x',
    'approve x --environment production --run-id seven',
    'promote x --environment production',
    'audit',
    'audit touched --identity builder',
    'audit touched --identity builder --since yesterday',
    'sandbox down',
    'sandbox up --bogus',
  ]

  it('end with 4 and say so on standard error', async () => {
    const ended = await Promise.all(wrong.map(async (words) => [words, await portcullis(words.split(' ').filter(Boolean), tmpdir())] as const))
    expect(ended.map(([words, { status, stdout, stderr }]) => [words, status, stdout, stderr.length > 10])).toEqual(wrong.map((words) => [words, 4, '', true]))
  }, 60_000)
})

describe('questions', () => {
  it('are answered on standard output, with 0', async () => {
    const asked = [['--help'], ['verify', '--help'], ['help', 'verify'], ['--version']]
    const ended = await Promise.all(asked.map((words) => portcullis(words, tmpdir())))
    expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual(asked.map(() => [0, '']))
  }, 60_000)

  it('are answered from the checkout as npx runs it, which hands on the exit code', () => {
    const run = (...words: string[]) => spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('fails closed') })
    expect(run('frobnicate')).toMatchObject({ status: 4, stdout: '' })
  })
})
