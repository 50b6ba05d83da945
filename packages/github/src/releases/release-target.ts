import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { formatRepository, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { TagReader, TagWriter } from '@portcullis/core/ports/artifacts'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'

import type { AttestationStore } from '../attestations.ts'
import { digestOfContents, readContents, releaseOf, requireContents, requireDigest, requireTag } from './release-contents.ts'
import type { ReleaseContents, ReleaseShelf } from './release-contents.ts'
import { attestedByGitHub, bundlesAmong, keepWithRelease } from './release-evidence.ts'
import type { LinesOf } from './release-evidence.ts'
import { setVisibility } from './releases.ts'
import type { MakeLatest, Release } from './releases.ts'

export interface ReleasePlaceOptions {
  readonly shelf: ReleaseShelf
  readonly attestations: AttestationStore
  readonly linesOf: LinesOf
}

/**
 * Evidence of a release where it is: its files that are bundles, and GitHub's attestations of its repository. Each look
 * asks anew. A release that is not there has none beside it.
 */
export function createReleaseEvidence({ shelf, attestations, linesOf }: ReleasePlaceOptions): BundleReader & BundleWriter {
  return {
    async bundles(subject) {
      const release = await releaseOf(shelf, requireTag(subject))
      const contents = release === undefined ? undefined : await readContents(shelf, release)
      const among = contents === undefined ? [] : await bundlesAmong(shelf, contents, linesOf)
      return [...among, ...(await attestations.bundles(subject.digest)), ...(contents === undefined ? [] : await attestedByGitHub(contents, attestations))]
    },
    async attach(subject, bundle) {
      const contents = await requireContents(shelf, subject)
      requireDigest(subject, digestOfContents(contents))
      return keepWithRelease(shelf, contents, bundle, attestations)
    },
  }
}

/**
 * A repository's releases as the target of a promotion: a tag leads somewhere once its release is published in full.
 * Publishing it is what moves the tag, and it is the last that happens.
 */
export function createReleaseTarget(options: ReleasePlaceOptions & { readonly makeLatest: MakeLatest }): BundleReader & BundleWriter & TagReader & TagWriter {
  const { shelf, makeLatest } = options
  const evidence = createReleaseEvidence(options)
  const tags = new Map<Digest, string>()
  const withTag = (subject: PinnedReference): PinnedReference => {
    const tag = subject.tag ?? tags.get(subject.digest)
    return tag === undefined ? subject : { ...subject, tag }
  }
  return {
    bundles: (subject) => evidence.bundles(withTag(subject)),
    attach: (subject, bundle, predicateType) => evidence.attach(withTag(subject), bundle, predicateType),
    async resolve(reference) {
      const digest = await publishedAt(shelf, reference)
      if (digest !== undefined) tags.set(digest, requireTag(reference))
      return digest
    },
    async move(reference, to) {
      tags.set(to, reference.tag)
      await publish(shelf, pin(reference, to), makeLatest)
    },
  }
}

async function publishedAt(shelf: ReleaseShelf, reference: Reference): Promise<Digest | undefined> {
  const release = await releaseOf(shelf, requireTag(reference))
  if (release === undefined || !isPublished(release)) return undefined
  return digestOfContents(await readContents(shelf, release))
}

/** What nobody approved is not published; and what was swapped while it was being published is hidden again. */
async function publish(shelf: ReleaseShelf, target: PinnedReference, makeLatest: MakeLatest): Promise<void> {
  const contents = await requireContents(shelf, target)
  requireDigest(target, digestOfContents(contents))
  const before = contents.release
  if (isPublished(before)) return
  await setVisibility(shelf.client, before, { isDraft: false, isPrerelease: false, makeLatest })
  const after = await requireContents(shelf, target)
  const found = foundAfter(after)
  if (after.release.id === before.id && found === target.digest) return
  if (after.release.id === before.id && !after.release.isImmutable) await setVisibility(shelf.client, before, before)
  throw new Failure('tag-conflict', {
    blame: 'service',
    message: `${formatRepository(target)}@${requireTag(target)}: expected ${target.digest} after it was published, found ${found}`,
    remedy: 'Find out who else changes this release, then run again.',
    expected: target.digest,
    found,
  })
}

function foundAfter(contents: ReleaseContents): string {
  return isPublished(contents.release) ? digestOfContents(contents) : 'a release that is not published'
}

function isPublished({ isDraft, isPrerelease }: Release): boolean {
  return !isDraft && !isPrerelease
}
