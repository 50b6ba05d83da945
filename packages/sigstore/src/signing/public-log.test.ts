import { describe, expect, it } from '@jest/globals'
import { requireMayBeSeen } from './public-log.ts'

const since = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2027-01-01T00:00:00Z') }
const service = (url: string) => ({ url: new URL(url), majorApiVersion: 1, validFor: since, operator: 'somebody' })
const publicGood = { fulcio: service('https://fulcio.sigstore.dev'), tlogs: [service('https://log2025-1.rekor.sigstore.dev')] }
const ofGitHub = { fulcio: service('https://fulcio.githubapp.com'), tlogs: [] }
const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.e30`

describe('the name of a repository', () => {
  it.each([
    ['a public repository of GitHub, at the public good', publicGood, { repository_visibility: 'public' }],
    ['a public project of GitLab, at the public good', publicGood, { project_visibility: 'public' }],
    ["a private repository, at GitHub's instance", ofGitHub, { repository_visibility: 'private' }],
    ['a private repository, at a host whose name only ends alike', { ...ofGitHub, fulcio: service('https://notsigstore.dev') }, { repository_visibility: 'private' }],
  ])('may be seen: %s', (_, services, claims) => {
    expect(() => requireMayBeSeen(services, token(claims))).not.toThrow()
  })

  it.each([
    ['a private repository', publicGood, { repository_visibility: 'private' }],
    ['an internal one', publicGood, { repository_visibility: 'internal' }],
    ['a private project of GitLab', publicGood, { project_visibility: 'private' }],
    ['one of which nothing is told', publicGood, { sub: 'somebody' }],
    ['a private repository, when only the log is public', { ...ofGitHub, tlogs: publicGood.tlogs }, { repository_visibility: 'private' }],
    ['a private repository, when the host has the dot of the root behind it', { ...ofGitHub, fulcio: service('https://fulcio.sigstore.dev.') }, { repository_visibility: 'private' }],
    ['a private repository, at the staging instance, which is as public', { fulcio: service('https://fulcio.sigstage.dev'), tlogs: [] }, { repository_visibility: 'private' }],
    ['a private repository, when only Fulcio is public', { ...publicGood, tlogs: [] }, { repository_visibility: 'private' }],
  ])('may not: %s', (_, services, claims) => {
    expect(() => requireMayBeSeen(services, token(claims))).toThrow(expect.objectContaining({ code: 'public-log-refused', blame: 'configuration' }))
  })
})
