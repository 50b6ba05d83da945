import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { Intercept } from '@portcullis/sandbox/github/listener'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'

import type { Call } from './call.ts'
import { createGitHubClient, type GitHubClient } from './client.ts'

let github: SandboxGitHub
const clock = new SandboxClock()
let waits: number[] = []
const read: Call = { route: 'GET /repos/{owner}/{repo}', needs: { name: 'contents', access: 'read' } }
const write: Call = { route: 'POST /repos/{owner}/{repo}/issues', values: { title: 'x' }, needs: { name: 'issues', access: 'write' } }

beforeAll(async () => {
  github = await startGitHub({ clock })
})
afterEach(() => {
  github.intercept(undefined)
  waits = []
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function clientWith(more: { token?: string; apiUrl?: string; repository?: string } = {}): GitHubClient {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'read', issues: 'write' } })
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
  }
  return createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0, wait, ...more })
}

/** Answers the first `times` requests with `answer`, then lets GitHub speak. */
function first(times: number, answer: ReturnType<Intercept>): void {
  let count = 0
  github.intercept(() => (count++ < times ? answer : undefined))
}

describe('a call', () => {
  it('names the API version and gets a strictly parsed answer', async () => {
    const { body, headers } = await clientWith().call(read)
    expect(body).toMatchObject({ full_name: 'acme/shop' })
    expect(headers.get('x-github-api-version-selected')).toBe('2022-11-28')
  })
  it.each([
    ['two answers', '{"full_name":"acme/shop","full_name":"mallory/shop"}'],
    ['half an answer', '{"full_name":'],
  ])('takes no JSON that two readers read differently: %s', async (_, text) => {
    first(1, { status: 200, body: Buffer.from(text) })
    await expect(clientWith().call(read)).rejects.toMatchObject({ code: 'json-invalid' })
  })
  it('reads no further than its limit', async () => {
    await expect(clientWith().call({ ...read, maxBytes: 100 })).rejects.toMatchObject({ code: 'too-large' })
  })
  it('follows no redirect', async () => {
    first(1, { status: 301, headers: { location: `${github.apiUrl}/rate_limit` } })
    await expect(clientWith().call(read)).rejects.toMatchObject({ code: 'github-protocol', message: expect.stringContaining('has moved') })
    expect(github.served.at(-1)).toMatchObject({ status: 301 })
  })
})

describe('a missing permission', () => {
  it('is told with the call, the permission and the lines to paste', async () => {
    const deployments: Call = { route: 'GET /repos/{owner}/{repo}/deployments', needs: { name: 'deployments', access: 'read' } }
    await expect(clientWith().call(deployments)).rejects.toMatchObject({
      code: 'permission-missing',
      blame: 'configuration',
      message: expect.stringContaining('GET /repos/{owner}/{repo}/deployments needs deployments: read'),
      remedy: expect.stringMatching(/permissions:\n {2}deployments: read\n.*fork.*Dependabot/s),
    })
    expect(waits).toEqual([])
  })
  it('is how a bad token is told, without the token', async () => {
    const error = await clientWith({ token: 'ghs_very-secret' }).call(read).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'permission-missing' })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('very-secret')
  })
  it('is how a hidden repository is told', async () => {
    await expect(clientWith({ token: github.createToken({ actor: 'mallory' }) }).call(read)).rejects.toMatchObject({ code: 'permission-missing', found: '404' })
  })
  it('is not made of a status that the call accepts', async () => {
    const branch: Call = { route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', values: { ref: 'heads/none' }, needs: read.needs, accepts: [404] }
    expect((await clientWith().call(branch)).status).toBe(404)
  })
})

describe('a limit', () => {
  it.each([
    ['a secondary limit with retry-after', { status: 403, headers: { 'retry-after': '7' }, body: { message: 'You have exceeded a secondary rate limit' } }, 7_000],
    ['too many requests', { status: 429, headers: { 'retry-after': '3' } }, 3_000],
    ['a limit that does not say when', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }, 60_000],
  ])('is waited out once: %s', async (_, answer, milliseconds) => {
    first(1, answer)
    expect((await clientWith().call(write)).status).toBe(201)
    expect(waits).toEqual([milliseconds])
  })
  it('is not waited for longer than the budget', async () => {
    const reset = String(Math.floor(clock.now().getTime() / 1000) + 3000)
    first(1, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body: { message: 'API rate limit exceeded' } })
    await expect(clientWith().call(read)).rejects.toMatchObject({ code: 'rate-limited', blame: 'service' })
    expect(waits).toEqual([])
  })
})

describe('an outage', () => {
  it('is asked again with growing pauses, then told', async () => {
    first(9, { status: 502 })
    const before = github.served.length
    await expect(clientWith().call(read)).rejects.toMatchObject({ code: 'github-unavailable' })
    expect(waits).toEqual([500, 1000, 2000])
    expect(github.served.length - before).toBe(4)
  })
  it('is overcome', async () => {
    first(2, 'hang-up')
    expect((await clientWith().call(read)).status).toBe(200)
  })
  it('is not asked again where it could do a thing twice', async () => {
    first(1, { status: 502 })
    await expect(clientWith().call(write)).rejects.toMatchObject({ code: 'github-unavailable' })
    expect(waits).toEqual([])
  })
  it('is asked again where GitHub took nothing up', async () => {
    first(1, { status: 503 })
    expect((await clientWith().call(write)).status).toBe(201)
  })
})

describe('a client is not made', () => {
  it.each([
    ['for plain HTTP', { apiUrl: 'http://api.github.example' }],
    ['for an address with a user', { apiUrl: 'https://me:secret@api.github.example' }],
    ['for no address', { apiUrl: 'api.github.com' }],
    ['for a repository without an owner', { repository: 'shop' }],
    ['for a repository that climbs', { repository: 'acme/..' }],
  ])('%s', (_, more) => {
    expect(() => clientWith(more)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
