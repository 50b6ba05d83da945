import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isDigest, parseDigest } from '@portcullis/core/model/digest'
import { formatRepository, parsePinnedReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { KnownSubject } from '@portcullis/core/report/failure-report'

/** An artifact in a registry, named by its digest; noted in `known` for the report. @throws Failure `digest-required` | `reference-invalid` */
export function subjectOf(text: string, known: { subject?: KnownSubject['subject'] }): PinnedReference {
  const subject = parsePinnedReference(text)
  known.subject = { name: formatRepository(subject), digest: subject.digest }
  return subject
}

/**
 * As {@link subjectOf}, or, beside a bundle given as a file, a bare digest or a local file. What is written like a
 * reference is never a file: somebody else may have put one of that name there. `./` makes it one.
 */
export async function subjectBesideBundle(text: string, known: { subject?: KnownSubject['subject'] }): Promise<PinnedReference> {
  if (isDigest(text)) return local('artifact', text, known)
  const isReference = /[@:]/.test(text) && !/^\.{0,2}\//.test(text)
  if (!isReference && existsSync(text)) return local(basename(text), parseDigest(await digestOfFile(text)), known)
  return subjectOf(text, known)
}

function local(repository: string, digest: PinnedReference['digest'], known: { subject?: KnownSubject['subject'] }): PinnedReference {
  known.subject = { name: repository, digest }
  return { registry: 'file', repository, digest }
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return `sha256:${hash.digest('hex')}`
}
