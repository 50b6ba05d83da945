import { isDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { LayoutFolder } from './layout-folder.ts'

export const refName = 'org.opencontainers.image.ref.name'

/** index.json as it was read once. The next reading is another object. */
export interface IndexReading {
  readonly entries: readonly JsonObject[]
  readonly digests: ReadonlySet<Digest>
  readonly byName: ReadonlyMap<string, readonly JsonObject[]>
}

interface Kept {
  readonly stamp: string | undefined
  readonly reading: IndexReading
}

/**
 * Readings of index.json for those who ask it about hundreds of manifests: it is read again only when the file is
 * another, or was written to, since. Whoever asks what a name means now reads it themselves.
 */
export class LayoutIndexes {
  /** The look under way at each folder, and the one before it: who comes together shares one reading. */
  readonly #looks = new Map<string, Promise<Kept>>()

  /** @throws Failure `layout-invalid` | `layout-hostile` | `too-large` */
  async of(folder: LayoutFolder): Promise<IndexReading> {
    const before = this.#looks.get(folder.path) ?? Promise.resolve(undefined)
    const look = before.then((kept) => lookAgain(folder, kept), () => lookAgain(folder, undefined))
    this.#looks.set(folder.path, look)
    return (await look).reading
  }
}

/** The stamp is taken first: what is written after it, even before the reading, has the next one read again. */
async function lookAgain(folder: LayoutFolder, kept: Kept | undefined): Promise<Kept> {
  const stamp = await folder.indexStamp()
  if (kept !== undefined && stamp !== undefined && stamp === kept.stamp) return kept
  return { stamp, reading: readingOf(await folder.entries()) }
}

function readingOf(entries: readonly JsonObject[]): IndexReading {
  const byName = new Map<string, JsonObject[]>()
  for (const entry of entries) {
    const name = nameIn(entry)
    const same = name === undefined ? undefined : byName.get(name)
    if (same !== undefined) same.push(entry)
    else if (name !== undefined) byName.set(name, [entry])
  }
  return { entries, digests: new Set(entries.map(({ digest }) => digest).filter(isDigest)), byName }
}

/** The name that index.json gives an entry. */
export function nameIn({ annotations }: JsonObject): string | undefined {
  const name = isJsonObject(annotations) ? annotations[refName] : undefined
  return typeof name === 'string' ? name : undefined
}
