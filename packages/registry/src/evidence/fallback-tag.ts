import { digestOf } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import type { WritingEnd } from '../ends.ts'
import { manifestInvalid, tooLarge } from '../failures.ts'
import type { TaggedReader } from './legacy-tags.ts'
import { maxListed, maxManifestBytes, readIndexEntries } from '../content/manifest.ts'
import { isIndexType, mediaTypes } from '../content/media-types.ts'
import { fallbackTag } from './referrers.ts'
import { soundList } from './unreadable.ts'
import { pauseBetween } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'

const maxRounds = 8

/** Keeps the tag that lists referrers where a registry does not (distribution spec 1.1, "Referrers Tag Schema"). */
export class FallbackTags {
  readonly #reader: TaggedReader
  readonly #writer: Pick<WritingEnd, 'tag'>
  readonly #retrying: Retrying
  /** The work under way on each list: the writers of one run do not overwrite each other. */
  readonly #turns = new Map<string, Promise<unknown>>()
  /** Each list as it was last written here: it is not begun anew when the registry says that there is none. */
  readonly #known = new Map<string, Manifest>()

  constructor(reader: TaggedReader, writer: Pick<WritingEnd, 'tag'>, how: Retrying) {
    this.#reader = reader
    this.#writer = writer
    this.#retrying = how
  }

  /**
   * Adds `referrers` to the list of `subject`, keeping what others wrote. The list is read back; entries that another
   * writer overwrote in the meantime are added again.
   * @throws Failure `manifest-invalid` when the tag is no list; `tag-conflict` when others overwrite it time and again
   */
  async merge(subject: PinnedReference, referrers: readonly Descriptor[]): Promise<void> {
    const at = { registry: subject.registry, repository: subject.repository, tag: fallbackTag(subject.digest) }
    const key = formatReference(at)
    const merge = async (): Promise<void> => await this.#merge(at, referrers)
    // After the one before, whether that went well or not: its owner hears of its failure.
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(merge, merge)
    this.#turns.set(key, turn)
    await turn
  }

  async #merge(at: Reference & { readonly tag: string }, referrers: readonly Descriptor[]): Promise<void> {
    for (let round = 0; round <= maxRounds; round += 1) {
      let { list, missing } = await this.#look(at, referrers)
      if (missing.length === 0) return
      if (round > 0) {
        // The other writer is given time to finish, and what it wrote meanwhile is looked at before this one writes again.
        await pauseBetween(round, this.#retrying)
        ;({ list, missing } = await this.#look(at, referrers))
        if (missing.length === 0) return
      }
      if (round < maxRounds) {
        const longer = listOf(list, missing)
        // Before it is sent: what the answer does not say may have happened.
        this.#known.set(formatReference(at), longer)
        await this.#writer.tag(at, longer)
      }
    }
    throw new Failure('tag-conflict', {
      blame: 'service',
      message: `The list of referrers ${at.tag} was overwritten by somebody else ${maxRounds} times`,
      remedy: 'Let only one job at a time attach evidence to this artifact, then run again.',
    })
  }

  /** What is listed now, and which of `referrers` are not. */
  async #look(at: Reference & { readonly tag: string }, referrers: readonly Descriptor[]) {
    return await soundList(async () => await this.#lookOnce(at, referrers), at)
  }

  async #lookOnce(at: Reference & { readonly tag: string }, referrers: readonly Descriptor[]) {
    // One false "there is none" would have the list begun anew, without all that it names: so it is asked for twice.
    const found = (await this.#reader.tagged(at)) ?? (await this.#reader.tagged(at))
    const list = readList(found ?? this.#known.get(formatReference(at)), at.tag)
    return { list, missing: referrers.filter((referrer) => found === undefined || !list.some((entry) => isListed(entry, referrer))) }
  }
}

/** The entries as they stand, with fields that this reader does not know. */
function readList(index: Manifest | undefined, tag: string): readonly JsonObject[] {
  if (index === undefined) return []
  if (!isIndexType(index.mediaType)) throw manifestInvalid(index.digest, `the tag ${tag} must list the referrers, but it is a ${index.mediaType}`)
  readIndexEntries(index, maxListed)
  const { manifests } = parseStrictJsonObject(index.bytes, { maxBytes: maxManifestBytes })
  return Array.isArray(manifests) ? (manifests as readonly Json[]).filter(isJsonObject) : []
}

/** An entry without a type, as older writers left it, is as good as none: it is replaced. */
function isListed(entry: JsonObject, { digest, artifactType }: Descriptor): boolean {
  const written = entry['artifactType']
  const isTyped = typeof written === 'string' && written !== '' && written !== mediaTypes.empty
  return entry['digest'] === digest && (isTyped || artifactType === undefined)
}

function listOf(list: readonly JsonObject[], added: readonly Descriptor[]): Manifest {
  const kept = list.filter((entry) => !added.some(({ digest }) => digest === entry['digest']))
  const body = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...kept, ...added] }
  const bytes = Buffer.from(JSON.stringify(body))
  if (body.manifests.length > maxListed || bytes.byteLength > maxManifestBytes) throw tooLarge('The list of referrers', maxManifestBytes)
  return { digest: digestOf(bytes), mediaType: mediaTypes.index, bytes }
}
