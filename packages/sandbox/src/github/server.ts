import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Clock } from '../clock.ts'
import type { GithubJob } from '../sigstore/claims.ts'
import type { RequestGrant } from '../sigstore/oidc.ts'
import { seedAcme } from './acme.ts'
import { Contract } from './description/contract.ts'
import type { BrokenContract } from './dispatch.ts'
import type { Route } from './exchange.ts'
import { Lifecycle } from './lifecycle.ts'
import { listener, type Intercept, type Listener, type ListenerState, type ServedRequest } from './listener.ts'
import { actionsApp } from './model/account.ts'
import type { Repository } from './model/repository.ts'
import { Router } from './router.ts'
import { attestationRoutes } from './routes/attestations.ts'
import { checkRoutes } from './routes/checks.ts'
import { commitRoutes } from './routes/commits.ts'
import { contentRoutes } from './routes/contents.ts'
import { deploymentRoutes } from './routes/deployments.ts'
import { environmentRoutes } from './routes/environments.ts'
import { gitObjectRoutes } from './routes/git-objects.ts'
import { gitRefRoutes } from './routes/git-refs.ts'
import { issueRoutes } from './routes/issues.ts'
import { peopleRoutes } from './routes/people.ts'
import { pullRoutes } from './routes/pulls.ts'
import { releaseAssetRoutes, uploadRoutes } from './routes/release-assets.ts'
import { releaseRoutes } from './routes/releases.ts'
import { repositoryRoutes } from './routes/repository.ts'
import { runRoutes } from './routes/runs.ts'
import { Seed } from './seed.ts'
import { readOnly, type Permissions } from './tokens.ts'
import { World, type Switches } from './world.ts'

export interface GitHubOptions {
  readonly clock: Clock
  /** What stands for https://github.com in pages and identity tokens. */
  readonly serverUrl?: string
  /** 0 (any free one) unless given. */
  readonly port?: number
  /** Opens the door to identity tokens for a job: the sandbox's issuer. */
  readonly idToken?: (job: GithubJob) => RequestGrant
}

export type TokenRequest =
  | { readonly actor: string }
  | {
      readonly app: 'github-actions' | { readonly id: number; readonly slug: string; readonly name: string }
      /** `owner/name` */
      readonly repository: string
      readonly permissions: Permissions
      /** For a run of a fork's pull request or of Dependabot: writes become reads. */
      readonly fromFork?: boolean
      readonly runId?: number
      readonly jobId?: number
    }

export interface SandboxGitHub {
  /** GITHUB_API_URL */
  readonly apiUrl: string
  /** GITHUB_SERVER_URL */
  readonly serverUrl: string
  readonly world: World
  readonly seed: Seed
  /** `acme/shop`, seeded. */
  readonly shop: Repository
  readonly lifecycle: Lifecycle
  readonly switches: Switches
  /** Requests in the order they were answered. */
  readonly served: readonly ServedRequest[]
  /** Answers that broke the official description: a fault of the sandbox. */
  readonly breaches: readonly BrokenContract[]
  /** Answers in GitHub's stead from now on, where it returns something: limits, outages, lies. */
  intercept(hook: Intercept | undefined): void
  /** Answers a request to the API that another server took. */
  readonly serve: Listener
  /** @returns the token's text */
  createToken(request: TokenRequest): string
  close(): Promise<void>
}

/** GitHub's REST API on loopback: in memory, held to the official description on both sides. */
export async function startGitHub(options: GitHubOptions): Promise<SandboxGitHub> {
  const world = new World(options.clock, options.serverUrl ?? 'https://github.com')
  const seed = new Seed(world)
  const shop = seedAcme(seed)
  const lifecycle = new Lifecycle(world, options.idToken)
  const contract = new Contract()
  const state: ListenerState = { intercept: undefined, served: [], breaches: [] }
  const serve = listener(world, contract, new Router(contract, allRoutes(lifecycle)), state)
  const server = createServer((request, response) => void serve(request, response))
  const serveUpload = listener(world, contract, new Router(contract, uploadRoutes), state)
  const uploads = createServer((request, response) => void serveUpload(request, response))
  await Promise.all([listen(server, options.port ?? 0), listen(uploads, 0)])
  world.apiUrl = addressOf(server)
  world.uploadUrl = addressOf(uploads)
  return {
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    world,
    seed,
    shop,
    lifecycle,
    switches: world.switches,
    served: state.served,
    breaches: state.breaches,
    intercept: (hook) => {
      state.intercept = hook
    },
    serve,
    createToken: (request) => createToken(world, request),
    close: async () => {
      await Promise.all([close(server), close(uploads)])
    },
  }
}

function allRoutes(lifecycle: Lifecycle): readonly Route[] {
  return [
    ...attestationRoutes,
    ...checkRoutes,
    ...commitRoutes,
    ...contentRoutes,
    ...deploymentRoutes,
    ...environmentRoutes,
    ...gitObjectRoutes,
    ...gitRefRoutes,
    ...issueRoutes,
    ...peopleRoutes,
    ...pullRoutes,
    ...releaseAssetRoutes,
    ...releaseRoutes,
    ...repositoryRoutes,
    ...runRoutes(lifecycle),
  ]
}

function createToken(world: World, request: TokenRequest): string {
  if ('actor' in request) return world.tokens.createUserToken(world.account(request.actor)).value
  const token = world.tokens.createAppToken({
    app: request.app === 'github-actions' ? actionsApp : request.app,
    repository: world.repository(request.repository),
    permissions: request.fromFork === true ? readOnly(request.permissions) : request.permissions,
    runId: request.runId ?? null,
    jobId: request.jobId ?? null,
  })
  return token.value
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
