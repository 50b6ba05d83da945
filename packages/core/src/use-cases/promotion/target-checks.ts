import type { Digest } from '../../model/digest.ts'
import type { EnvironmentPolicy, Policy } from '../../model/policy.ts'
import type { Reason } from '../../model/reason.ts'
import { formatRepository } from '../../model/reference.ts'
import type { Reference } from '../../model/reference.ts'
import { artifactKindOf } from '../../policy/artifact-kind.ts'
import { repositoryFor } from '../../policy/placement.ts'
import type { Ledger } from '../ledger/read-ledger.ts'
import { listed } from '../request.ts'

/** A target repository and the tag that moves last. */
export type TargetTag = Reference & { readonly tag: string }

/** How long a run may be at work before another takes over. */
export const leaseMilliseconds = 30 * 60_000
/** How far the clock of another run may be ahead of ours. */
const clockSkew = 5 * 60_000

/**
 * Another run that is at work here, by its intent. Its own intent, and one whose lease has run out, is taken over.
 * So is one that asks for more time than a lease: intents are not signed, and no stranger's pen may close the line for good.
 */
export function whyLocked({ openIntents }: Ledger, runId: number, now: Date): Reason[] {
  const openIntent = openIntents.findLast(({ withdrawn }) => !withdrawn)
  if (openIntent === undefined || openIntent.runId === runId || openIntent.leaseUntil <= now) return []
  if (openIntent.leaseUntil.getTime() > now.getTime() + leaseMilliseconds + clockSkew) return []
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
  const resumed = ledger.openIntents.some((intent) => intent.subject === current)
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

/** Where registries without a referrers API list evidence (distribution-spec 1.1), and cosign keeps its own: moving it would hide proofs. */
const evidenceTag = /^sha(?:256|512)-[0-9a-f]{32,}(?:\.[a-z]+)?$/

/**
 * The policy, not the workflow, says where an environment lives: else the rules of a lax environment would let
 * something into the repository, or to the tag, of a strict one.
 */
export function wrongTarget(policy: Policy, environment: EnvironmentPolicy, artifact: Reference, target: TargetTag): Reason[] {
  const { name, tags } = environment
  const repository = repositoryFor(artifact, environment)
  const found = formatRepository(target)
  const elsewhere = (rule: string, place: string, expected: string, there: string): Reason => ({
    code: 'artifact-not-covered',
    rule,
    message: `${policy.source} places ${name} ${place}, not ${there}`,
    expected,
    found: there,
    remedy: `Promote ${name} to where the policy places it, or change \`${rule}\` of ${name} in the policy.`,
  })
  if (repository === undefined) return [elsewhere('repository', 'nowhere', 'a repository in the policy', found)]
  const [kind, there] = [artifactKindOf(artifact), artifactKindOf(target)]
  // Fewer signatures may be asked of one kind: an image in a folder must not come as a package, and still go where images live.
  if (kind !== undefined && kind !== there) return [elsewhere('repository', `among ${kind} artifacts, as it is named by ${formatRepository(artifact)}`, kind, `in ${found}`)]
  if (repository !== found) return [elsewhere('repository', `in ${repository}`, repository, found)]
  if (evidenceTag.test(target.tag)) return [elsewhere('tags', 'at a tag of its own', 'a tag for artifacts', `at ${target.tag}, where registries keep evidence`)]
  if (tags === undefined || tags.includes(target.tag)) return []
  return [elsewhere('tags', `at the tag ${tags.join(' or ')}`, tags.join(' or '), target.tag)]
}
