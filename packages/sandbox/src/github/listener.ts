import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { bundleDownload } from './bundle-download.ts'
import type { Contract } from './description/contract.ts'
import { BrokenContract, dispatch, type WireRequest } from './dispatch.ts'
import { rateHeaders, rateOf } from './rate.ts'
import { Refusal } from './refusal.ts'
import { releaseDownload } from './release-download.ts'
import type { Router } from './router.ts'
import type { World } from './world.ts'

/** An answer that a test gives in GitHub's stead. */
export interface Interception {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** `hang-up`: no answer, and nothing done. `lose-answer`: done, but the answer does not arrive. */
export type Intercept = (request: WireRequest) => Interception | 'hang-up' | 'lose-answer' | undefined

/** A request that was served, for tests that count or compare. */
export interface ServedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
}

export interface ListenerState {
  intercept: Intercept | undefined
  readonly served: ServedRequest[]
  /** Answers of the sandbox that broke the official description. Empty, or the sandbox has a fault. */
  readonly breaches: BrokenContract[]
}

interface Written {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

const largestBody = 32 * 1024 * 1024

/** Answers a request; ends when it is dealt with, even where the client is gone. */
export type Listener = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>

export function listener(world: World, contract: Contract, router: Router, state: ListenerState): Listener {
  return async (incoming, response) =>
    await readRequest(incoming)
      .then((request) => serve(request, response))
      .catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined)
      })

  function serve(request: WireRequest, response: ServerResponse): void {
    const intercepted = state.intercept?.(request)
    if (intercepted === 'hang-up') {
      response.destroy()
      return
    }
    const isReplaced = intercepted !== undefined && intercepted !== 'lose-answer'
    const written = isReplaced ? { headers: {}, body: undefined, ...intercepted } : (bundleDownload(world, request) ?? releaseDownload(world, request) ?? answer(request))
    state.served.push({ method: request.method, path: request.target, status: written.status })
    if (intercepted === 'lose-answer') response.destroy()
    else write(response, written)
  }

  function answer(request: WireRequest): Written {
    const token = world.tokens.fromHeader(request.headers['authorization']) ?? undefined
    const selected = { 'x-github-api-version-selected': request.headers['x-github-api-version'] ?? '2022-11-28' }
    try {
      const { answer: given } = dispatch(world, contract, router, request)
      return { status: given.status, body: given.body, headers: { ...rateHeaders(rateOf(world, token)), ...selected, ...given.headers } }
    } catch (error) {
      const headers = { ...rateHeaders(rateOf(world, token)), ...selected }
      if (error instanceof Refusal) return { status: error.status, headers: { ...headers, ...error.headers }, body: refusalBody(error) }
      if (error instanceof BrokenContract) state.breaches.push(error)
      return { status: 500, headers, body: { message: `Sandbox fault: ${String(error)}` } }
    }
  }
}

function refusalBody(refusal: Refusal): Record<string, unknown> {
  return {
    message: refusal.message,
    ...(refusal.errors.length === 0 ? {} : { errors: refusal.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(refusal.status),
  }
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBody) throw new Error('the request body is too large')
    chunks.push(chunk)
  }
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]))
  return { method: incoming.method ?? 'GET', target: incoming.url ?? '/', headers, body: Buffer.concat(chunks) }
}

function write(response: ServerResponse, { status, headers, body }: Written): void {
  const bytes = body === undefined ? undefined : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'x-github-request-id': randomBytes(14).toString('hex').toUpperCase().replaceAll(/(.{4})(?=.)/g, '$1:'),
    'x-github-media-type': 'github.v3; format=json',
    ...(bytes === undefined ? {} : { 'content-type': 'application/json; charset=utf-8', 'content-length': String(bytes.length) }),
    ...headers,
  })
  response.end(bytes)
}
