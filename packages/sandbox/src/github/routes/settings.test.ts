import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../../clock.ts'
import { callGitHub } from '../call-github.ts'
import { startGitHub, type SandboxGitHub } from '../server.ts'

let github: SandboxGitHub
let ada: string
let app: string
const shop = '/repos/acme/shop'
const call = (token: string, request: string, body?: unknown) => callGitHub(github, token, request, body)

beforeAll(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
  ada = github.createToken({ actor: 'ada' })
  app = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { deployments: 'write', issues: 'write', attestations: 'write' } })
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

describe('an environment\'s settings', () => {
  const sam = () => ({ type: 'User', id: github.world.account('sam').id })
  it('are set whole: what is left out is reset', async () => {
    const policy = { protected_branches: true, custom_branch_policies: false }
    const put = await call(ada, `PUT ${shop}/environments/qa`, { wait_timer: 5, prevent_self_review: true, reviewers: [sam()], deployment_branch_policy: policy })
    expect(put.body).toMatchObject({ name: 'qa', protection_rules: [{ type: 'wait_timer', wait_timer: 5 }, { type: 'required_reviewers', prevent_self_review: true }, { type: 'branch_policy' }] })
    const reset = await call(ada, `PUT ${shop}/environments/qa`, {})
    expect(reset.body).toMatchObject({ protection_rules: [], deployment_branch_policy: null })
    expect((await call(ada, `DELETE ${shop}/environments/qa`)).status).toBe(204)
    expect((await call(ada, `GET ${shop}/environments/qa`)).status).toBe(404)
  })
  it.each([
    ['a month of waiting', { wait_timer: 43_201 }],
    ['seven reviewers', { reviewers: Array.from({ length: 7 }, (_, id) => ({ type: 'User', id })) }],
    ['a reviewer who may not read', { reviewers: [{ type: 'User', id: 424_242 }] }],
    ['a policy of both kinds', { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } }],
    ['an unknown setting', { required_approvals: 2 }],
  ])('are refused: %s', async (_, body) => {
    expect((await call(ada, `PUT ${shop}/environments/qa`, body)).status).toBe(422)
  })
})

describe('deployments', () => {
  it('are made without asking anybody, and gather statuses', async () => {
    const made = await call(app, `POST ${shop}/deployments`, { ref: 'main', environment: 'approve-security', auto_merge: false, required_contexts: [], payload: { digest: 'sha256:0' } })
    expect(made).toMatchObject({ status: 201, body: { environment: 'approve-security', payload: { digest: 'sha256:0' } } })
    const { id } = made.body as { id: number }
    expect((await call(app, `POST ${shop}/deployments/${id}/statuses`, { state: 'success', description: 'x'.repeat(140) })).status).toBe(201)
    expect((await call(app, `POST ${shop}/deployments/${id}/statuses`, { state: 'success', description: 'x'.repeat(141) })).status).toBe(422)
    expect((await call(app, `GET ${shop}/deployments/${id}`)).status).toBe(200)
    expect((await call(app, `GET ${shop}/deployments?environment=approve-security`)).body).toHaveLength(1)
    expect((await call(app, `GET ${shop}/deployments?environment=staging`)).body).toHaveLength(0)
    expect((await call(app, `POST ${shop}/deployments`, { ref: 'nowhere' })).status).toBe(422)
  })
})

describe('issues', () => {
  it('are opened and commented up to 65,536 characters', async () => {
    const opened = await call(app, `POST ${shop}/issues`, { title: 'Upgrade zlib', body: 'x'.repeat(65_536), labels: ['security'] })
    expect(opened.status).toBe(201)
    const { number } = opened.body as { number: number }
    expect((await call(app, `POST ${shop}/issues/${number}/comments`, { body: 'done' })).status).toBe(201)
    expect((await call(app, `POST ${shop}/issues/${number}/comments`, { body: 'x'.repeat(65_537) })).status).toBe(422)
    expect((await call(app, `GET ${shop}/issues/${number}`)).body).toMatchObject({ comments: 1, user: { login: 'github-actions[bot]', type: 'Bot' } })
    expect((await call(app, `GET ${shop}/issues/${number}/comments`)).body).toMatchObject([{ body: 'done' }])
  })
})

describe('reviews and attestations', () => {
  it('list a pull request\'s reviews with the commit they saw', async () => {
    const pull = github.seed.pullRequest(github.shop, { author: 'dana', title: 'Promote', branch: 'promote' })
    github.seed.review(pull, 'sam', 'APPROVED', 'fine')
    const reader = github.createToken({ actor: 'erin' })
    expect((await call(reader, `GET ${shop}/pulls/${pull.number}/reviews`)).body).toMatchObject([{ state: 'APPROVED', commit_id: pull.headSha, user: { login: 'sam' } }])
  })
  it('store only what holds a statement, and find it by type', async () => {
    const payload = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')
    const bundle = (value: unknown) => ({ bundle: { mediaType: 'm', verificationMaterial: {}, dsseEnvelope: { payload: payload(value) } } })
    const statement = { predicateType: 'https://slsa.dev/provenance/v1', subject: [{ digest: { sha256: 'a'.repeat(64) } }] }
    const list = (query: string) => call(app, `GET ${shop}/attestations/sha256:${'a'.repeat(64)}${query}`)
    expect((await list('')).status).toBe(404)
    expect((await call(app, `POST ${shop}/attestations`, bundle(statement))).status).toBe(201)
    expect((await call(app, `POST ${shop}/attestations`, bundle({ predicateType: 'x', subject: [] }))).status).toBe(422)
    expect((await list('?predicate_type=provenance')).body).toMatchObject({ attestations: [{ repository_id: 1234, initiator: 'github-actions[bot]' }] })
    expect((await list('?predicate_type=sbom')).status).toBe(404)
  })
})
