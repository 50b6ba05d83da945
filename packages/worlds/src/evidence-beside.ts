import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import { createAttestationStore } from '@portcullis/github/attestations'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import { forgeOf } from './forge.ts'
import { isNpm, npmEvidence } from './npm-ends.ts'
import { registryOptions } from './registry-options.ts'
import type { Surroundings } from './surroundings.ts'

/** Reads and attaches evidence where the artifact is; of an npm package, in the directory `evidence`. */
export function evidenceBeside(subject: PinnedReference, evidence: string | undefined, surroundings: Surroundings): { readonly bundles: BundleReader; readonly attacher: BundleWriter } {
  if (!isNpm(subject)) return createRegistryAttacher(registryOptions(surroundings, subject.registry))
  const store = createAttestationStore(forgeOf(surroundings).client)
  return npmEvidence(subject, { evidence, others: [{ bundles: ({ digest }) => store.bundles(digest) }] }, surroundings)
}
