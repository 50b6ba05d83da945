/** Readers that leave, disks that are full, and Ctrl-C: told in a sentence, with an exit code that no script takes for a verdict. */
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { spawn } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const compileCache = fileURLToPath(new URL('../../../node_modules/.cache/portcullis', import.meta.url))

function start(words: readonly string[], stdio: StdioOptions) {
  return spawn(process.execPath, ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', main, ...words], { env: { NODE_COMPILE_CACHE: compileCache }, stdio })
}

async function said({ stderr }: ChildProcess): Promise<string> {
  return stderr === null ? '' : await text(stderr)
}

const wrongWords = ['copy', 'nowhere', 'nowhere', '--output', 'json']

it('keeps the exit code, and says nothing of it, when the reader of standard output has left', async () => {
  const child = start(wrongWords, ['ignore', 'pipe', 'pipe'])
  child.stdout?.destroy()
  const [stderr, [status]] = await Promise.all([said(child), once(child, 'close')])
  expect({ status, stderr }).toEqual({ status: 4, stderr: '' })
})

it('keeps the exit code when the reader of a report for people has left', async () => {
  const child = start(['copy', 'nowhere', 'nowhere'], ['ignore', 'pipe', 'pipe'])
  child.stderr?.destroy()
  expect(await once(child, 'close')).toEqual([4, null])
})

it('leaves the exit code of a help that is not read to its end at 0', async () => {
  const child = start(['--help'], ['ignore', 'pipe', 'pipe'])
  child.stdout?.destroy()
  const [stderr, [status]] = await Promise.all([said(child), once(child, 'close')])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

const withFullDevice = existsSync('/dev/full') ? it : it.skip

withFullDevice('ends with 3 and says so when what is for a program could not be written', async () => {
  const child = start(['--help'], ['ignore', openSync('/dev/full', 'w'), 'pipe'])
  const [stderr, [status]] = await Promise.all([said(child), once(child, 'close')])
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'Standard output could not be written (ENOSPC): what was to be told there is lost. Run it again.\n' })
})

it('tells what an interruption leaves, and ends by the signal', async () => {
  const asked = Promise.withResolvers<undefined>()
  const silent = createServer(() => asked.resolve(undefined)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const image = `127.0.0.1:${(silent.address() as AddressInfo).port}/team/app`
  const child = start(['copy', `${image}:1`, `${image}:2`], ['ignore', 'pipe', 'pipe'])
  const stderr = said(child)
  await asked.promise
  child.kill('SIGINT')
  const [ended, told] = await Promise.all([once(child, 'close'), stderr])
  silent.closeAllConnections()
  silent.close()
  expect(ended).toEqual([null, 'SIGINT'])
  expect(told).toContain('Interrupted by SIGINT: it is not finished. Run it again: what is at the target already is not sent twice.\n')
})

it.each(['sayOnStderr', 'sayOnStdout'])('takes a line of progress away before %s, once', async (say) => {
  const script = `import { showProgress, ${say} as say } from ${JSON.stringify(new URL('say.ts', import.meta.url).href)}; showProgress(''); showProgress('1 of 2'); showProgress('2 of 2'); say('copied\\n'); say('again\\n')`
  const child = spawn(process.execPath, ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr] = await Promise.all([text(child.stdout), said(child)])
  const words = 'copied\nagain\n'
  const wiped = '\r\u001b[2K1 of 2\r\u001b[2K2 of 2\r\u001b[2K'
  expect({ stdout, stderr }).toEqual(say === 'sayOnStdout' ? { stdout: words, stderr: wiped } : { stdout: '', stderr: wiped + words })
})
