import { algorithmOf } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClient, RegistryClients } from '../client.ts'
import type { StreamedBody } from '../http/exchange.ts'
import { protocolError, redirectRefused } from '../failures.ts'
import type { Response } from '../http/response.ts'
import { pull, push } from '../access/scope.ts'
import { confirmStored } from './stored-digest.ts'

/** An upload as the registry's last answer leaves it. */
export interface UploadState {
  /** Where the next request of this upload goes; another one after each answer. */
  readonly address: URL
  /** Bytes that the registry says it has; undefined when it does not say. */
  readonly have: number | undefined
  /** What each chunk but the last must have at least (`OCI-Chunk-Min-Length`). */
  readonly chunkMinLength: number
}

/** Bytes of a blob from its byte `first` on. */
export interface Stretch {
  readonly first: number
  readonly body: StreamedBody
}

/** An answer that the caller's rights have nothing to do with. */
export interface Refusal {
  readonly status: number
  readonly failure: Failure
}

const octets = { 'content-type': 'application/octet-stream' }

/** The requests of an upload (distribution spec 1.1, "Pushing blobs"). */
export class UploadRequests {
  readonly #clients: RegistryClients

  constructor(clients: RegistryClients) {
    this.#clients = clients
  }

  /** The host that requests about `at` go to, with port. */
  hostOf(at: PinnedReference): string {
    return new URL(this.#clients.at(at.registry).origin).host
  }

  /** Cross-repository mount; a registry that will not mount opens an upload instead, or refuses the second scope. */
  async mount(at: PinnedReference, from: string): Promise<'mounted' | UploadState | undefined> {
    const client = this.#clients.at(at.registry)
    const call: Call = {
      kind: 'mount',
      method: 'POST',
      at: `/v2/${at.repository}/blobs/uploads/?mount=${encodeURIComponent(at.digest)}&from=${encodeURIComponent(from)}`,
      scopes: [push(at.repository), pull(from)],
    }
    try {
      return await client.send(call, async (response) => {
        // A digest in another algorithm can be neither right nor wrong here, where no byte was seen: sending settles it.
        if (response.status === 201) return confirmStored(response, at) ? 'mounted' : undefined
        if (response.status === 202) return stateOf(response, client)
        throw await refusalOf(response, call)
      })
    } catch (error) {
      if (error instanceof Failure && (error.code === 'registry-denied' || error.code === 'not-found')) return undefined
      throw error
    }
  }

  async start(at: PinnedReference): Promise<UploadState> {
    const client = this.#clients.at(at.registry)
    const algorithm = algorithmOf(at.digest) === 'sha256' ? '' : `?digest-algorithm=${algorithmOf(at.digest)}`
    const call: Call = { kind: 'upload-start', method: 'POST', at: `/v2/${at.repository}/blobs/uploads/${algorithm}`, scopes: [push(at.repository)] }
    return await client.send(call, async (response) => {
      if (response.status === 202) return stateOf(response, client)
      throw await refusalOf(response, call)
    })
  }

  /** Sends a part of the blob that others follow. */
  async append(at: PinnedReference, address: URL, { first, body }: Stretch): Promise<UploadState | Refusal> {
    const client = this.#clients.at(at.registry)
    const call: Call = { kind: 'upload-chunk', method: 'PATCH', at: address, scopes: [push(at.repository)], headers: { ...octets, ...rangeOf(first, body) }, body }
    return await client.send(call, async (response) => (response.status === 202 ? stateOf(response, client) : await refusedBy(response, call)))
  }

  /**
   * Sends what is still to come of a blob, all of it or nothing, and ends the upload. `isOfSent` says of a digest whether
   * it is of all that was sent. @throws Failure `digest-mismatch` for what was stored
   */
  async finish(at: PinnedReference, address: URL, { first, body }: Stretch, isOfSent: (digest: string) => boolean): Promise<'stored' | Refusal> {
    const call: Call = {
      kind: 'upload',
      method: 'PUT',
      // By hand: the query is the registry's own, and encoding it again could change it.
      at: new URL(`${address.href}${address.search === '' ? '?' : '&'}digest=${encodeURIComponent(at.digest)}`),
      scopes: [push(at.repository)],
      headers: { ...octets, ...(first > 0 && body.size > 0 ? rangeOf(first, body) : {}) },
      body,
    }
    return await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status !== 201) return await refusedBy(response, call)
      confirmStored(response, at, isOfSent)
      return 'stored'
    })
  }

  /** Asks how far an upload is. @returns why it does not say, of whatever kind that is */
  async status(at: PinnedReference, address: URL): Promise<UploadState | Failure> {
    const client = this.#clients.at(at.registry)
    const call: Call = { kind: 'upload-status', method: 'GET', at: address, scopes: [push(at.repository)] }
    try {
      return await client.send(call, async (response) => {
        if (response.status === 204 || response.status === 200 || response.status === 202) return stateOf(response, client, address)
        return await refusalOf(response, call)
      })
    } catch (error) {
      // A registry that cannot be asked this may still take the blob anew; one that is away says so then.
      if (error instanceof Failure && error.code === 'registry-unavailable') return error
      throw error
    }
  }

  /** Tells the registry to drop what it has of a blob. */
  async cancel(at: PinnedReference, address: URL): Promise<void> {
    const call: Call = { kind: 'upload-cancel', method: 'DELETE', at: address, scopes: [push(at.repository)] }
    try {
      await this.#clients.at(at.registry).send(call, (response) => Promise.resolve(response.discard()))
    } catch (error) {
      // Registries drop open sessions by themselves; what made us cancel is what has to be told.
      if (!(error instanceof Failure)) throw error
    }
  }
}

function rangeOf(first: number, { size }: StreamedBody): Readonly<Record<string, string>> {
  return { 'content-range': `${first}-${first + size - 1}` }
}

/** @throws Failure `registry-denied` */
async function refusedBy(response: Response, call: Call): Promise<Refusal> {
  const failure = await refusalOf(response, call)
  if (failure.code === 'registry-denied') throw failure
  return { status: response.status, failure }
}

/** What an answer says of an upload, whose address must be at the registry itself: the credentials go there (CVE-2026-50151). */
function stateOf(response: Response, client: RegistryClient, known?: URL): UploadState {
  const location = response.header('location') ?? known?.href ?? ''
  response.discard()
  if (location === '' || !URL.canParse(location, response.url.href)) throw protocolError(response.url.host, 'an upload without a Location')
  const address = new URL(location, response.url)
  if (address.origin !== client.origin) throw redirectRefused(client.origin, address.origin, 'uploads go to the registry itself')
  if (address.username !== '' || address.password !== '') throw redirectRefused(client.origin, address.host, 'it carries credentials')
  address.hash = ''
  return { address, have: haveOf(response.header('range')), chunkMinLength: numberOf(response.header('oci-chunk-min-length')) ?? 0 }
}

/** `Range: 0-n` of an upload, both ends included. Registries that have nothing say `0-0`, which is read so. */
function haveOf(range: string | undefined): number | undefined {
  const last = numberOf(/^(?:bytes=)?0-([0-9]{1,15})$/.exec(range ?? '')?.[1])
  return last === undefined ? undefined : last === 0 ? 0 : last + 1
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined
}
