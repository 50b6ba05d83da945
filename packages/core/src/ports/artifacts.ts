import type { Digest } from '../model/digest.ts'
import type { PinnedReference, Reference } from '../model/reference.ts'

export interface Manifest {
  readonly digest: Digest
  readonly mediaType: string
  /** Exactly as they came; never encoded again. */
  readonly bytes: Uint8Array
}

/** An OCI content descriptor (image-spec 1.1, descriptor.md). */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string }
  readonly urls?: readonly string[]
}

/** Reads artifacts by digest. What it returns has been hashed: a wrong byte is a Failure, never a value. */
export interface ArtifactReader {
  /** The bytes behind `at`, at most 4 MiB. @throws Failure `not-found` | `digest-mismatch` | `too-large` | `registry-*` */
  manifest(at: PinnedReference): Promise<Manifest>
  /** Streams a blob of `size` bytes; the stream fails on the last chunk if the digest is another. */
  blob(at: PinnedReference, size: number): AsyncIterable<Uint8Array>
}

/** Resolves a tag, once, at the start of a run. */
export interface TagReader {
  /** The digest behind a tag, or undefined when there is no such tag. */
  resolve(reference: Reference): Promise<Digest | undefined>
}

export interface TagWriter {
  /** Points the tag of `reference` at a manifest that is already there, then reads it back; whoever calls has just looked where it points. @throws Failure `tag-conflict` */
  move(reference: Reference & { readonly tag: string }, to: Digest): Promise<void>
}
