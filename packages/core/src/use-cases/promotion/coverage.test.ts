import { expect, it } from '@jest/globals'
import { documentOf, policyTree } from '@portcullis/sandbox/fakes/policy'
import { parsePolicy } from '../../policy/parse.ts'
import { identityOf } from './coverage.ts'

const policy = parsePolicy(documentOf(policyTree({})))
const [name = ''] = policy.identities.keys()

it('finds the identity of that very name', () => {
  expect(identityOf(policy, name).name).toBe(name)
})

it.each([
  [`${name}s`, `Did you mean ${name}? Else declare it under trust.identities.`],
  ['somebody-quite-else', 'Declare it under trust.identities.'],
])('tells the near miss of %s, if there is one', (wrong, remedy) => {
  expect(() => identityOf(policy, wrong)).toThrow(expect.objectContaining({ code: 'policy-error', remedy }))
})
