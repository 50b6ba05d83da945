/** The media types that this client knows by name; all others are carried as they are. */
export const mediaTypes = {
  image: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  dockerImage: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  /** Of image-spec 1.1 before it was final; still found in registries. */
  artifact: 'application/vnd.oci.artifact.manifest.v1+json',
  empty: 'application/vnd.oci.empty.v1+json',
  bundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
} as const

/** What a manifest is asked for as: everything known, then anything. */
export const acceptManifests = [
  mediaTypes.image,
  mediaTypes.index,
  mediaTypes.dockerImage,
  mediaTypes.dockerIndex,
  mediaTypes.artifact,
  '*/*;q=0.1',
].join(', ')

const manifestTypes: ReadonlySet<string> = new Set([mediaTypes.image, mediaTypes.index, mediaTypes.dockerImage, mediaTypes.dockerIndex, mediaTypes.artifact])

export function isManifestType(mediaType: string): boolean {
  return manifestTypes.has(mediaType)
}

export function isIndexType(mediaType: string): boolean {
  return mediaType === mediaTypes.index || mediaType === mediaTypes.dockerIndex
}

/** Sigstore bundles of any version 0.x, in the new spelling and the one with a parameter. */
export function isBundleType(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]+\+json|\+json;\s?version="?0\.[0-9]+"?)$/.test(mediaType)
}

/** A DSSE envelope without a bundle around it (in-toto attestation framework, storage of envelopes). */
export function isEnvelopeType(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^application\/vnd\.(?:dsse\.envelope\.v1\+json|in-toto\.[a-z0-9.-]{1,60}\+dsse)$/.test(mediaType)
}

/** A Content-Type without its parameters. */
export function withoutParameters(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
