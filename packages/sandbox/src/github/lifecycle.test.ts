import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../clock.ts'
import type { GithubJob } from '../sigstore/claims.ts'
import { callGitHub } from './call-github.ts'
import type { JobStart } from './live-job.ts'
import type { Job, WorkflowRun } from './model/workflow-run.ts'
import { startGitHub, type SandboxGitHub } from './server.ts'

let github: SandboxGitHub
let run: WorkflowRun
const clock = new SandboxClock()
const identities: GithubJob[] = []
const revoked: string[] = []
const shop = '/repos/acme/shop'

beforeAll(async () => {
  const idToken = (job: GithubJob) => {
    identities.push(job)
    return { requestUrl: 'http://127.0.0.1/idtoken?v=1', requestToken: 'secret', revoke: () => revoked.push(job.checkRunId ?? '') }
  }
  github = await startGitHub({ clock, idToken })
})
beforeEach(() => {
  run = start('refs/heads/main', 'dana')
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function start(ref: string, actor: string, more: { fromFork?: boolean } = {}): WorkflowRun {
  return github.lifecycle.startRun({ repository: 'acme/shop', workflow: '.github/workflows/promote.yml', event: 'push', ref, actor, ...more })
}

function gate(environment: string, more: Partial<JobStart> = {}): Job {
  return github.lifecycle.startJob(run, { name: environment, permissions: {}, environment, ...more })
}

async function get(path: string): Promise<unknown> {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { actions: 'read', deployments: 'read', checks: 'read' } })
  const { status, body } = await callGitHub(github, token, `GET ${shop}${path}`)
  expect(status).toBe(200)
  return body
}

function review(actor: string, body: object): ReturnType<typeof callGitHub> {
  return callGitHub(github, github.createToken({ actor }), `POST ${shop}/actions/runs/${run.id}/pending_deployments`, body)
}

describe('a job inside an environment with reviewers', () => {
  it('waits, shows itself everywhere as waiting, and starts when one reviewer approves', async () => {
    const job = gate('approve-security')
    expect(await get(`/actions/runs/${run.id}`)).toMatchObject({ status: 'waiting', run_attempt: 1, actor: { login: 'dana' } })
    expect(await get(`/check-runs/${job.id}`)).toMatchObject({ status: 'waiting', name: 'approve-security' })
    expect(await get(`/deployments/${job.deploymentId}/statuses`)).toMatchObject([{ state: 'pending' }])
    const [pending] = (await get(`/actions/runs/${run.id}/pending_deployments`)) as { environment: { id: number } }[]
    expect(pending).toMatchObject({ environment: { name: 'approve-security' }, reviewers: [{ type: 'Team', reviewer: { slug: 'security' } }], wait_timer: 0 })
    const answer = await review('sam', { environment_ids: [pending?.environment.id], state: 'approved', comment: 'looks right' })
    expect(answer.status).toBe(200)
    expect(await github.lifecycle.admission(job)).toBe('started')
    expect(await get(`/actions/runs/${run.id}/approvals`)).toEqual([expect.objectContaining({ state: 'approved', comment: 'looks right', user: expect.objectContaining({ login: 'sam' }) })])
    expect(await get(`/actions/runs/${run.id}/attempts/1/jobs`)).toMatchObject({ total_count: 1, jobs: [{ id: job.id, status: 'in_progress' }] })
  })
  it('never starts when a reviewer rejects', async () => {
    const job = gate('approve-security')
    github.lifecycle.reject(run, 'approve-security', 'sasha', 'no')
    expect(await github.lifecycle.admission(job)).toBe('refused')
    expect(job).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })
  it.each([
    ['somebody of another role', 'rita'],
    ['a member who has not accepted yet', 'erin'],
    ['an administrator who is no reviewer', 'ada'],
  ])('is not started by %s', async (_, reviewer) => {
    const job = gate(reviewer === 'erin' ? 'approve-release' : 'approve-security')
    expect((await review(reviewer, { environment_ids: [github.shop.environments.get(job.environment ?? '')?.id], state: 'approved', comment: '' })).status).toBe(422)
    expect(job.status).toBe('waiting')
  })
  it('is not started by who started the run, nor by who re-ran it, where self-review is prevented', async () => {
    run = start('refs/heads/main', 'sam')
    gate('approve-security')
    expect(() => github.lifecycle.approve(run, 'approve-security', 'sam')).toThrow('does not let sam review')
    github.lifecycle.rerun(run, 'sasha')
    gate('approve-security')
    expect(() => github.lifecycle.approve(run, 'approve-security', 'sasha')).toThrow('does not let sasha review')
    expect(() => github.lifecycle.approve(run, 'approve-security', 'sam')).not.toThrow()
  })
  it('is not started by a job token, whatever it may write', async () => {
    gate('approve-security')
    const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { deployments: 'write', actions: 'write' } })
    const body = { environment_ids: [github.shop.environments.get('approve-security')?.id], state: 'approved', comment: '' }
    expect((await callGitHub(github, token, `POST ${shop}/actions/runs/${run.id}/pending_deployments`, body)).status).toBe(403)
  })
  it('asks again in each attempt, while the list of approvals forgets which', async () => {
    gate('approve-security')
    github.lifecycle.approve(run, 'approve-security', 'sam')
    github.lifecycle.rerun(run, 'erin')
    const again = gate('approve-security')
    expect(again).toMatchObject({ status: 'waiting', attempt: 2 })
    expect(await get(`/actions/runs/${run.id}/approvals`)).toHaveLength(1)
    expect(await get(`/actions/runs/${run.id}/attempts/1`)).toMatchObject({ triggering_actor: { login: 'dana' } })
    expect(await get(`/actions/runs/${run.id}/attempts/2`)).toMatchObject({ triggering_actor: { login: 'erin' }, actor: { login: 'dana' } })
  })
  it('can be bypassed by an administrator alone, and leaves no approval', async () => {
    const job = gate('approve-security')
    expect(() => github.lifecycle.bypass(run, 'approve-security', 'dana')).toThrow('Must have admin rights')
    github.lifecycle.bypass(run, 'approve-security', 'ada')
    expect(await github.lifecycle.admission(job)).toBe('started')
    expect(await get(`/actions/runs/${run.id}/approvals`)).toEqual([])
  })
})

