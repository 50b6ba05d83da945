import { Failure } from '@portcullis/core/failure'
import { formatRepository, parseReference, placeOf, requirePlace } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import { evidenceBeside } from './evidence-beside.ts'
import type { LoadedPolicy } from '../policy.ts'
import type { Surroundings } from '../surroundings.ts'

interface Beside {
  readonly bundles: BundleReader
  readonly attacher: BundleWriter
}

/** As {@link evidenceBeside}, of one artifact or many: all that are in registries share one client, and so do all that are in folders. */
function evidenceBesideAll(subjects: readonly PinnedReference[], evidence: string | undefined, loaded: Pick<LoadedPolicy, 'policy' | 'domains'>, surroundings: Surroundings): Beside {
  requireOneLogin(subjects, surroundings)
  const opened = new Map<string, Beside>()
  const beside = (subject: PinnedReference): Beside => {
    const place = placeOf(subject)
    const key = isElsewhere(subject) ? formatRepository(subject) : place
    const known = opened.get(key) ?? evidenceBeside(subject, evidence, loaded, surroundings)
    opened.set(key, known)
    return known
  }
  return {
    bundles: { bundles: (subject) => beside(subject).bundles.bundles(subject) },
    attacher: { attach: (subject, bundle, predicateType) => beside(subject).attacher.attach(subject, bundle, predicateType) },
  }
}

/**
 * As {@link evidenceBesideAll}; with `from`, artifacts of these lines that lie in a folder: evidence is read and kept
 * there, and their registries are not asked. @throws Failure `place-unsupported` unless `from` is a folder
 */
export function evidenceFrom(from: string | undefined, subjects: readonly PinnedReference[], evidence: string | undefined, loaded: Pick<LoadedPolicy, 'policy' | 'domains'>, surroundings: Surroundings): Beside {
  if (from === undefined) return evidenceBesideAll(subjects, evidence, loaded, surroundings)
  const { registry, repository } = parseReference(from)
  requirePlace({ registry }, ['oci-layout'], 'from')
  const there = ({ digest }: PinnedReference): PinnedReference => ({ registry, repository, digest })
  const { bundles, attacher } = evidenceBesideAll(subjects.map(there), evidence, loaded, surroundings)
  return {
    bundles: { bundles: (subject) => bundles.bundles(there(subject)) },
    attacher: { attach: (subject, bundle, predicateType) => attacher.attach(there(subject), bundle, predicateType) },
  }
}

/** Packages and releases have ways of their own; everything else is spoken to as a registry or read from a folder. */
export function isElsewhere(reference: Pick<Reference, 'registry'>): boolean {
  return !['registry', 'oci-layout'].includes(placeOf(reference))
}

/** A given user name and password are for one registry, be it of images, of npm or a forge's. @throws Failure `input-invalid` when it could be any of several */
export function requireOneLogin(references: readonly Pick<Reference, 'registry'>[], { registryCredentials }: Surroundings): void {
  const hosts = [...new Set(references.filter((reference) => !['oci-layout', 'file'].includes(placeOf(reference))).map(({ registry }) => registry))]
  if (registryCredentials === undefined || hosts.length <= 1) return
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: `registry-username: expected one registry that it is for, found ${hosts.join(', ')}`,
    remedy: 'Log in to each of them before (docker login), and give no user name.',
    expected: 'one registry',
    found: hosts.join(', '),
  })
}
