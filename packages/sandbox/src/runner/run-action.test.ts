import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runAction, type ActionRun } from './run-action.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'portcullis-runner-test-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

let count = 0
/** Writes an action whose scripts are these, its `main` outside its own directory as ours are. */
async function action(scripts: { main: string; pre?: string; post?: string }, inputs = '', runs = 'using: node24') {
  const directory = join(root, `repository-${count++}`)
  await mkdir(join(directory, 'actions', 'x'), { recursive: true })
  await mkdir(join(directory, 'dist', 'x'), { recursive: true })
  await mkdir(join(directory, 'workspace'))
  const lines = ['name: Example', 'description: For a test', inputs, 'runs:', `  ${runs}`]
  for (const [stage, script] of Object.entries(scripts)) {
    await writeFile(join(directory, 'dist', 'x', `${stage}.js`), script)
    lines.push(`  ${stage}: ../../dist/x/${stage}.js`)
  }
  await writeFile(join(directory, 'actions', 'x', 'action.yml'), lines.join('\n'))
  return { actionDirectory: join(directory, 'actions', 'x'), workspace: join(directory, 'workspace') }
}

const run = async (made: Promise<{ actionDirectory: string; workspace: string }>, changes: Partial<ActionRun> = {}) =>
  runAction({ inputs: {}, environment: {}, ...(await made), ...changes })

const append = "const write = (name, text) => require('node:fs').appendFileSync(process.env[name], text);"
const output = (expression: string) => `${append} write('GITHUB_OUTPUT', 'seen<<E\\n' + JSON.stringify(${expression}) + '\\nE\\n')`
const seen = ({ outputs }: { outputs: Readonly<Record<string, string>> }) => JSON.parse(outputs['seen'] ?? 'null')

const inputs = [
  'inputs:',
  '  some-name: { description: d, default: "${{ github.repository }}@${{ runner.os }}" }',
  '  with space: { description: d }',
  '  needed: { description: d, required: true }',
  '  old: { description: d, deprecationMessage: use new }',
  '  token: { description: d, default: "${{ github.token }}" }',
].join('\n')
const readInputs = output("Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')))")

describe('inputs', () => {
  it('become INPUT_ variables, their defaults filled in', async () => {
    const result = await run(action({ main: readInputs }, inputs), {
      inputs: { 'with space': 'a b', needed: '' },
      environment: { GITHUB_REPOSITORY: 'acme/shop' },
      token: 'ghs_secret',
    })
    expect(seen(result)).toEqual({
      'INPUT_SOME-NAME': expect.stringMatching(/^acme\/shop@(Linux|macOS|Windows)$/),
      INPUT_WITH_SPACE: 'a b',
      INPUT_NEEDED: '',
      INPUT_OLD: '',
      INPUT_TOKEN: 'ghs_secret',
    })
    expect(result.log.join()).toContain('  token: ***')
    expect(result.annotations).toEqual([])
  })

  it('that are deprecated or unknown are warned of, and passed all the same', async () => {
    const result = await run(action({ main: readInputs }, inputs), { inputs: { old: '1', 'some-nam': '2' } })
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use new",
      "Unexpected input(s) 'some-nam', valid inputs are ['some-name', 'with space', 'needed', 'old', 'token']",
    ])
    expect(seen(result)).toMatchObject({ 'INPUT_SOME-NAM': '2' })
  })
})

describe('the environment', () => {
  it('has what GitHub gives and nothing of ours', async () => {
    process.env['PORTCULLIS_LEAK'] = 'yes'
    const made = await action({ main: output('{ ...process.env, cwd: process.cwd() }') })
    const result = await runAction({ inputs: {}, environment: { GITHUB_SHA: 'abc', OWN: 'x', RUNNER_TEMP: 'mine' }, ...made })
    delete process.env['PORTCULLIS_LEAK']
    const environment = seen(result)
    expect(environment).toMatchObject({
      GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_SHA: 'abc', OWN: 'x', GITHUB_WORKSPACE: made.workspace, GITHUB_ACTION_PATH: made.actionDirectory,
      RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'GitHub Actions 1', cwd: made.workspace,
    })
    expect(environment.RUNNER_TEMP).not.toBe('mine')
    expect(Object.keys(environment)).toEqual(expect.not.arrayContaining(['PORTCULLIS_LEAK', 'NODE_OPTIONS', 'GITHUB_TOKEN']))
  })
})

