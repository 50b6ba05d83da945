import { placeOf } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import { createLayoutAttacher } from '@portcullis/registry/layout/layout-attacher'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import { githubBundles, storesOf, takesLegacy, union } from './evidence-sources.ts'
import { isNpm, npmEvidence } from '../ends/npm-ends.ts'
import { layoutPlaces } from '../ends/layout-places.ts'
import type { LoadedPolicy } from '../policy.ts'
import { isRelease, releaseEvidence } from '../ends/release-ends.ts'
import { registryOptions } from '../registries/registry-options.ts'
import type { Surroundings } from '../surroundings.ts'

/** Reads and attaches evidence where the artifact is, and reads what else the policy names; of an npm package, in the directory `evidence`. */
export function evidenceBeside(
  subject: PinnedReference,
  evidence: string | undefined,
  { policy, domains }: Pick<LoadedPolicy, 'policy' | 'domains'>,
  surroundings: Surroundings,
): { readonly bundles: BundleReader; readonly attacher: BundleWriter } {
  if (isNpm(subject)) return npmEvidence(subject, { evidence, others: [githubBundles(surroundings)] }, surroundings)
  if (isRelease(subject)) {
    const beside = releaseEvidence(subject, surroundings)
    return { bundles: union([beside, ...storesOf(policy, surroundings)]), attacher: beside }
  }
  const options = { ...registryOptions(surroundings, subject.registry), legacy: takesLegacy(domains) }
  const { bundles, attacher } = placeOf(subject) === 'oci-layout' ? createLayoutAttacher(options, layoutPlaces(surroundings)) : createRegistryAttacher(options)
  return { bundles: union([bundles, ...storesOf(policy, surroundings)]), attacher }
}
