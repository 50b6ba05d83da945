import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { refusalOf } from './client.ts'
import type { Call, RegistryClients } from './client.ts'
import { digestMismatch } from './failures.ts'
import { push } from './scope.ts'

/** Puts manifests by digest, and points tags at them. */
export class ManifestWriter {
  readonly #clients: RegistryClients

  constructor(clients: RegistryClients) {
    this.#clients = clients
  }

  /**
   * Puts the very bytes of a manifest under their digest. @returns whether the registry says (OCI-Subject) that it
   * will list the manifest with its subject by itself
   * @throws Failure `digest-mismatch` when the registry stored something else; `registry-*`
   */
  async put(at: Reference, manifest: Manifest): Promise<boolean> {
    return await this.#put({ ...at, digest: manifest.digest }, manifest.digest, manifest, 'manifest-put')
  }

  /** Puts a manifest under a tag. @throws Failure as {@link put} */
  async tag(at: Reference & { readonly tag: string }, manifest: Manifest): Promise<void> {
    await this.#put({ ...at, digest: manifest.digest }, at.tag, manifest, 'tag-put')
  }

  async #put(at: PinnedReference, name: string, { mediaType, bytes }: Manifest, kind: 'manifest-put' | 'tag-put'): Promise<boolean> {
    const call: Call = {
      kind,
      method: 'PUT',
      at: `/v2/${at.repository}/manifests/${name}`,
      scopes: [push(at.repository)],
      headers: { 'content-type': mediaType },
      body: bytes,
    }
    return await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status !== 201 && response.status !== 200) throw await refusalOf(response, call)
      response.discard()
      const stored = response.header('docker-content-digest')
      if (stored !== undefined && stored !== at.digest) throw digestMismatch(`What was stored as ${formatReference(at)}`, at.digest, stored)
      return response.header('oci-subject') !== undefined
    })
  }
}
