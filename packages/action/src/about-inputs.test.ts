import { describe, expect, it } from '@jest/globals'
import { aboutInputs } from './about-inputs.ts'
import { Inputs } from './inputs.ts'

const digest = `sha256:${'a'.repeat(64)}`

function read(inputs: Readonly<Record<string, string>>, digestInput: 'subject-digest' | 'rollback-to' = 'subject-digest') {
  const given = new Inputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))
  const about = aboutInputs(given, digestInput)
  given.settle()
  return about
}

describe('what an action is about', () => {
  it('is one artifact', () => {
    expect(read({ 'subject-name': 'registry.example/acme/api', 'subject-digest': digest })).toMatchObject({ subject: { repository: 'acme/api', digest } })
  })

  it('or a release set, with the digest to roll back to if there is one', () => {
    expect(read({ 'release-set': 'set.yml' })).toEqual({ releaseSet: 'set.yml', rollbackTo: undefined })
    expect(read({ 'release-set': 'set.yml', 'rollback-to': digest }, 'rollback-to')).toEqual({ releaseSet: 'set.yml', rollbackTo: digest })
  })

  it.each([
    ['both', { 'release-set': 'set.yml', 'subject-name': 'registry.example/acme/api', 'subject-digest': digest }, /subject-name and release-set cannot both be given.*subject-digest and release-set/],
    ['neither', {}, /subject-name is required/],
    ['a name without a digest', { 'subject-name': 'registry.example/acme/api' }, /subject-digest is required/],
    ['a set to roll back to that is no digest', { 'release-set': 'set.yml', 'rollback-to': 'yesterday' }, /rollback-to must be the digest of the release set/],
  ])('and never %s', (_, inputs, message) => {
    expect(() => read(inputs)).toThrow(expect.objectContaining({ code: 'input-invalid', message: expect.stringMatching(message) }))
  })
})
