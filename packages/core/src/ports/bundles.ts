import type { Digest } from '../model/digest.ts'
import type { PinnedReference } from '../model/reference.ts'
import type { Signer } from '../model/signer.ts'

/** A Sigstore bundle found somewhere: nothing about it is trusted. */
export interface FoundBundle {
  readonly bytes: Uint8Array
  /** Digest of the bytes. */
  readonly digest: Digest
  /** For people: `referrer sha256:…` or a file name. */
  readonly source: string
}

/** Finds the bundles that claim to be about an artifact: referrers API ∪ fallback tag. */
export interface BundleReader {
  /** @throws Failure `registry-unavailable` | `registry-denied` | `too-large`: "could not look" is never "there are none" */
  bundles(subject: PinnedReference): Promise<readonly FoundBundle[]>
}

/** Attaches a bundle to an artifact as an OCI referrer. */
export interface BundleWriter {
  /** @returns digest of the referrer manifest */
  attach(subject: PinnedReference, bundle: Uint8Array, predicateType: string): Promise<Digest>
}

/** What a verified bundle says. */
export interface VerifiedEnvelope {
  readonly signer: Signer
  /** Verified times of signing, earliest first; never empty. */
  readonly times: readonly Date[]
  readonly payloadType: string
  /** The very bytes that were verified. */
  readonly payload: Uint8Array
}

export interface BundleVerifier {
  /**
   * One entry for each configured trust domain whose every demand the bundle meets, never empty.
   * @throws Failure with blame `artifact` and the reason of the domain that came closest
   */
  verify(bundle: Uint8Array): Promise<readonly VerifiedEnvelope[]>
}

/** Signs statements as whoever this run is. */
export interface StatementSigner {
  /** Signs the encoded statement. @returns bytes of a Sigstore bundle v0.3 @throws Failure `oidc-unavailable` | `signing-*` */
  sign(statement: Uint8Array): Promise<Uint8Array>
}
