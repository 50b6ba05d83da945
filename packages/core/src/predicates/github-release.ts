import { isDigest } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import { releaseDigest } from '../model/release-listing.ts'
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

/**
 * Whether the files that a release attestation names, all of them and no others, are those of the release that `subject`
 * is the digest of: GitHub attests the files one by one, and a release is named by the listing of them all.
 * @throws Failure `release-invalid` where they cannot be files of one release
 */
export function isAboutWholeRelease({ predicateType, predicate, subject: named }: Statement, subject: Digest): boolean {
  if (!isGitHubRelease(predicateType)) return false
  const files = named.filter(({ uri }) => uri === undefined || uri !== predicate['purl'])
  const listed = files.flatMap(({ name, digest: { sha256 } }) => {
    const digest = `sha256:${sha256}`
    return name !== undefined && isDigest(digest) ? [{ name, digest }] : []
  })
  return listed.length > 0 && listed.length === files.length && releaseDigest(listed) === subject
}
