import { formatReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { exchange, imageType, indexType, putManifest } from '@portcullis/sandbox/registry/raw-client'
import { pushAbout, pushBlobTo, requireCreated } from './push-by-hand.ts'

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/**
 * Stores a bundle as GitHub's `actions/attest` does with `push-to-registry` (`@sigstore/oci`): an artifact manifest of the
 * bundle's media type with these three annotations, listed under the fallback tag where the registry has no referrers API.
 */
export async function pushAsAttest(subject: PinnedReference, bundle: object, predicateType: string): Promise<void> {
  const base = `http://${subject.registry}/v2/${subject.repository}`
  const about = await exchange('GET', `${base}/manifests/${subject.digest}`, { headers: { accept: `${imageType}, ${indexType}` } })
  if (about.status !== 200) throw new Error(`${formatReference(subject)} is not there`)
  const layer = await pushBlobTo(base, JSON.stringify(bundle), bundleType)
  const annotations = {
    'org.opencontainers.image.created': '2026-01-01T00:00:00.000Z',
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': predicateType,
  }
  const descriptor = { mediaType: about.headers['content-type'] ?? '', digest: subject.digest, size: about.body.byteLength }
  const pushed = await pushAbout(base, descriptor, { artifactType: bundleType, layers: [layer], annotations })
  const index = { schemaVersion: 2, mediaType: indexType, manifests: [{ ...pushed, artifactType: bundleType, annotations }] }
  requireCreated(await putManifest(base, subject.digest.replace(':', '-'), JSON.stringify(index), indexType))
}
