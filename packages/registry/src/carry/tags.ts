import { algorithmOf, digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { formatReference, pin } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import type { TagWriter } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import type { ReadingEnd, WritingEnd } from '../ends.ts'
import type { Looks } from './looks.ts'
import type { Retrying } from '../http/retry.ts'

/** How often a tag is looked for that was just written: some registries show it a moment later. */
const maxLooks = 5
const pauseMilliseconds = 3_000

/** Moves tags. A registry offers no compare-and-swap, so the look that whoever moves has had just before, and one after, must do (security.md §0.7). */
export class TagMover implements TagWriter {
  readonly #reader: Pick<ReadingEnd, 'tagged'>
  readonly #looks: Looks
  readonly #writer: Pick<WritingEnd, 'tag'>
  readonly #retrying: Retrying

  constructor(reader: Pick<ReadingEnd, 'tagged'>, looks: Looks, writer: Pick<WritingEnd, 'tag'>, how: Retrying) {
    this.#reader = reader
    this.#looks = looks
    this.#writer = writer
    this.#retrying = how
  }

  async move(reference: Reference & { readonly tag: string }, to: Digest): Promise<void> {
    const there = pin(reference, to)
    await this.#writer.tag(reference, await this.#looks.at(there).manifest(there))
    const found = await this.#readBack(reference, to)
    if (found === to) return
    throw new Failure('tag-conflict', {
      blame: 'service',
      message: `The tag ${formatReference({ registry: reference.registry, repository: reference.repository, tag: reference.tag })} was set to ${to}, and now it is ${found ?? 'gone'}`,
      remedy: 'Find out who else moves this tag; let only one job at a time promote to it.',
      expected: to,
      found: found ?? 'no such tag',
    })
  }

  async #readBack(reference: Reference, to: Digest): Promise<Digest | undefined> {
    for (let looks = 1; ; looks += 1) {
      const found = await this.#look(reference, to)
      if (found !== undefined || looks >= maxLooks) return found
      await this.#retrying.pause(pauseMilliseconds)
    }
  }

  /** What the tag points to, hashed with the algorithm of `to`. */
  async #look(reference: Reference, to: Digest): Promise<Digest | undefined> {
    const manifest = await this.#reader.tagged(reference)
    return manifest === undefined ? undefined : digestOf(manifest.bytes, algorithmOf(to))
  }
}
