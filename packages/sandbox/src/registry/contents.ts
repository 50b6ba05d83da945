import type { BlobStore } from './blob-store.ts'
import { digestOf } from './grammar.ts'
import type { Repositories } from './repository.ts'

/** All that a registry holds, byte for byte, in an order that does not depend on how it came: repository, then thing, then the digest of its bytes. */
export type Contents = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Reads everything but uploads that are not finished. */
export async function contentsOf(repositories: Repositories, store: BlobStore): Promise<Contents> {
  const all: Record<string, Record<string, string>> = {}
  for (const [name, { blobs, manifests, tags }] of repositories.entries()) {
    const things: [string, string][] = []
    for (const digest of blobs.keys()) things.push([`blob ${digest}`, await store.hash(digest)])
    for (const [digest, { bytes, mediaType }] of manifests) things.push([`manifest ${digest}`, `${mediaType} ${digestOf(bytes)}`])
    for (const [tag, digest] of tags) things.push([`tag ${tag}`, digest])
    all[name] = Object.fromEntries(things.toSorted(([left], [right]) => (left < right ? -1 : 1)))
  }
  return all
}
