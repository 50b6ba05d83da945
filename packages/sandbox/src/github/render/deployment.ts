import type { Deployment, DeploymentStatus } from '../model/deployment.ts'
import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, nodeId } from './address.ts'

/** `deployment`. */
export function renderDeployment(world: World, repository: Repository, deployment: Deployment): Record<string, unknown> {
  const api = apiAddress(world, repository, `/deployments/${deployment.id}`)
  return {
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    url: api,
    statuses_url: `${api}/statuses`,
    repository_url: apiAddress(world, repository),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: deployment.description,
    creator: renderAccount(world, deployment.creator),
    created_at: instant(deployment.createdAt),
    updated_at: instant(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
  }
}

/** `deployment-status`. */
export function renderStatus(world: World, repository: Repository, deployment: Deployment, status: DeploymentStatus): Record<string, unknown> {
  const api = apiAddress(world, repository, `/deployments/${deployment.id}`)
  return {
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    url: `${api}/statuses/${status.id}`,
    deployment_url: api,
    repository_url: apiAddress(world, repository),
    state: status.state,
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    creator: renderAccount(world, status.creator),
    created_at: instant(status.createdAt),
    updated_at: instant(status.createdAt),
  }
}
