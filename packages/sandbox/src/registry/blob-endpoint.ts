import type { Answer } from './answer.ts'
import { requestedRange } from './byte-range.ts'
import { checkDeletes, type Call } from './call.ts'
import { checkDigest, type DigestText } from './grammar.ts'
import { RegistryProblem } from './problem.ts'

/** `/v2/<name>/blobs/<digest>`: GET and HEAD, whole or a range, and DELETE. */
export async function blobEndpoint(call: Call, reference: string): Promise<Answer> {
  const digest = checkDigest(reference)
  if (call.method === 'DELETE') return deleteBlob(call, digest)

  const size = call.state.repositories.get(call.name)?.blobs.get(digest)
  if (size === undefined) throw unknownBlob(digest)
  const { contentHost, options, store } = call.state
  if (contentHost !== undefined && options.contentElsewhere === true && call.method === 'GET') return contentHost.directTo(digest, size)
  const file = store.path(digest)
  const headers = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
    etag: `"${digest}"`,
  }
  const range = requestedRange(call.headers.range, size)
  if (range === undefined) return { status: 200, headers, body: { file, start: 0, length: size } }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${range.first}-${range.last}/${size}` },
    body: { file, start: range.first, length: range.last - range.first + 1 },
  }
}

async function deleteBlob(call: Call, digest: DigestText): Promise<Answer> {
  checkDeletes(call)
  const { repositories, store } = call.state
  if (repositories.get(call.name)?.blobs.delete(digest) !== true) throw unknownBlob(digest)
  if (!repositories.anyHas(digest)) await store.discard(store.path(digest))
  return { status: 202 }
}

const unknownBlob = (digest: string) => new RegistryProblem(404, 'BLOB_UNKNOWN', `blob ${digest} is not in this repository`)
