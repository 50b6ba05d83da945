import { describe, expect, it } from '@jest/globals'
import { documentOf, identityTree } from '@portcullis/sandbox/fakes/policy'
import { parseReference } from '../model/reference.ts'
import { parsePolicy } from './parse.ts'
import { repositoriesOf, repositoryFor } from './placement.ts'

const api = 'registry.example/acme/api'
const place = (of: string, repository: string) => ({ of, repository })

function policyWith(environments: object) {
  return parsePolicy(documentOf({ version: 1, artifact: [api, 'registry.example/acme/web'], trust: { domains: { acme: { config: 'acme.json' } }, identities: { builder: identityTree('build.yml') } }, environments }))
}

describe('where a line lives', () => {
  it('is where its own entry says, and otherwise where all do', () => {
    const environment = policyWith({ production: { repository: 'p.example/all', repositories: [place(api, 'p.example/api')] } }).environments.get('production') ?? {}
    expect(repositoryFor(parseReference(api), environment)).toBe('p.example/api')
    expect(repositoryFor(parseReference('registry.example/acme/web'), environment)).toBe('p.example/all')
    expect(repositoryFor(parseReference(`${api}2`), { repositories: [place(api, 'p.example/api')] })).toBeUndefined()
    expect(repositoriesOf(environment)).toEqual(['p.example/all', 'p.example/api'])
  })

  it.each([
    ['a line twice', { production: { repositories: [place(api, 'p.example/one'), place(api, 'p.example/two')] } }, /environments\.production\.repositories: places registry\.example\/acme\/api twice/],
    ['a target with a tag', { production: { repositories: [place(api, 'p.example/one:tag')] } }, /repositories\[0\]\.repository/],
    ['nothing', { production: { repositories: [] } }, /is an empty list/],
    ['the ground of another environment', { staging: { repositories: [place(api, 'p.example/one')] }, production: { repository: 'p.example/one' } }, /share the repository p\.example\/one: give each `tags`/],
  ])('is not told by %s', (_, environments, message) => {
    expect(() => policyWith(environments)).toThrow(expect.objectContaining({ code: 'policy-error', message: expect.stringMatching(message) }))
  })

  it('may be shared ground when the tags are apart', () => {
    const shared = { staging: { repositories: [place(api, 'p.example/one')], tags: ['staging'] }, production: { repository: 'p.example/one', tags: ['production'] } }
    expect(policyWith(shared).environments.size).toBe(2)
  })

  it('is found in linear time, as every repository may be of every environment', () => {
    const repositories = Array.from({ length: 100 }, (_, index) => place(`registry.example/acme/line-${index}`, `p.example/${index}`))
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`stage-${index}`, { repositories, tags: [`tag-${index}`] }]))
    // Time of the processor: what else this machine does is not counted. Two by two it would be half a minute.
    const before = process.cpuUsage()
    expect(policyWith(many).environments.size).toBe(200)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(8_000)
    expect(() => policyWith({ ...many, last: { repositories, tags: ['tag-last', 'tag-120'] } })).toThrow(expect.objectContaining({ message: expect.stringMatching(/stage-120 and last share the repository p\.example\/0 and the tag tag-120$/) }))
  })
})
