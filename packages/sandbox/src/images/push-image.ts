import { formatReference, parsePinnedReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ImageBlob } from './blob.ts'
import type { BuiltImage, ImageManifest } from './built-image.ts'

export interface PushTarget {
  /** For example http://127.0.0.1:5000 */
  readonly registryUrl: string
  readonly repository: string
  readonly tag?: string
  readonly credentials?: { readonly username: string; readonly password: string }
}

/**
 * Pushes an image as a build would: blobs, then manifests, the tag last (distribution-spec 1.1, "Push").
 * Written apart from the registry client on purpose, so that a fault there does not hide itself here.
 */
export async function pushImage(image: BuiltImage, target: PushTarget): Promise<PinnedReference> {
  const session = new PushSession(target)
  for (const blob of image.blobs) await session.blob(blob)
  for (const manifest of image.manifests) await session.manifest(manifest, manifest.digest)
  const root = image.manifests.at(-1)
  if (root !== undefined && target.tag !== undefined) await session.manifest(root, target.tag)
  const registry = new URL(target.registryUrl).host
  return parsePinnedReference(formatReference({ registry, repository: target.repository, digest: image.digest }))
}

class PushSession {
  readonly #target: PushTarget
  #authorization: string | undefined

  constructor(target: PushTarget) {
    this.#target = target
  }

  async blob(blob: ImageBlob): Promise<void> {
    const known = await this.#send('HEAD', `blobs/${blob.digest}`)
    if (known.status === 200) return
    const started = await this.#expect(202, await this.#send('POST', 'blobs/uploads/'))
    const location = new URL(started.headers.get('location') ?? '', this.#url('blobs/uploads/'))
    location.searchParams.set('digest', blob.digest)
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) }
    await this.#expect(201, await this.#send('PUT', location, { headers, body: () => ReadableStream.from(blob.open()) }))
  }

  async manifest({ bytes, mediaType }: ImageManifest, reference: string): Promise<void> {
    const body = (): Buffer<ArrayBuffer> => Buffer.from(bytes)
    await this.#expect(201, await this.#send('PUT', `manifests/${reference}`, { headers: { 'content-type': mediaType }, body }))
  }

  /** Sends once, and once more with a token when the registry asks for one. */
  async #send(method: string, to: string | URL, content: Content = {}): Promise<Response> {
    const first = await this.#fetch(method, to, content)
    const challenge = first.headers.get('www-authenticate')
    if (first.status !== 401 || challenge === null) return first
    await first.body?.cancel()
    this.#authorization = await this.#authorize(challenge)
    return this.#fetch(method, to, content)
  }

  async #fetch(method: string, to: string | URL, { headers = {}, body }: Content): Promise<Response> {
    const authorization = this.#authorization === undefined ? {} : { authorization: this.#authorization }
    return fetch(typeof to === 'string' ? this.#url(to) : to, {
      method,
      headers: { ...headers, ...authorization },
      ...(body === undefined ? {} : { body: body(), duplex: 'half' as const }),
    })
  }

  /** The token flow of the distribution project, or Basic where the registry wants that. */
  async #authorize(challenge: string): Promise<string> {
    const { credentials } = this.#target
    const basic = credentials === undefined ? undefined : `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`
    if (basic !== undefined && /^basic/i.test(challenge)) return basic
    const parameters = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
    const realm = new URL(parameters.get('realm') ?? '')
    realm.searchParams.set('service', parameters.get('service') ?? '')
    realm.searchParams.set('scope', `repository:${this.#target.repository}:pull,push`)
    const answer = await this.#expect(200, await fetch(realm, { headers: basic === undefined ? {} : { authorization: basic } }))
    const { token, access_token: accessToken } = (await answer.json()) as { token?: string; access_token?: string }
    return `Bearer ${token ?? accessToken}`
  }

  #url(path: string): URL {
    return new URL(`/v2/${this.#target.repository}/${path}`, this.#target.registryUrl)
  }

  async #expect(status: number, answer: Response): Promise<Response> {
    if (answer.status === status) return answer
    throw new Error(`Push to ${answer.url}: expected ${status}, found ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  }
}

interface Content {
  headers?: Record<string, string>
  body?: () => ReadableStream<Uint8Array> | Buffer<ArrayBuffer>
}
