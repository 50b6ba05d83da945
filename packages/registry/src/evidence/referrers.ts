import { allEnded } from '@portcullis/core/all-ended'
import { digestOf, hexOf, algorithmOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { mapBounded } from '../bounded.ts'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClients } from '../client.ts'
import { manifestInvalid, protocolError, redirectRefused } from '../failures.ts'
import { maxListed, maxManifestBytes, readIndexEntries, readManifest } from '../content/manifest.ts'
import type { ManifestContent } from '../content/manifest.ts'
import { isBundleType, isIndexType, mediaTypes, withoutParameters } from '../content/media-types.ts'
import type { RegistryReader } from '../download/reader.ts'
import type { Response } from '../http/response.ts'
import { pull } from '../access/scope.ts'
import { isBrokenManifest, soundList, soundOrBroken } from './unreadable.ts'
import type { Unreadable } from './unreadable.ts'

/** A manifest that says of itself that it is about a subject. */
export interface Referrer {
  readonly manifest: Manifest
  readonly content: ManifestContent
}

interface ReferrersPage {
  readonly entries: readonly Descriptor[]
  readonly next: URL | undefined
}

/** What is under the tag that lists referrers. */
interface TaggedList {
  readonly manifest: Manifest
  readonly entries: readonly Descriptor[] | undefined
}

const maxPages = 200
/** Of so many, those that call themselves signed come first; beyond, what refers to an artifact is told and not read. */
export const maxReferrers = 4_096
/** So many of those that are listed may be gone, or about something else; beyond, the list is given up. Whoever writes such a list could leave out as well what stands behind. */
export const maxGone = 100
const width = 4

/**
 * Lists what refers to a manifest: referrers API ∪ fallback tag, unfiltered, since the lists are nobody's word and
 * often lack the type (standards.md §0.4). Each answer is kept for the life of the object.
 */
export class Referrers {
  readonly #clients: RegistryClients
  readonly #reader: RegistryReader
  readonly #listed = new Map<string, Promise<readonly Descriptor[]>>()
  /** Repositories that have answered 404: they have no referrers API. */
  readonly #without = new Set<string>()
  readonly #with = new Set<string>()
  /** What the registry itself lists with a subject. */
  readonly #ownWord = new Map<string, ReadonlySet<Digest>>()
  /** Subjects whose list was longer than is read. */
  readonly #cut = new Set<string>()

  constructor(clients: RegistryClients, reader: RegistryReader) {
    this.#clients = clients
    this.#reader = reader
  }

