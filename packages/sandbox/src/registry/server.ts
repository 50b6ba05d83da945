import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { SandboxClock } from '../clock.ts'
import { noSuchRoute, problemAnswer, type Answer } from './answer.ts'
import { basicGuard } from './basic-guard.ts'
import { BlobStore } from './blob-store.ts'
import type { RegistryState } from './call.ts'
import { ContentHost } from './content-host.ts'
import { contentsOf, type Contents } from './contents.ts'
import { answerOf, arrivingBody, ConnectionBroken, type Fault, type InterceptedRequest } from './faults.ts'
import { openGuard, type Guard } from './guard.ts'
import type { RegistryOptions } from './options.ts'
import { RegistryProblem } from './problem.ts'
import { Repositories } from './repository.ts'
import { route } from './routes.ts'
import { send } from './send.ts'
import { tokenGuard } from './token-guard.ts'
import { TokenHost } from './token-host.ts'
import { UploadSessions } from './upload-sessions.ts'

/** One request as the registry saw it, in order of arrival. */
export interface RecordedRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** `undefined` until the answer is decided. */
  status: number | undefined
  readonly hasAuthorization: boolean
}

/** A running registry. */
export interface SandboxRegistry {
  readonly url: string
  /** `127.0.0.1:PORT`, as it stands in references. */
  readonly host: string
  readonly requests: RecordedRequest[]
  /** Host of the token server, where that is not the registry itself. */
  readonly tokenHost: string | undefined
  /** The other host that blobs come from, where there is one. */
  readonly contentHost: ContentHost | undefined
  /** May be set and taken away at any time. */
  intercept: ((request: InterceptedRequest) => Fault | undefined) | undefined
  /** All that it holds now. */
  contents(): Promise<Contents>
  /** The bytes of a manifest that it holds, whoever may read them. */
  manifest(repository: string, digest: string): Buffer | undefined
  /** @returns what puts all repositories back as they are now, while no request is under way; blobs must not have been deleted since */
  mark(): () => void
  /** Answers a request that another server took. Ends when it is dealt with, even where the client is gone. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

/**
 * Starts an OCI registry on loopback: distribution spec 1.1 as a strict registry reads it.
 * Blobs are files of a temporary directory that `close` removes.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<SandboxRegistry> {
  if (options.auth !== undefined && options.basic !== undefined) throw new Error('a registry has either auth or basic, not both')
  const store = await BlobStore.open()
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const sessions = new UploadSessions(store, options.chunkMinLength ?? 0)
  const { auth, contentElsewhere, referrersAnswer } = options
  const contentHost = contentElsewhere === true || referrersAnswer === 'redirect' ? await ContentHost.start(store) : undefined
  const tokenHost = auth?.elsewhere === true ? await TokenHost.start() : undefined
  const state: RegistryState = { host, options, store, repositories: new Repositories(), sessions, contentHost }
  const guard = guardOf(options, host, tokenHost?.host)
  tokenHost?.serve(guard)

  const registry: SandboxRegistry = {
    url: `http://${host}`,
    host,
    requests: [],
    tokenHost: tokenHost?.host,
    contentHost,
    intercept: options.intercept,
    contents: async () => await contentsOf(state.repositories, store),
    manifest: (repository, digest) => state.repositories.get(repository)?.find(digest)?.bytes,
    mark: () => state.repositories.mark(),
    serve: async (request, response) => await serve(request, response, { registry, state, guard }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await contentHost?.close()
      await tokenHost?.close()
      await store.close()
    },
  }
  server.on('request', (request, response) => void registry.serve(request, response))
  return registry
}

interface Serving {
  readonly registry: SandboxRegistry
  readonly state: RegistryState
  readonly guard: Guard
}

async function serve(request: IncomingMessage, response: ServerResponse, { registry, state, guard }: Serving): Promise<void> {
  const { method = '', url: path = '', headers } = request
  const record: RecordedRequest = { method, path, status: undefined, hasAuthorization: headers.authorization !== undefined }
  registry.requests.push(record)
  try {
    const fault = registry.intercept?.({ method, path, headers })
    if (fault !== undefined && 'delayMilliseconds' in fault) await delay(fault.delayMilliseconds)
    if (fault !== undefined && 'heldUntil' in fault) await fault.heldUntil
    const answer = answerOf(fault) ?? (await decide(request, fault, state, guard))
    record.status = answer.status
    await send(response, answer, method, fault)
  } catch {
    // Only a broken connection comes here: refusals are answers. There is nobody left to tell.
    response.destroy()
  }
}

/** The registry's own answer; a refusal is one too, and so is a fault of ours, as 500. */
async function decide(request: IncomingMessage, fault: Fault | undefined, state: RegistryState, guard: Guard): Promise<Answer> {
  try {
    return await dispatch(request, fault, state, guard)
  } catch (error) {
    if (error instanceof RegistryProblem) return problemAnswer(error)
    if (error instanceof ConnectionBroken || request.destroyed || request.socket.destroyed) throw error
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: Buffer.from(String(error)) }
  }
}

async function dispatch(request: IncomingMessage, fault: Fault | undefined, state: RegistryState, guard: Guard): Promise<Answer> {
  const { method = '', headers } = request
  const { path, query } = target(request.url ?? '')
  const own = state.options.auth?.elsewhere === true ? undefined : await guard.serve(request, path, query)
  if (own !== undefined) return own
  const found = route(method, path, state.options)
  if (found === undefined) return noSuchRoute()
  if ('status' in found) return found
  const rights = guard.admit(headers.authorization, found.scope)
  return found.serve({ state, method, name: found.name, query, headers, body: arrivingBody(request, fault), rights })
}

function target(url: string): { path: string; query: URLSearchParams } {
  const [rawPath = '', ...rest] = url.split('?')
  try {
    return { path: decodeURIComponent(rawPath), query: new URLSearchParams(rest.join('?')) }
  } catch {
    throw new RegistryProblem(400, 'NAME_INVALID', 'the path is not valid percent-encoding')
  }
}

function guardOf({ auth, basic, clock }: RegistryOptions, host: string, tokenHost: string | undefined): Guard {
  if (auth !== undefined) return tokenGuard(auth, host, clock ?? new SandboxClock(), tokenHost)
  return basic === undefined ? openGuard : basicGuard(basic, host)
}
