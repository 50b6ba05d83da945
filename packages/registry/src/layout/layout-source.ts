import { algorithmOf, digestOf, isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from '../bounded.ts'
import { CheckedContent } from '../content/checked-content.ts'
import type { ReadingEnd } from '../ends.ts'
import { digestMismatch, mediaTypeMismatch, sizeMismatch, tooLarge } from '../failures.ts'
import { layoutAt } from './layout-folder.ts'
import type { LayoutFolder, LayoutPlaces } from './layout-folder.ts'
import { LayoutIndexes, nameIn } from './layout-index.ts'
import { LayoutReferrers } from './layout-referrers.ts'
import { LegacyTags } from '../evidence/legacy-tags.ts'
import type { LegacyTagsOf } from '../evidence/legacy-tags.ts'
import { maxListed, maxManifestBytes, readIndexEntries, readManifest } from '../content/manifest.ts'
import { isIndexType, mediaTypes } from '../content/media-types.ts'
import { fallbackTag, foremost, maxReferrers, referrerDescriptor, tooMany } from '../evidence/referrers.ts'
import type { Referrer } from '../evidence/referrers.ts'
import type { Unreadable } from '../evidence/unreadable.ts'

const width = 4

/** Reads OCI layout folders. What it returns has been hashed; index.json is nobody's word. */
export class LayoutSource implements ReadingEnd {
  readonly #places: LayoutPlaces
  readonly #manifests = new Map<string, Manifest>()
  readonly #legacy: LegacyTags
  readonly #indexes = new LayoutIndexes()
  readonly #referrers: LayoutReferrers

  constructor(places: LayoutPlaces) {
    this.#places = places
    this.#legacy = new LegacyTags(this)
    this.#referrers = new LayoutReferrers(async (at) => await this.manifest(at))
  }

  async manifest(at: PinnedReference): Promise<Manifest> {
    const key = `${at.repository}@${at.digest}`
    const known = this.#manifests.get(key)
    if (known !== undefined) return known
    const folder = await this.#folder(at)
    const file = await folder.open(at.digest)
    try {
      const { size } = await file.stat()
      if (size > maxManifestBytes) throw tooLarge(`The manifest ${at.digest}`, maxManifestBytes)
      const bytes = await file.readFile()
      const found = digestOf(bytes, algorithmOf(at.digest))
      if (found !== at.digest) throw digestMismatch(`The manifest in ${folder.path}`, at.digest, found)
      const manifest = { digest: at.digest, mediaType: typeOf(bytes, at.digest), bytes }
      readManifest(manifest)
      this.#manifests.set(key, manifest)
      return manifest
    } finally {
      await file.close()
    }
  }

  blob(at: PinnedReference, size: number): AsyncIterable<Uint8Array> {
    return new CheckedContent(at, size).read((from) => this.passingBlob(at, size, from))
  }

  async *passingBlob(at: PinnedReference, size: number, from: number): AsyncIterable<Uint8Array> {
    const file = await (await this.#folder(at)).open(at.digest)
    try {
      const { size: found } = await file.stat()
      if (found !== size) throw sizeMismatch(`The blob ${at.digest}`, size, found)
      yield* file.createReadStream({ autoClose: false, start: from, highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>
    } finally {
      await file.close()
    }
  }

  async resolve(reference: Reference): Promise<Digest | undefined> {
    return (await this.tagged(reference))?.digest
  }

  /** Without a tag: the one artifact that the layout holds, if it holds one. Asks anew each time. */
  async tagged(reference: Reference): Promise<Manifest | undefined> {
    const { tag } = reference
    const entries = await (await this.#folder(reference)).entries()
    return await this.#named(reference, entries.filter((entry) => (tag === undefined ? !isEvidenceName(nameIn(entry)) : nameIn(entry) === tag)))
  }

  /** The one artifact that entries of index.json lead to. */
  async #named(reference: Reference, named: readonly JsonObject[]): Promise<Manifest | undefined> {
    const { tag } = reference
    const digests = [...new Set(named.map(({ digest }) => digest).filter(isDigest))]
    const found = await mapBounded(digests, width, async (digest) => await this.manifest(pin(reference, digest)))
    for (const entry of named) requireAsListed(entry, found)
    const artifacts = tag === undefined ? found.filter((manifest) => readManifest(manifest).subject === undefined) : found
    if (artifacts.length > 1) throw ambiguous(reference, artifacts.map(({ digest }) => digest))
    return artifacts[0]
  }

  async readable(subject: PinnedReference, wanted: (descriptor: Descriptor) => boolean = () => true): ReturnType<ReadingEnd['readable']> {
    const found = await this.#found(subject)
    const referrers = found.filter((one) => 'manifest' in one).filter((referrer) => wanted(referrerDescriptor(referrer)))
    const unreadables = found.filter((one) => 'failure' in one)
    if (referrers.length <= maxReferrers) return { referrers, unreadable: unreadables }
    const kept = new Set(foremost(referrers.map(referrerDescriptor)).map(({ digest }) => digest))
    return { referrers: referrers.filter(({ manifest }) => kept.has(manifest.digest)), unreadable: [tooMany(subject), ...unreadables] }
  }

  async descriptors(subject: PinnedReference): Promise<readonly Descriptor[]> {
    return (await this.readable(subject)).referrers.map(referrerDescriptor)
  }

  async legacyTags(subject: PinnedReference): Promise<LegacyTagsOf> {
    return await this.#legacy.of(subject)
  }

  /** Out of every manifest of index.json, and of what the tag lists that older readers go by. */
  async #found(subject: PinnedReference): Promise<readonly (Referrer | Unreadable)[]> {
    const reading = await this.#indexes.of(await this.#folder(subject))
    const at = { registry: subject.registry, repository: subject.repository, tag: fallbackTag(subject.digest) }
    const list = await this.#named(at, reading.byName.get(at.tag) ?? [])
    const fromTag = list !== undefined && isIndexType(list.mediaType) ? readIndexEntries(list, maxListed).map(({ digest }) => digest) : []
    return await this.#referrers.of(subject, reading, fromTag)
  }

  async #folder({ repository }: Reference): Promise<LayoutFolder> {
    return await layoutAt(this.#places.directoryOf(repository))
  }
}

/** What leads to an artifact tells no other size and type than it has: whoever believes the list would read something else. */
function requireAsListed({ digest, size, mediaType }: JsonObject, found: readonly Manifest[]): void {
  const manifest = found.find((one) => one.digest === digest)
  if (manifest === undefined) return
  if (size !== manifest.bytes.byteLength) throw sizeMismatch(`The entry of index.json for ${manifest.digest}`, manifest.bytes.byteLength, JSON.stringify(size ?? null))
  if (mediaType !== manifest.mediaType) throw mediaTypeMismatch(`The entry of index.json for ${manifest.digest}`, manifest.mediaType, JSON.stringify(mediaType ?? null))
}

/** Names that only lead to evidence: cosign's tags, and the list of referrers. */
function isEvidenceName(name: string | undefined): boolean {
  return name !== undefined && /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/.test(name)
}

/** As it calls itself; the first OCI writers left the type out, and then what it lists tells. */
function typeOf(bytes: Uint8Array, digest: Digest): string {
  const { mediaType, manifests } = parseStrictJsonObject(bytes, { maxBytes: maxManifestBytes, what: `manifest ${digest}` })
  if (typeof mediaType === 'string') return mediaType
  return manifests === undefined ? mediaTypes.image : mediaTypes.index
}

function ambiguous({ repository, tag }: Reference, found: readonly Digest[]): Failure {
  return new Failure('layout-invalid', {
    blame: 'artifact',
    message: `The layout ${repository} has ${found.length} artifacts${tag === undefined ? '' : ` with the name ${tag}`}: ${found.slice(0, 3).join(', ')}`,
    remedy: 'Name the artifact by its digest.',
    found: found.slice(0, 3).join(', '),
  })
}
