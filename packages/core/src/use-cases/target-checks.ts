import type { Digest } from '../model/digest.ts'
import type { EnvironmentPolicy, Policy } from '../model/policy.ts'
import type { Reason } from '../model/reason.ts'
import { formatRepository } from '../model/reference.ts'
import type { Reference } from '../model/reference.ts'
import type { Ledger } from './read-ledger.ts'
import { listed } from './request.ts'

/** A target repository and the tag that moves last. */
export type TargetTag = Reference & { readonly tag: string }

/** Another run that is at work here, by its intent; its own intent, or one whose lease has run out, is taken over. */
export function whyLocked({ openIntent }: Ledger, runId: number, now: Date): Reason[] {
  if (openIntent === undefined || openIntent.runId === runId || openIntent.leaseUntil <= now) return []
  const until = openIntent.leaseUntil.toISOString()
  return [
    {
      code: 'ledger-locked',
      rule: 'ledger',
      message: `Run ${openIntent.runId} is promoting ${openIntent.subject} here until ${until}`,
      expected: 'no other promotion under way',
      found: `run ${openIntent.runId}`,
      remedy: `Wait for run ${openIntent.runId}, or for its lease to run out at ${until}.`,
    },
  ]
}

/** The tag must stand where the ledger left it; where the ledger left it is the one promotion that may repair it. */
export function drift(ledger: Ledger, subject: Digest, target: TargetTag, current: Digest | undefined): Reason[] {
  const expected = ledger.promotions.findLast(({ record }) => record.tag === target.tag)?.record.subject
  const resumed = ledger.openIntent?.subject === current
  if (expected === undefined || current === expected || subject === expected || resumed) return []
  return [
    {
      code: 'tag-drift',
      rule: 'ledger',
      message: `${formatRepository(target)}:${target.tag} does not point where the ledger says: somebody moved it outside Portcullis`,
      expected,
      found: current ?? 'no tag',
      remedy: `Find out who moved it; promote ${expected} again to put it back, then promote this artifact.`,
    },
  ]
}

/** A rollback leads only where the ledger has been before. */
export function unknownRollback(ledger: Ledger, subject: Digest, line: string): Reason[] {
  if (ledger.promotions.some(({ record }) => record.subject === subject)) return []
  const known = listed([...new Set(ledger.promotions.map(({ record }) => record.subject))])
  return [
    {
      code: 'rollback-target-unknown',
      rule: 'ledger',
      message: `The ledger has no promotion of ${subject} to ${line}`,
      expected: known === '' ? 'an earlier promotion' : known,
      found: subject,
      remedy: 'Roll back to a digest that was promoted here before.',
    },
  ]
}

/** The policy, not the workflow, says where an environment lives. */
export function wrongTarget(policy: Policy, environment: EnvironmentPolicy, target: Reference): Reason[] {
  const found = formatRepository(target)
  if (environment.repository === undefined || environment.repository === found) return []
  return [
    {
      code: 'artifact-not-covered',
      rule: 'repository',
      message: `${policy.source} places ${environment.name} in ${environment.repository}, not in ${found}`,
      expected: environment.repository,
      found,
      remedy: `Promote to ${environment.repository}, or change the repository of ${environment.name} in the policy.`,
    },
  ]
}
