import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { readBundle } from '../bundle/signed-bundle.ts'
import { markOf, readLoggedSignatures } from './logged-signature.ts'

/** Names signer and digest of each entry of a Rekor v2 in a bundle, as a log watch names them. A bundle without one explains no entry. */
export function marksInBundle(bytes: Uint8Array): readonly Digest[] {
  const entries = orNone(() => readBundle(bytes).logEntries)
  return entries.flatMap(({ canonicalizedBody }) => orNone(() => readLoggedSignatures(canonicalizedBody))).map(markOf)
}

/** What is no bundle is no explanation, and an entry of another kind, as of a Rekor v1, explains nothing but keeps nothing from it either. */
function orNone<Item>(read: () => readonly Item[]): readonly Item[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof Failure && error.blame === 'artifact') return []
    throw error
  }
}
