import { actionsBot } from '../model/account.ts'
import type { Account } from '../model/account.ts'
import type { Deployment, DeploymentState } from '../model/deployment.ts'
import { created, integer, ok, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import { newEnvironment } from '../new-environment.ts'
import { pageOf } from '../paging.ts'
import { notFound, Refusal, unprocessable } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderDeployment, renderStatus } from '../render/deployment.ts'

interface DeploymentRequest {
  readonly ref: string
  readonly task?: string
  readonly environment?: string
  readonly payload?: Record<string, unknown> | string
  readonly description?: string | null
  readonly required_contexts?: readonly string[]
  readonly transient_environment?: boolean
  readonly production_environment?: boolean
}

interface StatusRequest {
  readonly state: DeploymentState
  readonly description?: string
  readonly log_url?: string
  readonly environment_url?: string
}

const longestDescription = 140
const read = { permission: 'deployments', access: 'read' } as const
const write = { permission: 'deployments', access: 'write' } as const

export const deploymentRoutes: readonly RepositoryRoute[] = [
  { operation: 'repos/list-deployments', demand: read, handle: list },
  { operation: 'repos/create-deployment', demand: write, handle: create },
  {
    operation: 'repos/get-deployment',
    demand: read,
    handle: (exchange) => ok(renderDeployment(exchange.world, exchange.repository, find(exchange))),
  },
  { operation: 'repos/list-deployment-statuses', demand: read, handle: listStatuses },
  { operation: 'repos/create-deployment-status', demand: write, handle: createStatus },
]

function list(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository, query } = exchange
  const wanted = (name: string, value: string): boolean => query[name] === undefined || query[name] === 'none' || query[name] === value
  const found = [...repository.deployments.values()]
    .filter(({ sha, ref, task, environment }) => wanted('sha', sha) && wanted('ref', ref) && wanted('task', task) && wanted('environment', environment))
    .toReversed()
  return pageOf(exchange, apiAddress(world, repository, '/deployments'), found, (deployment) => renderDeployment(world, repository, deployment))
}

function create(exchange: RepositoryExchange): ReturnType<typeof created> {
  const { world, repository } = exchange
  const request = exchange.body as DeploymentRequest
  const commit = repository.git.commitAt(request.ref)
  if (commit === undefined) throw unprocessable(`No ref found for: ${request.ref}`)
  const failing = request.required_contexts === undefined ? [...repository.checkRuns.values()].filter((check) => check.headSha === commit.sha && check.conclusion !== 'success') : []
  if (failing.length > 0) throw new Refusal(409, `Conflict: Commit status checks failed for ${request.ref}.`)
  const name = request.environment ?? 'production'
  if (!repository.environments.has(name)) repository.environments.set(name, newEnvironment(world, name))
  const deployment: Deployment = {
    id: world.nextId(),
    sha: commit.sha,
    ref: request.ref,
    task: request.task ?? 'deploy',
    environment: name,
    payload: request.payload ?? {},
    description: request.description ?? null,
    creator: creator(exchange),
    createdAt: world.now(),
    isTransient: request.transient_environment ?? false,
    isProduction: request.production_environment ?? name === 'production',
    statuses: [],
  }
  repository.deployments.set(deployment.id, deployment)
  return created(renderDeployment(world, repository, deployment))
}

function listStatuses(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository } = exchange
  const deployment = find(exchange)
  const address = apiAddress(world, repository, `/deployments/${deployment.id}/statuses`)
  return pageOf(exchange, address, deployment.statuses.toReversed(), (status) => renderStatus(world, repository, deployment, status))
}

function createStatus(exchange: RepositoryExchange): ReturnType<typeof created> {
  const { world, repository } = exchange
  const request = exchange.body as StatusRequest
  const deployment = find(exchange)
  if ((request.description ?? '').length > longestDescription) throw unprocessable('description is too long (maximum is 140 characters)')
  const status = {
    id: world.nextId(),
    state: request.state,
    description: request.description ?? '',
    logUrl: request.log_url ?? '',
    environmentUrl: request.environment_url ?? '',
    creator: creator(exchange),
    createdAt: world.now(),
  }
  deployment.statuses.push(status)
  return created(renderStatus(world, repository, deployment, status))
}

function creator({ token }: RepositoryExchange): Account {
  return token?.kind === 'user' ? token.account : actionsBot
}

function find(exchange: RepositoryExchange): Deployment {
  const deployment = exchange.repository.deployments.get(integer(exchange, 'deployment_id'))
  if (deployment === undefined) throw notFound()
  return deployment
}
