import { basename, relative, resolve } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { formatRepository, placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { maxSubjects } from '@portcullis/core/model/statement'
import type { SigningSubject } from '@portcullis/core/use-cases/sign'
import { readChecksums } from '@portcullis/workspace/checksums'
import { findFiles } from '@portcullis/workspace/find-files'
import { digestOfFileInside, readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from '../surroundings.ts'

/** How a person names artifacts to sign. */
export interface SubjectSources {
  /** By reference and digest. */
  readonly named: readonly SigningSubject[]
  /** Files by their paths alone. */
  readonly files?: readonly string[]
  /** Files by paths and globs. */
  readonly paths: readonly string[]
  /** What sha256sum prints: a path of such a file, or, with a line break or blank in it, the list itself. */
  readonly checksums: string | undefined
}

const maxListBytes = 1024 * 1024

/** The artifacts that a person names, each once; files as they are now. @throws Failure `file-invalid` | `too-large` | `input-invalid` */
export async function subjectsToSign({ named, files: exact = [], paths, checksums }: SubjectSources, surroundings: Surroundings): Promise<readonly SigningSubject[]> {
  const found = paths.length === 0 ? [] : await findFiles(paths, surroundings.readable[0], maxSubjects)
  const files: PinnedReference[] = []
  for (const path of new Set([...exact.map((one) => fromWorkspace(one, surroundings)), ...found])) {
    files.push({ registry: 'file', repository: path, digest: await digestOfFileInside(path, { roots: surroundings.readable, what: 'the file to sign' }) })
  }
  const listed = checksums === undefined ? [] : await listedIn(checksums, surroundings)
  const all = [...named, ...files, ...listed]
  const subjects = all.filter((subject, index) => all.findIndex((other) => isSame(other, subject)) === index)
  if (subjects.length <= maxSubjects) return subjects
  throw new Failure('too-large', { blame: 'configuration', message: `There are ${subjects.length} artifacts to sign at once`, remedy: 'Sign in several steps.', expected: `at most ${maxSubjects}` })
}

/** What a statement calls an artifact: a file by its name alone, as actions/attest does; one of a list as the list does. */
export function nameInStatement(subject: SigningSubject): string {
  if (placeOf(subject) !== 'file') return formatRepository(subject)
  return subject.isNamedOnly === true ? subject.repository : basename(subject.repository)
}

/** @throws Failure `digest-mismatch` where a file is another than the one that was named */
export function requireSame({ repository: path, digest: expected }: PinnedReference, found: PinnedReference['digest']): void {
  if (found === expected) return
  throw new Failure('digest-mismatch', {
    blame: 'artifact',
    message: `${path} is not the file that was named: expected ${expected}, found ${found}`,
    remedy: 'Sign the file that the build made, and let nothing change it afterwards.',
    expected,
    found,
  })
}

/** The one way to write a path, so that no file is signed twice. */
function fromWorkspace(path: string, { readable: [directory] }: Surroundings): string {
  return relative(directory, resolve(directory, path))
}

/** No path of a list holds two blanks and a name behind a digest. */
async function listedIn(checksums: string, { readable }: Surroundings): Promise<readonly SigningSubject[]> {
  const isList = /^\\?[0-9a-fA-F]{64,128} [ *]/.test(checksums.trimStart())
  const text = isList ? checksums : new TextDecoder().decode(await readFileInside(checksums, { roots: readable, maxBytes: maxListBytes, what: 'the list of checksums' }))
  return readChecksums(text, maxSubjects).map(({ name, digest }) => ({ registry: 'file', repository: name, digest, isNamedOnly: true }))
}

function isSame(one: SigningSubject, other: SigningSubject): boolean {
  return one.digest === other.digest && formatRepository(one) === formatRepository(other)
}
