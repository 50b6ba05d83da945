import { allEnded } from '@portcullis/core/all-ended'
import type { Digest } from '@portcullis/core/model/digest'
import type { LeftBehind } from '@portcullis/core/model/promotion-plan'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from '../bounded.ts'
import type { ReadingEnd } from '../ends.ts'
import { mediaTypeMismatch, sizeMismatch } from '../failures.ts'
import type { LegacyTag, LegacyTagsOf } from '../evidence/legacy-tags.ts'
import { isBrokenFile, soundOrBroken } from '../evidence/unreadable.ts'
import { blobsOf, readPart } from '../content/manifest.ts'
import type { ManifestContent } from '../content/manifest.ts'

/** One manifest of an artifact or of its evidence. */
export interface InventoryItem {
  readonly kind: 'manifest' | 'referrer'
  readonly manifest: Manifest
  readonly content: ManifestContent
}

/** One of cosign's own tags, with what it is about. */
export interface InventoryTag extends LegacyTag {
  readonly subject: Digest
}

/** All that an artifact consists of and all that refers to it. */
export interface Inventory {
  /** Each digest once. */
  readonly blobs: readonly Descriptor[]
  /** Children before what lists them: children, the artifact, then its referrers. */
  readonly items: readonly InventoryItem[]
  readonly evidenceTags: readonly InventoryTag[]
  readonly leftBehind: readonly LeftBehind[]
}

/** What is left behind when more refers to something than is read: then its digest is what they are about. */
const moreReferrers = 'more referrers'
const maxDepth = 4
const maxManifests = 8_192
/** Evidence about evidence about evidence: nobody needs more, and each step waits for the one before. */
const maxGenerations = 16
const width = 4

/**
 * Walks an artifact through indexes of indexes, and from every manifest to its referrers and theirs, and to the tags
 * that cosign made for it. Each manifest is visited once, so a loop (an index child that is also a referrer) ends.
 * A part of the artifact that cannot be read ends the walk; evidence that cannot be read is left behind.
 * @throws Failure `too-large` | `index-too-deep` | `manifest-invalid` | `size-mismatch` | those of reading
 */
export async function takeInventory(from: PinnedReference, source: ReadingEnd): Promise<Inventory> {
  const walk = new Walk(from, source)
  // What hangs on it is asked for beside it, and kept by the source: its digest is known before it is read.
  const [own] = await allEnded(walk.visit('manifest', from.digest, 0), source.legacyTags(from), source.descriptors(from))
  const tagsOf = async (subjects: readonly Digest[]): Promise<{ readonly subject: Digest; readonly legacy: LegacyTagsOf }[]> =>
    await mapBounded(subjects, width, async (subject) => ({ subject, legacy: await source.legacyTags(pin(from, subject)) }))
  // cosign tags what people name: the artifact and its children, not the evidence about them, but for its SBOM: that is signed by its digest, and keeps it on the way.
  const [tagged] = await Promise.all([tagsOf(own.map(({ manifest }) => manifest.digest)), walk.visitAbout(own)])
  const boms = new Map(tagged.flatMap(({ legacy }) => legacy.tags.filter(({ kind }) => kind === 'sbom')).map((bom) => [bom.manifest.digest, bom]))
  for (const { manifest } of own) boms.delete(manifest.digest)
  const found = [...tagged, ...(await tagsOf([...boms.keys()]))]
  await walk.visitAbout([...boms.values()])

  // What is listed in a wrong place may be listed in the right one as well, and then it travels.
  const travelling = new Set(walk.items.map(({ manifest }) => manifest.digest))
  const left = walk.leftBehind.filter(({ digest, what }) => what === moreReferrers || !travelling.has(digest))
  const leftBehind = [...left, ...found.flatMap(({ legacy }) => legacy.unreadable.map(({ digest, tag, failure }) => ({ digest, what: tag, why: failure.message })))]
  const evidenceTags = found.flatMap(({ subject, legacy }) => legacy.tags.map((tag) => ({ ...tag, subject })))
  return withDistinctBlobs(walk.items, evidenceTags, leftBehind)
}

