import { shortDigest } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { readAttestations } from './attestations.ts'
import type { NpmClient } from './client.ts'
import { digestMismatch, invalidInput, notFound } from './failures.ts'
import { readPackument, versionBy } from './packument.ts'
import type { PublishedVersion } from './packument.ts'

/**
 * The version whose tarball the registry says has the digest. A version in the reference must be that one; a dist-tag
 * there says nothing, since it may have moved. @returns undefined when the registry has no such version
 * @throws Failure `digest-mismatch` | `input-invalid` for a digest other than sha512, and as the client does
 */
export async function findVersion(client: NpmClient, { repository: name, tag, digest }: PinnedReference): Promise<PublishedVersion | undefined> {
  if (!digest.startsWith('sha512:')) throw invalidInput(`${name} is named by ${digest.slice(0, 20)}…, and npm registries know packages by sha512`, 'Give the sha512 of the tarball in hex, as `npm view NAME@VERSION dist.integrity` tells it in base64.')
  const packument = await readPackument(client, name)
  const named = tag === undefined ? undefined : packument?.versions.get(tag)
  if (named !== undefined && named.digest !== digest) throw digestMismatch(`${name}@${named.version} at ${client.registry.host}`, digest, named.digest ?? 'no sha512')
  return named ?? versionBy(packument, digest)
}

/** As {@link findVersion}. @throws Failure `not-found` too */
export async function requireVersion(client: NpmClient, reference: PinnedReference): Promise<PublishedVersion> {
  const found = await findVersion(client, reference)
  if (found === undefined) throw notFound(`A version of ${reference.repository} with the sha512 ${shortDigest(reference.digest)}… at ${client.registry.host}`)
  return found
}

/** The registry's attestations of a package, and what `others` know: bundle files, GitHub's attestations. */
export function packageBundles(client: NpmClient, others: readonly BundleReader[] = []): BundleReader {
  return {
    async bundles(subject): Promise<readonly FoundBundle[]> {
      const { version } = await requireVersion(client, subject)
      const found = await Promise.all([readAttestations(client, subject.repository, version), ...others.map((other) => other.bundles(subject))])
      return distinct(found.flat())
    },
  }
}

export function distinct<Bundle extends FoundBundle>(bundles: readonly Bundle[]): readonly Bundle[] {
  return [...new Map(bundles.map((bundle) => [bundle.digest, bundle])).values()]
}
