import type { EnvironmentPolicy, Identity, Policy } from '../model/policy.ts'
import { sameSigners } from './distinct-signers.ts'
import type { Path } from './reading.ts'

/** A demand that no artifact could ever meet, and where it is written. */
export interface Unmeetable {
  readonly at: Path
  readonly problem: string
}

/** Every quorum of signatures that asks for more signers than there can be; keys are told apart by `keyOf`. */
export function unmeetableQuorums(policy: Pick<Policy, 'identities' | 'environments'>, keyOf: (identity: Identity) => string | undefined): readonly Unmeetable[] {
  return [...policy.environments.values()].flatMap((environment) => signatureRules(environment).flatMap((settings) => problemOf(environment.name, settings, policy.identities, keyOf)))
}

interface Quorum {
  readonly of: readonly string[]
  readonly count: number
}

function signatureRules({ require }: EnvironmentPolicy): readonly Quorum[] {
  return require.filter(({ rule }) => rule === 'signatures').map(({ settings }) => settings as Quorum)
}

function problemOf(environment: string, { of, count }: Quorum, identities: Policy['identities'], keyOf: (identity: Identity) => string | undefined): Unmeetable[] {
  const signers = sameSigners(of, identities, keyOf)
  if (signers.length >= count) return []
  const alike = signers.filter((names) => names.length > 1).map((names) => names.join(' and ')).join('; ')
  return [{ at: ['environments', environment, 'require', 'signatures'], problem: `asks for ${count} signers, and there can be only ${signers.length}: ${alike} are the same signer` }]
}
