import { ok, text, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { BranchPolicy, Environment, Reviewer } from '../model/environment.ts'
import { newEnvironment } from '../new-environment.ts'
import { page } from '../paging.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { apiAddress, nodeId } from '../render/address.ts'
import { renderEnvironment } from '../render/environment.ts'

interface EnvironmentRequest {
  readonly wait_timer?: number
  readonly prevent_self_review?: boolean
  readonly reviewers?: readonly { readonly type?: 'User' | 'Team'; readonly id?: number }[] | null
  readonly deployment_branch_policy?: BranchPolicy | null
}

const longestWaitMinutes = 43_200
const mostReviewers = 6
const read = { permission: 'actions', access: 'read' } as const
const administer = { permission: 'administration', access: 'write', only: 'administrators' } as const

export const environmentRoutes: readonly RepositoryRoute[] = [
  {
    operation: 'repos/get-environment',
    demand: read,
    handle: (exchange) => ok(renderEnvironment(exchange.world, exchange.repository, find(exchange))),
  },
  { operation: 'repos/get-all-environments', demand: read, handle: list },
  { operation: 'repos/create-or-update-environment', demand: administer, handle: put },
  {
    operation: 'repos/delete-an-environment',
    demand: administer,
    handle(exchange) {
      exchange.repository.environments.delete(find(exchange).name)
      return { status: 204 }
    },
  },
  { operation: 'repos/list-deployment-branch-policies', demand: read, handle: listBranchPolicies },
]

function list(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository } = exchange
  const all = [...repository.environments.values()]
  const { items, headers } = page(exchange, apiAddress(world, repository, '/environments'), all)
  return { status: 200, headers, body: { total_count: all.length, environments: items.map((environment) => renderEnvironment(world, repository, environment)) } }
}

/** Sets every rule: what the request leaves out is reset, as on GitHub. */
function put(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository } = exchange
  const request = (exchange.body ?? {}) as EnvironmentRequest
  const name = text(exchange, 'environment_name')
  if ((request.wait_timer ?? 0) > longestWaitMinutes || (request.wait_timer ?? 0) < 0) throw unprocessable('Wait timer must be between 0 and 43200')
  if ((request.reviewers ?? []).length > mostReviewers) throw unprocessable('There can be at most 6 reviewers')
  const policy = request.deployment_branch_policy ?? null
  if (policy !== null && policy.protected_branches === policy.custom_branch_policies) {
    throw unprocessable('protected_branches and custom_branch_policies cannot have the same value')
  }
  const reviewers = (request.reviewers ?? []).map(({ type, id }) => reviewer(exchange, type, id))
  const environment = repository.environments.get(name) ?? newEnvironment(world, name)
  environment.updatedAt = world.now()
  environment.waitTimerMinutes = request.wait_timer ?? 0
  environment.preventSelfReview = request.prevent_self_review ?? false
  environment.reviewers = reviewers
  environment.branchPolicy = policy
  repository.environments.set(name, environment)
  return ok(renderEnvironment(world, repository, environment))
}

function reviewer({ world, repository }: RepositoryExchange, type: string | undefined, id: number | undefined): Reviewer {
  if (type === 'Team') {
    const teams = world.organisations.get(repository.owner.login)?.teams.values() ?? []
    const team = [...teams].find((candidate) => candidate.id === id)
    if (team !== undefined) return { type: 'Team', team }
  }
  const user = [...world.accounts.values()].find((account) => account.id === id && account.type === 'User')
  if (type !== 'User' || user === undefined || !repository.roles.has(user.login)) throw unprocessable('Failed to create the environment protection rule. Please ensure the reviewers have access')
  return { type: 'User', user }
}

function listBranchPolicies(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository } = exchange
  const environment = find(exchange)
  const address = apiAddress(world, repository, `/environments/${encodeURIComponent(environment.name)}/deployment-branch-policies`)
  const { items, headers } = page(exchange, address, environment.branchPatterns)
  const policies = items.map((pattern) => ({ ...pattern, node_id: nodeId('DeploymentBranchPolicy', pattern.id) }))
  return { status: 200, headers, body: { total_count: environment.branchPatterns.length, branch_policies: policies } }
}

function find(exchange: RepositoryExchange): Environment {
  const environment = exchange.repository.environments.get(text(exchange, 'environment_name'))
  if (environment === undefined) throw notFound()
  return environment
}
