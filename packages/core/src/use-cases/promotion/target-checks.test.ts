import { describe, expect, it } from '@jest/globals'
import { documentOf, policyTree } from '@portcullis/sandbox/fakes/policy'
import { parseReference } from '../../model/reference.ts'
import { environmentNamed } from '../../policy/environment-named.ts'
import { parsePolicy } from '../../policy/parse.ts'
import { wrongTarget } from './target-checks.ts'

const policy = parsePolicy(
  documentOf({
    ...policyTree({}),
    artifact: ['registry.example/acme/shop', 'npm:shop', 'npm:tools'],
    environments: { production: { repository: 'registry.example/production/shop', repositories: [{ of: 'npm:tools', repository: 'npm://npm.example/tools' }] } },
  }),
)
const asked = (line: string, target: string) => wrongTarget(policy, environmentNamed(policy, 'production'), parseReference(line), { ...parseReference(target), tag: 'latest' })

describe('where a line goes', () => {
  it('is where the policy places it, among its own kind', () => {
    expect(asked('registry.example/acme/shop', 'registry.example/production/shop')).toEqual([])
    expect(asked('npm:tools', 'npm://npm.example/tools')).toEqual([])
    expect(asked('oci-layout:carried', 'registry.example/production/shop')).toEqual([])
  })

  it('is never among images for a package, of which a policy may ask for fewer signatures', () => {
    expect(asked('npm:shop', 'registry.example/production/shop')).toMatchObject([{ code: 'artifact-not-covered', rule: 'repository', expected: 'npm' }])
    expect(asked('npm:tools', 'registry.example/production/shop')).toMatchObject([{ code: 'artifact-not-covered' }])
  })
})
