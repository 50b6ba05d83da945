import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { WorkflowRun } from '@portcullis/sandbox/github/model/workflow-run'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'
import type { RunReader } from '@portcullis/core/ports/forge'

import { createGitHubClient } from './client.ts'
import { createRunReader } from './runs.ts'

let github: SandboxGitHub
let reader: RunReader
let run: WorkflowRun
const clock = new SandboxClock()
const logins = (people: readonly { login: string }[]) => people.map(({ login }) => login)

beforeAll(async () => {
  github = await startGitHub({ clock })
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { actions: 'read' } })
  reader = createRunReader(createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0 }))
})
beforeEach(() => {
  github.intercept(undefined)
  run = github.lifecycle.startRun({ repository: 'acme/shop', workflow: '.github/workflows/promote.yml', event: 'push', ref: 'refs/heads/main', actor: 'dana' })
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

/** Starts the two gate jobs of a promotion. */
function openGates(): void {
  for (const environment of ['approve-security', 'approve-release']) github.lifecycle.startJob(run, { name: environment, permissions: {}, environment })
}

describe('a run', () => {
  it('is read with its event, commit and repository', async () => {
    expect(await reader.run(run.id)).toMatchObject({ repository: 'acme/shop', repositoryId: 1234, id: run.id, attempt: 1, event: 'push', commit: run.headSha, ref: 'main' })
  })
  it('names everybody who started any attempt, once', async () => {
    github.lifecycle.rerun(run, 'sam')
    github.lifecycle.rerun(run, 'rita')
    github.lifecycle.rerun(run, 'dana')
    const { attempt, initiators } = await reader.run(run.id)
    expect(attempt).toBe(4)
    expect(logins(initiators).toSorted()).toEqual(['dana', 'rita', 'sam'])
    expect(initiators.every(({ id, type }) => id > 0 && type === 'User')).toBe(true)
  })
  it('that is not there is a failure', async () => {
    await expect(reader.run(424_242)).rejects.toMatchObject({ code: 'permission-missing' })
  })
  it.each([
    ['another id', { id: 1 }],
    ['no attempt', { run_attempt: null }],
    ['an actor without an id', { actor: { login: 'dana', type: 'User' } }],
    ['a short commit', { head_sha: 'abc123' }],
  ])('is not believed with %s', async (_, lie) => {
    const token = github.createToken({ actor: 'ada' })
    const honest = await fetch(`${github.apiUrl}/repos/acme/shop/actions/runs/${run.id}`, { headers: { authorization: `token ${token}` } })
    const body = { ...((await honest.json()) as object), ...lie }
    github.intercept(() => ({ status: 200, body }))
    await expect(reader.run(run.id)).rejects.toMatchObject({ code: 'github-protocol' })
  })
})

describe('approvals', () => {
  it('are none before anybody reviewed', async () => {
    openGates()
    expect(await reader.approvals(run.id)).toEqual([])
  })
  it('tell person, state, comment and environments', async () => {
    openGates()
    github.lifecycle.approve(run, 'approve-security', 'sam', 'fixed in 1.2')
    github.lifecycle.reject(run, 'approve-release', 'rita', 'not today')
    const sam = { id: github.world.account('sam').id, login: 'sam', type: 'User' }
    const rita = { id: github.world.account('rita').id, login: 'rita', type: 'User' }
    expect(await reader.approvals(run.id)).toEqual([
      { environments: ['approve-security'], state: 'approved', person: sam, comment: 'fixed in 1.2' },
      { environments: ['approve-release'], state: 'rejected', person: rita, comment: 'not today' },
    ])
  })
  it('may cover several environments in one entry', async () => {
    github.seed.environment(github.shop, 'gate-a', { reviewers: ['sam'] })
    github.seed.environment(github.shop, 'gate-b', { reviewers: ['sam'] })
    for (const environment of ['gate-a', 'gate-b']) github.lifecycle.startJob(run, { name: environment, permissions: {}, environment })
    github.lifecycle.approve(run, ['gate-a', 'gate-b'], 'sam')
    expect((await reader.approvals(run.id)).map(({ environments }) => environments)).toEqual([['gate-a', 'gate-b']])
  })
  it('of an unknown kind are not guessed at', async () => {
    const user = { id: 1, login: 'sam', type: 'User' }
    github.intercept(() => ({ status: 200, body: [{ environments: [{ name: 'x' }], state: 'Approved', user, comment: '' }] }))
    await expect(reader.approvals(run.id)).rejects.toMatchObject({ code: 'github-protocol', message: expect.stringContaining('approvals[0].state') })
  })
  it('without the permission are a failure, never none', async () => {
    const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'read' } })
    const blind = createRunReader(createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0 }))
    await expect(blind.approvals(run.id)).rejects.toMatchObject({ code: 'permission-missing', expected: 'actions: read' })
  })
})
