/** How the refusal to move an immutable tag looks. */
export interface ImmutabilityRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
  /** Also refuses to set an immutable tag to what it already points to. */
  readonly sameDigest?: boolean
  /** Also refuses a new tag for a manifest that is there already, since that is an update of an asset to it. */
  readonly knownManifest?: boolean
}

/** Where a registry asks who is there. */
export type Login =
  | {
      readonly kind: 'token'
      /** Path of the token server. */
      readonly path: string
      /** What the challenge calls the service; the registry's host when absent. */
      readonly service?: string
      /** The token server is another host than the registry. */
      readonly elsewhere?: boolean
      /** `false`: the OAuth2 variant by POST is 405. */
      readonly post?: boolean
      readonly seconds?: number
    }
  | { readonly kind: 'basic'; readonly realm: string }

/** What registries do differently: switches that do not know of each other. Absent means: as distribution spec 1.1 says. */
export interface Quirks {
  /** `false`: no referrers endpoint, as registries of before spec 1.1. */
  readonly referrersApi?: boolean
  /** What is answered where that endpoint would be: Go's plain 404, the spec's error, or the way to another host. */
  readonly referrersAnswer?: 'no-route' | 'manifest-unknown' | 'redirect'
  /** `false`: the referrers endpoint ignores `artifactType`, and says so by not sending OCI-Filters-Applied. */
  readonly referrersFilter?: boolean
  /** Whether OCI-Subject is sent; when absent, where there is a referrers endpoint. */
  readonly subjectHeader?: boolean
  /** The longest page of tags or referrers; 1,000 when absent. */
  readonly pageSize?: number
  /** `false`: `n` and `last` of a tag list are ignored. */
  readonly tagPages?: boolean
  /** `false`: no cross-repository mount; every attempt opens an upload. */
  readonly mounts?: boolean
  /** `false`: a POST that carries the whole blob opens an upload all the same, and its body is lost. */
  readonly singlePost?: boolean
  /** `false`: no upload in chunks; PATCH is refused. */
  readonly chunks?: boolean
  /** Bytes that every chunk but the last must have, announced as OCI-Chunk-Min-Length. */
  readonly chunkMinLength?: number
  /** A PATCH with more bytes is refused. */
  readonly chunkByteLimit?: number
  /**
   * `true`: a blob that is sent once more is unknown to the next manifest that names it. So it is with distribution on a
   * file system for as long as it writes the link of the blob anew: the file is empty for a moment.
   */
  readonly rewrittenBlobsHide?: boolean
  /** `true`: Location headers without scheme and host, which the spec allows as well. */
  readonly relativeLocations?: boolean
  /** `true`: a blob is fetched from another host, by an address that is signed and good for a while; that host refuses credentials. */
  readonly contentElsewhere?: boolean
  /** `false`: every DELETE of content is 405 UNSUPPORTED. */
  readonly deletes?: boolean
  /** `false`: DELETE of a manifest by its tag is 400 DIGEST_INVALID. */
  readonly tagDeletes?: boolean
  /** How an immutable tag is defended. */
  readonly immutability?: ImmutabilityRefusal
  /** The status of the answer to a manifest beyond the limit; 413 when absent. */
  readonly oversizeStatus?: number
  /** `true`: who sends no Accept is taken to know Docker's types only. */
  readonly acceptDefaultsToDocker?: boolean
  /** `true`: a name outside the grammar is a path that is not there. */
  readonly badNamesAreNoRoute?: boolean
  /** `true`: a manifest of a repository that is not there is unknown itself, instead of its repository. */
  readonly unknownNameIsUnknownManifest?: boolean
  /** The answers about a manifest that carry Docker-Content-Digest; when absent, all of them. The spec says SHOULD, and that the client hashes. */
  readonly digestHeaderOn?: readonly ('GET' | 'HEAD' | 'PUT')[]
  /** What HEAD calls every manifest; its media type when absent. */
  readonly headContentType?: string
  /** Headers on every answer about a manifest, such as those of a rate limit. */
  readonly manifestHeaders?: Readonly<Record<string, string>>
}