describe('what an action says', () => {
  it('through its files is read, its summary covered', async () => {
    const main = `${append}
      console.log('::add-mask::hidden');
      write('GITHUB_OUTPUT', 'digest=sha256:ab\\n');
      write('GITHUB_STATE', 'done=yes\\n');
      write('GITHUB_STEP_SUMMARY', '# hidden\\nshown');`
    const result = await run(action({ main }))
    expect(result).toMatchObject({ outcome: 'success', exitCode: 0, outputs: { digest: 'sha256:ab' }, state: { done: 'yes' }, summary: '# ***\nshown\n', masks: ['hidden'] })
  })

  it('in a malformed file fails it, though what came before counts', async () => {
    const result = await run(action({ main: `${append} write('GITHUB_OUTPUT', 'a=1\\nnonsense\\nb=2\\n')` }))
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: { a: '1' } })
    expect(result.annotations.map(({ message }) => message)).toEqual(["Unable to process file command 'output' successfully.", "Invalid format 'nonsense'"])
  })

  it('in a summary of over 1 MiB is dropped with an error, and the step still succeeds', async () => {
    const write = (bytes: number) => action({ main: `${append} write('GITHUB_STEP_SUMMARY', 'x'.repeat(${bytes}))` })
    expect((await run(write(1024 * 1024))).summary).toHaveLength(1024 * 1024 + 1)
    const over = await run(write(1024 * 1024 + 1))
    expect([over.outcome, over.summary, over.annotations[0]?.message]).toEqual(['success', '', expect.stringContaining('supports content up to a size of 1024k')])
  })

  it('on both streams comes line by line, a lone CR being a line end too', async () => {
    const lines: string[] = []
    const main = "process.stdout.write('one\\r::warning::two\\r\\nthree'); process.stderr.write('::error::four\\n')"
    const result = await run(action({ main }), { onLine: (line) => lines.push(line) })
    expect(result.annotations.map(({ message }) => message).toSorted()).toEqual(['four', 'two'])
    expect(lines).toEqual(expect.arrayContaining(['one', '##[warning]two', 'three', '##[error]four']))
  })
})

describe('how an action ends', () => {
  it.each([
    ['with its exit code', 'process.exitCode = 3', { outcome: 'failure', exitCode: 3 }],
    ['with an error nobody caught', "throw new Error('oh')", { outcome: 'failure', exitCode: 1 }],
    ['by a signal', "process.kill(process.pid, 'SIGKILL')", { outcome: 'failure', exitCode: null, signal: 'SIGKILL' }],
  ])('%s', async (_, main, expected) => {
    expect(await run(action({ main }))).toMatchObject(expected)
  })

  it('when its time is over', async () => {
    const result = await run(action({ main: 'setInterval(() => {}, 1000)' }), { timeoutMilliseconds: 300 })
    expect(result).toMatchObject({ outcome: 'failure', signal: 'SIGINT' })
    expect(result.annotations[0]?.message).toContain('has timed out')
  })
})

describe('the stages', () => {
  const pre = `${append} write('GITHUB_STATE', 'key=value\\n'); write('GITHUB_ENV', 'MORE=yes\\n'); write('GITHUB_PATH', '/front\\n')`
  const main = output('[process.env.STATE_key, process.env.MORE, process.env.PATH.split(":")[0]]')

  it('hand on state, variables and path, and post follows even a failure', async () => {
    const result = await run(action({ pre, main: `${main}; process.exitCode = 1`, post: "console.log('post', process.env.STATE_key)" }))
    expect(seen(result)).toEqual(['value', 'yes', '/front'])
    expect(result.log).toContain('post value')
    expect(result.outcome).toBe('failure')
  })

  it('stop before main when pre fails', async () => {
    const result = await run(action({ pre: 'process.exitCode = 1', main: "console.log('main ran')" }))
    expect([result.outcome, result.exitCode, result.log.includes('main ran')]).toEqual(['failure', null, false])
  })
})

describe('an action file is refused', () => {
  it.each([
    ['for another node', 'using: node20', '', 'for node24 only'],
    ['for a container', 'using: docker', '', 'for node24 only'],
    ['with a key nobody knows', 'using: node24', 'outpts: {}', "unexpected value 'outpts'"],
    ['with an input of unknown form', 'using: node24', 'inputs: { a: { defualt: 1 } }', "unexpected value 'defualt'"],
    ['with a key twice', 'using: node24', 'author: a\nauthor: b', 'unique'],
  ])('%s', async (_, runs, more, message) => {
    await expect(run(action({ main: '' }, more, runs))).rejects.toThrow(message)
  })

  it('without its bundle, or without itself', async () => {
    const made = await action({ main: '' })
    await rm(join(made.actionDirectory, '..', '..', 'dist'), { recursive: true })
    await expect(runAction({ inputs: {}, environment: {}, ...made })).rejects.toThrow('File not found')
    await expect(runAction({ inputs: {}, environment: {}, ...made, actionDirectory: made.workspace })).rejects.toThrow("Can't find 'action.yml'")
  })
})
