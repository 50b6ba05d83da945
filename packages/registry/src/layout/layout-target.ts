import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { algorithmOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { Fate } from '@portcullis/core/model/promotion-plan'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Descriptor, Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { CheckedContent } from '../content/checked-content.ts'
import type { WritingEnd } from '../ends.ts'
import { FallbackTags } from '../evidence/fallback-tag.ts'
import { codeOf, layoutAt } from './layout-folder.ts'
import type { LayoutFolder, LayoutPlaces } from './layout-folder.ts'
import { locked } from './layout-lock.ts'
import { LayoutIndexes, nameIn, refName } from './layout-index.ts'
import { LayoutSource } from './layout-source.ts'
import { readManifest } from '../content/manifest.ts'
import { mediaTypes } from '../content/media-types.ts'
import { referrerDescriptor } from '../evidence/referrers.ts'
import type { Retrying } from '../http/retry.ts'
import type { WantedBlob } from '../upload/wanted-blob.ts'

/**
 * Writes OCI layout folders. A file appears under its name only when all of it is on disk; index.json comes last,
 * changed from what it is at that moment and never from memory, one writer at a time.
 */
export class LayoutTarget implements WritingEnd {
  readonly #places: LayoutPlaces
  readonly #retrying: Retrying
  readonly #fallbackTags: FallbackTags
  readonly #indexes = new LayoutIndexes()
  /** The work under way on each index: the writers of one run wait for each other here, those of others at the lock. */
  readonly #turns = new Map<string, Promise<void>>()
  readonly #readied = new Map<string, Promise<LayoutFolder>>()
  /** Files that this run has hashed, or written while hashing. */
  readonly #sound = new Set<string>()
  /** Referrers that are on disk, and that the next change of their index lists: one change for each of hundreds takes most of a copy. */
  readonly #unlisted = new Map<string, Map<Digest, Descriptor>>()

  constructor(places: LayoutPlaces, how: Retrying) {
    this.#places = places
    this.#retrying = how
    this.#fallbackTags = new FallbackTags(new LayoutSource(places), this, how)
  }

  /** A file of another size or with other bytes is none: it is written anew. A disk that was carried about is not believed by the name of a file. */
  async hasBlob({ repository, digest }: PinnedReference, size: number): Promise<boolean> {
    return await this.#isSound(await this.#folder(repository), digest, size)
  }

  /** Counts only once index.json leads to it where that is needed: a run may have been killed in between. */
  async hasManifest(at: PinnedReference, size: number): Promise<boolean> {
    if (!(await this.hasBlob(at, size))) return false
    const manifest = await new LayoutSource(this.#places).manifest(at)
    if (readManifest(manifest).subject === undefined) return true
    return (await this.#indexes.of(await this.#folder(at.repository))).digests.has(at.digest)
  }

  async putBlob({ at, size, open: opened }: WantedBlob): Promise<Fate> {
    await this.#write(await this.#ready(at.repository), at.digest, new CheckedContent(at, size).read(opened), size)
    return 'stream'
  }

  /** A referrer is listed in index.json, since nothing else leads to it: by the next `listReferrers`, `keep` or `tag`. */
  async putManifest({ repository }: Reference, manifest: Manifest): Promise<boolean> {
    const folder = await this.#ready(repository)
    await this.#write(folder, manifest.digest, [manifest.bytes], manifest.bytes.byteLength)
    const content = readManifest(manifest)
    if (content.subject !== undefined) this.#unlistedIn(folder).set(manifest.digest, referrerDescriptor({ manifest, content }))
    return true
  }

  /** Some readers (regctl) find referrers by the tag for registries without an API, here as well. */
  async listReferrers(subject: PinnedReference, referrers: () => Promise<readonly Descriptor[]>): Promise<void> {
    const folder = await this.#folder(subject.repository)
    if (this.#unlistedIn(folder).size > 0) await this.#change(folder, (entries) => entries)
    await this.#fallbackTags.merge(subject, await referrers())
  }

  async tag({ repository, tag }: Reference & { readonly tag: string }, manifest: Manifest): Promise<void> {
    const folder = await this.#ready(repository)
    await this.#write(folder, manifest.digest, [manifest.bytes], manifest.bytes.byteLength)
    const { mediaType, digest, bytes } = manifest
    const named = { mediaType, digest, size: bytes.byteLength, annotations: { [refName]: tag } }
    const isListedAnyway = readManifest(manifest).subject !== undefined
    await this.#change(folder, (entries) => [
      ...entries.filter((entry) => nameIn(entry) !== tag && (isListedAnyway || entry['digest'] !== digest || nameIn(entry) !== undefined)),
      named,
    ])
  }

  /** What index.json does not lead to is rubbish to other tools. */
  async keep(at: PinnedReference): Promise<void> {
    const folder = await this.#ready(at.repository)
    const { mediaType, digest, bytes } = await new LayoutSource(this.#places).manifest(at)
    await this.#change(folder, (entries) => (entries.some((entry) => entry['digest'] === digest) ? entries : [...entries, { mediaType, digest, size: bytes.byteLength }]))
  }

  async #folder(repository: string): Promise<LayoutFolder> {
    return await layoutAt(this.#places.directoryOf(repository))
  }

  /** The directory with what makes it a layout, made and looked at once: those who come together do not each begin it. @throws Failure `layout-invalid` when it is something else */
  async #ready(repository: string): Promise<LayoutFolder> {
    const path = this.#places.directoryOf(repository)
    const ready = this.#readied.get(path) ?? this.#begin(path)
    this.#readied.set(path, ready)
    try {
      return await ready
    } catch (error) {
      this.#readied.delete(path)
      throw error
    }
  }

  async #begin(path: string): Promise<LayoutFolder> {
    await makeDirectory(path)
    const folder = await layoutAt(path)
    if ((await folder.index()) === undefined) await this.#change(folder, (entries) => entries)
    return folder
  }

  async #write(folder: LayoutFolder, digest: Digest, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, size: number): Promise<void> {
    await folder.requirePlainDirectories(digest)
    const directory = join(folder.path, 'blobs', algorithmOf(digest))
    await makeDirectory(directory)
    if (Array.isArray(chunks) && (await this.#isSound(folder, digest, size))) return
    await replace(folder.path, folder.pathOf(digest), chunks)
    this.#sound.add(folder.pathOf(digest))
  }

  async #isSound(folder: LayoutFolder, digest: Digest, size: number): Promise<boolean> {
    if ((await folder.sizeOf(digest)) !== size) return false
    const path = folder.pathOf(digest)
    if (!this.#sound.has(path) && (await folder.digestIn(digest)) !== digest) return false
    this.#sound.add(path)
    return true
  }

  /** One change of index.json, in its turn, with the referrers that wait to be listed: they wait on when it fails. */
  async #change(folder: LayoutFolder, change: (entries: readonly JsonObject[]) => readonly JsonObject[]): Promise<void> {
    const unlisted = this.#unlistedIn(folder)
    const work = async (): Promise<void> => {
      const listed = [...unlisted.values()]
      await rewriteIndex(folder, (entries) => change(withEntries(entries, listed)))
      for (const { digest } of listed) unlisted.delete(digest)
    }
    const turn = async (): Promise<void> => await locked(join(folder.path, '.index.lock'), this.#retrying.pause, work)
    // After the one before, whether that went well or not: its owner hears of its failure.
    const waiting = (this.#turns.get(folder.path) ?? Promise.resolve()).then(turn, turn)
    this.#turns.set(folder.path, waiting)
    await waiting
  }

  #unlistedIn({ path }: LayoutFolder): Map<Digest, Descriptor> {
    const unlisted = this.#unlisted.get(path) ?? new Map<Digest, Descriptor>()
    this.#unlisted.set(path, unlisted)
    return unlisted
  }
}

async function rewriteIndex(folder: LayoutFolder, change: (entries: readonly JsonObject[]) => readonly JsonObject[]): Promise<void> {
  if (!(await folder.isMarked())) await replace(folder.path, join(folder.path, 'oci-layout'), [Buffer.from('{"imageLayoutVersion":"1.0.0"}')])
  const body = await folder.index()
  const entries = body === undefined ? [] : (body['manifests'] as readonly Json[]).filter(isJsonObject)
  const changed = change(entries)
  if (body !== undefined && changed === entries) return
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, ...body, manifests: changed }))
  await replace(folder.path, join(folder.path, 'index.json'), [bytes])
}

