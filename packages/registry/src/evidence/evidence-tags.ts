import { digestOf } from '@portcullis/core/model/digest'
import type { Fate } from '@portcullis/core/model/promotion-plan'
import { formatReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { allBytes, bytesOnce } from '../content/bytes-in-memory.ts'
import type { ReadingEnd, WritingEnd } from '../ends.ts'
import { manifestInvalid, tooLarge } from '../failures.ts'
import { holdsAll, maxLegacyConfigBytes, mergeLegacy } from './legacy-merge.ts'
import type { LegacyImage, Merged } from './legacy-merge.ts'
import type { LegacyKind } from './legacy-tags.ts'
import { readManifest } from '../content/manifest.ts'
import { pauseBetween } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import { isBrokenBlob, isBrokenManifest, soundOrBroken } from './unreadable.ts'

const maxRounds = 8

/** One of cosign's tags on its way. */
export interface TravellingTag {
  readonly from: PinnedReference
  readonly to: Reference & { readonly tag: string }
  readonly manifest: Manifest
}

/** Brings cosign's own tags to a target. What others wrote there stays: last writer wins is how signatures get lost. */
export class EvidenceTags {
  readonly #source: ReadingEnd
  readonly #reader: ReadingEnd
  readonly #writer: WritingEnd
  readonly #retrying: Retrying

  constructor(source: ReadingEnd, target: { readonly reader: ReadingEnd; readonly writer: WritingEnd }, how: Retrying) {
    this.#source = source
    this.#reader = target.reader
    this.#writer = target.writer
    this.#retrying = how
  }

  /** What would happen to a tag; a text says why it has to be left behind. */
  async fateOf(travelling: TravellingTag): Promise<Fate | { readonly cannot: string }> {
    const there = await this.#there(travelling.to).catch((error: unknown) => {
      // Registries answer a pull of a repository that is not there yet with a refusal; the copy itself finds out.
      if (error instanceof Failure && error.code === 'registry-denied') return undefined
      throw error
    })
    if (there === undefined) return 'stream'
    if (there instanceof Failure) return { cannot: there.message }
    if (isEqualOrMore(there, travelling.manifest)) return 'present'
    const merged = await this.#merged(travelling, there)
    return 'cannot' in merged ? merged : 'merge'
  }

  /**
   * Writes the tag: the source's very bytes where the target has none, else the union. It is read back; layers that
   * another writer overwrote in the meantime are added again.
   * @throws Failure `tag-conflict` when others overwrite it time and again; `manifest-invalid` when it cannot be merged,
   * or what stands there cannot be read
   */
  async write(travelling: TravellingTag): Promise<Fate> {
    let fate: Fate = 'present'
    for (let round = 0; round <= maxRounds; round += 1) {
      let there = await this.#mergeable(travelling.to)
      if (there !== undefined && isEqualOrMore(there, travelling.manifest)) return fate
      if (round > 0) {
        // The other writer is given time to finish, and what it wrote meanwhile is looked at before this one writes again.
        await pauseBetween(round, this.#retrying)
        there = await this.#mergeable(travelling.to)
        if (there !== undefined && isEqualOrMore(there, travelling.manifest)) return fate
      }
      if (round < maxRounds) fate = (await this.#writeOnce(travelling, there)) ?? fate
    }
    throw new Failure('tag-conflict', {
      blame: 'service',
      message: `The tag ${travelling.to.tag} was overwritten by somebody else ${maxRounds} times`,
      remedy: 'Let only one job at a time sign this artifact, then run again.',
    })
  }

  /** `undefined`: somebody wrote while the union was made, and it is to be made anew. */
  async #writeOnce(travelling: TravellingTag, there: Manifest | undefined): Promise<Fate | undefined> {
    const { to, manifest } = travelling
    if (there === undefined) {
      await this.#writer.tag(to, manifest)
      return 'stream'
    }
    const merged = await this.#merged(travelling, there)
    if ('cannot' in merged) throw manifestInvalid(manifest.digest, merged.cannot)
    const { config } = merged
    const at = pin({ registry: to.registry, repository: to.repository }, digestOf(config))
    if (!(await this.#writer.hasBlob(at, config.byteLength))) await this.#writer.putBlob({ at, size: config.byteLength, open: (from) => bytesOnce(config, from) })
    if ((await this.#reader.tagged(to))?.digest !== there.digest) return undefined
    await this.#writer.tag(to, merged.manifest)
    return 'merge'
  }

  /** What stands under a tag of the target, or that it cannot be read: which nobody mends at the source. */
  async #there(at: TravellingTag['to']): Promise<Manifest | undefined | Failure> {
    const read = await soundOrBroken(async () => await this.#reader.tagged(at), isBrokenManifest(at))
    return read instanceof Failure ? brokenAtTarget(at, read) : read
  }

  async #mergeable(at: TravellingTag['to']): Promise<Manifest | undefined> {
    const there = await this.#there(at)
    if (there instanceof Failure) throw there
    return there
  }

  async #merged({ from, to, manifest }: TravellingTag, there: Manifest): Promise<Merged> {
    if (readManifest(there).kind === 'index') return { cannot: 'the target has an index under this tag' }
    const [ours, theirs] = await Promise.all([imageOf({ end: this.#reader, at: to, manifest: there }), imageOf({ end: this.#source, at: from, manifest })])
    if (ours instanceof Failure) return { cannot: brokenAtTarget(to, ours).message }
    if (theirs instanceof Failure) return { cannot: theirs.message }
    return mergeLegacy(kindOf(to.tag), ours, theirs)
  }
}

/** The remedy is in the message as well: of what is left behind, that alone is told. */
function brokenAtTarget(at: TravellingTag['to'], failure: Failure): Failure {
  const remedy = 'Find out who wrote it, remove that tag at the target, and run again.'
  return new Failure('manifest-invalid', {
    blame: 'configuration',
    message: `What stands at the target under ${formatReference(at)} cannot be read: ${failure.message}. Nothing is put in its place: remove that tag there and run again`,
    remedy,
    cause: failure,
    ...(failure.found === undefined ? {} : { found: failure.found }),
  })
}

interface Found {
  readonly end: ReadingEnd
  readonly at: Reference
  readonly manifest: Manifest
}

function isEqualOrMore(there: Manifest, coming: Manifest): boolean {
  return there.digest === coming.digest || (readManifest(there).kind === 'image' && holdsAll(there, coming))
}

function kindOf(tag: string): LegacyKind {
  const ending = tag.slice(tag.lastIndexOf('.') + 1)
  return ending === 'sig' || ending === 'att' ? ending : 'sbom'
}

/** @returns why the config cannot be read, of one that is broken */
async function imageOf({ end, at, manifest }: Found): Promise<LegacyImage | Failure> {
  const { config } = readManifest(manifest)
  if (config === undefined) return { manifest, config: new Uint8Array() }
  const bytes = await soundOrBroken(async () => await bytesOf(end, at, config), (failure) => failure.code === 'too-large' || isBrokenBlob(at)(failure))
  return bytes instanceof Failure ? bytes : { manifest, config: bytes }
}

async function bytesOf(end: ReadingEnd, at: Reference, { digest, size }: Descriptor): Promise<Uint8Array> {
  if (size > maxLegacyConfigBytes) throw tooLarge(`The config ${digest}`, maxLegacyConfigBytes)
  return await allBytes(end.blob(pin(at, digest), size))
}
