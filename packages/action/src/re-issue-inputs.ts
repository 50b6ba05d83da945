import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Inputs } from './inputs.ts'

/** From whom and as whom statements are carried over. */
export interface ReIssueInputs {
  readonly from: string
  readonly to: string
}

/** What means something beside `re-issue` neither on its own nor in place of it: its statements lie beside the artifact, and the policy names the trust domain. */
const excluded = ['statements-path', 'predicate-type', 'predicate-path', 'trust-config', 'trust-domain']
const excludedFlags = ['attestations-api', 'cosign-tags']

/** `re-issue` and `as`, which go together; undefined where something new is signed. */
export function reIssueInputs(inputs: Inputs, { named, paths, checksums }: { readonly named: readonly PinnedReference[]; readonly paths: readonly string[]; readonly checksums: string | undefined }): ReIssueInputs | undefined {
  const [from, to] = [inputs.text('re-issue'), inputs.text('as')]
  if ((from === undefined) !== (to === undefined)) inputs.problem('re-issue', 'and as go together: two identities of the policy')
  if (from === undefined || to === undefined) return undefined
  const ofArtifacts = inputs.text('content') === 'message-signature' ? ['content'] : []
  const strange = [...excluded.filter((name) => inputs.text(name) !== undefined), ...excludedFlags.filter((name) => inputs.flag(name)), ...ofArtifacts]
  if (strange.length > 0) inputs.problem('re-issue', `excludes ${strange.join(', ')}: it takes its statements from beside the artifact and its trust domain from the policy, and keeps them there`)
  if (named.length !== 1 || paths.length > 0 || checksums !== undefined) inputs.problem('re-issue', 'needs one artifact, by subject-name and subject-digest')
  return { from, to }
}
