import type { VerifyWorld } from '@portcullis/core/use-cases/verify'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader } from '@portcullis/core/ports/bundles'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { bundleFile } from './evidence/bundle-file.ts'
import type { Surroundings } from './surroundings.ts'

/** Where to look for bundles. */
export interface BundleSources {
  /** A file, which is then the only place. */
  readonly bundlePath: string | undefined
  /** Another store beside the artifact's registry. */
  readonly attestations?: 'github' | undefined
}

/** Reads bundles beside the artifact and in GitHub's store where that is asked for, or from a file alone; can write nothing. */
export function verifyWorld(subject: PinnedReference, domains: readonly TrustDomain[], sources: BundleSources, surroundings: Surroundings): VerifyWorld {
  return { bundles: bundlesFrom(subject, domains, sources, surroundings), verifier: createBundleVerifier({ domains }), clock: surroundings.clock }
}

function bundlesFrom(subject: PinnedReference, domains: readonly TrustDomain[], { bundlePath, attestations }: BundleSources, surroundings: Surroundings): BundleReader {
  if (bundlePath !== undefined) return bundleFile(bundlePath, surroundings)
  let places: Promise<BundleReader> | undefined
  // Registries and GitHub are loaded when they are looked into: a bundle at hand needs neither.
  const open = async (): Promise<BundleReader> => (await import('./evidence/places-of-evidence.ts')).placesOfEvidence(subject, domains, attestations, surroundings)
  return { bundles: async (about) => await (await (places ??= open())).bundles(about) }
}
