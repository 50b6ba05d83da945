import { createHash } from 'node:crypto'
import { request } from 'node:http'

/** One exchange as it went over the wire. */
export interface Exchange {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
  /** `false` when the connection ended before the body did. */
  readonly complete: boolean
}

export interface RawRequest {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** Sends one request exactly as told, follows nothing, adds nothing: what the registry's tests look at it with. */
export function exchange(method: string, url: string, { headers = {}, body }: RawRequest = {}): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => undefined)
      response.on('close', () => {
        const plain = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()] as const)
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(plain),
          body: Buffer.concat(chunks),
          complete: response.complete,
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The JSON of an answer's body. */
export function jsonOf({ body }: Exchange): unknown {
  return JSON.parse(body.toString('utf8'))
}

/** The first error code of a refusal. */
export function codeOf({ body }: Exchange): string | undefined {
  const { errors } = JSON.parse(body.toString('utf8')) as { errors?: { code: string }[] }
  return errors?.[0]?.code
}

/** The sha256 digest of `content`. */
export function sha256(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/** Pushes a blob in one request and gives its descriptor. */
export async function pushBlob(repositoryUrl: string, content: string, mediaType: string, headers: Record<string, string> = {}) {
  const digest = sha256(content)
  await exchange('POST', `${repositoryUrl}/blobs/uploads/?digest=${digest}`, { headers, body: content })
  return { mediaType, digest, size: Buffer.byteLength(content) }
}

export const imageType = 'application/vnd.oci.image.manifest.v1+json'
export const indexType = 'application/vnd.oci.image.index.v1+json'

/** A manifest that is right in every field, its config and one layer pushed; `changes` make it otherwise. */
export async function pushableImage(repositoryUrl: string, changes: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const config = await pushBlob(repositoryUrl, '{}', 'application/vnd.oci.image.config.v1+json', headers)
  const layer = await pushBlob(repositoryUrl, 'a layer', 'application/vnd.oci.image.layer.v1.tar', headers)
  return JSON.stringify({ schemaVersion: 2, mediaType: imageType, config, layers: [layer], ...changes })
}

/** Puts a manifest under a tag or digest. */
export function putManifest(repositoryUrl: string, reference: string, manifest: string, contentType: string = imageType) {
  return exchange('PUT', `${repositoryUrl}/manifests/${reference}`, { headers: { 'content-type': contentType }, body: manifest })
}
