import { Failure } from '../failure.ts'
import type { EnvironmentPolicy, Identity, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { formatRepository } from '../model/reference.ts'
import type { PinnedReference } from '../model/reference.ts'

/** The environment by its name. @throws Failure `environment-unknown` */
export function environmentOf(policy: Policy, name: string): EnvironmentPolicy {
  const environment = policy.environments.get(name)
  if (environment !== undefined) return environment
  const known = [...policy.environments.keys()].join(', ')
  throw new Failure('environment-unknown', {
    blame: 'configuration',
    message: `${policy.source} knows no environment ${JSON.stringify(name.slice(0, 100))}, only ${known}`,
    remedy: `Name one of ${known}, or add it to the policy.`,
    expected: known,
    found: name.slice(0, 100),
  })
}

/** The identity by its name; parsing has made sure that it exists. @throws Failure `policy-error` */
export function identityOf(policy: Policy, name: string): Identity {
  const identity = policy.identities.get(name)
  if (identity !== undefined) return identity
  throw new Failure('policy-error', {
    blame: 'configuration',
    message: `${policy.source} declares no identity ${name}`,
    remedy: `Declare it under trust.identities.`,
  })
}

/** Why the policy has no say over this artifact; empty when it has. Its lines and its own target repositories count. */
export function notCovered(policy: Policy, subject: PinnedReference): Reason[] {
  const repository = formatRepository(subject)
  const targets = [...policy.environments.values()].flatMap((environment) => environment.repository ?? [])
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
