import { placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader } from '@portcullis/core/ports/bundles'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { githubBundles, takesLegacy, union } from './evidence-sources.ts'
import { npmEvidence } from '../ends/npm-ends.ts'
import { releaseEvidence } from '../ends/release-ends.ts'
import { registryOptions } from '../registries/registry-options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Everywhere that bundles about an artifact are looked for: beside it, and in GitHub's store where that is asked for. */
export function placesOfEvidence(subject: PinnedReference, domains: readonly TrustDomain[], attestations: 'github' | undefined, surroundings: Surroundings): BundleReader {
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
