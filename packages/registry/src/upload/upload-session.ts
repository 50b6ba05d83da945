import { algorithmOf } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClient, RegistryClients } from '../client.ts'
import type { RequestBody, StreamedBody } from '../http/exchange.ts'
import { protocolError, redirectRefused } from '../failures.ts'
import type { Response } from '../http/response.ts'
import { Transient } from '../http/retry.ts'
import { pull, push } from '../access/scope.ts'
import { confirmStored } from './stored-digest.ts'
import type { SentDigests } from './stored-digest.ts'

/** An upload as the registry's last answer leaves it. */
export interface UploadState {
  /** Where the next request of this upload goes; another one after each answer. */
  readonly address: URL
  /** Bytes that the registry says it has; undefined when it does not say. */
  readonly have: number | undefined
  /** What each chunk but the last must have at least (`OCI-Chunk-Min-Length`). */
  readonly chunkMinLength: number
}

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

  /** Sends the bytes from `first` on. @returns the refusal, where it is about this chunk and not about the caller */
  async append(at: PinnedReference, address: URL, first: number, body: StreamedBody): Promise<UploadState | Failure> {
    const client = this.#clients.at(at.registry)
    const call: Call = {
      kind: 'upload-chunk',
      method: 'PATCH',
      at: address,
      scopes: [push(at.repository)],
      headers: { 'content-type': 'application/octet-stream', 'content-range': `${first}-${first + body.size - 1}` },
      body,
    }
    return await client.send(call, async (response) => {
      if (response.status === 202) return stateOf(response, client)
      const refusal = await refusalOf(response, call)
      if (refusal.code === 'registry-denied') throw refusal
      return refusal
    })
  }

  /** Asks how far an upload is. @returns the refusal when the registry does not know it any more */
  async status(at: PinnedReference, address: URL): Promise<UploadState | Failure> {
    const client = this.#clients.at(at.registry)
    const call: Call = { kind: 'upload-status', method: 'GET', at: address, scopes: [push(at.repository)] }
    return await client.send(call, async (response) => {
      if (response.status === 204 || response.status === 200 || response.status === 202) return stateOf(response, client, address)
      const refusal = await refusalOf(response, call)
      if (refusal.code === 'registry-denied') throw refusal
      return refusal
    })
  }

  /** Ends an upload with the bytes that are still to come, all of them or none. @throws Failure `digest-mismatch` for what was stored */
  async finish(at: PinnedReference, address: URL, body: RequestBody, sent: SentDigests): Promise<void> {
    const call: Call = {
      kind: 'upload',
      method: 'PUT',
      // By hand: the query is the registry's own, and encoding it again could change it.
      at: new URL(`${address.href}${address.search === '' ? '?' : '&'}digest=${encodeURIComponent(at.digest)}`),
      scopes: [push(at.repository)],
      headers: { 'content-type': 'application/octet-stream' },
      body,
    }
    const lost = await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status === 201) {
        confirmStored(response, at, sent)
        return undefined
      }
      const refusal = await refusalOf(response, call)
      if (response.status !== 404 && response.status !== 416) throw refusal
      return refusal
    })
    // A session that is gone or out of step: the same request again is no use, a new session may be.
    if (lost !== undefined) throw new Transient(lost)
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
