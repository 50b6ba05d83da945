import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '@portcullis/core/failure'
import { placeOf, requirePlace } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import type { Carrier } from '@portcullis/core/ports/carrier'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import type { BundleShelf } from '@portcullis/npm-registry/bundle-shelf'
import { NpmClient } from '@portcullis/npm-registry/client'
import { npmCredentials } from '@portcullis/npm-registry/credentials'
import type { NpmCredentials } from '@portcullis/npm-registry/credentials'
import { createNpmCarrier } from '@portcullis/npm-registry/npm-carrier'
import { createNpmTarget, shelfFile } from '@portcullis/npm-registry/npm-target'
import { packageBundles, requireVersion } from '@portcullis/npm-registry/package-at'
import { registryAddress } from '@portcullis/npm-registry/place'
import { directoryShelf } from '../evidence/bundle-shelf.ts'
import type { Surroundings } from '../surroundings.ts'

export interface NpmEndsSettings {
  readonly target: Reference
  /** Directory of `<name>-<version>.sigstore.jsonl`: read for the source, added to for the target. */
  readonly evidence: string | undefined
  /** Evidence that is kept by digest elsewhere: GitHub's attestations. */
  readonly others: readonly BundleReader[]
}

/** Registries that take a provenance bundle together with a version, and serve it. */
const takesProvenance = new Set(['npm:registry.npmjs.org'])

export function isNpm(reference: Reference): boolean {
  return placeOf(reference) === 'npm'
}

/**
 * Source, target and carrier of a promotion between npm registries. A given user name and password, and NPM_TOKEN, are
 * for the target alone; everything else is as npm's own configuration of this user says.
 * @throws Failure `input-invalid` without a directory for evidence, `place-unsupported` once the source is no npm package
 */
export function npmEnds({ target: to, evidence, others }: NpmEndsSettings, surroundings: Surroundings): Pick<PromotionWorld, 'source' | 'target' | 'carrier'> {
  const shelf = directoryShelf(required(evidence))
  const clients = new Map<string, NpmClient>()
  const at = (reference: Reference): NpmClient => {
    requirePlace(reference, ['npm'], `A promotion to ${to.registry}`)
    const client = clients.get(reference.registry) ?? clientOf(reference.registry, to, surroundings)
    clients.set(reference.registry, client)
    return client
  }
  const target = createNpmTarget({ client: at(to), shelf, others, pause })
  const source: BundleReader = { bundles: (subject) => packageBundles(at(subject), [beside(at(subject), shelf), ...others]).bundles(subject) }
  const from = (reference: Reference): Carrier => createNpmCarrier({ source: at(reference), bundles: source, target: at(to), atTarget: target, shelf, takesProvenance: takesProvenance.has(to.registry), pause })
  return {
    source,
    target,
    carrier: {
      plan: (subject, place, rules) => from(subject).plan(subject, place, rules),
      carry: (plan, progress) => from(plan.from).carry(plan, progress),
      missingAtTarget: (plan, leftBehind) => from(plan.from).missingAtTarget(plan, leftBehind),
    },
  }
}

/**
 * Evidence of a package where it is: read from its registry, from `others` and from the directory, and kept there.
 * Without a directory, what the others know can be read and nothing kept.
 */
export function npmEvidence(subject: PinnedReference, { evidence, others }: Omit<NpmEndsSettings, 'target'>, surroundings: Surroundings): { readonly bundles: BundleReader; readonly attacher: BundleWriter } {
  const client = clientOf(subject.registry, subject, surroundings)
  const shelf = evidence === undefined ? undefined : directoryShelf(evidence)
  return {
    bundles: packageBundles(client, [...(shelf === undefined ? [] : [beside(client, shelf)]), ...others]),
    attacher: {
      async attach(artifact, bundle) {
        const { version } = await requireVersion(client, artifact)
        return (shelf ?? directoryShelf(required(evidence))).keep(shelfFile(artifact.repository, version), bundle)
      },
    },
  }
}

/** Before anything is signed about an npm package: what is logged and cannot be kept is lost. @throws Failure `input-invalid` without a directory */
export function requireShelf(subjects: readonly PinnedReference[], evidence: string | undefined): void {
  if (subjects.some(isNpm)) required(evidence)
}

/** @throws Failure `not-found` unless the registry has a version with the digest, `digest-mismatch` when the version has another */
export async function requirePackage(subject: PinnedReference, surroundings: Surroundings): Promise<void> {
  await requireVersion(clientOf(subject.registry, subject, surroundings), subject)
}

/** What lies in the directory about the version that the registry says has the digest. */
function beside(client: NpmClient, shelf: BundleShelf): BundleReader {
  return { bundles: async (subject) => shelf.read(shelfFile(subject.repository, (await requireVersion(client, subject)).version)) }
}

function clientOf(place: string, to: Reference, surroundings: Surroundings): NpmClient {
  const registry = registryAddress(place, surroundings.insecureRegistries)
  return new NpmClient({ registry, credentials: credentialsFor(registry, place === to.registry, surroundings), tarballHosts: tarballHosts(surroundings), pause })
}

/** Hosts beside the registries that tarballs may come from: they are sent no token, and what they give is hashed. */
function tarballHosts({ environment }: Surroundings): readonly string[] {
  const { PORTCULLIS_TARBALL_HOSTS: listed = '' } = environment
  return listed.split(',').map((host) => host.trim()).filter((host) => host !== '')
}

/** Read when they are first needed; .npmrc of the user, never of the workspace, whose authors could redirect a token. */
function credentialsFor(registry: URL, isTarget: boolean, { environment, registryCredentials, onSecret }: Surroundings): NpmCredentials {
  const { NPM_TOKEN: token = '' } = environment
  const given = isTarget && registryCredentials !== undefined ? [asNpmrc(registry, registryCredentials)] : []
  let known: Promise<NpmCredentials> | undefined
  const load = async (): Promise<NpmCredentials> =>
    npmCredentials({ npmrc: [...given, await userNpmrc(environment)], environment, onSecret, ...(isTarget && given.length === 0 && token !== '' ? { token: { registry, value: token } } : {}) })
  return async (address) => {
    known ??= load()
    return (await known)(address)
  }
}

function asNpmrc(registry: URL, { username, password }: NonNullable<Surroundings['registryCredentials']>): string {
  const scope = `//${registry.host}${registry.pathname}`
  return `${scope}:username=${username}\n${scope}:_password=${Buffer.from(password).toString('base64')}`
}

async function userNpmrc(environment: Surroundings['environment']): Promise<string> {
  const { NPM_CONFIG_USERCONFIG: named = '', HOME: home = '' } = environment
  const path = named === '' ? join(home, '.npmrc') : named
  if (!isAbsolute(path)) return ''
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return ''
    throw new Failure('file-invalid', { blame: 'configuration', message: `Cannot read npm's configuration at ${path}`, remedy: 'Let this run read it, or set NPM_CONFIG_USERCONFIG to another.', cause: error })
  }
}

function required(evidence: string | undefined): string {
  if (evidence !== undefined) return evidence
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: 'npm registries keep no evidence of ours, and no directory is given to keep it in',
    remedy: 'Give output-dir: the directory of <name>-<version>.sigstore.jsonl.',
  })
}
