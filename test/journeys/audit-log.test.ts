/** `portcullis audit log` as a process, over the sandbox's transparency log and GitHub. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowRun } from '@portcullis/sandbox/github/model/workflow-run'
import { Shop } from '@portcullis/sandbox/shop/shop'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from '../../packages/cli/src/cli-session.ts'
import type { Ended } from '../../packages/cli/src/cli-session.ts'

const build = '.github/workflows/build.yml'
const day = 24 * 60 * 60_000
let sandbox: Sandbox
let directory: string
let files = 0

beforeAll(async () => {
  sandbox = await startSandbox()
  const shop = new Shop(sandbox)
  const commit = await shop.commit('1.5.1', 'dana', 'Sell raincoats')
  directory = commit.directory
  await shop.build(commit, 'dana')
})
afterAll(() => sandbox.close())

const size = () => Number(sandbox.sigstore.evidence.parts({}, sandbox.sigstore.evidence.leafFor(githubClaims({ repository: 'else/where' }))).entries[0]?.inclusionProof.treeSize)
const newState = () => join(sandbox.directory, `log-state-${(files += 1)}.json`)

async function look(state: string, words: readonly string[] = [], variables: Readonly<Record<string, string>> = github()): Promise<Ended> {
  return await portcullis(['audit', 'log', '--state', state, '--log-url', sandbox.sigstore.url, '--output', 'json', ...words], directory, variables)
}

function github(): Readonly<Record<string, string>> {
  const token = sandbox.github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { actions: 'read', contents: 'read' } })
  return { GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: sandbox.github.apiUrl }
}

/** Signs as the builder of the policy. @returns index of its entry, and the bundle */
async function signAsBuilder(runId: string, runAttempt = '1') {
  const bundle = await sandbox.sigstore.signStatement({ about: `${runId} ${size()}` }, githubClaims({ repository: 'acme/shop', workflowPath: build, runId, runAttempt }))
  const [entry] = bundle.verificationMaterial.tlogEntries
  return { index: Number(entry?.logIndex), bundle }
}

function startRun(workflow = build): WorkflowRun {
  return sandbox.github.lifecycle.startRun({ repository: 'acme/shop', workflow, event: 'push', ref: 'refs/heads/main', actor: 'dana' })
}

describe('audit log', () => {
  it('ends with 0 where every entry of ours is explained by its run', async () => {
    const run = startRun()
    await signAsBuilder(String(run.id))
    const ended = await look(newState(), ['--from', '0'])
    expect([ended.status, resultIn(ended)]).toMatchObject([0, { schema: 'portcullis/audit-log/v1', decision: 'allow', firstLook: true, read: { from: 0, left: 0 }, reasons: [] }])
    expect(resultIn(ended)['entries']).toMatchObject({ ours: expect.any(Number), passedOver: 0 })
    expect((resultIn(ended)['entries'] as { ours: number }).ours).toBeGreaterThan(1)
  })

  it('finds the entry in our name that nobody can explain, in the middle of others, and says it until somebody answers for it', async () => {
    const state = newState()
    expect((await look(state)).status).toBe(0)
    size()
    const { index, bundle } = await signAsBuilder('424242')
    size()
    const first = await look(state)
    expect([first.status, resultIn(first)]).toMatchObject([1, { decision: 'deny', unexplained: [{ index, identity: 'builder' }], reasons: [{ code: 'log-entry-unexplained', message: expect.stringContaining('run 424242') }] }])
    expect((await look(state)).status).toBe(1)
    const answeredFor = join(sandbox.directory, 'known.sigstore.json')
    await writeFile(answeredFor, JSON.stringify(bundle))
    const copy = newState()
    await writeFile(copy, await readFile(state))
    expect((await look(copy, ['--bundle', answeredFor])).status).toBe(0)
    expect((await look(state, ['--acknowledge', String(index - 1)])).status).toBe(1)
    expect((await look(state, ['--acknowledge', String(index)])).status).toBe(0)
    expect((await look(state)).status).toBe(0)
  })

  it('does not take any run for the one that signed', async () => {
    const state = newState()
    expect((await look(state)).status).toBe(0)
    const other = startRun('.github/workflows/promote.yml')
    const ended = startRun()
    for (const attempt of ended.attempts) Object.assign(attempt, { status: 'completed', startedAt: new Date(attempt.startedAt.getTime() - day), updatedAt: new Date(attempt.updatedAt.getTime() - day) })
    const right = startRun()
    const entries = [await signAsBuilder(String(other.id)), await signAsBuilder(String(ended.id)), await signAsBuilder(String(right.id), '2')]
    await signAsBuilder(String(right.id))
    const { unexplained } = resultIn(await look(state)) as { unexplained: { index: number }[] }
    expect(unexplained.map(({ index }) => index)).toEqual(entries.map(({ index }) => index))
  })

  it('looks for the identities that it is asked for, and believes nobody when GitHub cannot be asked', async () => {
    const run = startRun()
    const state = newState()
    expect((await look(state)).status).toBe(0)
    const { index } = await signAsBuilder(String(run.id))
    const copy = newState()
    await writeFile(copy, await readFile(state))
    expect((await look(copy, ['--identity', 'promoter'], {})).status).toBe(0)
    const unasked = await look(state, ['--identity', 'builder'], {})
    expect([unasked.status, resultIn(unasked)]).toMatchObject([1, { unexplained: [{ index }] }])
    expect((await look(state)).status).toBe(0)
  })

  it('ends with 2 when entries are left, and goes on there', async () => {
    const state = newState()
    const first = await look(state, ['--from', '0', '--max-entries', '2', '--identity', 'promoter'])
    expect([first.status, resultIn(first)]).toMatchObject([2, { decision: 'pending', read: { from: 0, to: 2 } }])
    expect(resultIn(await look(state, ['--identity', 'promoter']))).toMatchObject({ decision: 'allow', firstLook: false, read: { from: 2, left: 0 } })
  })

  it.each([
    ['another log', ['--log', 'rekor.example'], 4, 'input-invalid'],
    ['plain HTTP to elsewhere', ['--log-url', 'http://rekor.example'], 4, 'input-invalid'],
    ['nobody of the policy', ['--identity', 'nobody'], 4, 'policy-error'],
    ['no number', ['--max-entries', 'many'], 4, 'input-invalid'],
  ])('ends with another code when asked for %s', async (_, words, status, code) => {
    const ended = await look(newState(), words)
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([status, '', expect.stringContaining(code)])
  })

  it('ends with 3 or 4 when the log does not answer or its state cannot be read, and forgets nothing', async () => {
    const state = newState()
    expect((await look(state)).status).toBe(0)
    const before = await readFile(state, 'utf8')
    sandbox.sigstore.unavailable.add('rekor')
    expect(await look(state)).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('log-unavailable') })
    sandbox.sigstore.unavailable.clear()
    expect(await readFile(state, 'utf8')).toBe(before)
    await writeFile(state, before.replace(/"next": \d+/, '"next": 100000'))
    expect(await look(state)).toMatchObject({ status: 4, stderr: expect.stringContaining('log-state-invalid') })
  })
})
