import type { Digest } from '@portcullis/core/model/digest'
import type { FoundBundle } from '@portcullis/core/ports/bundles'

/**
 * Where evidence of a package is kept that its registry cannot keep: `<name>-<version>.sigstore.jsonl`, one bundle a
 * line. Each target has its own.
 */
export interface BundleShelf {
  /** Unverified. @throws Failure when it cannot be read */
  read(file: string): Promise<readonly FoundBundle[]>
  /** Adds what is not there, byte for byte. @returns the digest of the bundle */
  keep(file: string, bundle: Uint8Array): Promise<Digest>
}
