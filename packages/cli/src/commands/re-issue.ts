import { resolve } from 'node:path'
import type { SignOutcome } from '@portcullis/core/use-cases/sign'
import { reIssued } from '@portcullis/worlds/re-issued'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { readPassphrase } from '../passphrase.ts'
import type { PassphraseOptions } from '../passphrase.ts'
import { surroundingsOf } from '../surroundings.ts'
import type { CommonOptions } from '../options.ts'
import { usage } from '../usage.ts'

/** The options of `sign` that mean something beside `--re-issue`, and those that do not. */
export interface ReIssueOptions extends CommonOptions, PassphraseOptions {
  readonly reIssue?: string
  readonly as?: string
  readonly policy: string
  readonly key?: string
  readonly identityTokenFile?: string
  readonly allowPublicLog?: boolean
  readonly push: boolean
  readonly outputDir?: string
  readonly dryRun?: boolean
  readonly attestationsApi?: boolean
  readonly cosignTags?: boolean
  readonly statements?: string
  readonly predicateType?: string
  readonly predicate?: string
  readonly content: 'dsse-envelope' | 'message-signature'
  readonly subjectPath: readonly string[]
  readonly subjectChecksums?: string
  readonly trustConfig?: string
  readonly trustDomain?: string
}

/** `sign --re-issue OLD --as NEW`: carries over what OLD said about the artifact and the policy still accepts. */
export async function reIssueAs(from: string, subject: PinnedReference, options: ReIssueOptions): Promise<SignOutcome> {
  const { as: to, policy, key, identityTokenFile, allowPublicLog = false, push, dryRun = false, outputDir } = options
  if (to === undefined) throw usage('--re-issue needs --as: the identity of the policy that signs anew')
  const { statements, predicateType, predicate, content, subjectPath, subjectChecksums, trustConfig, trustDomain } = options
  const strange = [statements, predicateType, predicate, ...subjectPath, subjectChecksums, trustConfig, trustDomain].find((option) => option !== undefined)
  if (strange !== undefined || content === 'message-signature') throw usage('--re-issue takes its statements from beside the one artifact and its trust domain from the policy: give no others')
  if (options.attestationsApi === true || options.cosignTags === true) throw usage('--re-issue keeps what it signs beside the artifact: --attestations-api and --cosign-tags are for what is new')
  if (key !== undefined && identityTokenFile !== undefined) throw usage('--key excludes --identity-token-file: a key needs no identity token')
  return await reIssued({ subject, policy, from, to, push, key, identityTokenFile, allowPublicLog, keyPassphrase: readPassphrase(options), evidence: outputDir === undefined ? undefined : resolve(outputDir), dryRun }, surroundingsOf(options))
}
