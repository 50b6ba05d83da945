import type { VerifyWorld } from '@portcullis/core/use-cases/verify'
import { placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader } from '@portcullis/core/ports/bundles'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { bundleFile } from './bundle-file.ts'
import { githubBundles, takesLegacy, union } from './evidence-sources.ts'
import { npmEvidence } from './npm-ends.ts'
import { releaseEvidence } from './release-ends.ts'
import { registryOptions } from './registry-options.ts'
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
  const github = attestations === undefined ? [] : [githubBundles(surroundings)]
  return union([...besideArtifact(subject, domains, surroundings), ...github])
}

/** A digest alone, or a file, is in no registry. */
function besideArtifact(subject: PinnedReference, domains: readonly TrustDomain[], surroundings: Surroundings): readonly BundleReader[] {
  if (placeOf(subject) === 'file') return []
  if (placeOf(subject) === 'npm') return [npmEvidence(subject, { evidence: undefined, others: [] }, surroundings).bundles]
  if (placeOf(subject) === 'release') return [releaseEvidence(subject, surroundings)]
  return [createRegistryReader({ ...registryOptions(surroundings, subject.registry), legacy: takesLegacy(domains) }).bundles]
}
