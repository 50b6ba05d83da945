import { Failure } from '@portcullis/core/failure'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ArtifactReader, Manifest } from '@portcullis/core/ports/artifacts'
import type { BuiltImage } from './built-image.ts'

/** Reads a built image without a registry: the fake of the port, for tests. Counts how often each blob was read. */
export class ImageReader implements ArtifactReader {
  readonly #image: BuiltImage
  readonly blobReads = new Map<string, number>()

  constructor(image: BuiltImage) {
    this.#image = image
  }

  async manifest(at: PinnedReference): Promise<Manifest> {
    const manifest = this.#image.manifests.find(({ digest }) => digest === at.digest)
    if (manifest === undefined) throw missing(at)
    return manifest
  }

  async *blob(at: PinnedReference): AsyncIterable<Uint8Array> {
    const blob = this.#image.blobs.find(({ digest }) => digest === at.digest)
    if (blob === undefined) throw missing(at)
    this.blobReads.set(at.digest, (this.blobReads.get(at.digest) ?? 0) + 1)
    yield* blob.open()
  }
}

function missing({ digest }: PinnedReference): Failure {
  return new Failure('not-found', { blame: 'artifact', message: `${digest} is not part of the image`, remedy: 'Ask for what is there.' })
}
