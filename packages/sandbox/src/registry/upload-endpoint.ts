import type { Answer } from './answer.ts'
import { contentRange } from './byte-range.ts'
import { location, type Call } from './call.ts'
import { checkDigest, checkName, isDigest, type DigestText } from './grammar.ts'
import { RegistryProblem } from './problem.ts'
import { outOfOrder, type Chunk, type UploadSession } from './upload-sessions.ts'

/** `POST /v2/<name>/blobs/uploads/`: a mount, a blob in one request, or a new session. */
export async function beginUpload(call: Call): Promise<Answer> {
  const { state, query } = call
  const mounted = mount(call)
  if (mounted !== undefined) return created(call, mounted)

  const asked = query.get('digest')
  const digest = asked === null ? undefined : checkDigest(asked)
  const session = await state.sessions.begin(call.name)
  if (digest === undefined) return accepted(call, session)
  if (state.options.singlePost === false) {
    await drained(call)
    return accepted(call, session)
  }
  await state.sessions.append(session, chunkOf(call))
  return finish(call, session, digest)
}

/** `/v2/<name>/blobs/uploads/<id>`: PATCH a chunk, PUT the end, GET how far it is, DELETE the session. */
export async function uploadSession(call: Call, id: string): Promise<Answer> {
  const { sessions } = call.state
  const session = sessions.find(call.name, id)
  switch (call.method) {
    case 'GET':
      return { ...accepted(call, session), status: 204 }
    case 'DELETE':
      await sessions.cancel(session)
      return { status: 204 }
    case 'PATCH':
      await checkChunk(call)
      checkState(call, session)
      await append(call, session)
      return accepted(call, session)
    default: {
      const digest = checkDigest(call.query.get('digest') ?? '')
      checkState(call, session)
      await append(call, session)
      return finish(call, session, digest)
    }
  }
}

/** Puts a blob of another repository into this one, if it is there and the caller may read it there. */
function mount(call: Call): DigestText | undefined {
  const { state, query, rights } = call
  const digest = query.get('mount')
  const from = query.get('from')
  if (digest === null || from === null || state.options.mounts === false) return undefined
  if (!isDigest(digest)) throw new RegistryProblem(400, 'DIGEST_INVALID', `invalid digest "${digest}"`)
  checkName(from)
  const size = state.repositories.get(from)?.blobs.get(digest)
  if (size === undefined || !rights.may(from, 'pull')) return undefined
  state.repositories.getOrCreate(call.name).blobs.set(digest, size)
  return digest
}

/** Refuses a chunk where there are none, or that is longer than the registry takes. */
async function checkChunk(call: Call): Promise<void> {
  const { chunks, chunkByteLimit = Infinity } = call.state.options
  const isTooLong = Number(call.headers['content-length'] ?? 0) > chunkByteLimit
  if (chunks !== false && !isTooLong) return
  await drained(call)
  if (isTooLong) throw new RegistryProblem(416, 'REQUESTED_RANGE_NOT_SATISFIABLE', `a request may have ${chunkByteLimit} bytes`)
  throw new RegistryProblem(405, 'UNSUPPORTED', 'no uploads in chunks')
}

/** Reads a body that is not wanted to its end, so that the answer finds its way back. */
async function drained({ body }: Call): Promise<void> {
  for await (const chunk of body) void chunk
}

async function append(call: Call, session: UploadSession): Promise<void> {
  const { sessions } = call.state
  try {
    await sessions.append(session, chunkOf(call))
  } catch (error) {
    if (!(error instanceof RegistryProblem) || error.status !== 416) throw error
    throw new RegistryProblem(416, error.code, error.message, progress(call, session))
  }
}

async function finish(call: Call, session: UploadSession, digest: DigestText): Promise<Answer> {
  const { state, name } = call
  await state.sessions.finish(session, digest)
  const { blobs, hidden } = state.repositories.getOrCreate(name)
  if (state.options.rewrittenBlobsHide === true && blobs.has(digest)) hidden.add(digest)
  blobs.set(digest, session.size)
  return created(call, digest)
}

/** The Location of the previous answer is the only one that is good (distribution spec 1.1, "Pushing a blob in chunks"). */
function checkState(call: Call, session: UploadSession): void {
  if (call.query.get('_state') === call.state.sessions.state(session)) return
  const stale = outOfOrder('this is not the Location of the last answer')
  throw new RegistryProblem(stale.status, stale.code, stale.message, progress(call, session))
}

function chunkOf(call: Call): Chunk {
  const type = call.headers['content-type']
  if (type !== undefined && type !== 'application/octet-stream') {
    throw new RegistryProblem(400, 'BLOB_UPLOAD_INVALID', `Content-Type "${type}" is not application/octet-stream`)
  }
  const length = call.headers['content-length']
  return {
    body: call.body,
    range: contentRange(call.headers['content-range']),
    length: length === undefined ? undefined : Number(length),
  }
}

function accepted(call: Call, session: UploadSession): Answer {
  const { chunkMinLength } = call.state.options
  const minimum: Record<string, string> = chunkMinLength === undefined ? {} : { 'oci-chunk-min-length': String(chunkMinLength) }
  return { status: 202, headers: { ...progress(call, session), ...minimum, 'docker-upload-uuid': session.id } }
}

function progress(call: Call, session: UploadSession): Record<string, string> {
  const path = `/v2/${call.name}/blobs/uploads/${session.id}?_state=${call.state.sessions.state(session)}`
  return { location: location(call, path), range: `0-${Math.max(0, session.size - 1)}` }
}

function created(call: Call, digest: DigestText): Answer {
  return {
    status: 201,
    headers: { location: location(call, `/v2/${call.name}/blobs/${digest}`), 'docker-content-digest': digest },
  }
}