describe('other gates', () => {
  it('a missing environment is made, without protection', async () => {
    expect(await github.lifecycle.admission(gate('misspelt'))).toBe('started')
    expect(await get('/environments/misspelt')).toMatchObject({ protection_rules: [], deployment_branch_policy: null })
  })
  it('a branch policy refuses other branches', async () => {
    github.seed.commit(github.shop, { message: 'try', author: 'dana', branch: 'feature' })
    run = start('refs/heads/feature', 'dana')
    expect(await github.lifecycle.admission(gate('production'))).toBe('refused')
    run = start('refs/heads/main', 'dana')
    expect(await github.lifecycle.admission(gate('production'))).toBe('started')
  })
  it('branch patterns do not reach over a slash', async () => {
    github.seed.environment(github.shop, 'patterned', { branches: ['release/*'] })
    for (const [branch, admission] of [['release/1', 'started'], ['release/1/x', 'refused'], ['other', 'refused']] as const) {
      github.seed.commit(github.shop, { message: 'r', author: 'dana', branch })
      run = start(`refs/heads/${branch}`, 'dana')
      expect(await github.lifecycle.admission(gate('patterned'))).toBe(admission)
    }
  })
  it('a wait timer is kept by the clock, after review', async () => {
    github.seed.environment(github.shop, 'slow', { reviewers: ['sam'], waitTimerMinutes: 30 })
    const job = gate('slow')
    github.lifecycle.approve(run, 'slow', 'sam')
    expect(job.status).toBe('waiting')
    clock.advance(29 * 60_000)
    github.lifecycle.settle()
    expect(job.status).toBe('waiting')
    clock.advance(60_000)
    github.lifecycle.settle()
    expect(await github.lifecycle.admission(job)).toBe('started')
  })
})

describe('what a job is given', () => {
  it('is a token with just its permissions, dead after the job', async () => {
    const job = github.lifecycle.startJob(run, { name: 'scan', permissions: { actions: 'read' } })
    const { value } = github.lifecycle.token(job)
    const status = async (path: string) => (await callGitHub(github, value, `GET ${shop}${path}`)).status
    expect([await status(`/actions/runs/${run.id}`), await status('/deployments')]).toEqual([200, 403])
    github.lifecycle.finishJob(job, 'success')
    expect(await status(`/actions/runs/${run.id}`)).toBe(401)
    expect(await get(`/check-runs/${job.id}`)).toMatchObject({ status: 'completed', conclusion: 'success' })
  })
  it('is an identity that names job, attempt and environment, only with id-token: write', () => {
    const job = gate('staging', { permissions: { 'id-token': 'write' }, jobWorkflowRef: 'acme/gates/.github/workflows/gate.yml@refs/tags/v1' })
    expect(github.lifecycle.identity(job)?.requestToken).toBe('secret')
    expect(identities.at(-1)).toMatchObject({
      repository: 'acme/shop',
      repositoryId: '1234',
      environment: 'staging',
      runId: String(run.id),
      runAttempt: '1',
      checkRunId: String(job.id),
      actor: 'dana',
      jobWorkflowRef: 'acme/gates/.github/workflows/gate.yml@refs/tags/v1',
    })
    github.lifecycle.finishJob(job, 'success')
    expect(revoked).toContain(String(job.id))
    expect(github.lifecycle.identity(github.lifecycle.startJob(run, { name: 'scan', permissions: { contents: 'write' } }))).toBeUndefined()
  })
  it('is read-only and without identity in a fork\'s run', () => {
    run = start('refs/heads/main', 'dana', { fromFork: true })
    const job = github.lifecycle.startJob(run, { name: 'scan', permissions: { checks: 'write', 'id-token': 'write' } })
    expect(job.permissions).toEqual({ checks: 'read' })
    expect(github.lifecycle.identity(job)).toBeUndefined()
  })
})
