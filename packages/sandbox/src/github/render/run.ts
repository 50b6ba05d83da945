import type { Repository } from '../model/repository.ts'
import type { Attempt, Job, WorkflowRun } from '../model/workflow-run.ts'
import { known, type World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, instantOrNull, nodeId, pageAddress } from './address.ts'
import { renderMinimalPull } from './pull.ts'
import { renderRepository } from './repository.ts'

/** `workflow-run`, as it was in one of its attempts. */
export function renderRun(world: World, repository: Repository, run: WorkflowRun, attempt: Attempt): Record<string, unknown> {
  const api = apiAddress(world, repository, `/actions/runs/${run.id}`)
  const commit = known(repository.git.commits.get(run.headSha), `commit ${run.headSha}`)
  const previous = attempt.number > 1 ? `${api}/attempts/${attempt.number - 1}` : null
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.suiteId,
    check_suite_node_id: nodeId('CheckSuite', run.suiteId),
    head_branch: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: commit.message.split('\n', 1)[0],
    run_number: run.number,
    run_attempt: attempt.number,
    referenced_workflows: run.referencedWorkflows,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflow.id,
    url: api,
    html_url: pageAddress(world, repository, `/actions/runs/${run.id}`),
    pull_requests: run.pullRequestNumbers.map((number) => renderMinimalPull(world, repository, number)),
    created_at: instant(run.createdAt),
    updated_at: instant(attempt.updatedAt),
    run_started_at: instant(attempt.startedAt),
    actor: renderAccount(world, run.actor),
    triggering_actor: renderAccount(world, attempt.triggeringActor),
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: apiAddress(world, repository, `/check-suites/${run.suiteId}`),
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    previous_attempt_url: previous,
    workflow_url: apiAddress(world, repository, `/actions/workflows/${run.workflow.id}`),
    head_commit: {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: instant(commit.committer.date),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    repository: renderRepository(world, repository),
    head_repository: renderRepository(world, repository),
  }
}

/** `job`. */
export function renderJob(world: World, repository: Repository, run: WorkflowRun, job: Job): Record<string, unknown> {
  return {
    id: job.id,
    run_id: run.id,
    run_url: apiAddress(world, repository, `/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('Job', job.id),
    head_sha: run.headSha,
    head_branch: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    workflow_name: run.workflow.name,
    name: job.name,
    url: apiAddress(world, repository, `/actions/jobs/${job.id}`),
    html_url: pageAddress(world, repository, `/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: instant(job.createdAt),
    started_at: instant(job.startedAt),
    completed_at: instantOrNull(job.completedAt),
    steps: [],
    check_run_url: apiAddress(world, repository, `/check-runs/${job.id}`),
    labels: ['ubuntu-latest'],
    runner_id: job.status === 'waiting' ? null : 1,
    runner_name: job.status === 'waiting' ? null : 'GitHub Actions 1',
    runner_group_id: job.status === 'waiting' ? null : 1,
    runner_group_name: job.status === 'waiting' ? null : 'GitHub Actions',
  }
}
