import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { CarriedPart, LeftBehind, PlannedPart, PromotionPlan } from '@portcullis/core/model/promotion-plan'
import { formatRepository } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { ArtifactReader, Manifest, TagReader, TagWriter } from '@portcullis/core/ports/artifacts'
import type { BundleReader, BundleWriter, FoundBundle } from '@portcullis/core/ports/bundles'
import type { Carried, Carrier, CarryProgress } from '@portcullis/core/ports/carrier'
import type { Effects } from './effects.ts'

interface Repository {
  readonly content: Map<Digest, Uint8Array>
  readonly tags: Map<string, Digest>
  /** Bundles by the digest of what they refer to. */
  readonly referrers: Map<Digest, Map<Digest, Uint8Array>>
}

/** All registries of a small world in memory: artifacts, tags, bundles beside them, and the carrier between them. */
export class MemoryRegistry implements ArtifactReader, BundleReader, BundleWriter, TagReader, TagWriter, Carrier {
  readonly #repositories = new Map<string, Repository>()
  /** What every plan says cannot travel. */
  leftBehind: readonly LeftBehind[] = []
  readonly #effects: Effects

  constructor(effects: Effects) {
    this.#effects = effects
  }

  /** Puts an artifact there, as a build would. */
  push(at: Reference, bytes: Uint8Array): Digest {
    const digest = digestOf(bytes)
    this.repository(at).content.set(digest, bytes)
    return digest
  }

  /** Bundles beside `subject`, without any check: what everybody can do who can push. */
  beside(subject: PinnedReference): Map<Digest, Uint8Array> {
    const { referrers } = this.repository(subject)
    const bundles = referrers.get(subject.digest) ?? new Map<Digest, Uint8Array>()
    referrers.set(subject.digest, bundles)
    return bundles
  }

  repository(at: Reference): Repository {
    const name = formatRepository(at)
    const repository = this.#repositories.get(name) ?? { content: new Map(), tags: new Map(), referrers: new Map() }
    this.#repositories.set(name, repository)
    return repository
  }

  async manifest(at: PinnedReference): Promise<Manifest> {
    return { digest: at.digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes: this.#bytes(at, at.digest) }
  }

  async *blob(at: PinnedReference): AsyncIterable<Uint8Array> {
    yield this.#bytes(at, at.digest)
  }

  async bundles(subject: PinnedReference): Promise<readonly FoundBundle[]> {
    return [...this.beside(subject)].map(([digest, bytes]) => ({ bytes, digest, source: `referrer of ${subject.digest}` }))
  }

  async attach(subject: PinnedReference, bundle: Uint8Array, predicateType: string): Promise<Digest> {
    const digest = digestOf(bundle)
    this.#effects.apply(`attach ${predicateType.split('/').at(-2) ?? ''}`, () => this.beside(subject).set(digest, bundle))
    return digest
  }

  async resolve(reference: Reference): Promise<Digest | undefined> {
    return this.repository(reference).tags.get(reference.tag ?? '')
  }

  async move(reference: Reference & { readonly tag: string }, to: Digest): Promise<void> {
    if (!this.repository(reference).content.has(to)) throw notFound(to)
    this.#effects.apply(`tag ${reference.tag}`, () => this.repository(reference).tags.set(reference.tag, to))
  }

  async plan(from: PinnedReference, to: Reference): Promise<PromotionPlan> {
    const { content, referrers } = this.repository(to)
    const artifact = this.#bytes(from, from.digest)
    const there = referrers.get(from.digest)
    const parts: PlannedPart[] = [
      { kind: 'manifest', digest: from.digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', size: artifact.byteLength, fate: content.has(from.digest) ? 'present' : 'stream' },
      ...[...this.beside(from)].map(
        ([digest, bytes]): PlannedPart => ({ kind: 'referrer', digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', size: bytes.byteLength, fate: there?.has(digest) === true ? 'present' : 'stream', subject: from.digest }),
      ),
    ]
    return { from, to, parts, bytesToMove: parts.reduce((sum, { fate, size }) => (fate === 'stream' ? sum + size : sum), 0), leftBehind: this.leftBehind }
  }

  async carry({ from, to, parts, leftBehind }: PromotionPlan, progress: CarryProgress = () => undefined): Promise<Carried> {
    const done = typeof progress === 'function' ? progress : (part: CarriedPart): void => progress.done(part)
    for (const part of parts) {
      if (part.fate !== 'present') this.#effects.apply(part.kind, () => this.#copy(from, to, part))
      done(part)
    }
    return { parts, leftBehind }
  }

  async missingAtTarget({ from, to, parts }: PromotionPlan): Promise<readonly Digest[]> {
    const { content, referrers } = this.repository(to)
    const isThere = ({ kind, digest }: PlannedPart): boolean => (kind === 'referrer' ? referrers.get(from.digest)?.has(digest) === true : content.has(digest))
    return parts.filter((part) => !isThere(part)).map(({ digest }) => digest)
  }

  #copy(from: PinnedReference, to: Reference, { kind, digest }: PlannedPart): void {
    const target = { registry: to.registry, repository: to.repository, digest: from.digest }
    if (kind === 'referrer') this.beside(target).set(digest, this.beside(from).get(digest) ?? this.#bytes(from, digest))
    else this.repository(to).content.set(digest, this.#bytes(from, digest))
  }

  #bytes(at: Reference, digest: Digest): Uint8Array {
    const bytes = this.repository(at).content.get(digest)
    if (bytes === undefined) throw notFound(digest)
    return bytes
  }
}

function notFound(digest: Digest): Failure {
  return new Failure('not-found', { blame: 'artifact', message: `${digest} is not there`, remedy: 'Push it first.' })
}
