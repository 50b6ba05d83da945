import { algorithmOf } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Fate } from '@portcullis/core/model/promotion-plan'
import { Failure } from '@portcullis/core/failure'
import { refusalOf } from './client.ts'
import type { Call, RegistryClient, RegistryClients } from './client.ts'
import { digestMismatch, protocolError, redirectRefused } from './failures.ts'
import type { Presence } from './presence.ts'
import type { Response } from './response.ts'
import { retrying, Transient } from './retry.ts'
import type { Retrying } from './retry.ts'
import { pull, push } from './scope.ts'

/** A blob that shall be somewhere, and how its bytes are had. */
export interface WantedBlob {
  readonly at: PinnedReference
  readonly size: number
  /** Opens the bytes from their beginning; called again when sending has to start again. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** A repository of the same registry that has the blob. */
  readonly mountFrom?: string
}

/** Sends blobs: what is there is not sent, what a sibling repository has is mounted, the rest is streamed. */
export class BlobUploads {
  readonly #clients: RegistryClients
  readonly #presence: Presence
  readonly #retrying: Retrying

  constructor(clients: RegistryClients, presence: Presence, how: Retrying) {
    this.#clients = clients
    this.#presence = presence
    this.#retrying = how
  }

  /** Sees to it that the blob is there; says how. @throws Failure `digest-mismatch` | `registry-*` */
  async ensure(blob: WantedBlob): Promise<Fate> {
    if (await this.#presence.hasBlob(blob.at, blob.size)) return 'present'
    return await this.send(blob)
  }

  /** As {@link ensure} for a blob that is known to be missing. */
  async send(blob: WantedBlob): Promise<Fate> {
    let session = blob.mountFrom === undefined ? undefined : await this.#mount(blob.at, blob.mountFrom)
    if (session === 'mounted') return 'mount'
    let isFirst = true
    return await retrying<Fate>(async () => {
      // The answer to the try before may have been lost after the registry had everything.
      if (!isFirst && (await this.#presence.hasBlob(blob.at, blob.size))) return 'stream'
      isFirst = false
      const target = session instanceof URL ? session : await this.#start(blob.at)
      session = undefined
      await this.#stream(target, blob)
      return 'stream'
    }, this.#retrying)
  }

  /** Cross-repository mount; a registry that will not mount opens an upload instead, or refuses the second scope. */
  async #mount(at: PinnedReference, from: string): Promise<'mounted' | URL | undefined> {
    const client = this.#clients.at(at.registry)
    const call: Call = {
      kind: 'mount',
      method: 'POST',
      at: `/v2/${at.repository}/blobs/uploads/?mount=${encodeURIComponent(at.digest)}&from=${encodeURIComponent(from)}`,
      scopes: [push(at.repository), pull(from)],
    }
    try {
      return await client.send(call, async (response) => {
        if (response.status === 201) return confirm(response, at, 'mounted' as const)
        if (response.status === 202) return sessionOf(response, client)
        throw await refusalOf(response, call)
      })
    } catch (error) {
      if (error instanceof Failure && (error.code === 'registry-denied' || error.code === 'not-found')) return undefined
      throw error
    }
  }

  async #start(at: PinnedReference): Promise<URL> {
    const client = this.#clients.at(at.registry)
    const algorithm = algorithmOf(at.digest) === 'sha256' ? '' : `?digest-algorithm=${algorithmOf(at.digest)}`
    const call: Call = { kind: 'upload-start', method: 'POST', at: `/v2/${at.repository}/blobs/uploads/${algorithm}`, scopes: [push(at.repository)] }
    return await client.send(call, async (response) => {
      if (response.status === 202) return sessionOf(response, client)
      throw await refusalOf(response, call)
    })
  }

  async #stream(session: URL, { at, size, open }: WantedBlob): Promise<void> {
    const client = this.#clients.at(at.registry)
    const call: Call = {
      kind: 'upload',
      method: 'PUT',
      // By hand: the query is the registry's own, and encoding it again could change it.
      at: new URL(`${session.href}${session.search === '' ? '?' : '&'}digest=${encodeURIComponent(at.digest)}`),
      scopes: [push(at.repository)],
      headers: { 'content-type': 'application/octet-stream' },
      body: { size, chunks: open() },
    }
    try {
      await client.send(call, async (response) => {
        if (response.status === 201) return confirm(response, at, undefined)
        const refusal = await refusalOf(response, call)
        // A session that is gone or out of step: a new one may do.
        throw response.status === 404 || response.status === 416 ? new Transient(refusal) : refusal
      })
    } catch (error) {
      if (error instanceof Failure && error.code === 'digest-mismatch') await this.#cancel(client, session, at)
      throw error
    }
  }

  /** Tells the registry to drop what it has of a blob that turned out wrong. */
  async #cancel(client: RegistryClient, session: URL, at: PinnedReference): Promise<void> {
    const call: Call = { kind: 'upload-cancel', method: 'DELETE', at: session, scopes: [push(at.repository)] }
    try {
      await client.send(call, (response) => Promise.resolve(response.discard()))
    } catch (error) {
      // Registries drop open sessions by themselves; the mismatch is what has to be told.
      if (!(error instanceof Failure)) throw error
    }
  }
}

/** The address of an upload, which must be at the registry itself: the credentials go there (CVE-2026-50151). */
function sessionOf(response: Response, client: RegistryClient): URL {
  const location = response.header('location') ?? ''
  response.discard()
  if (location === '' || !URL.canParse(location, response.url.href)) throw protocolError(response.url.host, 'an upload without a Location')
  const session = new URL(location, response.url)
  if (session.origin !== client.origin) throw redirectRefused(client.origin, session.origin, 'uploads go to the registry itself')
  session.hash = ''
  return session
}

function confirm<Result>(response: Response, at: PinnedReference, result: Result): Result {
  const stored = response.header('docker-content-digest')
  response.discard()
  if (stored !== undefined && stored !== at.digest) throw digestMismatch(`What was stored as ${formatReference(at)}`, at.digest, stored)
  return result
}
