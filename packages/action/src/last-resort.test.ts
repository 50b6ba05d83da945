import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-last-resort-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('a run that does not end by itself', () => {
  it.each([
    ['throws where nobody catches', "setTimeout(() => { throw new Error('boom') }); await forever()", 'error', 'unexpected'],
    ['forgets a promise that is rejected', "void Promise.reject(new Error('boom')); await forever()", 'error', 'unexpected'],
    ['waits for nothing', 'await new Promise(() => undefined)', 'error', 'unexpected'],
    ['calls process.exit(0)', 'process.exit(0)', 'error', 'unexpected'],
    ['is cancelled', "process.kill(process.pid, 'SIGTERM'); await forever()", 'error', 'cancelled'],
    ['is interrupted', "process.kill(process.pid, 'SIGINT'); await forever()", 'error', 'cancelled'],
    ['is killed', "process.kill(process.pid, 'SIGKILL'); await forever()", 'deny', 'unexpected'],
    ['aborts', 'process.abort()', 'deny', 'unexpected'],
  ])('because it %s leaves no allow', async (_, script, decision, code) => {
    const { status, outputs } = await run(script)
    expect(status).not.toBe(0)
    expect(outputs).toEqual({ decision, 'reason-code': code })
  })

  it('but one that settled keeps what it said', async () => {
    const { status, outputs } = await run("runner.setOutput('decision', 'allow'); runner.setOutput('reason-code', 'verified'); lastResort.settle()")
    expect({ status, outputs }).toEqual({ status: 0, outputs: { decision: 'allow', 'reason-code': 'verified' } })
  })
})

async function run(script: string) {
  const file = join(directory, 'output')
  writeFileSync(file, '')
  const program = `
    const [{ githubRunner }, { closeTheGate }, { installLastResort }] = await Promise.all(
      ['github-runner', 'close-the-gate', 'last-resort'].map((name) => import(${JSON.stringify(`${import.meta.dirname}/`)} + name + '.ts')),
    )
    const runner = githubRunner(process.env)
    closeTheGate(runner)
    const lastResort = installLastResort(runner, process, new AbortController())
    const forever = () => new Promise(() => setInterval(() => undefined, 1_000))
    ${script}`
  const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', '--input-type=module']
  const child = spawn(process.execPath, [...flags, '-e', program], { env: { GITHUB_OUTPUT: file }, cwd: directory, stdio: 'ignore' })
  await new Promise((resolve) => child.once('exit', resolve))
  return { status: child.exitCode, outputs: decisionsIn(readFileSync(file, 'utf8')) }
}

/** The last value of each of the two outputs that say how a run ended. */
function decisionsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(?<name>decision|reason-code)<<(?<delimiter>\S+)\n(?<value>.*)\n\k<delimiter>$/gm)]
  return Object.fromEntries(found.map((match) => [match.groups?.['name'] ?? '', match.groups?.['value'] ?? '']))
}
