import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { SandboxClock } from '../clock.ts'
import { callGitHub } from './call-github.ts'
import { startGitHub, type SandboxGitHub } from './server.ts'
import type { Permissions } from './tokens.ts'

let github: SandboxGitHub
let head: string
const call = (token: string | undefined, request: string, body?: unknown, headers?: Record<string, string>) => callGitHub(github, token, request, body, headers)
const app = (permissions: Permissions, repository = 'acme/shop') => github.createToken({ app: 'github-actions', repository, permissions })
const shop = '/repos/acme/shop'

beforeAll(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
  head = github.shop.git.refs.get('heads/main') ?? ''
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

describe('every answer meets the official description', () => {
  const everything = { actions: 'read', checks: 'write', contents: 'write', deployments: 'write', issues: 'write', 'pull-requests': 'read', attestations: 'write', members: 'read' } as const

  it.each([
    'GET /repos/acme/shop',
    'GET /repos/acme/shop/environments',
    'GET /repos/acme/shop/environments/approve-security',
    'GET /repos/acme/shop/environments/production/deployment-branch-policies',
    'GET /repos/acme/shop/commits/main',
    'GET /repos/acme/shop/commits/main/pulls',
    'GET /repos/acme/shop/commits/main/check-runs',
    'GET /repos/acme/shop/contents/README.md',
    'GET /repos/acme/shop/contents/src',
    'GET /repos/acme/shop/git/ref/heads/main',
    'GET /repos/acme/shop/git/trees/main?recursive=1',
    'GET /repos/acme/shop/pulls/1',
    'GET /repos/acme/shop/pulls/1/commits',
    'GET /repos/acme/shop/pulls/1/reviews',
    'GET /repos/acme/shop/deployments',
    'GET /orgs/acme/teams/security/memberships/sam',
    'GET /users/dana',
    'GET /rate_limit',
  ])('%s', async (request) => {
    const answer = await call(app(everything), request)
    expect(answer.body).not.toHaveProperty('message')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}:/)
  })
})

describe('who may', () => {
  it('lets a token in that has the permission, and tells the limits', async () => {
    const answer = await call(app({ contents: 'read' }), `GET ${shop}/commits/main`)
    expect(answer.status).toBe(200)
    expect(Number(answer.headers.get('x-ratelimit-limit'))).toBe(1000)
    expect(Number(answer.headers.get('x-ratelimit-remaining'))).toBe(999)
  })
  it.each([
    ['no token at a private repository', () => undefined, `GET ${shop}`, 404, 'Not Found'],
    ['a token nobody issued', () => 'ghs_made-up', `GET ${shop}`, 401, 'Bad credentials'],
    ['a token without the permission', () => app({ contents: 'read' }), `GET ${shop}/deployments`, 403, 'Resource not accessible by integration'],
    ['a stranger', () => github.createToken({ actor: 'mallory' }), `GET ${shop}`, 404, 'Not Found'],
    ['a workflow token at a team', () => app({ actions: 'read' }), 'GET /orgs/acme/teams/security/memberships/sam', 403, 'Resource not accessible by integration'],
    ['a writer at settings', () => github.createToken({ actor: 'dana' }), `DELETE ${shop}/environments/staging`, 403, 'Must have admin rights to Repository.'],
  ])('refuses %s', async (_, token, request, status, message) => {
    const answer = await call(token(), request)
    expect([answer.status, (answer.body as { message: string }).message]).toEqual([status, message])
  })
  it('refuses to write with the token of a fork, though it asked to', async () => {
    const fork = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { checks: 'write' }, fromFork: true })
    expect((await call(fork, `POST ${shop}/check-runs`, { name: 'gate', head_sha: head })).status).toBe(403)
  })
  it('stops at the hourly limit', async () => {
    const token = app({ contents: 'read' })
    const stored = github.world.tokens.fromHeader(`token ${token}`)
    if (stored) stored.used = stored.limit
    const answer = await call(token, `GET ${shop}`)
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  })
})

describe('a request that breaks the description', () => {
  it.each([
    ['an unknown API version', `GET ${shop}`, undefined, { 'x-github-api-version': '1999-01-01' }, 400],
    ['no JSON', `POST ${shop}/check-runs`, '{', {}, 400],
    ['a missing field', `POST ${shop}/check-runs`, { name: 'gate' }, {}, 422],
    ['an unknown address', 'GET /repos/acme/shop/nonsense', undefined, {}, 404],
    ['a broken percent sign', `GET ${shop}/environments/%zz`, undefined, {}, 404],
    ['an id that is no number', `GET ${shop}/actions/runs/latest`, undefined, {}, 404],
  ])('is refused: %s', async (_, request, body, headers, status) => {
    expect((await call(app({ checks: 'write', actions: 'read' }), request, body, headers)).status).toBe(status)
  })
})

describe('pages', () => {
  it('link to the next and last, clamped to the largest page', async () => {
    github.switches.largestPage = 1
    const answer = await call(app({ actions: 'read' }), `GET ${shop}/environments?per_page=100`)
    github.switches.largestPage = 100
    expect((answer.body as { environments: unknown[] }).environments).toHaveLength(1)
    expect(answer.headers.get('link')).toContain('page=2>; rel="next"')
  })
})

describe('interception', () => {
  it('answers in GitHub\'s stead until it is taken away', async () => {
    github.intercept(() => ({ status: 503, headers: { 'retry-after': '7' }, body: { message: 'unicorn' } }))
    expect((await call(undefined, 'GET /rate_limit')).status).toBe(503)
    github.intercept(() => 'hang-up')
    await expect(call(undefined, 'GET /rate_limit')).rejects.toThrow('fetch failed')
    github.intercept(undefined)
    expect((await call(undefined, 'GET /rate_limit')).status).toBe(200)
  })
})
