import { Failure } from '@portcullis/core/failure'
import type { Policy } from '@portcullis/core/model/policy'
import { isTag, parseReference, placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { isReleaseTag } from '@portcullis/core/model/release-name'
import { environmentNamed } from '@portcullis/core/policy/environment-named'
import type { TargetTag } from '@portcullis/core/use-cases/target-checks'

/** Where the artifact is copied from: `from` when given, else where its subject is. @throws Failure `reference-invalid` */
export function sourceOf({ subject, from }: { readonly subject: PinnedReference; readonly from: string | undefined }): PinnedReference {
  if (from === undefined) return subject
  const { registry, repository, tag = subject.tag } = parseReference(from)
  // A release is found by its tag alone; elsewhere the digest says it all.
  const named = placeOf({ registry }) === 'release' && tag !== undefined ? { tag } : {}
  return { registry, repository, ...named, digest: subject.digest }
}

/** Where it goes: `to` when given, else the repository of the environment. @throws Failure `input-invalid` | `reference-invalid` */
export function targetOf(policy: Policy, { to, tag, environment }: { readonly to: string | undefined; readonly tag: string; readonly environment: string }): TargetTag {
  const repository = to ?? environmentNamed(policy, environment).repository
  if (repository === undefined) throw invalid('to', `${policy.source} names no repository for ${environment}`, `Give to, or add repository: to ${environment} in the policy.`)
  const reference = parseReference(repository)
  if (!(placeOf(reference) === 'release' ? isReleaseTag(tag) : isTag(tag))) throw invalid('tag', `${JSON.stringify(tag.slice(0, 130))} is no tag`, 'Give a tag of at most 128 letters, digits, dots, dashes and underscores.')
  return { registry: reference.registry, repository: reference.repository, tag }
}

function invalid(input: string, found: string, remedy: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message: `${input}: ${found}`, remedy })
}
