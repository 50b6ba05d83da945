import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { Evidence } from '@portcullis/core/model/evidence'
import { intotoPayloadType } from '@portcullis/core/model/envelope'
import type { Signer } from '@portcullis/core/model/signer'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { Subject } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { BundleVerifier, FoundBundle } from '@portcullis/core/ports/bundles'

/** What a signed statement would say, for tests of what is decided on it. */
export interface Claim {
  readonly predicateType: string
  readonly predicate: JsonObject
  readonly signer: Signer
  /** Verified times of signing, earliest first. */
  readonly times: readonly Date[]
  /** Subjects in the place of the one artifact. */
  readonly subjects?: readonly Subject[]
  /** Tells apart two bundles that say the same. */
  readonly nonce?: string
}

/** Genuine evidence about `subject`: the claims go through `collectEvidence` with a verifier that believes them. */
export async function evidenceOf(subject: Digest, claims: readonly Claim[]): Promise<Evidence> {
  const bundles = claims.map((claim) => ({ claim, found: bundleOf(claim) }))
  const verifier: BundleVerifier = {
    verify(bytes) {
      const claim = bundles.find(({ found }) => found.digest === digestOf(bytes))?.claim
      if (claim === undefined) return Promise.reject(new Error('A bundle that nobody made'))
      const { signer, times, predicateType, predicate } = claim
      const statement = statementAbout(subject, 'registry.example/acme/shop', predicateType, predicate)
      const payload = encodeStatement({ ...statement, subject: claim.subjects ?? statement.subject })
      return Promise.resolve([{ signer, times, payloadType: intotoPayloadType, payload }])
    },
  }
  return collectEvidence(subject, bundles.map(({ found }) => found), verifier)
}

/** Not a Sigstore bundle: bytes that are distinct for distinct claims. */
export function bundleOf(claim: Claim): FoundBundle {
  const bytes = new TextEncoder().encode(JSON.stringify(claim))
  return { bytes, digest: digestOf(bytes), source: `made for a test: ${claim.predicateType}` }
}
