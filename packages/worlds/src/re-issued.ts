import { reIssue } from '@portcullis/core/use-cases/re-issue'
import type { KeptOutcome } from '@portcullis/core/use-cases/sign'
import { loadPolicy } from './policy.ts'
import { reIssueWorld } from './re-issue-world.ts'
import type { ReIssueChoice } from './re-issue-world.ts'
import type { Surroundings } from './surroundings.ts'

export interface ReIssueQuestion extends ReIssueChoice {
  /** Path of the policy. */
  readonly policy: string
  /** The identity of the policy whose statements are carried over. */
  readonly from: string
  readonly dryRun: boolean
}

/** Signs anew what an identity of the policy said about an artifact and the policy still accepts. @throws Failure as its parts do, before anything is signed */
export async function reIssued({ policy: path, from, dryRun, ...choice }: ReIssueQuestion, surroundings: Surroundings): Promise<KeptOutcome> {
  const loaded = await loadPolicy(path, surroundings)
  const world = await reIssueWorld(choice, loaded, surroundings)
  const outcome = await reIssue({ subject: choice.subject, policy: loaded.policy, from, to: choice.to, dryRun }, world)
  return { ...outcome, signed: outcome.signed.map((one) => ({ ...one, referrers: one.referrer === undefined ? [] : [one.referrer], cosignTags: [] })) }
}
