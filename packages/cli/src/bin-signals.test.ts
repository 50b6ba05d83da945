/** The command line as it is installed, where it has to start another Node: a signal to the one ends the other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'

const bin = fileURLToPath(new URL('../bin/portcullis.mjs', import.meta.url))

it.each(['SIGTERM', 'SIGINT'] as const)('%s to the first process ends the sandbox that the second runs, in order', async (signal) => {
  const first = spawn(process.execPath, [bin, 'sandbox', 'up', '--json'], { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(first, 'close')
  const [line] = (await once(createInterface({ input: first.stdout }), 'line')) as [string]
  const github = parseStrictJsonObject(Buffer.from(line), { what: 'the addresses' })['github']
  const url = isJsonObject(github) ? github['api'] : github
  if (typeof url !== 'string') throw new Error(`no address of the forge in ${line}`)
  await fetch(url)
  first.kill(signal)
  // Standard output is open in both, so it is closed only when both are gone.
  expect(await ended).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow()
}, 60_000)
