import type { Policy } from '@portcullis/core/model/policy'
import type { Digest } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { artifactsOf } from '@portcullis/core/model/release-set'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import type { Move } from '@portcullis/core/use-cases/promotion/judge-move'
import { readReleaseSetFile } from '@portcullis/workspace/release-set-file'
import { invalidInput, targetOf } from './ends/promotion-ends.ts'
import type { Surroundings } from './surroundings.ts'

/** One artifact, or a set that is dealt with as one. */
export type About = { readonly subject: PinnedReference } | { readonly set: ReleaseSet }

/** What an action's inputs name. @throws Failure as {@link readReleaseSet}, and `input-invalid` when the set is not the one to roll back to */
export async function aboutFrom(asked: { readonly subject: PinnedReference } | { readonly releaseSet: string; readonly rollbackTo: Digest | undefined }, surroundings: Surroundings): Promise<About> {
  if ('subject' in asked) return asked
  const set = await readReleaseSet(asked.releaseSet, surroundings)
  if (asked.rollbackTo === undefined || asked.rollbackTo === set.digest) return { set }
  throw invalidInput('rollback-to', `${asked.releaseSet} is the release set ${set.digest}, not ${asked.rollbackTo}`, 'Check out the file of the release that is to come back, or give its digest.')
}

/** A folder in place of the artifact's own registry. @throws Failure `input-invalid` beside a release set, which says for each artifact where it is */
export function folderFor(about: About, from: string | undefined): string | undefined {
  if (from === undefined || 'subject' in about) return from
  throw invalidInput('from', 'a release set says for each artifact where it is', 'Leave it out, and name the folder in the set.')
}

/** Its artifacts, each once. */
export function artifactsIn(about: About): readonly PinnedReference[] {
  return 'set' in about ? artifactsOf(about.set.entries) : [about.subject]
}

/** Reads the release set that an input names. @throws Failure `file-invalid` | `too-large` | `release-set-invalid` */
export async function readReleaseSet(path: string, { readable }: Surroundings): Promise<ReleaseSet> {
  return await readReleaseSetFile(path, readable)
}

/** Where each artifact of a set goes: where its entry says, else where the policy places it, under `tag` unless its entry has one. @throws Failure `input-invalid` */
export function movesOf({ entries, source }: ReleaseSet, policy: Policy, { environment, tag }: { readonly environment: string; readonly tag: string | undefined }): Move[] {
  return entries.map(({ artifact, to, tag: own = tag }, index) => {
    if (own === undefined) throw invalidInput('tag', `${source} gives no tag to artifact ${index + 1}, and there is none for all`, 'Give tag, or a tag to every artifact of the set.')
    return { subject: artifact, named: artifact, target: targetOf(policy, { subject: artifact, to, tag: own, environment }) }
  })
}
