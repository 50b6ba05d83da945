import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from '../bounded.ts'
import { readManifest } from '../content/manifest.ts'
import { isManifestType } from '../content/media-types.ts'
import { maxGone } from '../evidence/referrers.ts'
import type { Referrer } from '../evidence/referrers.ts'
import { isBrokenManifest } from '../evidence/unreadable.ts'
import type { Unreadable } from '../evidence/unreadable.ts'
import type { IndexReading } from './layout-index.ts'

const width = 4

/** The manifests of one reading of index.json by what they are about. */
interface Sorting {
  readonly about: Map<Digest, Referrer[]>
  /** Those that are not there, or cannot be read: looked at again by each who asks, since a file may be mended without a word in index.json. */
  unread: readonly Digest[]
  turn: Promise<unknown>
}

/** Finds what refers to what in a layout folder: each manifest is looked at once, however many subjects are asked about. */
export class LayoutReferrers {
  readonly #manifest: (at: PinnedReference) => Promise<Manifest>
  readonly #sortings = new WeakMap<IndexReading, Sorting>()

  constructor(manifest: (at: PinnedReference) => Promise<Manifest>) {
    this.#manifest = manifest
  }

  /** All that index.json or `others` list and that is about `subject`; and all that is listed and cannot be read. */
  async of(subject: PinnedReference, reading: IndexReading, others: readonly Digest[]): Promise<readonly (Referrer | Unreadable)[]> {
    const sorting: Sorting = this.#sortings.get(reading) ?? { about: new Map(), unread: manifestsIn(reading), turn: Promise.resolve() }
    this.#sortings.set(reading, sorting)
    const work = async (): Promise<readonly Unreadable[]> => await this.#sort(sorting, subject)
    const turn = sorting.turn.then(work, work)
    sorting.turn = turn
    const found = new Map<Digest, Referrer | Unreadable>((await turn).map((one) => [one.digest, one]))
    for (const one of sorting.about.get(subject.digest) ?? []) found.set(one.manifest.digest, one)
    const unknown = [...new Set(others)].filter((digest) => !found.has(digest))
    for (const one of await mapBounded(unknown, width, async (digest) => await this.#read(subject, digest))) {
      if (one === undefined) continue
      if ('failure' in one) found.set(one.digest, one)
      else if (one.content.subject?.digest === subject.digest) found.set(one.manifest.digest, one)
    }
    return [...found.values()]
  }

  /** What it returns cannot be read. */
  async #sort(sorting: Sorting, at: PinnedReference): Promise<readonly Unreadable[]> {
    const unreadable: Unreadable[] = []
    const unread: Digest[] = []
    // Of a flood of names without a file, each subject would wait for all of them once more.
    let missing = 0
    const read = await mapBounded(sorting.unread, width, async (digest) => ({ digest, one: await this.#read(at, digest) }))
    for (const { digest, one } of read) {
      if (one !== undefined && 'content' in one) keep(sorting.about, one)
      else if (one !== undefined || (missing += 1) <= maxGone) unread.push(digest)
      if (one !== undefined && 'failure' in one) unreadable.push(one)
    }
    sorting.unread = unread
    return unreadable
  }

  async #read(at: PinnedReference, digest: Digest): Promise<Referrer | Unreadable | undefined> {
    try {
      const manifest = await this.#manifest(pin(at, digest))
      return { manifest, content: readManifest(manifest) }
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-found') return undefined
      if (error instanceof Failure && (error.code === 'layout-hostile' || isBrokenManifest(at)(error))) return { digest, failure: error }
      throw error
    }
  }
}

function manifestsIn({ entries }: IndexReading): readonly Digest[] {
  const listed = entries.filter(({ mediaType }) => typeof mediaType === 'string' && isManifestType(mediaType))
  return [...new Set(listed.map(({ digest }) => digest).filter(isDigest))]
}

function keep(about: Map<Digest, Referrer[]>, referrer: Referrer): void {
  const subject = referrer.content.subject?.digest
  if (subject === undefined) return
  const those = about.get(subject)
  if (those === undefined) about.set(subject, [referrer])
  else those.push(referrer)
}
