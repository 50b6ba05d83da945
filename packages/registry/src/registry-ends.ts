import type { Digest } from '@portcullis/core/model/digest'
import type { Fate } from '@portcullis/core/model/promotion-plan'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { bytesOnce } from './content/bytes-in-memory.ts'
import type { ReadingEnd, WritingEnd } from './ends.ts'
import type { FallbackTags } from './evidence/fallback-tag.ts'
import { KeptBlobs } from './upload/kept-blobs.ts'
import { LegacyTags } from './evidence/legacy-tags.ts'
import type { LegacyTagsOf } from './evidence/legacy-tags.ts'
import type { ManifestWriter } from './upload/manifest-writer.ts'
import { MissingBlobs } from './upload/missing-blobs.ts'
import type { Presence } from './upload/presence.ts'
import type { RegistryReader } from './download/reader.ts'
import type { Referrers } from './evidence/referrers.ts'
import type { BlobUploads } from './upload/upload.ts'
import type { WantedBlob } from './upload/wanted-blob.ts'

/** Reads from registries. */
export class RegistrySource implements ReadingEnd {
  readonly #reader: RegistryReader
  readonly #referrers: Referrers
  readonly #legacy: LegacyTags
  readonly #kept = new KeptBlobs()

  constructor(reader: RegistryReader, referrers: Referrers) {
    this.#reader = reader
    this.#referrers = referrers
    this.#legacy = new LegacyTags(reader)
  }

  async manifest(at: PinnedReference): Promise<Manifest> {
    return await this.#reader.manifest(at)
  }

  blob(at: PinnedReference, size: number): AsyncIterable<Uint8Array> {
    const kept = this.#kept.get(at, size)
    return kept === undefined ? this.#kept.keep(at, size, this.#reader.blob(at, size)) : bytesOnce(kept)
  }

  passingBlob(at: PinnedReference, size: number, from: number): AsyncIterable<Uint8Array> {
    const kept = this.#kept.get(at, size)
    return kept === undefined ? this.#reader.passingBlob(at, size, from) : bytesOnce(kept, from)
  }

  async resolve(reference: Reference): Promise<Digest | undefined> {
    return await this.#reader.resolve(reference)
  }

  async tagged(reference: Reference): Promise<Manifest | undefined> {
    return await this.#reader.tagged(reference)
  }

  async readable(subject: PinnedReference, wanted: (descriptor: Descriptor) => boolean = () => true): ReturnType<ReadingEnd['readable']> {
    return await this.#referrers.readable(subject, wanted)
  }

  async descriptors(subject: PinnedReference): Promise<readonly Descriptor[]> {
    return await this.#referrers.descriptors(subject)
  }

  async legacyTags(subject: PinnedReference): Promise<LegacyTagsOf> {
    return await this.#legacy.of(subject)
  }
}

export interface RegistryTargetParts {
  /** What was read from the target already, as its tag was, need not be asked for. */
  readonly reader: Pick<RegistryReader, 'hasRead'>
  readonly presence: Presence
  readonly uploads: BlobUploads
  readonly manifests: ManifestWriter
  readonly referrers: Referrers
  readonly fallbackTags: FallbackTags
}

/** Writes to registries. */
export class RegistryTarget implements WritingEnd {
  readonly #parts: RegistryTargetParts
  readonly #missing: MissingBlobs

  constructor(parts: RegistryTargetParts) {
    this.#missing = new MissingBlobs(parts.uploads, parts.presence)
    this.#parts = parts
  }

  async hasBlob(at: PinnedReference, size: number): Promise<boolean> {
    return await this.#parts.presence.hasBlob(at, size)
  }

  async hasManifest(at: PinnedReference, size: number): Promise<boolean> {
    return (await this.#parts.reader.hasRead(at)) || (await this.#parts.presence.hasManifest(at, size))
  }

  async putBlob(blob: WantedBlob): Promise<Fate> {
    return await this.#missing.send(blob)
  }

  async putManifest(at: Reference, manifest: Manifest): Promise<boolean> {
    return await this.#parts.manifests.put(at, manifest)
  }

  /** Some registries send OCI-Subject without having the API, so it alone is not believed (deps.md §1). */
  async listReferrers(subject: PinnedReference, referrers: () => Promise<readonly Descriptor[]>, isSaid: boolean): Promise<void> {
    this.#parts.referrers.forget(subject)
    if (isSaid && (await this.#parts.referrers.hasApi(subject))) return
    await this.#parts.fallbackTags.merge(subject, await referrers())
  }

  async tag(at: Reference & { readonly tag: string }, manifest: Manifest): Promise<void> {
    await this.#parts.manifests.tag(at, manifest)
  }

  /** Nothing to do: a registry keeps what was put by digest. */
  async keep(): Promise<void> {
    await Promise.resolve()
  }
}
