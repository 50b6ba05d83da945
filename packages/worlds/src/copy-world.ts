import { pin, placeOf, requirePlace } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import type { TagReader } from '@portcullis/core/ports/artifacts'
import type { BundleReader, BundleVerifier, BundleWriter } from '@portcullis/core/ports/bundles'
import type { Carrier, CarryProgress } from '@portcullis/core/ports/carrier'
import type { CopyRequest } from '@portcullis/core/use-cases/copy'
import type { ManyCopiesWorld } from '@portcullis/core/use-cases/copy-many'
import type { AttachingWorld } from '@portcullis/core/use-cases/promotion/attach-stored'
import { createLayoutAttacher } from '@portcullis/registry/layout/layout-attacher'
import type { LayoutPlaces } from '@portcullis/registry/layout/layout-folder'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { absentArtifact } from './ends/absent-artifact.ts'
import { readEarly } from './ends/early-reads.ts'
import type { ComingCopy } from './ends/early-reads.ts'
import { layoutPlaces } from './ends/layout-places.ts'
import type { LoadedPolicy } from './policy.ts'
import { registryOptions } from './registries/registry-options.ts'
import type { Surroundings } from './surroundings.ts'

export interface CopySettings {
  /** All copies of the run; never empty. */
  readonly copies: readonly ComingCopy[]
  /** As each of them will be asked for: with `trust`, what they read is read while that is. */
  readonly how: Pick<CopyRequest, 'rules' | 'dryRun'>
  /** Whose trust domains and keys verify the evidence at the target; without it, bytes are compared and signatures are not. */
  readonly trust?: () => Promise<LoadedPolicy>
  /** What verifies in GitHub's attestations is attached at the target; counts with `trust` alone. */
  readonly attachesStored?: boolean
  readonly progress?: CarryProgress
}

/** Copies between registries and layout folders, with one pool of connections and one cache of tokens for all of them. */
export interface CopyWorlds extends ManyCopiesWorld {
  /** Closes the connections that are kept for later. */
  readonly close: () => void
}

/**
 * A given user name and password are for the registry of the target, as in a promotion. What verifies, and GitHub, are loaded where
 * they are asked for. @throws Failure `input-invalid` when there are several, or GitHub is to be asked and cannot be; whatever `trust` ends with
 */
export async function copyWorld({ copies, how, trust, attachesStored = false, progress }: CopySettings, surroundings: Surroundings): Promise<CopyWorlds> {
  const targets = copies.map(({ to }) => to)
  for (const to of targets) requirePlace(to, ['registry', 'oci-layout'], 'A copy')
  const places = layoutPlaces(surroundings)
  const options = registryOptions(surroundings, registryOf(targets, surroundings))
  const { bundles, freshBundles, attacher, tags, tagWriter, carrier: carriers, requests, credentialsUsed, close } = createRegistryWriter(options, places)
  const first = readEarly(trust === undefined ? [] : copies, { ...how.rules, exact: how.dryRun }, {
    pinned: (from) => pinnedBy(tags, places, from),
    bundles: (subject) => bundles.bundles(subject),
    resolve: (to) => tags.resolve(to),
    plan: (from, to, rules, targetSeen) => carriers.plan(from, to, rules, targetSeen),
  })
  const carrier: Carrier = { plan: first.plan, carry: (plan, observer) => carriers.carry(plan, observer), missingAtTarget: (plan, left) => carriers.missingAtTarget(plan, left) }
  const folders = createLayoutAttacher(options, places)
  const beside: BundleReader & BundleWriter = {
    bundles: (subject) => (placeOf(subject) === 'oci-layout' ? folders.bundles : freshBundles()).bundles(subject),
    attach: (subject, bundle, predicateType) => (placeOf(subject) === 'oci-layout' ? folders.attacher : attacher).attach(subject, bundle, predicateType),
  }
  try {
    const verifier = trust === undefined ? undefined : await verifierOf(trust)
    return {
      carrier: attachesStored && verifier !== undefined ? await attaching({ carrier, beside: bundles, target: beside, verifier }, surroundings) : carrier,
      close,
      spent: () => ({ requests: requests.toJSON(), credentials: credentialsUsed() }),
      source: { bundles: first.bundles },
      target: {
        bundles: (subject) => beside.bundles(subject),
        resolve: first.resolve,
        move: (reference, digest) => tagWriter.move(reference, digest),
      },
      clock: surroundings.clock,
      ...(verifier === undefined ? {} : { verifier }),
      ...(progress === undefined ? {} : { progress }),
      pinned: first.pinned,
    }
  } catch (error) {
    // What was begun meanwhile ends here.
    close()
    throw error
  }
}

async function verifierOf(trust: () => Promise<LoadedPolicy>): Promise<BundleVerifier> {
  const { domains } = await trust()
  const [{ createBundleVerifier }, { verifiedOnce }] = await Promise.all([import('@portcullis/sigstore/verify'), import('@portcullis/sigstore/verified-once')])
  return verifiedOnce(createBundleVerifier({ domains }))
}

async function pinnedBy(tags: TagReader, places: LayoutPlaces, from: Reference): Promise<PinnedReference> {
  requirePlace(from, ['registry', 'oci-layout'], 'A copy')
  if (from.digest !== undefined) return pin(from, from.digest)
  const digest = await tags.resolve(from)
  if (digest !== undefined) return pin({ registry: from.registry, repository: from.repository }, digest)
  throw await absentArtifact(from, places)
}

async function attaching(parts: Omit<AttachingWorld, 'store'>, surroundings: Surroundings): Promise<Carrier> {
  const [{ attachingCarrier }, { githubBundles }] = await Promise.all([import('@portcullis/core/use-cases/promotion/attach-stored'), import('./evidence/evidence-sources.ts')])
  return attachingCarrier({ ...parts, store: githubBundles(surroundings) })
}

/** The registry that a given user name is for. */
function registryOf(targets: readonly Reference[], { registryCredentials }: Surroundings): string {
  const [first = 'localhost', ...others] = [...new Set(targets.filter((to) => placeOf(to) === 'registry').map(({ registry }) => registry))]
  if (registryCredentials === undefined || others.length === 0) return first
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: `A user name for one registry is given, and there are ${others.length + 1} targets: ${[first, ...others].slice(0, 5).join(', ')}`,
    remedy: 'Log in to each of them (docker login), or copy to one registry at a time.',
  })
}
