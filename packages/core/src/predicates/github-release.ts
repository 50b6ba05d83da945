import type { Statement } from '../model/statement.ts'
import { Fields } from './fields.ts'
import { predicateTypes } from './predicate-types.ts'

/** What GitHub says of an immutable release. */
export interface GitHubRelease {
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly tag: string
  /** `pkg:github/owner/name@tag` */
  readonly purl: string
  /** The commit of the tag in hex, as the subject that the purl names has it. */
  readonly commit: string | undefined
}

export function isGitHubRelease(predicateType: string): boolean {
  return predicateType === predicateTypes.gitHubRelease || predicateType === predicateTypes.gitHubRelease01
}

/** Reads in-toto's release predicate v0.1 or v0.2 with what GitHub adds to it. @throws Failure `statement-invalid` */
export function parseGitHubRelease({ predicate, subject }: Pick<Statement, 'predicate' | 'subject'>): GitHubRelease {
  const fields = new Fields(predicate, 'release')
  const purl = fields.text('purl')
  const tagged = subject.filter(({ uri }) => uri === purl)
  return {
    repository: fields.text('repository'),
    repositoryId: fields.text('repositoryId'),
    ownerId: fields.text('ownerId'),
    tag: fields.text('tag'),
    purl,
    commit: tagged.length === 1 ? tagged[0]?.digest['sha1'] : undefined,
  }
}
