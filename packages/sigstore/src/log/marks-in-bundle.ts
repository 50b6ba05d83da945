import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { readBundle } from '../bundle/signed-bundle.ts'
import { markOf, readLoggedSignatures } from './logged-signature.ts'

/** Names signer and digest of each entry of a Rekor v2 in a bundle, as a log watch names them. A bundle without one explains no entry. */
export function marksInBundle(bytes: Uint8Array): readonly Digest[] {
  try {
    return readBundle(bytes).logEntries.flatMap(({ canonicalizedBody }) => readLoggedSignatures(canonicalizedBody)).map(markOf)
  } catch (error) {
    // What is no bundle, or holds an entry of another kind, is no explanation either.
    if (error instanceof Failure && error.blame === 'artifact') return []
    throw error
  }
}
