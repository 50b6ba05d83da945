import type { Reference } from '@portcullis/core/model/reference'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import type { CarryProgress } from '@portcullis/core/ports/carrier'
import type { Move } from '@portcullis/core/use-cases/promotion/judge-move'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import { attachingCarrier } from '@portcullis/core/use-cases/promotion/attach-stored'
import { createAttestationStore } from '@portcullis/github/attestations'
import type { GitHubClient } from '@portcullis/github/client'
import { createGitLedger } from '@portcullis/github/ledger/ledger'
import type { MakeLatest } from '@portcullis/github/releases/releases'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { storesOf, takesLegacy, union } from './evidence/evidence-sources.ts'
import { requireOneLogin } from './evidence/evidence-of-set.ts'
import { forgeOf } from './forge.ts'
import { layoutPlaces } from './ends/layout-places.ts'
import { isNpm, npmEnds } from './ends/npm-ends.ts'
import type { LoadedPolicy } from './policy.ts'
import { isRelease, releaseEnds } from './ends/release-ends.ts'
import { registryOptions } from './registries/registry-options.ts'
import { endsOfAll } from './ends/set-ends.ts'
import type { Ends } from './ends/set-ends.ts'
import { domainOf, keylessSigner } from './signing/signer.ts'
import type { Surroundings } from './surroundings.ts'

export interface PromotionSettings {
  readonly environment: string
  /** What moves where: one artifact, or all of a set. */
  readonly moves: readonly Pick<Move, 'subject' | 'target'>[]
  /** Branch of the ledger. */
  readonly ledger: string
  readonly progress?: CarryProgress
  /** Directory where evidence of npm packages is kept. */
  readonly evidence?: string
  /** Of releases: whether GitHub is to call what is published its latest. */
  readonly makeLatest?: MakeLatest
}

/** A given user name and password are for the one registry of the targets; the source is read as docker's configuration says. */
export function promoteWorld({ policy, domains }: LoadedPolicy, settings: PromotionSettings, surroundings: Surroundings): PromotionWorld {
  requireOneLogin(settings.moves.map(({ target }) => target), surroundings)
  const { client, runs, environments, authors } = forgeOf(surroundings)
  const recorder = policy.environments.get(settings.environment)?.record?.by
  return {
    ...endsOfAll(settings.moves, (target) => endsOf({ policy, domains }, target, settings, surroundings, client)),
    verifier: createBundleVerifier({ domains }),
    runs,
    environments,
    authors,
    ledger: createGitLedger(client, settings.ledger),
    signer: keylessSigner(domainOf(policy, recorder, domains), surroundings),
    clock: surroundings.clock,
    ...(settings.progress === undefined ? {} : { progress: settings.progress }),
  }
}

function endsOf({ policy, domains }: Pick<LoadedPolicy, 'policy' | 'domains'>, target: Reference, { environment, evidence, makeLatest }: PromotionSettings, surroundings: Surroundings, client: GitHubClient): Ends {
  if (isNpm(target)) return npmEnds({ target, evidence, others: [{ bundles: ({ digest }) => createAttestationStore(client).bundles(digest) }] }, surroundings)
  if (isRelease(target)) return releaseEnds({ target, others: storesOf(policy, surroundings), ...(makeLatest === undefined ? {} : { makeLatest }) }, surroundings)
  const { bundles, freshBundles, tags, tagWriter, attacher, carrier, requests, credentialsUsed } = createRegistryWriter({ ...registryOptions(surroundings, target.registry), legacy: takesLegacy(domains) }, layoutPlaces(surroundings))
  const stores = storesOf(policy, surroundings)
  const beside: BundleReader & BundleWriter = {
    // By new eyes each time: a reader remembers what it has seen, and this is asked before the copy and after it.
    bundles: (subject) => freshBundles().bundles(subject),
    attach: (subject, bundle, predicateType) => attacher.attach(subject, bundle, predicateType),
  }
  const attaches = policy.environments.get(environment)?.carry?.attestations === 'attach'
  return {
    source: union([bundles, ...stores]),
    target: {
      ...beside,
      bundles: (subject) => union([beside, ...stores]).bundles(subject),
      resolve: (reference) => tags.resolve(reference),
      move: (reference, to) => tagWriter.move(reference, to),
    },
    carrier: attaches ? attachingCarrier({ carrier, store: union(stores), beside: bundles, target: beside, verifier: createBundleVerifier({ domains }) }) : carrier,
    credentialsUsed,
    spent: () => ({ requests: requests.toJSON(), credentials: credentialsUsed() }),
  }
}
