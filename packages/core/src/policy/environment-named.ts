import { Failure } from '../failure.ts'
import type { EnvironmentPolicy, Policy } from '../model/policy.ts'
import { nearMiss } from './near-miss.ts'

/** The environment of that very name. @throws Failure `environment-unknown` with the near miss */
export function environmentNamed(policy: Policy, name: string): EnvironmentPolicy {
  const environment = policy.environments.get(name)
  if (environment !== undefined) return environment
  const known = [...policy.environments.keys()]
  const meant = nearMiss(name, known)
  const found = name.slice(0, 100)
  throw new Failure('environment-unknown', {
    blame: 'configuration',
    message: `${policy.source} knows no environment ${JSON.stringify(found)}, only ${known.join(', ')}`,
    remedy: meant === undefined ? `Name one of ${known.join(', ')}, or add it to the policy.` : `Did you mean ${meant}?`,
    expected: known.join(', '),
    found,
  })
}
