import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import type { ReasonCode } from '@portcullis/core/reason-code'

/** A manifest beside an artifact that cannot be read, and why. */
export interface Unreadable {
  readonly digest: Digest
  readonly failure: Failure
}

const brokenManifest: ReadonlySet<ReasonCode> = new Set(['manifest-invalid', 'json-invalid', 'digest-invalid', 'digest-mismatch', 'size-mismatch', 'media-type-mismatch', 'too-large'])

/**
 * What is wrong with the manifest alone. Anybody who may push can leave a broken one, so it is told and ends nothing;
 * a registry that does not answer is another matter, and is thrown.
 */
export function unreadable(digest: Digest, error: unknown): Unreadable {
  if (error instanceof Failure && brokenManifest.has(error.code)) return { digest, failure: error }
  throw error
}
