import { algorithmOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { formatRepository } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { manifestInvalid } from '../failures.ts'
import { readManifest } from '../content/manifest.ts'
import type { ManifestContent } from '../content/manifest.ts'
import { isBrokenManifest, soundOrBroken } from './unreadable.ts'
import type { Unreadable } from './unreadable.ts'

/** What cosign up to version 2 keeps under a tag made from the artifact's digest (standards.md §3.4). */
export type LegacyKind = 'sig' | 'att' | 'sbom'

/** One such tag that exists, with the manifest that it points to: a layer for each signature, attestation or SBOM. */
export interface LegacyTag {
  readonly kind: LegacyKind
  readonly tag: string
  readonly manifest: Manifest
  readonly content: ManifestContent
}

/** A tag that exists and whose manifest cannot be read as cosign would have written it. */
export interface UnreadableTag extends Unreadable {
  readonly tag: string
}

export interface LegacyTagsOf {
  readonly tags: readonly LegacyTag[]
  readonly unreadable: readonly UnreadableTag[]
}

/** Whoever can say what a tag points to. */
export interface TaggedReader {
  /** The manifest behind a tag, or undefined when there is no such tag. */
  tagged(reference: Reference): Promise<Manifest | undefined>
}

const legacyKinds: readonly LegacyKind[] = ['sig', 'att', 'sbom']

/** `sha256-<hex>.sig` and its siblings. A sha512 digest makes a name longer than a tag may be: it has none. */
export function legacyTag(subject: Digest, kind: LegacyKind): string | undefined {
  return algorithmOf(subject) === 'sha256' ? `sha256-${hexOf(subject)}.${kind}` : undefined
}

/** Looks for cosign's own tags. Each answer is kept for the life of the object. */
export class LegacyTags {
  readonly #reader: TaggedReader
  readonly #known = new Map<string, Promise<LegacyTagsOf>>()

  constructor(reader: TaggedReader) {
    this.#reader = reader
  }

  /**
   * The tags that exist for `subject`, unverified: the name alone says what they are about.
   * @throws Failure `registry-*` when the registry does not say; a manifest that cannot be read is told and not thrown
   */
  async of(subject: PinnedReference): Promise<LegacyTagsOf> {
    const key = keyOf(subject)
    const known = this.#known.get(key)
    if (known !== undefined) return await known
    const looking = this.#look(subject)
    this.#known.set(key, looking)
    try {
      return await looking
    } catch (error) {
      this.#known.delete(key)
      throw error
    }
  }

  /** Makes the next look at `subject` a fresh one. */
  forget(subject: PinnedReference): void {
    this.#known.delete(keyOf(subject))
  }

  async #look({ registry, repository, digest }: PinnedReference): Promise<LegacyTagsOf> {
    const found = await Promise.all(
      legacyKinds.map(async (kind) => {
        const tag = legacyTag(digest, kind)
        return tag === undefined ? undefined : await this.#read({ registry, repository, tag }, kind, digest)
      }),
    )
    return {
      tags: found.filter((one): one is LegacyTag => one !== undefined && 'manifest' in one),
      unreadable: found.filter((one): one is UnreadableTag => one !== undefined && 'failure' in one),
    }
  }

  async #read(at: Reference & { readonly tag: string }, kind: LegacyKind, subject: Digest): Promise<LegacyTag | UnreadableTag | undefined> {
    const read = await soundOrBroken(async () => {
      const manifest = await this.#reader.tagged(at)
      if (manifest === undefined) return undefined
      const content = readManifest(manifest)
      if (content.kind === 'index') throw manifestInvalid(manifest.digest, `the tag ${at.tag} must hold layers, but it is an index`)
      return { kind, tag: at.tag, manifest, content }
    }, isBrokenManifest(at))
    // Its digest is not always known; the tag names it as well.
    return read instanceof Failure ? { tag: at.tag, digest: subject, failure: read } : read
  }
}

function keyOf(subject: PinnedReference): string {
  return `${formatRepository(subject)}@${subject.digest}`
}
