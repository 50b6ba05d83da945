import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { attestationOf, documentOf, NpmProblem, publishInto } from './package-store.ts'
import type { StoredPackage } from './package-store.ts'

export interface NpmRegistryOptions {
  /** Token to what it may do; none: everybody may do everything. */
  readonly tokens?: Readonly<Record<string, 'read' | 'write'>>
  /** As npmjs.org: takes provenance with a version and serves attestations. Otherwise as verdaccio: it knows neither. */
  readonly keepsAttestations?: boolean
}

export interface NpmCall {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

/** An answer that a test gives in the registry's stead; `lose-answer`: done, but nobody hears of it. */
export type NpmFault = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string } | 'lose-answer'

export interface SandboxNpmRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string
  readonly url: string
  readonly packages: Map<string, StoredPackage>
  readonly calls: NpmCall[]
  intercept: ((call: NpmCall) => NpmFault | undefined) | undefined
  /** Puts an attestation beside a version, as npm does with its own publish attestation. */
  attest(name: string, version: string, bundle: unknown): void
  close(): Promise<void>
}

interface Reply {
  readonly status: number
  readonly body: Buffer | string
  readonly headers?: Readonly<Record<string, string>>
}

const largestBody = 256 * 1024 * 1024

/** An npm registry on loopback: documents of packages, tarballs, publishing, dist-tags, attestations. */
export async function startNpmRegistry(options: NpmRegistryOptions = {}): Promise<SandboxNpmRegistry> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const registry: SandboxNpmRegistry = {
    host,
    url: `http://${host}/`,
    packages: new Map(),
    calls: [],
    intercept: undefined,
    attest(name, version, bundle) {
      releaseIn(registry, name, version).attestations.push(attestationOf(bundle))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(registry, options, request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  return registry
}

async function serve(registry: SandboxNpmRegistry, options: NpmRegistryOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = { method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization }
  const body = await bodyOf(request)
  registry.calls.push(call)
  const fault = registry.intercept?.(call)
  const reply = typeof fault === 'object' ? { body: '', ...fault } : answer(registry, options, call, request.headers.accept ?? '', body)
  if (fault === 'lose-answer') {
    response.destroy()
    return
  }
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body)
}

function answer(registry: SandboxNpmRegistry, options: NpmRegistryOptions, call: NpmCall, accept: string, body: string): Reply {
  try {
    return route(registry, options, call, accept, body)
  } catch (error) {
    if (error instanceof NpmProblem) return json(error.status, { error: error.message })
    throw error
  }
}

function route(registry: SandboxNpmRegistry, { tokens, keepsAttestations = false }: NpmRegistryOptions, { method, path, authorization }: NpmCall, accept: string, body: string): Reply {
  const access = tokens === undefined ? 'write' : tokens[/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '']
  if (access === undefined) throw new NpmProblem(401, 'you must be logged in')
  if (method !== 'GET' && access !== 'write') throw new NpmProblem(403, 'you may not do this')
  const [, attested, version] = /^\/-\/npm\/v1\/attestations\/(.+)@([^@/]+)$/.exec(path) ?? []
  if (attested !== undefined && version !== undefined) return attestations(registry, decodeURIComponent(attested), decodeURIComponent(version), keepsAttestations)
  const [, tagged, tag] = /^\/-\/package\/([^/]+)\/dist-tags(?:\/([^/]+))?$/.exec(path) ?? []
  if (tagged !== undefined) return distTags(packageIn(registry, decodeURIComponent(tagged)), method, tag, body)
  const [, owner, file] = /^\/((?:@[^/]+\/)?[^/@]+)\/-\/([^/]+\.tgz)$/.exec(decodeURIComponent(path)) ?? []
  if (owner !== undefined && file !== undefined) return tarball(packageIn(registry, owner), owner, file)
  const name = decodeURIComponent(path.slice(1))
  if (method === 'PUT') return publish(registry, name, body, keepsAttestations)
  const isAbbreviated = accept.includes('application/vnd.npm.install-v1+json')
  return json(200, documentOf(name, packageIn(registry, name), registry.url.slice(0, -1), isAbbreviated))
}

function publish(registry: SandboxNpmRegistry, name: string, body: string, keepsAttestations: boolean): Reply {
  const found = registry.packages.get(name) ?? { releases: new Map(), distTags: new Map() }
  publishInto(found, name, JSON.parse(body) as Readonly<Record<string, unknown>>, keepsAttestations)
  registry.packages.set(name, found)
  return json(201, { success: true })
}

function attestations(registry: SandboxNpmRegistry, name: string, version: string, keepsAttestations: boolean): Reply {
  const found = keepsAttestations ? releaseIn(registry, name, version).attestations : []
  if (found.length === 0) throw new NpmProblem(404, 'no attestations')
  return json(200, { attestations: found })
}

function distTags({ distTags: tags, releases }: StoredPackage, method: string, tag: string | undefined, body: string): Reply {
  if (tag === undefined) return json(200, Object.fromEntries(tags))
  if (method === 'DELETE') tags.delete(tag)
  else {
    const version: unknown = JSON.parse(body)
    if (typeof version !== 'string' || !releases.has(version)) throw new NpmProblem(404, 'no such version')
    tags.set(tag, version)
  }
  return json(200, { ok: true })
}

function tarball({ releases }: StoredPackage, name: string, file: string): Reply {
  const version = file.slice((name.split('/').at(-1) ?? '').length + 1, -'.tgz'.length)
  const found = releases.get(version)
  if (found === undefined) throw new NpmProblem(404, 'no such file')
  return { status: 200, body: found.tarball, headers: { 'content-type': 'application/octet-stream' } }
}

function packageIn({ packages }: SandboxNpmRegistry, name: string): StoredPackage {
  const found = packages.get(name)
  if (found === undefined) throw new NpmProblem(404, 'no such package')
  return found
}

function releaseIn(registry: SandboxNpmRegistry, name: string, version: string) {
  const found = packageIn(registry, name).releases.get(version)
  if (found === undefined) throw new NpmProblem(404, 'no such version')
  return found
}

function json(status: number, body: unknown): Reply {
  return { status, body: JSON.stringify(body) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > largestBody) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