class Walk {
  readonly items: InventoryItem[] = []
  readonly leftBehind: LeftBehind[] = []
  readonly #left = new Set<string>()
  readonly #from: PinnedReference
  readonly #source: ReadingEnd
  readonly #seen = new Set<Digest>()
  /** What was seen, in that order: to go back to where a referrer began without a copy of all before it. */
  readonly #trail: Digest[] = []

  constructor(from: PinnedReference, source: ReadingEnd) {
    this.#from = from
    this.#source = source
  }

  /** Adds a manifest after its children; returns what was added. */
  async visit(kind: InventoryItem['kind'], digest: Digest, depth: number): Promise<readonly InventoryItem[]> {
    if (this.#seen.has(digest)) return []
    this.#see(digest)
    if (this.#seen.size > maxManifests) throw beyond('too-large', this.#from, `${maxManifests} manifests`)
    if (depth > maxDepth) throw beyond('index-too-deep', this.#from, `indexes nested ${maxDepth} deep`)
    const manifest = await this.#source.manifest(pin(this.#from, digest))
    const content = readPart(manifest)
    // Fetched side by side, then visited in order: the reader keeps what it has fetched.
    await mapBounded(content.children, width, async (child) => {
      checkChild(child, await this.#source.manifest(pin(this.#from, child.digest)))
    })
    const added: InventoryItem[] = []
    for (const child of content.children) added.push(...(await this.visit(kind, child.digest, depth + 1)))
    const item = { kind, manifest, content }
    this.items.push(item)
    return [...added, item]
  }

  /** Adds what refers to these, what refers to that, and so on. */
  async visitAbout(subjects: readonly Pick<InventoryItem, 'manifest'>[]): Promise<void> {
    let frontier = subjects
    for (let generation = 1; frontier.length > 0; generation += 1) frontier = await this.#visitReferrers(frontier, generation > maxGenerations)
  }

  async #visitReferrers(subjects: readonly Pick<InventoryItem, 'manifest'>[], isBeyond: boolean): Promise<readonly InventoryItem[]> {
    // What is left is made short at once: of a flood, there may be a hundred for each of thousands.
    const found = await mapBounded(subjects, width, async ({ manifest: { digest } }) => {
      const { referrers, unreadable } = await this.#source.readable(pin(this.#from, digest))
      const left = unreadable.map((one) => leftAs(one.failure.code === 'too-many-referrers' ? moreReferrers : 'referrer', one.digest, one.failure))
      return isBeyond && referrers.length > 0 ? { referrers: [], left: [...left, leftAs(moreReferrers, digest, tooFar(digest))] } : { referrers, left }
    })
    for (const left of found.flatMap(({ left: ofOne }) => ofOne)) this.#leave(left)
    const added: InventoryItem[] = []
    for (const { manifest } of found.flatMap(({ referrers }) => referrers)) added.push(...(await this.#visitReferrer(manifest.digest)))
    return added
  }

  /** All of a referrer or nothing of it. */
  async #visitReferrer(digest: Digest): Promise<readonly InventoryItem[]> {
    const [items, seen] = [this.items.length, this.#trail.length]
    const back = (): void => {
      this.items.length = items
      for (const unseen of this.#trail.splice(seen)) this.#seen.delete(unseen)
    }
    const visited = await soundOrBroken(async () => {
      back()
      return await this.visit('referrer', digest, 0)
    }, (failure) => isOfEvidenceAlone(failure, this.#from))
    if (!(visited instanceof Failure)) return visited
    back()
    this.#see(digest)
    this.#leave(leftAs('referrer', digest, visited))
    return []
  }

  #see(digest: Digest): void {
    if (!this.#seen.has(digest)) this.#trail.push(digest)
    this.#seen.add(digest)
  }

  #leave(left: LeftBehind): void {
    const key = `${left.what} ${left.digest}`
    if (!this.#left.has(key)) this.leftBehind.push(left)
    this.#left.add(key)
  }
}

function leftAs(what: string, digest: Digest, { message }: Failure): LeftBehind {
  return { digest, what, why: message }
}

function tooFar(digest: Digest): Failure {
  const remedy = 'Remove the referrers that nobody needs, and find out who pushed them.'
  const message = `${digest} is evidence about evidence, ${maxGenerations} times over: what refers to it was not looked at`
  return new Failure('too-many-referrers', { blame: 'artifact', message, remedy, expected: `at most ${maxGenerations} times` })
}

/** What is wrong with a piece of evidence, and not with the registry that keeps it. */
function isOfEvidenceAlone(failure: Failure, from: Reference): boolean {
  return failure.blame === 'artifact' || failure.code === 'not-found' || failure.code === 'digest-invalid' || isBrokenFile(failure, from)
}

function checkChild(descriptor: Descriptor, { digest, bytes, mediaType }: Manifest): void {
  if (descriptor.size !== bytes.byteLength) throw sizeMismatch(`The manifest ${digest}`, descriptor.size, bytes.byteLength)
  if (descriptor.mediaType !== mediaType) throw mediaTypeMismatch(`The manifest ${digest} of an index`, descriptor.mediaType, mediaType)
}

/** Whether a layer is kept outside of registries. */
export function isForeign({ urls }: Descriptor): boolean {
  return urls !== undefined && urls.length > 0
}

/** Each blob once. Two parts of the artifact that disagree about a size end it; evidence that disagrees is left behind. */
function withDistinctBlobs(items: readonly InventoryItem[], evidenceTags: readonly InventoryTag[], leftBehind: readonly LeftBehind[]): Inventory {
  const byDigest = new Map<Digest, Descriptor>()
  const left: LeftBehind[] = [...leftBehind]
  const agrees = ({ content, manifest }: Pick<InventoryItem, 'content' | 'manifest'>, what: string | undefined): boolean => {
    const clash = blobsOf(content).find((blob) => (byDigest.get(blob.digest)?.size ?? blob.size) !== blob.size)
    if (clash !== undefined) {
      const failure = sizeMismatch(`The blob ${clash.digest}`, byDigest.get(clash.digest)?.size ?? 0, clash.size)
      if (what === undefined) throw failure
      left.push({ digest: manifest.digest, what, why: failure.message })
      return false
    }
    for (const blob of blobsOf(content)) if (tellsMore(blob)) byDigest.set(blob.digest, blob)
    return true
  }
  // A layer that one manifest keeps elsewhere and another in the registry is in the registry. Evidence has no say about the artifact's own.
  const tellsMore = (blob: Descriptor): boolean => {
    const known = byDigest.get(blob.digest)
    return known === undefined || (isForeign(known) && !isForeign(blob) && !ownBlobs.has(blob.digest))
  }
  let ownBlobs: ReadonlySet<Digest> = new Set()
  const own = items.filter((item) => item.kind === 'manifest' && agrees(item, undefined))
  ownBlobs = new Set(byDigest.keys())
  const referrers = items.filter((item) => item.kind === 'referrer' && agrees(item, 'referrer'))
  const tags = evidenceTags.filter((item) => agrees(item, item.tag))
  return { blobs: [...byDigest.values()], items: [...own, ...referrers], evidenceTags: tags, leftBehind: left }
}

function beyond(code: 'too-large' | 'index-too-deep', from: PinnedReference, limit: string): Failure {
  return new Failure(code, {
    blame: 'artifact',
    message: `${from.digest} consists of more than ${limit}`,
    remedy: 'Promote its parts one by one.',
    expected: `at most ${limit}`,
  })
}
