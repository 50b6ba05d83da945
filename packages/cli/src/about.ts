import { parsePinnedReference } from '@portcullis/core/model/reference'
import { parseShard, releaseSetOf } from '@portcullis/core/model/release-set'
import type { Shard } from '@portcullis/core/model/release-set'
import type { KnownSubject } from '@portcullis/core/report/failure-report'
import { readReleaseSet } from '@portcullis/worlds/release-set'
import type { About } from '@portcullis/worlds/release-set'
import type { Surroundings } from '@portcullis/worlds/surroundings'
import { subjectOf } from './subject.ts'
import { usage } from './usage.ts'

/** A subject alone is itself; several, or a file, are a release set. @throws Failure `input-invalid` | `reference-invalid` | `release-set-invalid` */
export async function aboutOf(subjects: readonly string[], releaseSet: string | undefined, known: { subject?: KnownSubject['subject'] }, surroundings: Surroundings): Promise<About> {
  const [first, ...others] = subjects
  if (releaseSet !== undefined && first !== undefined) throw usage('name artifacts, or --release-set, not both')
  if (releaseSet === undefined && first === undefined) throw usage('name an artifact, or --release-set')
  if (first !== undefined && others.length === 0) return { subject: subjectOf(first, known) }
  const set = releaseSet === undefined ? releaseSetOf('the command line', subjects.map((text) => ({ artifact: parsePinnedReference(text) }))) : await readReleaseSet(releaseSet, surroundings)
  known.subject = { name: `release set ${set.source}`, digest: set.digest }
  return { set }
}

/** `i/n` of `--shard`. */
export function shardOption(value: string): Shard {
  const shard = parseShard(value)
  if (shard === undefined) throw usage(`--shard: expected i/n such as 1/4, at most 256, found ${JSON.stringify(value.slice(0, 20))}`)
  return shard
}
