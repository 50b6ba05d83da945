import type { Failure } from '../failure.ts'
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
  /** What the bundle's signature is over, where that is kept beside it: the payload of cosign 2's image signatures. */
  readonly payload?: Uint8Array
  /** Why there are no bytes: it stands for a bundle that could not be had, counts for nothing and ends nothing. */
  readonly unread?: Failure
}

/** What a bundle's signature may be over when it brings no envelope of its own. */
export interface SignedApart {
  /** The artifact by its digest. */
  readonly digest?: Digest
  /** The bytes themselves; then `digest` plays no part. */
  readonly payload?: Uint8Array
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
  /** Verified times of signing, earliest first; empty only for a bare envelope by a key that may sign without. */
  readonly times: readonly Date[]
  /** Timestamps and log entries in the bundle by nobody that the trust domain names, for people: they count for nothing. */
  readonly passedOver?: readonly string[]
  /** Empty for a signature over the artifact itself. */
  readonly payloadType: string
  /** The very bytes that were verified; empty for a signature over the artifact itself. */
  readonly payload: Uint8Array
  /** The artifact that was signed itself, by the digest that the verifier was asked about; absent for everything that has a payload. */
  readonly digest?: Digest
}

export interface BundleVerifier {
  /**
   * One entry for each configured trust domain whose every demand the bundle meets, never empty.
   * A bundle without an envelope is verified only together with what it is said to be over.
   * @throws Failure with blame `artifact` and the reason of the domain that came closest
   */
  verify(bundle: Uint8Array, apart?: SignedApart): Promise<readonly VerifiedEnvelope[]>
}

/** Signs statements as whoever this run is. */
export interface StatementSigner {
  /** Signs the encoded statement. @returns bytes of a Sigstore bundle v0.3 @throws Failure `oidc-unavailable` | `signing-*` */
  sign(statement: Uint8Array): Promise<Uint8Array>
}

/** Signs an artifact itself as whoever this run is: what `cosign sign-blob` makes. */
export interface DigestSigner {
  /** @returns bytes of a Sigstore bundle v0.3 with a message signature @throws Failure `algorithm-refused` | `oidc-unavailable` | `signing-*` */
  signDigest(digest: Digest): Promise<Uint8Array>
}

/** A store of attestations apart from the artifacts: GitHub's. */
export interface AttestationWriter {
  /** @returns the store's number of the attestation */
  store(bundle: Uint8Array): Promise<number>
}

/** Keeps signatures beside an artifact as cosign up to version 2 did: a layer under the tag `.sig` or `.att`. */
export interface LegacyWriter {
  /**
   * Adds what a bundle holds. `payload` is what a message signature is over; without it the bundle holds an attestation.
   * @returns the tag @throws Failure `signing-refused` for what those versions could not express
   */
  keep(subject: PinnedReference, bundle: Uint8Array, apart: { readonly payload?: Uint8Array; readonly predicateType: string }): Promise<string>
}
