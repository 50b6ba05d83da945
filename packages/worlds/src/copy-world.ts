import { pin, placeOf, requirePlace } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import type { CarryProgress } from '@portcullis/core/ports/carrier'
import type { CopyWorld } from '@portcullis/core/use-cases/copy'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { takesLegacy } from './evidence-sources.ts'
import { layoutPlaces } from './layout-places.ts'
import type { LoadedPolicy } from './policy.ts'
import { registryOptions } from './registry-options.ts'
import type { Surroundings } from './surroundings.ts'

export interface CopySettings {
  readonly to: Reference
  /** Whose trust domains and keys verify the evidence at the target; without it, bytes are compared and signatures are not. */
  readonly trust?: LoadedPolicy
  readonly progress?: CarryProgress
}

/** A copy between registries and layout folders, and the one look that turns a tag of the source into a digest. */
export interface CopyWorlds extends CopyWorld {
  /** @throws Failure `not-found` when there is no such tag */
  pinned(from: Reference): Promise<PinnedReference>
}

/** A given user name and password are for the registry of the target, as in a promotion. */
export function copyWorld({ to, trust, progress }: CopySettings, surroundings: Surroundings): CopyWorlds {
  requirePlace(to, ['registry', 'oci-layout'], 'A copy')
  const options = { ...registryOptions(surroundings, placeOf(to) === 'registry' ? to.registry : 'localhost'), legacy: takesLegacy(trust?.domains ?? []) }
  const { bundles, freshBundles, tags, tagWriter, carrier } = createRegistryWriter(options, layoutPlaces(surroundings))
  return {
    carrier,
    source: bundles,
    target: {
      bundles: (subject) => freshBundles().bundles(subject),
      resolve: (reference) => tags.resolve(reference),
      move: (reference, digest) => tagWriter.move(reference, digest),
    },
    clock: surroundings.clock,
    ...(trust === undefined ? {} : { verifier: createBundleVerifier(trust) }),
    ...(progress === undefined ? {} : { progress }),
    pinned: async (from) => {
      requirePlace(from, ['registry', 'oci-layout'], 'A copy')
      if (from.digest !== undefined) return pin(from, from.digest)
      const digest = await tags.resolve(from)
      if (digest !== undefined) return pin({ registry: from.registry, repository: from.repository }, digest)
      throw new Failure('not-found', { blame: 'configuration', message: `${from.registry}/${from.repository} has no tag ${from.tag ?? ''}`, remedy: 'Check the name, and that these credentials may see it.' })
    },
  }
}
