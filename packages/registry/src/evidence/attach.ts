import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { formatReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import type { BundleWriter } from '@portcullis/core/ports/bundles'
import type { Clock } from '@portcullis/core/ports/clock'
import { Failure } from '@portcullis/core/failure'
import { bytesOnce } from '../content/bytes-in-memory.ts'
import type { FallbackTags } from './fallback-tag.ts'
import { readManifest } from '../content/manifest.ts'
import type { ManifestWriter } from '../upload/manifest-writer.ts'
import { mediaTypes } from '../content/media-types.ts'
import { pauseBetween } from '../http/retry.ts'
import type { Retrying } from '../http/retry.ts'
import type { RegistryReader } from '../download/reader.ts'
import { referrerDescriptor } from './referrers.ts'
import type { Referrers } from './referrers.ts'
import type { BlobUploads } from '../upload/upload.ts'

export interface AttachParts {
  readonly reader: RegistryReader
  readonly referrers: Referrers
  readonly uploads: BlobUploads
  readonly manifests: ManifestWriter
  readonly fallbackTags: FallbackTags
  readonly retrying: Retrying
  readonly clock: Clock
}

/** How often a list that lacks what was attached is looked at again. */
const lookedAgain = 3

export const emptyConfig: Uint8Array = Buffer.from('{}')

/** Attaches Sigstore bundles in the layout that cosign 3 and actions/attest write and read (standards.md §3.4). */
export class BundleAttacher implements BundleWriter {
  readonly #parts: AttachParts

  constructor(parts: AttachParts) {
    this.#parts = parts
  }

  async attach(subject: PinnedReference, bundle: Uint8Array, predicateType: string): Promise<Digest> {
    const { reader, referrers, uploads, manifests, fallbackTags, clock } = this.#parts
    const manifest = referrerManifest(await reader.manifest(subject), bundle, predicateType, clock.now())
    for (const bytes of [emptyConfig, bundle]) {
      await uploads.ensure({ at: pin(subject, digestOf(bytes)), size: bytes.byteLength, open: (from) => bytesOnce(bytes, from) })
    }
    const isSaid = await manifests.put(subject, manifest)
    referrers.forget(subject)
    // Some registries send OCI-Subject without having the API, so it alone is not believed (deps.md §1).
    if (!isSaid || !(await this.#isListed(subject, manifest)))
      await fallbackTags.merge(subject, [referrerDescriptor({ manifest, content: readManifest(manifest) })])
    return manifest.digest
  }

  /**
   * Whether the registry lists the manifest by itself, since it has the API. One that said so and does not is given time,
   * and sent the manifest again: a list by the tag beside an API that does not list it would be read by few.
   * @throws Failure `registry-protocol` when it never does
   */
  async #isListed(subject: PinnedReference, manifest: Manifest): Promise<boolean> {
    const { referrers, manifests, retrying } = this.#parts
    for (let round = 1; ; round += 1) {
      const isListed = await referrers.lists(subject, manifest.digest)
      if (isListed !== false) return isListed ?? false
      if (round > lookedAgain) throw neverListed(subject, manifest.digest)
      await pauseBetween(round, retrying)
      if (round > 1) await manifests.put(subject, manifest)
    }
  }
}

function neverListed(subject: PinnedReference, digest: Digest): Failure {
  return new Failure('registry-protocol', {
    blame: 'service',
    message: `${subject.registry} took the evidence ${digest}, said that it lists it with ${formatReference(subject)}, and does not: nobody would find it there`,
    remedy: 'Run again. If it stays so, tell the operator of the registry.',
    expected: `${digest} in the list of referrers`,
    found: 'a list without it',
  })
}

/** One manifest per bundle: empty config, the bundle as the only layer, about `subject`. */
export function referrerManifest(subject: Manifest, bundle: Uint8Array, predicateType: string, created: Date): Manifest {
  const body = {
    schemaVersion: 2,
    mediaType: mediaTypes.image,
    artifactType: mediaTypes.bundle,
    config: { mediaType: mediaTypes.empty, digest: digestOf(emptyConfig), size: emptyConfig.byteLength },
    layers: [{ mediaType: mediaTypes.bundle, digest: digestOf(bundle), size: bundle.byteLength }],
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.bytes.byteLength },
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': predicateType,
      'org.opencontainers.image.created': created.toISOString(),
    },
  }
  const bytes = Buffer.from(JSON.stringify(body))
  return { digest: digestOf(bytes), mediaType: mediaTypes.image, bytes }
}
