import { buildIndex } from '@portcullis/sandbox/images/built-image'
import type { BuiltImage } from '@portcullis/sandbox/images/built-image'
import { layerOf } from '@portcullis/sandbox/images/blob'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { imageType, indexType, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { parsePinnedReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { pushAbout, pushBlobTo, requireCreated } from './push-by-hand.ts'

const platforms = ['amd64', 'arm64'].map((architecture) => ({ os: 'linux', architecture }))

/** An image for two platforms; `note` makes it another one. */
export function twoPlatforms(note = ''): BuiltImage {
  return buildIndex(
    platforms.map((platform) => ({
      platform,
      created: '2026-01-01T00:00:00Z',
      config: {},
      history: ['COPY app /'],
      layers: [layerOf([{ path: 'etc/os-release', content: 'ID=debian' }], 'gzip'), layerOf([{ path: 'app', content: `${platform.architecture}${note}` }], 'gzip')],
    })),
  )
}

/** Pushes as BuildKit does: runnable manifests, then one about each of them, unsigned, that is child and referrer at once. */
export async function pushAsBuildKit(registryUrl: string, repository: string, tag: string, image = twoPlatforms()): Promise<PinnedReference> {
  await pushImage(image, { registryUrl, repository })
  const base = `${registryUrl}/v2/${repository}`
  const runnable = image.manifests.filter(({ mediaType }) => mediaType === imageType).map(({ mediaType, digest, bytes }) => ({ mediaType, digest, size: bytes.byteLength }))
  const attestations: object[] = []
  for (const subject of runnable) {
    const statement = `{"_type":"https://in-toto.io/Statement/v1","about":"${subject.digest}"}`
    const layer = { ...(await pushBlobTo(base, statement, 'application/vnd.in-toto+json')), annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' } }
    const pushed = await pushAbout(base, subject, { artifactType: 'application/vnd.docker.attestation.manifest.v1+json', layers: [layer] })
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': subject.digest }
    attestations.push({ ...pushed, platform: { os: 'unknown', architecture: 'unknown' }, annotations })
  }
  const children = runnable.map((child, position) => ({ ...child, platform: platforms[position] }))
  const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...children, ...attestations] })
  requireCreated(await putManifest(base, tag, index, indexType))
  return parsePinnedReference(`${new URL(registryUrl).host}/${repository}@${sha256(index)}`)
}
