import type { PinnedReference } from '@portcullis/core/model/reference'
import { formatReference } from '@portcullis/core/model/reference'
import { refusalOf } from './client.ts'
import type { Call, RegistryClients } from './client.ts'
import { sizeMismatch } from './failures.ts'
import { acceptManifests } from './media-types.ts'
import { push } from './scope.ts'

/** Asks what a registry has already, with HEAD. Each call asks anew. */
export class Presence {
  readonly #clients: RegistryClients

  constructor(clients: RegistryClients) {
    this.#clients = clients
  }

  /** @throws Failure `size-mismatch` when it is there in another size */
  async hasBlob(at: PinnedReference, size: number): Promise<boolean> {
    return await this.#has(at, 'blob-exists', 'blobs', size)
  }

  /** @throws Failure `size-mismatch` when it is there in another size */
  async hasManifest(at: PinnedReference, size: number): Promise<boolean> {
    return await this.#has(at, 'manifest-exists', 'manifests', size)
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
