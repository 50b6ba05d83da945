import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { isDigest, parseDigest } from '@portcullis/core/model/digest'
import { formatRepository, parsePinnedReference, parseReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { KnownSubject } from '@portcullis/core/report/failure-report'

const pieceBytes = 256 * 1024

/** An artifact in a registry, named by its digest; noted in `known` for the report. @throws Failure `digest-required` | `reference-invalid` */
export function subjectOf(text: string, known: { subject?: KnownSubject['subject'] }): PinnedReference {
  const subject = pinnedSubject(text)
  known.subject = { name: formatRepository(subject), digest: subject.digest }
  return subject
}

/** As `parsePinnedReference`; what names no artifact was perhaps meant as a file. @throws Failure `digest-required` | `reference-invalid` */
export function pinnedSubject(text: string): PinnedReference {
  try {
    return parsePinnedReference(text)
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'reference-invalid' || looksLikeReference(text)) throw error
    const name = JSON.stringify(text.slice(0, 200))
    const [message, remedy] = existsSync(text)
      ? [`${name} is a file, and an artifact is asked for`, 'Name it as registry.example/team/app@sha256:…, or, to verify a file, give its bundle: --bundle.']
      : [`${name} is no artifact, and there is no such file`, 'Check the path, or write registry.example/team/app@sha256:….']
    throw new Failure('reference-invalid', { blame: 'configuration', message, remedy, cause: error })
  }
}

/**
 * As {@link subjectOf}, or, beside a bundle given as a file, a bare digest or a local file. What is written like a
 * reference is never a file: somebody else may have put one of that name there. `./` makes it one.
 */
export async function subjectBesideBundle(text: string, known: { subject?: KnownSubject['subject'] }): Promise<PinnedReference> {
  if (isDigest(text)) return local('artifact', text, known)
  if (!looksLikeReference(text) && existsSync(text)) return local(basename(text), parseDigest(await digestOfFile(text)), known)
  if (text.startsWith('file:')) return await namedFile(text, known)
  return subjectOf(text, known)
}

/** Whether a text is written like a reference; `./` before it makes it a path. */
export function looksLikeReference(text: string): boolean {
  return /[@:]/.test(text) && !/^\.{0,2}\//.test(text)
}

/** `file:path` says itself that it is a file: without a digest it is the file as it is now. */
async function namedFile(text: string, known: { subject?: KnownSubject['subject'] }): Promise<PinnedReference> {
  const { repository, digest } = parseReference(text)
  if (digest !== undefined) return subjectOf(text, known)
  if (existsSync(repository)) return local(repository, parseDigest(await digestOfFile(repository)), known)
  throw new Failure('file-invalid', {
    blame: 'configuration',
    message: `There is no file ${JSON.stringify(repository)}`,
    remedy: 'Name a file that is there, or give its digest as file:path@sha256:….',
  })
}

function local(repository: string, digest: PinnedReference['digest'], known: { subject?: KnownSubject['subject'] }): PinnedReference {
  known.subject = { name: repository, digest }
  return { registry: 'file', repository, digest }
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafe(pieceBytes)
    for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer)) hash.update(buffer.subarray(0, read.bytesRead))
  } finally {
    await file.close()
  }
  return `sha256:${hash.digest('hex')}`
}
