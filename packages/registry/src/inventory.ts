import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from './bounded.ts'
import { manifestInvalid } from './failures.ts'
import { blobsOf, readManifest } from './manifest.ts'
import type { ManifestContent } from './manifest.ts'
import type { RegistryReader } from './reader.ts'
import type { Referrer, Referrers } from './referrers.ts'

/** One manifest of an artifact or of its evidence. */
export interface InventoryItem {
  readonly kind: 'manifest' | 'referrer'
  readonly manifest: Manifest
  readonly content: ManifestContent
}

/** All that an artifact consists of and all that refers to it. */
export interface Inventory {
  /** Each digest once. */
  readonly blobs: readonly Descriptor[]
  /** Children before what lists them: children, the artifact, then its referrers. */
  readonly items: readonly InventoryItem[]
}

const maxDepth = 4
const maxManifests = 4_096
const width = 4

/**
 * Walks an artifact through indexes of indexes, and from every manifest to its referrers and theirs. Each manifest is
 * visited once, so a loop (an index child that is also a referrer) ends.
 * @throws Failure `too-large` | `manifest-invalid` | those of reading
 */
export async function takeInventory(from: PinnedReference, reader: RegistryReader, referrers: Referrers): Promise<Inventory> {
  const walk = new Walk(from, reader)
  let frontier = await walk.visit('manifest', from.digest, 0)
  while (frontier.length > 0) {
    const found = await mapBounded(frontier, width, async ({ manifest }) => await referrers.of(pin(from, manifest.digest)))
    frontier = await walk.visitReferrers(found.flat())
  }
  return { blobs: distinct(walk.items.flatMap(({ content }) => blobsOf(content))), items: walk.items }
}

class Walk {
  readonly items: InventoryItem[] = []
  readonly #from: PinnedReference
  readonly #reader: RegistryReader
  readonly #seen = new Set<Digest>()

  constructor(from: PinnedReference, reader: RegistryReader) {
    this.#from = from
    this.#reader = reader
  }

  /** Adds a manifest after its children; returns what was added. */
  async visit(kind: InventoryItem['kind'], digest: Digest, depth: number): Promise<readonly InventoryItem[]> {
    if (this.#seen.has(digest)) return []
    this.#seen.add(digest)
    if (this.#seen.size > maxManifests) throw beyond(this.#from, `${maxManifests} manifests`)
    if (depth > maxDepth) throw beyond(this.#from, `indexes nested ${maxDepth} deep`)
    const manifest = await this.#reader.manifest(pin(this.#from, digest))
    const content = readManifest(manifest)
    // Fetched side by side, then visited in order: the reader keeps what it has fetched.
    await mapBounded(content.children, width, async (child) => {
      checkChild(child, await this.#reader.manifest(pin(this.#from, child.digest)))
    })
    const added: InventoryItem[] = []
    for (const child of content.children) added.push(...(await this.visit('manifest', child.digest, depth + 1)))
    const item = { kind, manifest, content }
    this.items.push(item)
    return [...added, item]
  }

  async visitReferrers(found: readonly Referrer[]): Promise<readonly InventoryItem[]> {
    const added: InventoryItem[] = []
    for (const { manifest } of found) added.push(...(await this.visit('referrer', manifest.digest, 0)))
    return added
  }
}

function checkChild(descriptor: Descriptor, { digest, bytes, mediaType }: Manifest): void {
  if (descriptor.size !== bytes.byteLength) throw manifestInvalid(digest, `its index says ${descriptor.size} bytes, found ${bytes.byteLength}`)
  if (descriptor.mediaType !== mediaType) throw manifestInvalid(digest, `its index calls it ${descriptor.mediaType}, found ${mediaType}`)
}

function distinct(blobs: readonly Descriptor[]): readonly Descriptor[] {
  const byDigest = new Map<Digest, Descriptor>()
  for (const blob of blobs) {
    const known = byDigest.get(blob.digest)
    if (known === undefined) byDigest.set(blob.digest, blob)
    else if (known.size !== blob.size) throw manifestInvalid(blob.digest, `it is said to have ${known.size} and ${blob.size} bytes`)
  }
  return [...byDigest.values()]
}

function beyond(from: PinnedReference, limit: string): Failure {
  return new Failure('too-large', {
    blame: 'artifact',
    message: `${from.digest} consists of more than ${limit}`,
    remedy: 'Promote its parts one by one.',
    expected: `at most ${limit}`,
  })
}
