import { digestOf, parseDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { SandboxRegistry } from '../registry/server.ts'
import type { Account } from '../world.ts'

/** What the referrers API tells of an attached manifest. */
export interface Referrer {
  readonly digest: Digest
  readonly artifactType: string
  readonly annotations: Readonly<Record<string, string>>
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const emptyType = 'application/vnd.oci.empty.v1+json'
const anyManifest = `application/vnd.oci.image.index.v1+json, ${manifestType}`

/** A registry as anybody with a password can use it: by plain requests, without any of the product's own code. */
export class RegistrySession {
  readonly #registry: SandboxRegistry
  readonly #account: Account
  readonly #repository: string

  constructor(registry: SandboxRegistry, account: Account, repository = 'acme/shop') {
    this.#registry = registry
    this.#account = account
    this.#repository = repository
  }

  /** The digest a tag points at; undefined when there is no such tag. */
  async tag(name: string): Promise<Digest | undefined> {
    const answer = await this.#send('HEAD', `manifests/${name}`, { headers: { accept: anyManifest } })
    return answer.status === 404 ? undefined : parseDigest(answer.headers.get('docker-content-digest') ?? '')
  }

  async moveTag(name: string, to: Digest): Promise<void> {
    const { bytes, mediaType } = await this.manifest(to)
    await this.#expect(201, this.#send('PUT', `manifests/${name}`, { headers: { 'content-type': mediaType }, body: bytes }))
  }

  async manifest(digest: Digest): Promise<{ bytes: Buffer; mediaType: string }> {
    const answer = await this.#expect(200, this.#send('GET', `manifests/${digest}`, { headers: { accept: anyManifest } }))
    return { bytes: Buffer.from(await answer.arrayBuffer()), mediaType: answer.headers.get('content-type') ?? '' }
  }

  async remove(digest: Digest): Promise<void> {
    await this.#expect(202, this.#send('DELETE', `manifests/${digest}`))
  }

  async referrers(subject: Digest): Promise<Referrer[]> {
    const answer = await this.#expect(200, this.#send('GET', `referrers/${subject}`))
    const { manifests } = (await answer.json()) as { manifests: (Omit<Referrer, 'annotations'> & Partial<Referrer>)[] }
    return manifests.map(({ digest, artifactType, annotations = {} }) => ({ digest, artifactType, annotations }))
  }

  /** The bundle that a referrer holds. */
  async bundle({ digest }: Pick<Referrer, 'digest'>): Promise<Buffer> {
    const { layers } = JSON.parse((await this.manifest(digest)).bytes.toString()) as { layers: { digest: Digest }[] }
    const answer = await this.#expect(200, this.#send('GET', `blobs/${layers[0]?.digest ?? ''}`))
    return Buffer.from(await answer.arrayBuffer())
  }

  /** Hangs a bundle on `subject` in the layout of cosign 3. @returns the digest of the referrer */
  async attach(subject: Digest, bundle: Buffer, predicateType: string): Promise<Digest> {
    const about = await this.manifest(subject)
    const config = Buffer.from('{}')
    for (const blob of [config, bundle]) await this.#upload(blob)
    const manifest = {
      schemaVersion: 2,
      mediaType: manifestType,
      artifactType: bundleType,
      config: { mediaType: emptyType, digest: digestOf(config), size: config.byteLength },
      layers: [{ mediaType: bundleType, digest: digestOf(bundle), size: bundle.byteLength }],
      subject: { mediaType: about.mediaType, digest: subject, size: about.bytes.byteLength },
      annotations: { 'dev.sigstore.bundle.content': 'dsse-envelope', 'dev.sigstore.bundle.predicateType': predicateType },
    }
    const bytes = Buffer.from(JSON.stringify(manifest))
    const digest = digestOf(bytes)
    await this.#expect(201, this.#send('PUT', `manifests/${digest}`, { headers: { 'content-type': manifestType }, body: bytes }))
    return digest
  }

  async #upload(bytes: Buffer): Promise<void> {
    const started = await this.#expect(202, this.#send('POST', 'blobs/uploads/'))
    const location = new URL(started.headers.get('location') ?? '', this.#registry.url)
    location.searchParams.set('digest', digestOf(bytes))
    await this.#expect(201, this.#send('PUT', location, { headers: { 'content-type': 'application/octet-stream' }, body: bytes }))
  }

  async #send(method: string, to: string | URL, { headers = {}, body }: { headers?: Record<string, string>; body?: Buffer } = {}): Promise<Response> {
    const url = typeof to === 'string' ? new URL(`/v2/${this.#repository}/${to}`, this.#registry.url) : to
    const authorization = `Bearer ${await this.#token()}`
    return fetch(url, { method, headers: { ...headers, authorization }, ...(body === undefined ? {} : { body: new Uint8Array(body) }) })
  }

  async #token(): Promise<string> {
    const challenge = await fetch(new URL('/v2/', this.#registry.url))
    const stated = new Map([...(challenge.headers.get('www-authenticate') ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
    const realm = new URL(stated.get('realm') ?? '')
    realm.searchParams.set('service', stated.get('service') ?? '')
    realm.searchParams.set('scope', `repository:${this.#repository}:pull,push,delete`)
    const { username, password } = this.#account
    const answer = await fetch(realm, { headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` } })
    return ((await answer.json()) as { token: string }).token
  }

  async #expect(status: number, sent: Promise<Response>): Promise<Response> {
    const answer = await sent
    if (answer.status === status) return answer
    throw new Error(`${answer.url}: expected ${status}, found ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  }
}
