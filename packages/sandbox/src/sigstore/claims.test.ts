import { describe, expect, it } from '@jest/globals'
import { githubClaims } from './claims.ts'

describe("the claims of a job's token", () => {
  it('name the repository by its ids, or by its names alone as before July 2026', () => {
    expect(githubClaims({ repository: 'acme/shop', repositoryId: '12', repositoryOwnerId: '3' })['sub']).toBe('repo:acme@3/shop@12:ref:refs/heads/main')
    expect(githubClaims({ repository: 'acme/shop', subjectForm: 'names' })['sub']).toBe('repo:acme/shop:ref:refs/heads/main')
  })

  it.each([
    ['the environment first', { environment: 'production', eventName: 'pull_request' }, 'environment:production'],
    ['an environment with a colon, escaped', { environment: 'eu:production' }, 'environment:eu%3Aproduction'],
    ['the pull request', { eventName: 'pull_request', ref: 'refs/pull/4/merge' }, 'pull_request'],
    ['the tag', { ref: 'refs/tags/v1' }, 'ref:refs/tags/v1'],
  ])('say in their subject: %s', (_, job, context) => {
    expect(githubClaims({ repository: 'acme/shop', subjectForm: 'names', ...job })['sub']).toBe(`repo:acme/shop:${context}`)
  })

  it('have an environment only when the job has one', () => {
    expect(githubClaims({ repository: 'acme/shop' })).not.toHaveProperty('environment')
    expect(githubClaims({ repository: 'acme/shop', environment: 'production' })).toHaveProperty('environment', 'production')
  })

  it('tell the called workflow from the one that was started', () => {
    const jobWorkflowRef = 'acme/workflows/.github/workflows/sign.yml@refs/tags/v2'
    const claims = githubClaims({ repository: 'acme/shop', jobWorkflowRef, jobWorkflowSha: 'f'.repeat(40) })
    expect(claims).toMatchObject({ job_workflow_ref: jobWorkflowRef, workflow_ref: 'acme/shop/.github/workflows/build.yml@refs/heads/main' })
    expect(claims['job_workflow_sha']).not.toBe(claims['workflow_sha'])
  })
})
