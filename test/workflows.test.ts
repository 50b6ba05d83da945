/** Every workflow, every action.yml and every YAML snippet of the docs, under rules of our own. */
import { existsSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { readPolicyDocument } from '@portcullis/workspace/policy-file'
import { actionNames, root } from '../packages/tooling/src/repository.ts'
import { contractOf, contractViolations, readContracts } from '../packages/tooling/src/workflows/action-contract.ts'
import { yamlBlocks } from '../packages/tooling/src/workflows/documents.ts'
import { workflowViolations } from '../packages/tooling/src/workflows/workflow-law.ts'

const contracts = readContracts()
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter((path) => existsSync(root + path))
const workflows = tracked.filter((path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).map((path) => ({ path, firstLine: 1, text: read(path) }))
const pages = tracked.filter((path) => path.endsWith('.md') && !path.startsWith('packages/sandbox/'))
const snippets = pages.flatMap((path) => yamlBlocks(path, read(path)))

describe('our own workflows', () => {
  it.each(workflows)('$path keeps the rules', (workflow) => {
    expect(workflowViolations(workflow, contracts)).toEqual([])
  })

  it('are all found', () => {
    expect(workflows.map(({ path }) => path)).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml']))
  })

  it('release under a policy that is one', async () => {
    const policy = parsePolicy(await readPolicyDocument('.github/portcullis/policy.yaml', root))
    expect([...policy.environments.keys()]).toEqual(['release'])
  })
})

describe('the docs', () => {
  it('show no workflow that breaks the rules', () => {
    expect(snippets.flatMap((snippet) => workflowViolations(snippet, contracts))).toEqual([])
  })
})

describe('the contracts of the actions', () => {
  it.each(actionNames)('%s keeps the rules', (name) => {
    const path = `actions/${name}/action.yml`
    expect(contractViolations(path, read(path))).toEqual([])
  })

  it('at the root there is only a signpost, and it fails', () => {
    const text = read('action.yml')
    for (const name of actionNames) expect(text).toContain(`actions/${name}`)
    expect(text).toContain('exit 1')
  })

  it.each([
    ['an output that is missing', (text: string) => text.replace('  decision:', '  verdict:'), 'the output decision is missing'],
    ['an input without a default', (text: string) => text.replace("default: 'true'", ''), 'is either required or has a default'],
    ['a name with an underscore', (text: string) => text.replace('  output-dir:', '  output_dir:'), 'output_dir is not in kebab-case'],
    ['an older Node', (text: string) => text.replace('node24', 'node20'), 'it does not run on node24'],
    ['a bundle that is not there', (text: string) => text.replace('dist/verify', 'dist/verity'), 'main names no file'],
  ])('are refused with %s', (_, spoil, problem) => {
    const path = 'actions/verify/action.yml'
    expect(contractViolations(path, spoil(read(path))).join('\n')).toContain(problem)
  })
})

describe('the rules', () => {
  const pin = `${'a1'.repeat(20)} # v1.0.0`
  const good = `on: push
permissions: {}
concurrency: one
jobs:
  verify:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${pin}
        with: { persist-credentials: false }
      - id: look
        uses: acme/portcullis/actions/verify@${pin}
        with: { subject-name: x, subject-digest: y }
      - run: echo "$DECISION"
        env: { DECISION: '\${{ steps.look.outputs.decision }}' }
`
  const found = (text: string) => workflowViolations({ path: 'x.yml', firstLine: 1, text }, contracts)

  it('let a good workflow pass', () => {
    expect(found(good)).toEqual([])
  })

  it.each([
    ['a tag for a pin', good.replace(pin, 'v4'), 'actions/checkout@v4 is not pinned to a commit'],
    ['a pin without its version', good.replace(' # v1.0.0', ''), 'no comment that tells its version'],
    ['rights for all jobs', good.replace('permissions: {}', 'permissions: { contents: read }'), 'permissions at the top are not {}'],
    ['a job without rights of its own', good.replace('    permissions: { contents: read }\n', ''), 'lists no permissions of its own'],
    ['rights for everything', good.replace('{ contents: read }', 'write-all'), 'lists no permissions of its own'],
    ['a job without an end', good.replace('    timeout-minutes: 5\n', ''), 'no timeout-minutes'],
    ['a trigger for strangers', good.replace('on: push', 'on: [push, pull_request_target]'), 'pull_request_target'],
    ['a token left in the tree', good.replace('persist-credentials: false', 'fetch-depth: 1'), 'persist-credentials'],
    ['an input that is not there', good.replace('subject-name: x', 'subject-name: x, subject-tag: z'), 'has no input subject-tag'],
    ['an input forgotten', good.replace(', subject-digest: y', ''), 'is not given subject-digest'],
    ['an output that is not there', good.replace('outputs.decision', 'outputs.verdict'), 'verify has no output verdict'],
    ['a step that is not there', good.replace('steps.look', 'steps.lock'), 'no step has the id lock'],
    ['code from outside', good.replace('"$DECISION"', '"${{ github.head_ref }}"'), 'an expression inside a script'],
    ['a gate without identity', good.replace('actions/verify@', 'actions/sign@'), 'sign needs the permission id-token'],
    ['a runner of our own', good.replace('ubuntu-24.04', '[self-hosted, linux]'), 'a runner of our own'],
    ['a scan with identity', good.replace('{ contents: read }', '{ id-token: write }').replace('actions/verify@', 'actions/scan@'), 'may not have id-token'],
  ])('find %s', (_, text, problem) => {
    expect(found(text).join('\n')).toContain(problem)
  })

  it('find it in a snippet, and name its line', () => {
    const [snippet] = yamlBlocks('page.md', `# Title\n\n\`\`\`yaml\n- uses: actions/checkout@v4\n\`\`\`\n`)
    expect(snippet).toBeDefined()
    expect(snippet === undefined ? [] : workflowViolations(snippet, contracts)[0]).toContain('page.md:4: actions/checkout@v4 is not pinned')
  })

  it('know a contract by its file', () => {
    expect(contractOf('inputs: { a: { required: true }, b: {} }').inputs.get('a')).toEqual({ required: true })
  })
})

function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}
