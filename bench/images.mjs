// Images of random bytes, pushed with as few lines as that takes.
import { createHash, randomFillSync } from 'node:crypto'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'

/** Pushes an image of `layers` layers of `bytes` random bytes each. Returns its digest. */
export async function pushImage(host, repository, tag, { layers, bytes }) {
  const config = await pushBlob(host, repository, Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', tag, repository, rootfs: { type: 'layers', diff_ids: [] } })))
  const pushed = []
  for (let number = 0; number < layers; number += 1) pushed.push(await pushLayer(host, repository, bytes))
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
      layers: pushed.map((layer) => ({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...layer })),
    }),
  )
  await expect(201, `http://${host}/v2/${repository}/manifests/${tag}`, { method: 'PUT', body: manifest, headers: { 'content-type': manifestType } })
  return digestOf(manifest)
}

async function pushBlob(host, repository, content) {
  const digest = digestOf(content)
  const started = await expect(202, `http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  await expect(201, `${started.headers.get('location')}&digest=${digest}`, { method: 'PUT', body: content })
  return { digest, size: content.byteLength }
}

/** In pieces, so that a layer may be larger than this process. */
async function pushLayer(host, repository, size) {
  const pieceBytes = 32 * 1024 * 1024
  const hash = createHash('sha256')
  let location = (await expect(202, `http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' })).headers.get('location')
  for (let offset = 0; offset < size; offset += pieceBytes) {
    const piece = randomFillSync(Buffer.alloc(Math.min(pieceBytes, size - offset)))
    hash.update(piece)
    location = (await expect(202, location, { method: 'PATCH', body: piece })).headers.get('location')
  }
  const digest = `sha256:${hash.digest('hex')}`
  await expect(201, `${location}&digest=${digest}`, { method: 'PUT' })
  return { digest, size }
}

function digestOf(content) {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

async function expect(status, url, options) {
  const response = await fetch(url, options)
  await response.arrayBuffer()
  if (response.status !== status) throw new Error(`${options.method} ${url}: ${response.status}`)
  return response
}
