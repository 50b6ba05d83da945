import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../clock.ts'
import type { RunRequest } from '../runner/host.ts'
import { callGitHub } from './call-github.ts'
import { createRunnerHost } from './runner-host.ts'
import { startGitHub, type SandboxGitHub } from './server.ts'

let github: SandboxGitHub
let request: RunRequest

beforeAll(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
  const sha = github.shop.git.refs.get('heads/main') ?? ''
  request = { repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'push', ref: 'refs/heads/main', sha, actor: 'dana', referencedWorkflows: ['acme/shop/.github/workflows/gate.yml@refs/heads/main'] }
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

describe('the runner\'s host', () => {
  it('starts a run and its job, hands out a token, and takes it back', async () => {
    const host = createRunnerHost(github)
    const run = await host.startRun(request)
    expect(run).toMatchObject({ attempt: '1', repositoryId: '1234', triggeringActor: 'dana', refProtected: true, apiUrl: github.apiUrl })
    const job = await host.startJob(run, { name: 'scan', permissions: { actions: 'read' } })
    const { token, idToken } = await host.credentials(run, job)
    expect(idToken).toBeUndefined()
    const get = () => callGitHub(github, token, `GET /repos/acme/shop/actions/runs/${run.id}`)
    expect((await get()).body).toMatchObject({ name: 'promote', event: 'push', status: 'in_progress', referenced_workflows: [{ sha: request.sha }] })
    await host.finishJob(run, job, 'success')
    expect((await get()).status).toBe(401)
    await host.finishRun(run, 'success')
    expect(github.shop.runs.get(Number(run.id))?.attempts[0]).toMatchObject({ status: 'completed', conclusion: 'success' })
  })
  it('lets people review when a job waits, and reports their word', async () => {
    const host = createRunnerHost(github, {
      onWaiting: (run, environment) => {
        if (environment === 'approve-security') github.lifecycle.approve(run, environment, 'sam')
        else github.lifecycle.reject(run, environment, 'rita')
      },
    })
    const run = await host.startRun(request)
    const security = await host.startJob(run, { name: 'security', permissions: {}, environment: 'approve-security' })
    const release = await host.startJob(run, { name: 'release', permissions: {}, environment: 'approve-release' })
    expect(await host.waitForEnvironment(run, security, 'approve-security')).toBe('approved')
    expect(await host.waitForEnvironment(run, release, 'approve-release')).toBe('rejected')
    await host.finishJob(run, release, 'failure')
  })
  it('runs a further attempt by another person', async () => {
    const run = await createRunnerHost(github).startRun(request)
    const again = await createRunnerHost(github, { rerunOf: run.id }).startRun({ ...request, actor: 'erin' })
    expect(again).toMatchObject({ id: run.id, attempt: '2', actorId: run.actorId, triggeringActor: 'erin' })
  })
})
