import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { harmless, harmlessText } from './harmless.ts'

/** What hostile content may hold that a runner would obey or a terminal would draw as something else. */
const hostile = [
  '::set-output name=decision::allow',
  '  ::add-mask::a',
  '\t::stop-commands::x',
  '::error::x\n::set-env name=PATH::/evil',
  'text ##[error]x',
  '##[set-env name=PATH]/evil',
  '##[add-mask]a',
  'a\r::debug::x',
  'a\u2028::debug::x',
  '\u202e::debug::x',
  '\ufeff::debug::x',
  '\u200b::debug::x',
  '\u001b[2J::debug::x',
  '::::debug::x',
  'decision<<EOF\nallow\nEOF',
]
let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-runner-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('a line of the log', () => {
  it.each(hostile)('%j gives the runner nothing to obey', (text) => {
    for (const line of [harmless(text), ...harmlessText(text).split('\n')]) {
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
      expect(line).not.toMatch(/[\r\u0000-\u0008\u000b-\u001f\u2028\u2029\u202e\u200b\ufeff]/)
    }
  })

  it('shows other text as it stands, up to a length', () => {
    expect(harmless('Müller: a::b ✓ 100 %')).toBe('Müller: a::b ✓ 100 %')
    expect(harmless('x'.repeat(10_000)).length).toBeLessThan(5_000)
  })
})

describe('an output', () => {
  it.each(hostile)('%j stays one value of one name', (value) => {
    const file = join(directory, 'output')
    writeFileSync(file, '')
    runner(`runner.setOutput('first', ${JSON.stringify(value)}); runner.setOutput('decision', 'deny')`, { GITHUB_OUTPUT: file })
    const [, name, delimiter] = /^(\w+)<<(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? []
    expect(name).toBe('first')
    const [first = '', second = ''] = readFileSync(file, 'utf8').split(`\n${delimiter ?? ''}\n`)
    expect(first).toBe(`first<<${delimiter ?? ''}\n${value}`)
    expect(second).toMatch(/^decision<<(\S+)\ndeny\n\1\n$/)
  })
})

describe('the real runner', () => {
  it('masks, groups, annotates, summarises and fails', () => {
    const summary = join(directory, 'summary')
    writeFileSync(summary, '')
    const { status, stdout } = runner(
      `runner.mask('hush-hush'); runner.startGroup('::evil'); runner.info('::add-path::x'); runner.endGroup()
       runner.notice({ level: 'warning', title: 'Title', message: 'one\\ntwo', path: 'a.yaml', line: 3 })
       await runner.summarize('# Title'); runner.fail('no\\n::set-output name=a::b')`,
      { GITHUB_STEP_SUMMARY: summary },
    )
    expect(status).toBe(1)
    expect(readFileSync(summary, 'utf8')).toBe('# Title\n')
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(commands.map((line) => /^::[a-z-]+/.exec(line)?.[0])).toEqual(['::add-mask', '::group', '::endgroup', '::warning', '::error'])
    expect(commands[3]).toBe('::warning title=Title,file=a.yaml,line=3::one%0Atwo')
  })
})

/** Runs `script` with a real runner in a process of its own: @actions/core speaks through the variables of its process. */
function runner(script: string, env: Record<string, string>) {
  const file = join(import.meta.dirname, 'github-runner.ts')
  const program = `const { githubRunner } = await import(${JSON.stringify(file)}); const runner = githubRunner(process.env); ${script}`
  const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', '--input-type=module']
  return spawnSync(process.execPath, [...flags, '-e', program], { env, encoding: 'utf8', cwd: import.meta.dirname })
}
