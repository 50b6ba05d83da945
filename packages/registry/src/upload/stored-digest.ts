import { algorithmOf } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { digestMismatch } from '../failures.ts'
import type { Response } from '../http/response.ts'

/**
 * Compares Docker-Content-Digest with what was sent: "the canonical digest of the uploaded blob, which MAY differ from
 * the provided digest" where the algorithms do (distribution spec 1.1, "Pushing blobs"), so it counts only when we have
 * hashed the same bytes with that algorithm: distribution answers a sha512 upload with a sha256 digest. `isOfSent` says
 * whether a digest is of all that was sent. @returns false when it is in another algorithm and nothing was hashed
 * @throws Failure `digest-mismatch`
 */
export function confirmStored(response: Response, at: PinnedReference, isOfSent?: (digest: string) => boolean): boolean {
  const stored = response.header('docker-content-digest')
  response.discard()
  if (stored === undefined || stored === at.digest || isOfSent?.(stored) === true) return true
  if (isOfSent === undefined && !stored.startsWith(`${algorithmOf(at.digest)}:`)) return false
  throw digestMismatch(`What was stored as ${formatReference(at)}`, at.digest, stored)
}
