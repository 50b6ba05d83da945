import { exchange, imageType, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import type { Exchange } from '@portcullis/sandbox/registry/raw-client'

export interface Pushed {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

/** Pushes a blob in two requests: docker-registry knows no upload in one. */
export async function pushBlobTo(base: string, content: string, mediaType: string): Promise<Pushed> {
  const digest = sha256(content)
  const { headers } = await exchange('POST', `${base}/blobs/uploads/`)
  const upload = new URL(headers['location'] ?? '', base)
  upload.searchParams.set('digest', digest)
  requireCreated(await exchange('PUT', upload.href, { body: content }))
  return { mediaType, digest, size: Buffer.byteLength(content) }
}

/** Pushes an artifact without config (image-spec 1.1, "Guidelines for Artifact Usage") about `subject`. */
export async function pushAbout(base: string, subject: Pushed, about: { readonly artifactType: string; readonly layers: readonly object[]; readonly annotations?: Readonly<Record<string, string>> }): Promise<Pushed> {
  const { artifactType, layers, annotations } = about
  const config = await pushBlobTo(base, '{}', 'application/vnd.oci.empty.v1+json')
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: imageType, artifactType, config, layers, subject, ...(annotations === undefined ? {} : { annotations }) })
  const digest = sha256(manifest)
  requireCreated(await putManifest(base, digest, manifest))
  return { mediaType: imageType, digest, size: Buffer.byteLength(manifest) }
}

/** @throws when a registry has not taken what was sent */
export function requireCreated({ status, body }: Exchange): void {
  if (status !== 201) throw new Error(`The registry answered ${status}: ${body.toString().slice(0, 300)}`)
}
