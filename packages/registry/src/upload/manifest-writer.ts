import { algorithmOf, digestOf } from '@portcullis/core/model/digest'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { Manifest } from '@portcullis/core/ports/artifacts'
import { Failure } from '@portcullis/core/failure'
import { refusalOf } from '../client.ts'
import type { Call, RegistryClients } from '../client.ts'
import { blobsOf, readManifest } from '../content/manifest.ts'
import { push } from '../access/scope.ts'
import { Transient } from '../http/retry.ts'
import { confirmStored } from './stored-digest.ts'

/** Puts manifests by digest, and points tags at them. */
export class ManifestWriter {
  readonly #clients: RegistryClients

  constructor(clients: RegistryClients) {
    this.#clients = clients
  }

  /**
   * Puts the very bytes of a manifest under their digest. @returns whether the registry says (OCI-Subject) that it
   * will list the manifest with its subject by itself
   * @throws Failure `digest-mismatch` when the registry stored something else; `registry-*`
   */
  async put(at: Reference, manifest: Manifest): Promise<boolean> {
    return await this.#put({ ...at, digest: manifest.digest }, manifest.digest, manifest, 'manifest-put')
  }

  /** Puts a manifest under a tag. @throws Failure `tag-immutable` when the registry does not let it move; as {@link put} */
  async tag(at: Reference & { readonly tag: string }, manifest: Manifest): Promise<void> {
    await this.#put({ ...at, digest: manifest.digest }, at.tag, manifest, 'tag-put')
  }

  async #put(at: PinnedReference, name: string, manifest: Manifest, kind: 'manifest-put' | 'tag-put'): Promise<boolean> {
    const { mediaType, bytes } = manifest
    const call: Call = {
      kind,
      method: 'PUT',
      at: `/v2/${at.repository}/manifests/${name}`,
      scopes: [push(at.repository)],
      headers: { 'content-type': mediaType },
      body: bytes,
    }
    return await this.#clients.at(at.registry).send(call, async (response) => {
      if (response.status !== 201 && response.status !== 200) throw meaning(await refusalOf(response, call), kind, name, manifest)
      confirmStored(response, at, (stored) => stored === digestOf(bytes))
      return response.header('oci-subject') !== undefined
    })
  }
}

/**
 * How registries say that a tag does not move: ECR `ImageTagAlreadyExistsException` (400), Artifact Registry
 * `FAILED_PRECONDITION` … immutable (400, 409), Harbor `PRECONDITION` (412), ACR (405, 403) "locked" or
 * `REGISTRY_DISALLOWED_OPERATION`, Quay 409, Docker Hub `DENIED` … immutability (403).
 * Their words decide beside the status, since each status means something else elsewhere.
 */
const immutableWords = /immutab|imagetagalreadyexists|already exists|failed.?precondition|precondition|is locked|disallowed because|disallowed.operation|write.?enabled|cannot be (?:overwritten|updated|changed)/i
const immutableStatus = /^HTTP (?:400|403|405|409|412)\b/

/**
 * Everything that a manifest names is there before it is put, so a registry that does not find it is given a moment:
 * distribution empties the file that tells of a blob while somebody else sends the same blob.
 */
const lostSight = /^HTTP (?:400|404)\b.*\bMANIFEST_BLOB_UNKNOWN\b/

function meaning(refusal: Failure, kind: 'manifest-put' | 'tag-put', tag: string, manifest: Manifest): Failure | Transient {
  const { found = '' } = refusal
  const unusual = unusualAlgorithm(manifest)
  if (unusual !== undefined && /^HTTP (?:400|404|422)\b/.test(found)) return unsupported(unusual, refusal)
  if (lostSight.test(found)) return new Transient(refusal)
  if (kind !== 'tag-put' || !immutableStatus.test(found) || !(immutableWords.test(found) || found.startsWith('HTTP 412'))) return refusal
  return new Failure('tag-immutable', {
    blame: 'configuration',
    message: `The registry does not let the tag ${tag} move: ${found}`,
    remedy: 'Promote to a tag of its own for each release, or allow this tag to move in the settings of the registry.',
    expected: 'a tag that may move',
    found,
    cause: refusal,
  })
}

/** The algorithm, other than sha256, by which a manifest or anything in it is named. */
function unusualAlgorithm(manifest: Manifest): string | undefined {
  const content = readManifest(manifest)
  const named = [manifest.digest, ...[...content.children, ...blobsOf(content)].map(({ digest }) => digest)]
  return named.map(algorithmOf).find((algorithm) => algorithm !== 'sha256')
}

/** distribution 2.8 and 3 take a blob by its sha512 digest, list it by sha256 alone, and then know of no such blob. */
function unsupported(algorithm: string, refusal: Failure): Failure {
  const { found = '' } = refusal
  return new Failure('digest-algorithm-unsupported', {
    blame: 'configuration',
    message: `The registry does not take a manifest that is named by ${algorithm}, or that names its content so: ${found}`,
    remedy: 'Promote to a registry that knows this algorithm, or build the artifact with sha256 digests.',
    expected: `a registry that takes ${algorithm}`,
    found,
    cause: refusal,
  })
}
