import { Failure } from '@portcullis/core/failure'
import type { Policy } from '@portcullis/core/model/policy'
import { formatRepository, isTag, parseReference, placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { isReleaseTag } from '@portcullis/core/model/release-name'
import { environmentNamed } from '@portcullis/core/policy/environment-named'
import { repositoryFor } from '@portcullis/core/policy/placement'
import type { Move } from '@portcullis/core/use-cases/promotion/judge-move'
import type { TargetTag } from '@portcullis/core/use-cases/promotion/target-checks'

/** Where the artifact is copied from: `from` when given, else where its subject is. @throws Failure `reference-invalid` */
function sourceOf({ subject, from }: { readonly subject: PinnedReference; readonly from: string | undefined }): PinnedReference {
  if (from === undefined) return subject
  const { registry, repository, tag = subject.tag } = parseReference(from)
  // A release is found by its tag alone; elsewhere the digest says it all.
  const named = placeOf({ registry }) === 'release' && tag !== undefined ? { tag } : {}
  return { registry, repository, ...named, digest: subject.digest }
}

/** Where it goes: `to` when given, else the repository of the environment. @throws Failure `input-invalid` | `reference-invalid` */
export function targetOf(
  policy: Policy,
  { subject, to, tag, environment }: { readonly subject: PinnedReference; readonly to: string | undefined; readonly tag: string; readonly environment: string },
): TargetTag {
  const repository = to ?? repositoryFor(subject, environmentNamed(policy, environment))
  if (repository === undefined) throw invalidInput('to', `${policy.source} names no repository for ${formatRepository(subject)} in ${environment}`, `Give to, or add repository: to ${environment} in the policy.`)
  const reference = parseReference(repository)
  if (!(placeOf(reference) === 'release' ? isReleaseTag(tag) : isTag(tag))) throw invalidInput('tag', `${JSON.stringify(tag.slice(0, 130))} is no tag`, 'Give a tag of at most 128 letters, digits, dots, dashes and underscores.')
  return { registry: reference.registry, repository: reference.repository, tag }
}

/** One artifact on its way. @throws Failure `input-invalid` | `reference-invalid` */
export function moveOf(
  subject: PinnedReference,
  policy: Policy,
  { environment, from, to, tag }: { readonly environment: string; readonly from: string | undefined; readonly to: string | undefined; readonly tag: string | undefined },
): Move {
  if (tag === undefined) throw invalidInput('tag', 'there is none', 'Give the tag in the target repository that is to name the artifact.')
  return { subject: sourceOf({ subject, from }), named: subject, target: targetOf(policy, { subject, to, tag, environment }) }
}

export function invalidInput(input: string, found: string, remedy: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message: `${input}: ${found}`, remedy })
}
