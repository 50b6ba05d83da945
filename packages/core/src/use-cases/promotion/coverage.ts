import { Failure } from '../../failure.ts'
import type { Identity, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { formatRepository } from '../../model/reference.ts'
import type { PinnedReference } from '../../model/reference.ts'
import { nearMiss } from '../../policy/near-miss.ts'
import { repositoriesOf } from '../../policy/placement.ts'

/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
export function identityOf(policy: Policy, name: string): Identity {
  const identity = policy.identities.get(name)
  if (identity !== undefined) return identity
  const meant = nearMiss(name, policy.identities.keys())
  throw new Failure('policy-error', {
    blame: 'configuration',
    message: `${policy.source} declares no identity ${name}`,
    remedy: meant === undefined ? 'Declare it under trust.identities.' : `Did you mean ${meant}? Else declare it under trust.identities.`,
  })
}

/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
export function notCovered(policy: Policy, subject: PinnedReference): Reason[] {
  const repository = formatRepository(subject)
  const targets = [...policy.environments.values()].flatMap(repositoriesOf)
  if (policy.artifacts.includes(repository) || targets.includes(repository)) return []
  return [
    {
      code: 'artifact-not-covered',
      rule: 'artifact',
      message: `${policy.source} does not cover ${repository}`,
      expected: policy.artifacts.join(', '),
      found: repository,
      remedy: `Add ${repository} under artifact: in the policy, or promote an artifact that it covers.`,
    },
  ]
}
