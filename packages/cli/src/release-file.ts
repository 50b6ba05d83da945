import { formatRepository } from '@portcullis/core/model/reference'
import type { KnownSubject } from '@portcullis/core/report/failure-report'
import type { VerifyReleaseFileRequest } from '@portcullis/core/use-cases/verify-release-file'
import type { Surroundings } from '@portcullis/worlds/surroundings'
import { subjectBesideBundle } from './subject.ts'

/** A downloaded file by its path, and the release it is said to be of. @throws Failure as `fileInRelease` of the worlds, `file-invalid` */
export async function fileOfRelease(path: string, release: string, known: { subject?: KnownSubject['subject'] }, surroundings: Surroundings): Promise<Pick<VerifyReleaseFileRequest, 'subject' | 'file' | 'files'>> {
  const { fileInRelease } = await import('@portcullis/worlds/ends/release-ends')
  const found = await fileInRelease(await subjectBesideBundle(path, known), release, surroundings)
  known.subject = { name: formatRepository(found.subject), digest: found.subject.digest }
  return found
}
