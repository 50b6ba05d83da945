import type { PinnedReference } from '@portcullis/core/model/reference'
import { formatReference } from '@portcullis/core/model/reference'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClients } from '../client.ts'
import { sizeMismatch } from '../failures.ts'
import { acceptManifests } from '../content/media-types.ts'
import { push } from '../access/scope.ts'

/**
 * Asks what a registry has already, with HEAD. A blob that it said it has is not asked for again in this run: its name
 * is its content, so there is nothing more to learn. Whether a missing one is still missing is asked anew each time.
 */
export class Presence {
  readonly #clients: RegistryClients
  /** Sizes of blobs that are there; undefined for those that were missing when asked for. */
  readonly #blobs = new Map<string, number | undefined>()
  /** Questions of one artifact that others of the run have as well. */
  readonly #asking = new Map<string, Promise<boolean>>()

  constructor(clients: RegistryClients) {
    this.#clients = clients
  }

  /** @throws Failure `size-mismatch` when it is there in another size */
  async hasBlob(at: PinnedReference, size: number): Promise<boolean> {
    if (this.knownBlob(at, size) === true) return true
    const question = `${keyOf(at)} ${size}`
    const asked = this.#asking.get(question) ?? this.#ask(at, size)
    this.#asking.set(question, asked)
    try {
      return await asked
    } finally {
      this.#asking.delete(question)
    }
  }

  /** Whether the blob was there when last heard of; undefined when nobody asked. */
  knownBlob(at: PinnedReference, size: number): boolean | undefined {
    const key = keyOf(at)
    return this.#blobs.has(key) ? this.#blobs.get(key) === size : undefined
  }

  /** The registry said that it has stored exactly this. */
  confirmBlob(at: PinnedReference, size: number): void {
    this.#blobs.set(keyOf(at), size)
  }

  /** @throws Failure `size-mismatch` when it is there in another size */
  async hasManifest(at: PinnedReference, size: number): Promise<boolean> {
    return await this.#has(at, 'manifest-exists', 'manifests', size)
  }

  async #ask(at: PinnedReference, size: number): Promise<boolean> {
    // That it was missing says nothing where the registry has confirmed it since.
    const isThere = (await this.#has(at, 'blob-exists', 'blobs', size)) || this.knownBlob(at, size) === true
    this.#blobs.set(keyOf(at), isThere ? size : undefined)
    return isThere
  }

  async #has(at: PinnedReference, kind: 'blob-exists' | 'manifest-exists', where: 'blobs' | 'manifests', size: number): Promise<boolean> {
    // Registries answer a pull of a repository that is not there yet with a refusal; the right to push sees the 404.
    const call: Call = {
      kind,
      method: 'HEAD',
      at: `/v2/${at.repository}/${where}/${at.digest}`,
      scopes: [push(at.repository)],
      headers: { accept: where === 'manifests' ? acceptManifests : '*/*' },
    }
    return await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status !== 200 && response.status !== 404) throw await refusalOf(response, call)
      response.discard()
      if (response.status === 404) return false
      if (response.length === undefined || response.length === size) return true
      throw sizeMismatch(formatReference(at), size, response.length)
    })
  }
}

function keyOf({ registry, repository, digest }: PinnedReference): string {
  return formatReference({ registry, repository, digest })
}
