import type { VerifyWorld } from '@portcullis/core/use-cases/verify'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { bundleFile } from './bundle-file.ts'
import { registryOptions } from './registry-options.ts'
import type { Surroundings } from './surroundings.ts'

/** Reads bundles beside the artifact, or from `bundlePath` alone when one is given; can write nothing. */
export function verifyWorld(subject: PinnedReference, domains: readonly TrustDomain[], bundlePath: string | undefined, surroundings: Surroundings): VerifyWorld {
  const bundles = bundlePath === undefined ? createRegistryReader(registryOptions(surroundings, subject.registry)).bundles : bundleFile(bundlePath, surroundings)
  return { bundles, verifier: createBundleVerifier({ domains }), clock: surroundings.clock }
}
