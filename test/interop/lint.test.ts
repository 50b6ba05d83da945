/** actionlint and zizmor find nothing in our workflows, our actions, the example, nor in any workflow that the docs show. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { files, workflowSnippets } from '../snippets/pages.ts'
import { actionNames, root } from '../../packages/tooling/src/repository.ts'
import { findPeer } from './peer.ts'

const actionlint = findPeer('actionlint', 'no workflow was linted by it')
const zizmor = findPeer('zizmor', 'no workflow and no action was audited by it')

const workflows = files.filter((path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
const contracts = ['action.yml', ...actionNames.map((name) => `actions/${name}/action.yml`)]
// Both look at nothing outside a .github/workflows, so every snippet gets a repository of its own.
const snippets = workflowSnippets.map(({ path, firstLine, text }) => ({ path: join(dirname(path), `${basename(path, '.md')}-${firstLine}`, '.github/workflows/snippet.yml'), text }))

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-lint-test-'))
  for (const path of [...workflows, ...contracts, '.github/zizmor.yml']) cpSync(join(root, path), join(directory, path))
  for (const { path, text } of snippets) write(path, text)
})
afterAll(() => rmSync(directory, { recursive: true }))

it('every kind of file is there to be linted', () => {
  expect(workflows).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml', 'examples/shop/.github/workflows/promote.yml']))
  expect(snippets.length).toBeGreaterThanOrEqual(actionNames.length)
})

;(actionlint === undefined ? describe.skip : describe)('actionlint', () => {
  const lint = (paths: readonly string[]) => run(actionlint ?? '', ['-no-color', '-shellcheck', '', '-pyflakes', '', ...paths])

  it('finds nothing', () => {
    expect(lint([...workflows, ...snippets.map(({ path }) => path)])).toEqual({ status: 0, output: '' })
  })

  it('would find an output that no step has', () => {
    write('spoilt/.github/workflows/w.yml', 'on: push\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: "echo ${{ steps.none.outputs.x }}" }] } }')
    expect(lint(['spoilt/.github/workflows/w.yml']).status).toBe(1)
  })
})

;(zizmor === undefined ? describe.skip : describe)('zizmor', () => {
  const audit = (paths: readonly string[]) => run(zizmor ?? '', ['--offline', '--no-progress', '--quiet', '--color', 'never', '--config', '.github/zizmor.yml', ...paths])

  it('finds nothing', () => {
    const found = audit([...workflows, ...contracts, ...snippets.map(({ path }) => path)])
    expect(found).toEqual({ status: 0, output: expect.stringContaining('No findings to report') })
  })

  it('would find a trigger for strangers', () => {
    write('dangerous/.github/workflows/w.yml', 'on: pull_request_target\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: "echo ${{ github.head_ref }}" }] } }')
    expect(audit(['dangerous/.github/workflows/w.yml']).status).toBeGreaterThan(10)
  })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}

function run(command: string, words: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: directory, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
