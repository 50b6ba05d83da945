import { Failure } from '@portcullis/core/failure'
import { formatRepository, parseReference, requirePlace } from '@portcullis/core/model/reference'
import { isEvidenceFile } from '@portcullis/core/model/release-listing'
import type { KnownSubject } from '@portcullis/core/report/failure-report'
import type { VerifyReleaseFileRequest } from '@portcullis/core/use-cases/verify-release-file'
import { releaseNow } from '@portcullis/worlds/release-ends'
import type { Surroundings } from '@portcullis/worlds/surroundings'
import { subjectBesideBundle } from './subject.ts'

/**
 * A downloaded file, and the release it is said to be of: as it is now, or exactly the one of a digest.
 * @throws Failure `file-invalid` | `place-unsupported` | `not-found` | `digest-mismatch`
 */
export async function fileOfRelease(path: string, release: string, known: { subject?: KnownSubject['subject'] }, surroundings: Surroundings): Promise<Pick<VerifyReleaseFileRequest, 'subject' | 'file' | 'files'>> {
  const reference = parseReference(release)
  requirePlace(reference, ['release'], '--release')
  const { registry, repository, digest } = await subjectBesideBundle(path, known)
  if (registry !== 'file' || isEvidenceFile(repository)) throw noFile(path)
  const { subject, files } = await releaseNow(reference, surroundings)
  known.subject = { name: formatRepository(subject), digest: subject.digest }
  return { subject, files, file: { path: repository, digest } }
}

function noFile(path: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message: `With --release, the subject is a file that was downloaded; found ${JSON.stringify(path.slice(0, 200))}`, remedy: 'Name the file, as ./shop-linux.tar.gz.' })
}
