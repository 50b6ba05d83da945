import type { Answer } from './answer.ts'
import { checkDeletes, knownRepository, location, type Call } from './call.ts'
import { algorithmOf, checkDigest, checkTag, digestOf, isDigest, type DigestText } from './grammar.ts'
import { checkManifest } from './manifest-rules.ts'
import { manifestByteLimit } from './options.ts'
import { RegistryProblem } from './problem.ts'
import type { Repository } from './repository.ts'

/** `/v2/<name>/manifests/<tag or digest>`: GET, HEAD, PUT and DELETE. */
export async function manifestEndpoint(call: Call, reference: string): Promise<Answer> {
  if (reference.includes(':')) checkDigest(reference)
  else checkTag(reference)
  if (call.method === 'PUT') return putManifest(call, reference)
  if (call.method === 'DELETE') return deleteManifest(call, reference)
  return getManifest(call, reference)
}

function getManifest(call: Call, reference: string): Answer {
  const manifest = knownRepository(call).find(reference)
  if (manifest === undefined) throw unknownManifest(reference)
  if (!accepts(call.headers.accept, manifest.mediaType)) {
    throw new RegistryProblem(404, 'MANIFEST_UNKNOWN', `the manifest is ${manifest.mediaType}, which the Accept header does not name`)
  }
  return {
    status: 200,
    headers: { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest, etag: `"${manifest.digest}"` },
    body: manifest.bytes,
  }
}

async function putManifest(call: Call, reference: string): Promise<Answer> {
  const bytes = await readManifest(call.body)
  const digest = digestOf(bytes, isDigest(reference) ? algorithmOf(reference) : 'sha256')
  if (isDigest(reference) && reference !== digest) {
    throw new RegistryProblem(400, 'DIGEST_INVALID', `the manifest's digest is ${digest}`)
  }
  const repository = call.state.repositories.getOrCreate(call.name)
  const checked = checkManifest(bytes, call.headers['content-type'], repository)
  if (!isDigest(reference)) moveTag(call, repository, reference, digest)
  repository.put({ ...checked, digest, bytes })

  const subject: Record<string, string> =
    checked.subject === undefined || call.state.options.referrersApi === false ? {} : { 'oci-subject': checked.subject }
  const headers = { location: location(call, `/v2/${call.name}/manifests/${digest}`), 'docker-content-digest': digest }
  return { status: 201, headers: { ...headers, ...subject } }
}

function moveTag(call: Call, repository: Repository, tag: string, digest: DigestText): void {
  const current = repository.tags.get(tag)
  if (current !== undefined && current !== digest && isImmutable(call, tag)) {
    throw new RegistryProblem(400, 'TAG_INVALID', `tag "${tag}" of "${call.name}" is immutable and already set`)
  }
  repository.tags.set(tag, digest)
}

function deleteManifest(call: Call, reference: string): Answer {
  checkDeletes(call)
  const repository = knownRepository(call)
  if (isDigest(reference)) {
    const kept = [...repository.tags].find(([tag, digest]) => digest === reference && isImmutable(call, tag))
    if (kept !== undefined) throw new RegistryProblem(405, 'UNSUPPORTED', `the immutable tag "${kept[0]}" points to this manifest`)
    if (!repository.remove(reference)) throw unknownManifest(reference)
    return { status: 202 }
  }
  if (!repository.tags.has(reference)) throw unknownManifest(reference)
  if (isImmutable(call, reference)) throw new RegistryProblem(405, 'UNSUPPORTED', `tag "${reference}" is immutable`)
  repository.tags.delete(reference)
  return { status: 202 }
}

function isImmutable({ state, name }: Call, tag: string): boolean {
  const { immutableTags = false } = state.options
  return typeof immutableTags === 'function' ? immutableTags(name, tag) : immutableTags
}

/** Reads to the end whatever the size, so that the refusal finds its way back; keeps no more than the limit. */
async function readManifest(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= manifestByteLimit) chunks.push(chunk)
  }
  if (size > manifestByteLimit) {
    throw new RegistryProblem(413, 'MANIFEST_INVALID', `the manifest has more than ${manifestByteLimit} bytes`)
  }
  return Buffer.concat(chunks)
}

/** A client that sends Accept gets only what it names, as from the distribution registry; one that sends none gets anything. */
function accepts(header: string | undefined, mediaType: string): boolean {
  if (header === undefined) return true
  const types = header.split(',').map((part) => part.split(';')[0]?.trim())
  return types.includes(mediaType) || types.includes('*/*') || types.includes('application/*')
}

const unknownManifest = (reference: string) =>
  new RegistryProblem(404, 'MANIFEST_UNKNOWN', `manifest ${reference} is not in this repository`)
