import type { Digest } from '../model/digest.ts'
import { formatReference } from '../model/reference.ts'
import type { ReleaseFile } from '../model/release-listing.ts'
import type { Outcome } from '../model/result.ts'
import { outcomeOf } from './request.ts'
import { verify } from './verify.ts'
import type { VerifyRequest, VerifyWorld } from './verify.ts'

export interface VerifyReleaseFileRequest extends VerifyRequest {
  /** What was downloaded, under whatever name it was kept. */
  readonly file: { readonly path: string; readonly digest: Digest }
  /** The files that the digest of the subject binds. */
  readonly files: readonly ReleaseFile[]
}

/**
 * Tells whether the required identity vouches for a release, and whether a file is one of that release: whoever signs a
 * release signs the digest of the listing of all its files, and so each of them.
 */
export async function verifyReleaseFile({ file, files, ...request }: VerifyReleaseFileRequest, world: VerifyWorld): Promise<Outcome> {
  const { subject } = request
  const found = files.find(({ digest }) => digest === file.digest)
  if (found !== undefined) {
    const outcome = await verify(request, world)
    return outcome.decision === 'allow' ? { ...outcome, sentence: `${found.name} of the release: ${outcome.sentence}` } : outcome
  }
  const { digest: expected } = files.find(({ name }) => name === file.path.split('/').at(-1)) ?? {}
  const reason = {
    code: 'file-not-in-release',
    message: `${file.path} is no file of ${formatReference(subject)}`,
    expected: expected ?? `one of ${files.length} files`,
    found: file.digest,
    remedy: 'Download it again from the release; if it stays another, do not use it.',
  } as const
  return outcomeOf('verify', subject, world.clock, world.clock.now())({ decision: 'deny', reasonCode: reason.code, sentence: 'The file is not part of the release.', reasons: [reason] })
}