  /**
   * What refers to `subject`, each manifest fetched and its own `subject` compared. Entries whose manifest is gone are
   * passed over, up to a number: a stale list is no evidence. What cannot be read, is about something else or is one too many is told
   * and not thrown: anybody who may push can attach such a thing.
   * @throws Failure `registry-*` when the lists cannot be had; `manifest-invalid` for a list that cannot be read; `digest-mismatch` for a
   * manifest that the registry gives out with other bytes, twice
   */
  async readable(subject: PinnedReference, wanted: (descriptor: Descriptor) => boolean): Promise<{ referrers: readonly Referrer[]; unreadable: readonly Unreadable[] }> {
    const listed = (await this.descriptors(subject)).filter(wanted)
    const chosen = foremost(listed)
    const found: (Referrer | Unreadable | undefined)[] = chosen.map(() => undefined)
    const ownWord = this.#ownWord.get(keyOf(subject)) ?? new Set()
    // Who may push writes the tag, and the registry alone its own list: what is useless in one ends no reading of the other.
    const useless = { api: 0, tag: 0 }
    await mapBounded(inwards(chosen), width, async ([position, descriptor]) => {
      const list = ownWord.has(descriptor.digest) ? 'api' : 'tag'
      if (useless[list] > maxGone) return
      const read = await soundOrBroken(async () => await this.#fetch(subject, descriptor), isBrokenManifest(subject))
      const one = read instanceof Failure ? { digest: descriptor.digest, failure: read } : read
      found[position] = one
      if (one === undefined || ('failure' in one && one.failure.code === 'referrer-misplaced')) useless[list] += 1
    })
    const unseen = Math.max(useless.api, useless.tag) > maxGone ? [tooStale(subject)] : listed.length > maxReferrers || this.#cut.has(keyOf(subject)) ? [tooMany(subject)] : []
    return {
      referrers: found.filter((one): one is Referrer => one !== undefined && 'manifest' in one),
      unreadable: [...unseen, ...found.filter((one): one is Unreadable => one !== undefined && 'failure' in one)],
    }
  }

  /** What the lists say: descriptors by digest, unverified. */
  async descriptors(subject: PinnedReference): Promise<readonly Descriptor[]> {
    const key = keyOf(subject)
    const known = this.#listed.get(key)
    if (known !== undefined) return await known
    const listing = this.#list(subject)
    this.#listed.set(key, listing)
    try {
      return await listing
    } catch (error) {
      this.#listed.delete(key)
      throw error
    }
  }

  /** Whether the repository of `subject` has a referrers API; asks unless it is known. */
  async hasApi(subject: PinnedReference): Promise<boolean> {
    const repository = repositoryOf(subject)
    return this.#with.has(repository) || (await this.#pages(subject)) !== undefined
  }

  /** Whether the registry itself lists `digest` with `subject` now, asked anew; undefined where it has no referrers API. */
  async lists(subject: PinnedReference, digest: Digest): Promise<boolean | undefined> {
    const listed = await this.#pages(subject)
    // What stands behind the end of what is read cannot be told from what is not there.
    return listed && (this.#cut.has(keyOf(subject)) || listed.some((entry) => entry.digest === digest))
  }

  /** Makes the next look at `subject` a fresh one: something was attached to it. */
  forget(subject: PinnedReference): void {
    this.#listed.delete(keyOf(subject))
  }

  async #list(subject: PinnedReference): Promise<readonly Descriptor[]> {
    // Side by side, and the word of the registry's own list first: also about what is wrong.
    const [api, tagged] = await allEnded(this.#pages(subject), soundList(async () => listUnder(await this.#reader.tagged({ ...subject, tag: fallbackTag(subject.digest) })), subject))
    const fromTag = fallbackEntries(subject, tagged, api !== undefined)
    const fromApi = api ?? []
    this.#ownWord.set(keyOf(subject), new Set(fromApi.map(({ digest }) => digest)))
    // What the registry itself lists comes first, and in its words.
    const all = new Map([...fromApi, ...fromTag, ...fromApi].map((descriptor) => [descriptor.digest, descriptor]))
    return [...all.values()]
  }

  /** All pages of the referrers API, or undefined where there is none. Only a 404 says so (security.md R-13). */
  async #pages(subject: PinnedReference): Promise<readonly Descriptor[] | undefined> {
    if (this.#without.has(repositoryOf(subject))) return undefined
    const client = this.#clients.at(subject.registry)
    const first = new URL(`/v2/${subject.repository}/referrers/${subject.digest}`, client.origin)
    const entries: Descriptor[] = []
    const seen = new Set<string>()
    for (let next: URL | undefined = first; next !== undefined; ) {
      if (seen.has(next.href) || seen.size >= maxPages) throw protocolError(first.host, 'the pages of referrers do not end')
      seen.add(next.href)
      // One false 404 would pass for "nothing is signed here", so it is asked for twice; and never believed of who has listed before.
      const isUnknown: boolean = next === first && !this.#with.has(repositoryOf(subject))
      const page: ReferrersPage | undefined = (await this.#page(next, subject)) ?? (isUnknown ? await this.#page(next, subject) : undefined)
      if (page === undefined && isUnknown) {
        this.#without.add(repositoryOf(subject))
        return undefined
      }
      if (page === undefined) throw protocolError(first.host, 'a list of referrers that must be there is not')
      this.#with.add(repositoryOf(subject))
      entries.push(...page.entries)
      next = page.next
      // What comes behind may be of a kind that is wanted, however few of that are here.
      if (next !== undefined && entries.length > maxListed) {
        this.#cut.add(keyOf(subject))
        next = undefined
      }
    }
    return entries
  }

  async #page(at: URL, subject: PinnedReference): Promise<ReferrersPage | undefined> {
    return await soundList(async () => await this.#askPage(at, subject), subject)
  }

  async #askPage(at: URL, { registry, repository }: PinnedReference): Promise<ReferrersPage | undefined> {
    const call: Call = { kind: 'referrers', method: 'GET', at, scopes: [pull(repository)], headers: { accept: mediaTypes.index } }
    return await this.#clients.at(registry).send(call, async (response) => {
      if (response.status === 200) return { entries: await readPage(response), next: nextPage(response, at) }
      const refusal = await refusalOf(response, call)
      if (response.status !== 404) throw refusal
      // Only the registry itself can say that it has no list: another host's 404 would hide the evidence.
      if (response.url.origin !== at.origin) throw redirectRefused(at.host, response.url.host, 'it does not know of the referrers')
      return undefined
    })
  }

  async #fetch(subject: PinnedReference, { digest }: Descriptor): Promise<Referrer | Unreadable | undefined> {
    // What is listed and gone is no evidence; that it is gone the registry has to say twice.
    const manifest = (await this.#present(subject, digest)) ?? (await this.#present(subject, digest))
    if (manifest === undefined) return undefined
    const content = readManifest(manifest)
    return content.subject?.digest === subject.digest ? { manifest, content } : misplaced(subject, digest, content)
  }

  async #present(subject: PinnedReference, digest: Digest): Promise<Manifest | undefined> {
    try {
      return await this.#reader.manifest(pin(subject, digest))
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-found') return undefined
      throw error
    }
  }
}

/** The tag that lists referrers where there is no API (distribution spec 1.1, "Referrers Tag Schema"). */
export function fallbackTag(digest: Digest): string {
  return `${algorithmOf(digest)}-${hexOf(digest).slice(0, 64)}`
}

