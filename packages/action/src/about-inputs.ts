import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Inputs } from './inputs.ts'

/** What an action is about: one artifact, or a release set by its file. */
export type AboutInputs = { readonly subject: PinnedReference } | { readonly releaseSet: string; readonly rollbackTo: Digest | undefined }

/** `release-set`, or `subject-name` with the digest of `digestInput`: one of the two, never both. */
export function aboutInputs(inputs: Inputs, digestInput: 'subject-digest' | 'rollback-to' = 'subject-digest'): AboutInputs {
  const releaseSet = inputs.text('release-set')
  if (releaseSet === undefined) return { subject: inputs.subject(digestInput) }
  for (const name of ['subject-name', 'subject-digest']) if (inputs.text(name) !== undefined) inputs.problem(name, 'and release-set cannot both be given')
  const rollbackTo = inputs.text('rollback-to')
  if (rollbackTo !== undefined && !isDigest(rollbackTo)) return inputs.problem('rollback-to', 'must be the digest of the release set', rollbackTo)
  return { releaseSet, rollbackTo }
}
