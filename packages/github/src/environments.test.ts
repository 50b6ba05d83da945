import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'
import type { EnvironmentReader } from '@portcullis/core/ports/forge'

import { createGitHubClient } from './client.ts'
import { createEnvironmentReader } from './environments.ts'

let github: SandboxGitHub
const clock = new SandboxClock()

beforeAll(async () => {
  github = await startGitHub({ clock })
  github.seed.environment(github.shop, 'two-reviewers', { reviewers: ['sam', { team: 'release-managers' }], branches: ['main', 'release/*'] })
  github.seed.environment(github.shop, 'a/b c', { reviewers: ['sam'], preventSelfReview: true })
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function readerWith(permissions: { actions?: 'read'; contents?: 'read' }): EnvironmentReader {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions })
  return createEnvironmentReader(createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0 }))
}

describe('an environment\'s protection', () => {
  it.each([
    ['approve-security', { reviewers: 1, preventSelfReview: true, restrictsBranches: true }],
    ['two-reviewers', { reviewers: 2, preventSelfReview: false, restrictsBranches: true }],
    ['production', { reviewers: 0, preventSelfReview: false, restrictsBranches: true }],
    ['a/b c', { reviewers: 1, preventSelfReview: true, restrictsBranches: false }],
  ])('of %s', async (name, protection) => {
    expect(await readerWith({ actions: 'read' }).environment(name)).toEqual({ name, ...protection })
  })
  it('is undefined where there is no environment', async () => {
    expect(await readerWith({ actions: 'read' }).environment('produktion')).toBeUndefined()
  })
  it('is nothing once a job has made the environment by naming it', async () => {
    const run = github.lifecycle.startRun({ repository: 'acme/shop', workflow: 'w.yml', event: 'push', ref: 'refs/heads/main', actor: 'dana' })
    const job = github.lifecycle.startJob(run, { name: 'gate', permissions: {}, environment: 'misspelt' })
    expect(await github.lifecycle.admission(job)).toBe('started')
    expect(await readerWith({ actions: 'read' }).environment('misspelt')).toEqual({ name: 'misspelt', reviewers: 0, preventSelfReview: false, restrictsBranches: false })
  })
  it('is a failure where it may not be read', async () => {
    await expect(readerWith({ contents: 'read' }).environment('production')).rejects.toMatchObject({ code: 'permission-missing' })
  })
  it('is not believed when it is another environment\'s', async () => {
    github.intercept(() => ({ status: 200, body: { name: 'sandbox', protection_rules: [] } }))
    const asked = readerWith({ actions: 'read' }).environment('production')
    await expect(asked).rejects.toMatchObject({ code: 'github-protocol' })
    github.intercept(undefined)
  })
})
