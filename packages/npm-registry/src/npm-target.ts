import type { Digest } from '@portcullis/core/model/digest'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import type { TagReader, TagWriter } from '@portcullis/core/ports/artifacts'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import { readAttestations } from './attestations.ts'
import type { BundleShelf } from './bundle-shelf.ts'
import type { NpmClient } from './client.ts'
import { readDistTags, removeDistTag, writeDistTag } from './dist-tags.ts'
import { checkedDistTag, packedName } from './package-name.ts'
import { distinct, findVersion, requireVersion } from './package-at.ts'
import { readPackument } from './packument.ts'

export interface NpmTargetOptions {
  readonly client: NpmClient
  readonly shelf: BundleShelf
  /** Evidence kept elsewhere about the same package, such as GitHub's attestations. */
  readonly others?: readonly BundleReader[]
  readonly pause: (milliseconds: number) => Promise<void>
}

/** The dist-tag of what has been published and not been promoted: nobody installs by it. */
export const stagingTag = 'portcullis-staging'
const looks = [0, 500, 1_000, 2_000, 4_000]

export function shelfFile(name: string, version: string): string {
  return `${packedName(name, version)}.sigstore.jsonl`
}

/** An npm registry as the target of a promotion: each look asks anew, and dist-tags are its tags. */
export function createNpmTarget(options: NpmTargetOptions): BundleReader & BundleWriter & TagReader & TagWriter {
  const { client, shelf, others = [] } = options
  return {
    async bundles(subject) {
      const published = await findVersion(client, withoutTag(subject))
      if (published === undefined) return []
      const { version } = published
      const found = await Promise.all([readAttestations(client, subject.repository, version), shelf.read(shelfFile(subject.repository, version)), ...others.map((other) => other.bundles(subject))])
      return distinct(found.flat())
    },
    async attach(subject, bundle) {
      const { version } = await requireVersion(client, withoutTag(subject))
      return shelf.keep(shelfFile(subject.repository, version), bundle)
    },
    resolve: (reference) => resolveTag(client, reference),
    move: (reference, to) => moveTag(options, reference, to),
  }
}

/** A dist-tag that leads to a version without sha512 is no "there is no such tag". @throws Failure `registry-protocol` by way of packument, `not-found` */
async function resolveTag(client: NpmClient, { repository: name, tag }: Reference): Promise<Digest | undefined> {
  const packument = await readPackument(client, name)
  if (packument === undefined || tag === undefined) return undefined
  const version = (await readDistTags(client, name)).get(tag)
  if (version === undefined) return undefined
  const digest = packument.versions.get(version)?.digest
  if (digest !== undefined) return digest
  throw new Failure('registry-protocol', {
    blame: 'service',
    message: `${name}@${tag} at ${client.registry.host} leads to ${version}, of which the registry tells no sha512`,
    remedy: 'Point the dist-tag to a version that was published with an integrity, then run again.',
    found: version,
  })
}

async function moveTag({ client, pause }: NpmTargetOptions, { registry, repository: name, tag }: Reference & { readonly tag: string }, to: Digest): Promise<void> {
  checkedDistTag(tag)
  const { version } = await requireVersion(client, { registry, repository: name, digest: to })
  // Before the tag that counts: a run that may not write dist-tags finds out while nothing can be seen.
  if ((await readDistTags(client, name)).get(stagingTag) === version && tag !== stagingTag) await removeDistTag(client, name, stagingTag)
  await writeDistTag(client, name, tag, version)
  let found: string | undefined
  for (const wait of looks) {
    if (wait > 0) await pause(wait)
    found = (await readDistTags(client, name)).get(tag)
    if (found === version) return
  }
  throw new Failure('tag-conflict', {
    blame: 'service',
    message: `${name}@${tag} at ${client.registry.host}: expected ${version} after it was moved there, found ${found ?? 'no such dist-tag'}`,
    remedy: 'Find out who else moves this dist-tag, then run again.',
    expected: version,
    found: found ?? 'no dist-tag',
  })
}

/** The tag of a target is a dist-tag, which names no version. */
function withoutTag({ registry, repository, digest }: PinnedReference): PinnedReference {
  return { registry, repository, digest }
}