/** What is under the tag, with the entries if it is a list. @throws Failure `manifest-invalid` for a list that cannot be read */
function listUnder(manifest: Manifest | undefined): TaggedList | undefined {
  return manifest && { manifest, entries: isIndexType(manifest.mediaType) ? readIndexEntries(manifest, maxListed) : undefined }
}

/** What the list under the tag says. @throws Failure `manifest-invalid` where it is no list, and nothing else says what refers to `subject` */
function fallbackEntries(subject: PinnedReference, list: TaggedList | undefined, hasApi: boolean): readonly Descriptor[] {
  if (list === undefined) return []
  if (list.entries !== undefined) return list.entries
  // `cosign copy` overwrites the list with an image (standards.md §0.3). With an API nothing is lost by that.
  if (hasApi) return []
  throw manifestInvalid(list.manifest.digest, `the tag ${fallbackTag(subject.digest)} must list the referrers, but it is a ${list.manifest.mediaType}`)
}

/** How a referrer is listed (distribution spec 1.1, "Listing Referrers"): with its type and all its annotations. */
export function referrerDescriptor({ manifest, content }: Referrer): Descriptor {
  const { artifactType, annotations } = content
  return {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: manifest.bytes.byteLength,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  }
}

async function readPage(response: Response): Promise<readonly Descriptor[]> {
  const mediaType = withoutParameters(response.header('content-type'))
  const bytes = await response.bytes(maxManifestBytes, `The referrers at ${response.url.host}`)
  if (mediaType !== mediaTypes.index) throw protocolError(response.url.host, `referrers come as ${JSON.stringify(mediaType.slice(0, 100))}`)
  return readIndexEntries({ digest: digestOf(bytes), mediaType, bytes }, maxListed)
}

/** The next page by `Link` (RFC 8288), which may only lead to the same list (CVE-2026-85732). */
function nextPage(response: Response, at: URL): URL | undefined {
  const target = /<([^<>]{1,4096})>\s{0,8};[^<>,]{0,200}\brel="?next"?/i.exec((response.header('link') ?? '').slice(0, 8192))?.[1]
  if (target === undefined) return undefined
  const next = URL.canParse(target, at.href) ? new URL(target, at) : undefined
  if (next?.origin === at.origin && next.pathname === at.pathname && next.username === '') return next
  throw protocolError(at.host, `the next page of referrers is said to be at ${JSON.stringify((next?.host ?? target).slice(0, 100))}`)
}

function repositoryOf({ registry, repository }: Reference): string {
  return `${registry}/${repository}`
}

function keyOf(subject: PinnedReference): string {
  return `${repositoryOf(subject)}@${subject.digest}`
}

/** Those that are listed as signed come first; among equals, the order of the list, which is that of their pushing where registries tell it. */
export function foremost(listed: readonly Descriptor[]): readonly Descriptor[] {
  const isSigned = ({ artifactType }: Descriptor): boolean => artifactType !== undefined && isBundleType(artifactType)
  return [...listed.filter(isSigned), ...listed.filter((descriptor) => !isSigned(descriptor))].slice(0, maxReferrers)
}

/** From both ends: where old ones were cleaned away and are still listed, the new ones stand last; where somebody floods, first. */
function inwards<Item>(items: readonly Item[]): readonly (readonly [number, Item])[] {
  const both = [...items.entries()].map(([position, item]) => ({ position, item, fromEnd: Math.min(position, items.length - 1 - position) }))
  return both.toSorted((one, other) => one.fromEnd - other.fromEnd).map(({ position, item }) => [position, item])
}

/** Stands for all that was not read; its digest is what it is about. */
export function tooMany({ digest }: PinnedReference): Unreadable {
  return unseenBehind(digest, maxReferrers, `More than ${maxReferrers} manifests refer to ${digest}: the others were not looked at`)
}

function tooStale({ digest }: PinnedReference): Unreadable {
  return unseenBehind(digest, maxGone, `More than ${maxGone} of the manifests that are listed as referring to ${digest} are not there, or are about something else: the others were not looked at`)
}

function unseenBehind(digest: Digest, most: number, message: string): Unreadable {
  const remedy = 'Remove the referrers that nobody needs, and find out who pushed or listed them.'
  return { digest, failure: new Failure('too-many-referrers', { blame: 'artifact', message, remedy, expected: `at most ${most}` }) }
}

/** Listed with one manifest, and about another: nobody's evidence here. */
export function misplaced(subject: PinnedReference, digest: Digest, content: ManifestContent): Unreadable {
  const found = content.subject?.digest ?? 'no subject'
  const failure = new Failure('referrer-misplaced', {
    blame: 'artifact',
    message: `${digest} is listed as referring to ${subject.digest}, and its own subject is another: ${found}`,
    remedy: 'Find out who wrote this list of referrers; evidence about this artifact has to name it.',
    expected: subject.digest,
    found,
  })
  return { digest, failure }
}
