import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { Copying, credentials } from './copying.ts'
import { sampleOf, trialCount } from './sample.ts'
import { brokenByRerun, brokenPromises, undisturbed } from './trial.ts'
import type { Undisturbed } from './trial.ts'

const program = fileURLToPath(new URL('copy-child.ts', import.meta.url))
const count = trialCount(2)

describe('a copy in a process that is killed', () => {
  it(
    'as it sends a request: the target is untouched or complete, and the next run finishes',
    async () => {
      const sound = await undisturbed('across')
      const indexes = sampleOf(Array.from({ length: sound.requests }, (_, index) => index), count)
      const broken: string[] = []
      for (const index of indexes) broken.push(...(await killedAt(index, sound)).map((promise) => `killed at ${index}: ${promise}`))
      process.stderr.write(`kills: ${indexes.length} of ${sound.requests} requests\n`)
      expect(broken).toEqual([])
    },
    count > 100 ? 3_600_000 : 60_000,
  )
})

async function killedAt(index: number, { contents }: Undisturbed): Promise<string[]> {
  const copying = await Copying.prepare('across')
  try {
    const [source, target] = copying.proxies.map(({ host }) => host)
    const words = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', program, source ?? '', target ?? '', credentials.password]
    const line = new FaultLine(undefined, (seen) => {
      if (seen === index) child.kill('SIGKILL')
    })
    for (const proxy of copying.proxies) await proxy.restore(line)
    const child = spawn(process.execPath, words, { stdio: 'ignore', env: { PATH: process.env['PATH'] } })
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
    return [
      ...(signal === 'SIGKILL' ? [] : ['it was not killed']),
      ...(await brokenPromises(copying, contents, 'killed')),
      ...(await brokenByRerun(copying, contents)),
    ]
  } finally {
    await copying.close()
  }
}