function withEntries(entries: readonly JsonObject[], added: readonly Descriptor[]): readonly JsonObject[] {
  const listed = new Set(entries.map(({ digest }) => digest))
  const missing = added.filter(({ digest }) => !listed.has(digest))
  return missing.length === 0 ? entries : [...entries, ...missing.map((descriptor) => ({ ...descriptor }))]
}

/** Writes beside, to disk, and then under the name: whoever looks sees the old file or the whole new one. */
async function replace(root: string, path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const temporary = join(root, `.portcullis-${randomBytes(12).toString('hex')}`)
  try {
    const file = await open(temporary, 'wx', 0o644)
    try {
      // Not `write`, which may take only a part of it.
      for await (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    const directory = await open(dirname(path), 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error instanceof Failure || codeOf(error) === '' ? error : notWritable(path, error)
  }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw codeOf(error) === '' ? error : notWritable(path, error)
  }
}

/** In words, what a person can do something about. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no room is left there',
  EDQUOT: 'no more may be stored there',
  EROFS: 'it can only be read',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EEXIST: 'a file has that name',
  ENOTDIR: 'a file is where a directory should be',
}

function whyOf(cause: unknown): string {
  const code = codeOf(cause)
  return reasons[code] === undefined ? code : `${reasons[code]} (${code})`
}

function notWritable(path: string, cause: unknown): Failure {
  return new Failure('file-invalid', { blame: 'configuration', message: `${path} cannot be written: ${whyOf(cause)}`, remedy: 'Check the directory, who may write there, and the room that is left.', cause })
}

