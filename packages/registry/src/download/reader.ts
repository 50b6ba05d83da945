import { algorithmOf, digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { formatReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { ArtifactReader, Manifest, TagReader } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { passBlob, streamBlob } from './blob-stream.ts'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClients } from '../client.ts'
import { digestMismatch, mediaTypeMismatch, webPage } from '../failures.ts'
import { maxManifestBytes, readManifest } from '../content/manifest.ts'
import { acceptManifests, isManifestType, withoutParameters } from '../content/media-types.ts'
import type { Response } from '../http/response.ts'
import type { Retrying } from '../http/retry.ts'
import { pull } from '../access/scope.ts'
import type { TagLists } from './tag-lists.ts'

/** Names under which evidence hangs: the list of referrers, and cosign's own. */
const evidenceTag = /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/

/** Reads artifacts of OCI registries. A manifest is fetched once for the life of the reader. */
export class RegistryReader implements ArtifactReader, TagReader {
  readonly #clients: RegistryClients
  readonly #retrying: Retrying
  readonly #tagLists: TagLists | undefined
  readonly #manifests = new Map<string, Promise<Manifest>>()

  /** With `tagLists`, evidence that hangs by a tag is believed to be absent only when the list of tags says so too, or the registry says it twice. */
  constructor(clients: RegistryClients, retrying: Retrying, tagLists?: TagLists) {
    this.#clients = clients
    this.#retrying = retrying
    this.#tagLists = tagLists
  }

  async manifest(at: PinnedReference): Promise<Manifest> {
    const key = keyOf(at)
    const known = this.#manifests.get(key)
    if (known !== undefined) return await known
    const fetched = this.#fetch(at)
    this.#manifests.set(key, fetched)
    try {
      return await fetched
    } catch (error) {
      this.#manifests.delete(key)
      throw error
    }
  }

  /** Whether this manifest was read from this very repository before, by its digest or under a tag. */
  async hasRead(at: PinnedReference): Promise<boolean> {
    return await (this.#manifests.get(keyOf(at))?.then(() => true, () => false) ?? false)
  }

  blob(at: PinnedReference, size: number): AsyncIterable<Uint8Array> {
    return streamBlob(this.#clients.at(at.registry), at, size, this.#retrying)
  }

  /** The bytes from `from` on, not hashed; each piece is good only until the next is asked for. */
  passingBlob(at: PinnedReference, size: number, from: number): AsyncIterable<Uint8Array> {
    return passBlob(this.#clients.at(at.registry), at, { size, from, bulk: true }, this.#retrying)
  }

  /** Asks anew each time; the digest is computed from the bytes, whatever the registry's headers say. */
  async resolve(reference: Reference): Promise<Digest | undefined> {
    return (await this.tagged(reference))?.digest
  }

  /** The manifest behind a tag, or undefined when there is no such tag. Asks anew each time. */
  async tagged(reference: Reference): Promise<Manifest | undefined> {
    const { tag } = reference
    if (tag === undefined)
      throw new Failure('reference-invalid', {
        blame: 'configuration',
        message: `${formatReference(reference)} names no tag`,
        remedy: 'Write registry.example/team/app:tag.',
      })
    const isDoubted = async (): Promise<boolean> => this.#tagLists !== undefined && evidenceTag.test(tag) && !(await this.#tagLists.lack({ ...reference, tag }))
    const manifest = (await this.#ask(reference, tag)) ?? ((await isDoubted()) ? await this.#ask(reference, tag) : undefined)
    if (manifest === undefined) return undefined
    try {
      await this.#requireReadable(reference, manifest, evidenceTag.test(tag))
    } catch (error) {
      throw this.#clients.at(reference.registry).struckOut(error)
    }
    this.#manifests.set(keyOf(pin(reference, manifest.digest)), Promise.resolve(manifest))
    return manifest
  }

  async #ask(reference: Reference, tag: string): Promise<Manifest | undefined> {
    const call = manifestCall(reference, 'tag', tag)
    return await this.#clients.at(reference.registry).send(call, async (response) => {
      if (response.status === 200) return await bytesOf(response, undefined)
      if (response.status !== 404) throw await refusalOf(response, call)
      response.discard()
      return undefined
    })
  }

  /**
   * What is broken under a tag is the word of whoever answers, and of evidence it would be left behind for it. So there
   * the registry has to have these very bytes by their digest, too. @throws Failure `digest-mismatch` where it has not
   */
  async #requireReadable(reference: Reference, manifest: Manifest, isOfEvidence: boolean): Promise<void> {
    try {
      requireReadable(manifest)
    } catch (error) {
      if (!isOfEvidence || (await this.#has(pin(reference, manifest.digest)))) throw error
      throw digestMismatch(`What is served as ${formatReference(reference)}`, 'content that the registry has by its digest as well', manifest.digest)
    }
  }

  async #has(at: PinnedReference): Promise<boolean> {
    const call = manifestCall(at, 'manifest', at.digest)
    return await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status === 200) return (await bytesOf(response, undefined)).digest === at.digest
      response.discard()
      return false
    })
  }

  async #fetch(at: PinnedReference): Promise<Manifest> {
    const call = manifestCall(at, 'manifest', at.digest)
    return await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status !== 200) throw await refusalOf(response, call)
      const manifest = await bytesOf(response, at.digest)
      requireReadable(manifest)
      return manifest
    })
  }
}

function keyOf({ registry, repository, digest }: PinnedReference): string {
  return `${registry}/${repository}@${digest}`
}

function manifestCall({ repository }: Reference, kind: 'manifest' | 'tag', name: string): Call {
  return { kind, method: 'GET', at: `/v2/${repository}/manifests/${name}`, scopes: [pull(repository)], headers: { accept: acceptManifests } }
}

/** Reads and hashes the manifest of an answer, whatever it is. */
async function bytesOf(response: Response, expected: Digest | undefined): Promise<Manifest> {
  const where = `${response.url.host}${response.url.pathname}`
  const mediaType = withoutParameters(response.header('content-type'))
  const bytes = await response.bytes(maxManifestBytes, `The manifest ${where}`)
  const digest = digestOf(bytes, expected === undefined ? 'sha256' : algorithmOf(expected))
  if (expected !== undefined && digest !== expected) throw digestMismatch(`The manifest ${where}`, expected, digest)
  return { digest, mediaType, bytes }
}

function requireReadable(manifest: Manifest): void {
  const { digest, mediaType } = manifest
  if (mediaType === 'text/html') throw webPage(`What is served as the manifest ${digest}`)
  if (!isManifestType(mediaType)) throw mediaTypeMismatch(`What is served as the manifest ${digest}`, 'the media type of a manifest', JSON.stringify(mediaType.slice(0, 100)))
  readManifest(manifest)
}
