import type { EnvironmentPolicy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import type { EnvironmentProtection, EnvironmentReader, Run } from '../../ports/forge.ts'

/** Events that only somebody with write access, or the clock, can cause. Whatever else GitHub has or will have, a stranger might. */
const acceptedEvents = new Set(['push', 'workflow_dispatch', 'repository_dispatch', 'release', 'schedule', 'deployment', 'merge_group'])

/** Approving and promoting are refused in runs that a stranger can start. */
export function refusedEvent({ event }: Pick<Run, 'event'>): Reason[] {
  if (acceptedEvents.has(event)) return []
  return [
    {
      code: 'event-refused',
      rule: 'event',
      message: `This run was started by ${event}, which others than the repository's own people can cause`,
      expected: [...acceptedEvents].join(' or '),
      found: event,
      remedy: 'Approve and promote in a workflow that starts on push or workflow_dispatch.',
    },
  ]
}

/**
 * Whether every GitHub Environment the policy leans on exists and is protected. Naming a missing one in a job would
 * create it without protection, so this is asked before any job does.
 */
export async function preflight(policy: EnvironmentPolicy, environments: EnvironmentReader): Promise<Reason[]> {
  const roles = policy.approvals?.roles ?? []
  const reviewed = new Set(roles.map(({ environment }) => environment))
  const names = [...new Set([policy.name, ...reviewed])]
  const found = await Promise.all(names.map((name) => environments.environment(name)))
  return names.flatMap((name, index) => problemsOf(name, found[index], reviewed.has(name)))
}

function problemsOf(name: string, protection: EnvironmentProtection | undefined, mustBeReviewed: boolean): Reason[] {
  const rule = 'environments'
  if (protection === undefined)
    return [
      {
        code: 'environment-missing',
        rule,
        message: `The GitHub Environment ${name} does not exist`,
        expected: 'an environment with protection rules',
        found: 'none',
        remedy: `Create it under Settings → Environments before a workflow names it: GitHub would create it without protection.`,
      },
    ]
  const problems: Reason[] = []
  const unprotected = (expected: string, found: string, remedy: string): void => {
    problems.push({ code: 'environment-unprotected', rule, message: `The GitHub Environment ${name}: expected ${expected}, found ${found}`, expected, found, remedy })
  }
  if (mustBeReviewed && protection.reviewers === 0)
    unprotected('required reviewers', 'none', `Add required reviewers to ${name} under Settings → Environments.`)
  if (mustBeReviewed && !protection.preventSelfReview)
    unprotected('self-review prevented', 'self-review allowed', `Tick "Prevent self-review" for ${name}.`)
  if (mustBeReviewed && !protection.restrictsBranches)
    unprotected('a deployment branch policy', 'any branch', `Restrict ${name} to protected branches: a workflow on any other branch could ask in its name.`)
  if (!mustBeReviewed && !protection.restrictsBranches && protection.reviewers === 0)
    unprotected('a deployment branch policy or required reviewers', 'neither', `Restrict ${name} to protected branches, or add reviewers.`)
  return problems
}
