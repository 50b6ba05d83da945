import type { Answer } from './answer.ts'
import { checkDeletes, knownRepository, location, type Call } from './call.ts'
import { algorithmOf, checkDigest, checkTag, digestOf, isDigest, type DigestText } from './grammar.ts'
import { checkManifest } from './manifest-rules.ts'
import { manifestByteLimit } from './options.ts'
import { RegistryProblem } from './problem.ts'
import type { ImmutabilityRefusal } from './quirks.ts'
import type { Repository } from './repository.ts'

/** `/v2/<name>/manifests/<tag or digest>`: GET, HEAD, PUT and DELETE. */
export async function manifestEndpoint(call: Call, reference: string): Promise<Answer> {
  const answer = await answerTo(call, reference)
  return { ...answer, headers: { ...answer.headers, ...call.state.options.manifestHeaders } }
}

async function answerTo(call: Call, reference: string): Promise<Answer> {
  if (reference.includes(':')) checkDigest(reference)
  else checkTag(reference)
  if (call.method === 'PUT') return putManifest(call, reference)
  if (call.method === 'DELETE') return deleteManifest(call, reference)
  return getManifest(call, reference)
}

function getManifest(call: Call, reference: string): Answer {
  if (call.state.options.unknownNameIsUnknownManifest === true && call.state.repositories.get(call.name)?.known !== true) {
    throw unknownManifest(reference)
  }
  const manifest = knownRepository(call).find(reference)
  if (manifest === undefined) throw unknownManifest(reference)
  if (!accepts(call.headers.accept, manifest.mediaType, call.state.options.acceptDefaultsToDocker === true)) {
    throw new RegistryProblem(404, 'MANIFEST_UNKNOWN', `the manifest is ${manifest.mediaType}, which the Accept header does not name`)
  }
  const { headContentType } = call.state.options
  const type = call.method === 'HEAD' && headContentType !== undefined ? headContentType : manifest.mediaType
  return {
    status: 200,
    headers: { 'content-type': type, ...digestHeader(call, manifest.digest), etag: `"${manifest.digest}"` },
    body: manifest.bytes,
  }
}

function digestHeader({ method, state: { options } }: Call, digest: DigestText): Record<string, string> {
  const isSent = options.digestHeaderOn === undefined || options.digestHeaderOn.some((one) => one === method)
  return isSent ? { 'docker-content-digest': digest } : {}
}

async function putManifest(call: Call, reference: string): Promise<Answer> {
  const bytes = await readManifest(call)
  const digest = digestOf(bytes, isDigest(reference) ? algorithmOf(reference) : 'sha256')
  if (isDigest(reference) && reference !== digest) {
    throw new RegistryProblem(400, 'DIGEST_INVALID', `the manifest's digest is ${digest}`)
  }
  const repository = call.state.repositories.getOrCreate(call.name)
  const checked = checkManifest(bytes, call.headers['content-type'], repository)
  if (!isDigest(reference)) moveTag(call, repository, reference, digest)
  repository.put({ ...checked, digest, bytes })

  const { referrersApi, subjectHeader = referrersApi !== false } = call.state.options
  const subject: Record<string, string> = checked.subject === undefined || !subjectHeader ? {} : { 'oci-subject': checked.subject }
  const headers = { location: location(call, `/v2/${call.name}/manifests/${digest}`), ...digestHeader(call, digest) }
  return { status: 201, headers: { ...headers, ...subject } }
}

function moveTag(call: Call, repository: Repository, tag: string, digest: DigestText): void {
  const { status, code, message, sameDigest, knownManifest }: ImmutabilityRefusal = call.state.options.immutability ?? {
    status: 400,
    code: 'TAG_INVALID',
    message: `tag "${tag}" of "${call.name}" is immutable and already set`,
  }
  const current = repository.tags.get(tag)
  const isUpdate =
    current === undefined ? knownManifest === true && repository.manifests.has(digest) : current !== digest || sameDigest === true
  if (isUpdate && isImmutable(call, tag)) throw new RegistryProblem(status, code, message)
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
  if (call.state.options.tagDeletes === false) throw new RegistryProblem(400, 'DIGEST_INVALID', 'a manifest is deleted by its digest')
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
async function readManifest({ body, state }: Call): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= manifestByteLimit) chunks.push(chunk)
  }
  if (size > manifestByteLimit) {
    throw new RegistryProblem(state.options.oversizeStatus ?? 413, 'MANIFEST_INVALID', `the manifest has more than ${manifestByteLimit} bytes`)
  }
  return Buffer.concat(chunks)
}

/** A client that sends Accept gets only what it names, as from the distribution registry; one that sends none gets anything. */
function accepts(header: string | undefined, mediaType: string, defaultsToDocker: boolean): boolean {
  if (header === undefined || (defaultsToDocker && header === '*/*')) {
    return !defaultsToDocker || mediaType === 'application/vnd.docker.distribution.manifest.v2+json'
  }
  const types = header.split(',').map((part) => part.split(';')[0]?.trim())
  return types.includes(mediaType) || types.includes('*/*') || types.includes('application/*')
}

const unknownManifest = (reference: string) =>
  new RegistryProblem(404, 'MANIFEST_UNKNOWN', `manifest ${reference} is not in this repository`)
