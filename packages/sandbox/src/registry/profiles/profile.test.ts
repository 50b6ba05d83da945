import { describe, expect, it } from '@jest/globals'
import { profiles } from './all.ts'
import { optionsOf } from './profile.ts'

const accounts = { users: { ann: { password: 'secret', access: [] } } }

describe.each(profiles.map((profile) => [profile.name, profile] as const))('%s', (_, profile) => {
  it('has a source for each quirk and none for what it has not', () => {
    const told = [...Object.keys(profile.quirks), ...(profile.login === undefined ? [] : ['login'])]
    expect(Object.keys(profile.sources).sort()).toEqual(told.sort())
    for (const source of Object.values(profile.sources)) expect(source).toMatch(/^https:\/\/|^asked of the server itself/)
  })

  it('asks who is there where it has a login, and only when somebody is known', () => {
    const { auth, basic } = optionsOf(profile, accounts)
    expect([auth !== undefined, basic !== undefined]).toEqual([profile.login?.kind === 'token', profile.login?.kind === 'basic'])
    expect(optionsOf(profile)).toEqual(profile.quirks)
  })
})
