import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import type { CredentialSource } from '@portcullis/registry/access/credentials'
import type { LayoutPlaces } from '@portcullis/registry/layout/layout-folder'
import type { RegistryOptions } from '@portcullis/registry/registry-reader'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import type { RegistryWriting } from '@portcullis/registry/registry-writer'
import { blobOf, layerOf } from '@portcullis/sandbox/images/blob'
import { buildIndex } from '@portcullis/sandbox/images/built-image'
import type { BuiltImage } from '@portcullis/sandbox/images/built-image'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { sha256 } from '@portcullis/sandbox/registry/raw-client'

/** An index over two platforms that share a layer. */
export const image = imageOf('first')
/** Another one, for a tag to point to before. */
export const otherImage = imageOf('second')

const predicateType = 'https://slsa.dev/provenance/v1'
const bundleOf = (note: string) => Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', note }))

export interface Place {
  readonly registryUrl: string
  readonly repository: string
  readonly credentials?: { readonly username: string; readonly password: string }
}

/** Always the same moment, so that what is written at it is the same each time. */
const clock = { now: () => new Date('2026-01-01T00:00:00Z') }

/** Opens registries with nothing to wait for and no chance. */
export function openRegistries(credentials: CredentialSource, more: Partial<RegistryOptions> = {}, layouts?: LayoutPlaces): RegistryWriting {
  const pause = () => Promise.resolve()
  return createRegistryWriter({ credentials, clock, chance: () => 0.5, pause, onSecret: () => undefined, ...more }, layouts)
}

/** Pushes the image with a bundle on the index, one on its first child, one on the first bundle, and cosign's tag for its signature. */
export async function pushSigned(place: Place, { attacher }: RegistryWriting): Promise<PinnedReference> {
  const from = await pushImage(image, place)
  const [child] = image.manifests
  if (child === undefined) throw new Error('the image has children')
  const onRoot = await attacher.attach(from, bundleOf('root'), predicateType)
  await attacher.attach(pin(from, child.digest), bundleOf('child'), predicateType)
  await attacher.attach(pin(from, onRoot), bundleOf('about the bundle'), predicateType)
  await pushImage(cosignSignature(), { ...place, tag: `sha256-${image.digest.slice('sha256:'.length)}.sig` })
  return from
}

/**
 * Copies `from` with its evidence to `to` and moves the tag: what promotion does with registries.
 * @throws Failure, also where anything was left behind or is not at the target; then the tag is where it was
 */
export async function copyAndTag(from: PinnedReference, to: Target, { carrier, tags, tagWriter }: RegistryWriting): Promise<void> {
  const plan = await carrier.plan(from, to)
  const { leftBehind } = await carrier.carry(plan)
  const missing = await carrier.missingAtTarget(plan, [])
  if (leftBehind.length + missing.length > 0) {
    throw new Failure('target-mismatch', {
      blame: 'service',
      message: `left behind ${leftBehind.length}, missing ${missing.length}`,
      remedy: 'Run again.',
    })
  }
  // The look before a tag moves is that of whoever moves it.
  if ((await tags.resolve(to)) !== from.digest) await tagWriter.move(to, from.digest)
}

export interface Target {
  readonly registry: string
  readonly repository: string
  readonly tag: string
}

function imageOf(content: string): BuiltImage {
  return buildIndex(
    ['amd64', 'arm64'].map((architecture) => ({
      platform: { os: 'linux', architecture },
      created: '2026-01-01T00:00:00Z',
      config: {},
      history: ['FROM base', 'COPY app /'],
      layers: ['ID=debian', `${content} ${architecture}`].map((text) => layerOf([{ path: 'app', content: text }], 'gzip')),
    })),
  )
}

/** One signature as cosign 2 keeps it; nobody verifies it here. */
export function cosignSignature(): BuiltImage {
  const config = blobOf('application/vnd.oci.image.config.v1+json', '{}')
  const layer = blobOf('application/vnd.dev.cosign.simplesigning.v1+json', '{"critical":{"type":"cosign container image signature"}}')
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const described = [config, layer].map(({ mediaType: type, digest, size }) => ({ mediaType: type, digest, size }))
  const annotations = { 'dev.cosignproject.cosign/signature': 'bm9uZQ==' }
  const layers = described.slice(1).map((one) => ({ ...one, annotations }))
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config: described[0], layers }))
  const digest = sha256(bytes) as BuiltImage['digest']
  return { digest, mediaType, manifests: [{ mediaType, digest, bytes }], blobs: [config, layer] }
}
