import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'
import type { Permissions } from '@portcullis/sandbox/github/tokens'

import { createAuthorReader } from './authors.ts'
import { createGitHubClient } from './client.ts'

let github: SandboxGitHub
const clock = new SandboxClock()

beforeAll(async () => {
  github = await startGitHub({ clock })
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

async function authorsOf(commit: string, permissions: Permissions = { contents: 'read', 'pull-requests': 'read' }): Promise<string[]> {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions })
  const client = createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0 })
  const authors = await createAuthorReader(client).authors('acme/shop', commit)
  return authors.map(({ person, as }) => `${person.login} ${as}`)
}

describe('who is behind a commit', () => {
  it('is its author and its committer', async () => {
    const { sha } = github.seed.commit(github.shop, { message: 'Fix', author: 'dana', committer: 'erin' })
    expect(await authorsOf(sha)).toEqual(['dana author', 'erin committer'])
  })
  it('is, for a merge, also who opened the pull request and who wrote its commits', async () => {
    const pull = github.seed.pullRequest(github.shop, { author: 'dana', title: 'Sell boots', branch: 'boots', commitsBy: ['dana', 'rob'], mergedBy: 'erin' })
    const found = await authorsOf(pull.mergeCommitSha ?? '')
    expect(found).toEqual(['erin author', 'erin committer', 'dana author', 'dana committer', 'rob author', 'rob committer'])
  })
  it('is found on every page', async () => {
    const pull = github.seed.pullRequest(github.shop, { author: 'dana', title: 'Sell hats', branch: 'hats', commitsBy: ['dana', 'erin', 'sam'], mergedBy: 'ada' })
    github.switches.largestPage = 1
    expect(await authorsOf(pull.mergeCommitSha ?? '')).toContain('sam author')
    github.switches.largestPage = 100
  })
  it('cannot be told when an address belongs to no account', async () => {
    github.world.addAccount({ login: 'ghost', type: 'User', name: 'Ghost', email: 'ghost@acme.example' })
    const { sha } = github.seed.commit(github.shop, { message: 'Boo', author: 'ghost' })
    github.world.accounts.delete('ghost')
    await expect(authorsOf(sha)).rejects.toMatchObject({ code: 'author-unknown', blame: 'artifact' })
  })
  it('cannot be told of a commit that is not there, or without both permissions', async () => {
    const { sha } = github.seed.commit(github.shop, { message: 'Fix', author: 'dana' })
    const lost = 'f'.repeat(40)
    await expect(authorsOf(lost)).rejects.toMatchObject({
      code: 'author-unknown',
      message: expect.stringContaining(`acme/shop has no commit ${lost}`),
      remedy: expect.stringContaining('build the artifact anew from a commit that is there'),
    })
    await expect(authorsOf(sha, { contents: 'read' })).rejects.toMatchObject({ code: 'permission-missing', expected: 'pull-requests: read' })
  })
})
