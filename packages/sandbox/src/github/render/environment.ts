import type { Environment, Reviewer } from '../model/environment.ts'
import type { Repository } from '../model/repository.ts'
import type { EnvironmentReview, WaitingFor } from '../model/workflow-run.ts'
import type { World } from '../world.ts'
import { renderAccount, renderTeam } from './account.ts'
import { apiAddress, instant, nodeId, pageAddress } from './address.ts'

/** `environment`: the rules it has, and only those. */
export function renderEnvironment(world: World, repository: Repository, environment: Environment): Record<string, unknown> {
  const rules: Record<string, unknown>[] = []
  const rule = (type: string, details: Record<string, unknown>): void => {
    const id = environment.id * 10 + rules.length
    rules.push({ id, node_id: nodeId('Gate', id), type, ...details })
  }
  if (environment.waitTimerMinutes > 0) rule('wait_timer', { wait_timer: environment.waitTimerMinutes })
  if (environment.reviewers.length > 0) {
    rule('required_reviewers', {
      prevent_self_review: environment.preventSelfReview,
      reviewers: environment.reviewers.map((reviewer) => renderReviewer(world, repository, reviewer)),
    })
  }
  if (environment.branchPolicy !== null) rule('branch_policy', {})
  return {
    ...renderEnvironmentName(world, repository, environment),
    created_at: instant(environment.createdAt),
    updated_at: instant(environment.updatedAt),
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: rules,
    deployment_branch_policy: environment.branchPolicy,
  }
}

/** `pending-deployment`. */
export function renderPending(world: World, repository: Repository, waiting: WaitingFor, canApprove: boolean): Record<string, unknown> {
  const { environment } = waiting
  return {
    environment: renderEnvironmentName(world, repository, environment),
    wait_timer: environment.waitTimerMinutes,
    wait_timer_started_at: environment.waitTimerMinutes > 0 ? instant(waiting.since) : null,
    current_user_can_approve: canApprove,
    reviewers: environment.reviewers.map((reviewer) => renderReviewer(world, repository, reviewer)),
  }
}

/** `environment-approvals`: who, what, and a comment; no time, no attempt. */
export function renderApproval(world: World, repository: Repository, review: EnvironmentReview): Record<string, unknown> {
  return {
    environments: review.environments.map((environment) => ({
      ...renderEnvironmentName(world, repository, environment),
      created_at: instant(environment.createdAt),
      updated_at: instant(environment.updatedAt),
    })),
    state: review.state,
    user: renderAccount(world, review.user),
    comment: world.switches.approvalComments ? review.comment : '',
  }
}

function renderEnvironmentName(world: World, repository: Repository, environment: Environment): Record<string, unknown> {
  return {
    id: environment.id,
    node_id: nodeId('Environment', environment.id),
    name: environment.name,
    url: apiAddress(world, repository, `/environments/${encodeURIComponent(environment.name)}`),
    html_url: pageAddress(world, repository, `/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`),
  }
}

function renderReviewer(world: World, repository: Repository, reviewer: Reviewer): Record<string, unknown> {
  return reviewer.type === 'User'
    ? { type: 'User', reviewer: renderAccount(world, reviewer.user) }
    : { type: 'Team', reviewer: renderTeam(world, repository.owner.login, reviewer.team) }
}
