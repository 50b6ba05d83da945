import type { Fate } from '@portcullis/core/model/promotion-plan'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { ArtifactReader, Descriptor, Manifest, TagReader } from '@portcullis/core/ports/artifacts'
import type { LegacyTagsOf, TaggedReader } from './evidence/legacy-tags.ts'
import type { Referrer } from './evidence/referrers.ts'
import type { Unreadable } from './evidence/unreadable.ts'
import type { WantedBlob } from './upload/wanted-blob.ts'

/** What a copy reads from: a registry or a layout folder. It remembers what it has seen. */
export interface ReadingEnd extends ArtifactReader, TagReader, TaggedReader {
  /** The bytes of a blob from byte `from` on, not hashed: whoever passes them on does that. Each piece is good only until the next is asked for. */
  passingBlob(at: PinnedReference, size: number, from: number): AsyncIterable<Uint8Array>
  /** What refers to `subject`, each manifest read and its own `subject` compared; what cannot be read is told. */
  readable(subject: PinnedReference, wanted?: (descriptor: Descriptor) => boolean): Promise<{ readonly referrers: readonly Referrer[]; readonly unreadable: readonly Unreadable[] }>
  /** What the lists say that refers to `subject`, unverified. */
  descriptors(subject: PinnedReference): Promise<readonly Descriptor[]>
  /** cosign's own tags for `subject`. */
  legacyTags(subject: PinnedReference): Promise<LegacyTagsOf>
}

/** What a copy writes to. */
export interface WritingEnd {
  /** @throws Failure `size-mismatch` when it is there in another size */
  hasBlob(at: PinnedReference, size: number): Promise<boolean>
  /** @throws Failure `size-mismatch` when it is there in another size */
  hasManifest(at: PinnedReference, size: number): Promise<boolean>
  /** Sends a blob that is not known to be there; says how. @throws Failure `digest-mismatch` | `size-mismatch` */
  putBlob(blob: WantedBlob): Promise<Fate>
  /** Puts the very bytes of a manifest under their digest. @returns whether this end says that it lists it with its subject by itself */
  putManifest(at: Reference, manifest: Manifest): Promise<boolean>
  /** Sees to it that `referrers` are listed with `subject`; `isSaid`: the end said of each that it is. */
  listReferrers(subject: PinnedReference, referrers: () => Promise<readonly Descriptor[]>, isSaid: boolean): Promise<void>
  /** Points a tag at a manifest, and puts it. @throws Failure `tag-immutable` */
  tag(at: Reference & { readonly tag: string }, manifest: Manifest): Promise<void>
  /** Keeps a manifest that has no tag from being taken for rubbish, where that needs doing. */
  keep(at: PinnedReference): Promise<void>
}
