import { integer, ok, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import { mayReview } from '../model/environment.ts'
import type { Attempt, WaitingFor, WorkflowRun } from '../model/workflow-run.ts'
import type { Lifecycle } from '../lifecycle.ts'
import { page } from '../paging.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderDeployment } from '../render/deployment.ts'
import { renderApproval, renderPending } from '../render/environment.ts'
import { renderJob, renderRun } from '../render/run.ts'

const read = { permission: 'actions', access: 'read' } as const

export function runRoutes(lifecycle: Lifecycle): readonly RepositoryRoute[] {
  return [
    {
      operation: 'actions/get-workflow-run',
      demand: read,
      handle(exchange) {
        const run = findRun(exchange)
        return ok(renderRun(exchange.world, exchange.repository, run, findAttempt(run, run.attempts.length)))
      },
    },
    {
      operation: 'actions/get-workflow-run-attempt',
      demand: read,
      handle(exchange) {
        const run = findRun(exchange)
        return ok(renderRun(exchange.world, exchange.repository, run, findAttempt(run, integer(exchange, 'attempt_number'))))
      },
    },
    { operation: 'actions/list-jobs-for-workflow-run-attempt', demand: read, handle: listJobs },
    {
      operation: 'actions/get-reviews-for-run',
      demand: read,
      handle: (exchange) => ok(findRun(exchange).reviews.map((review) => renderApproval(exchange.world, exchange.repository, review))),
    },
    { operation: 'actions/get-pending-deployments-for-run', demand: read, handle: listPending },
    {
      operation: 'actions/review-pending-deployments-for-run',
      demand: { permission: 'deployments', access: 'write', only: 'people' },
      handle: (exchange) => review(exchange, lifecycle),
    },
  ]
}

function listJobs(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository } = exchange
  const run = findRun(exchange)
  const { jobs, number } = findAttempt(run, integer(exchange, 'attempt_number'))
  const { items, headers } = page(exchange, apiAddress(world, repository, `/actions/runs/${run.id}/attempts/${number}/jobs`), jobs)
  return { status: 200, headers, body: { total_count: jobs.length, jobs: items.map((job) => renderJob(world, repository, run, job)) } }
}

function listPending(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const run = findRun(exchange)
  const login = exchange.token?.kind === 'user' ? exchange.token.account.login : undefined
  const canApprove = ({ environment }: WaitingFor): boolean => login !== undefined && mayReview(environment, login)
  return ok(pendingOf(run).map((waiting) => renderPending(exchange.world, exchange.repository, waiting, canApprove(waiting))))
}

function review(exchange: RepositoryExchange, lifecycle: Lifecycle): ReturnType<typeof ok> {
  const { world, repository, token } = exchange
  const request = exchange.body as { environment_ids: readonly number[]; state: 'approved' | 'rejected'; comment: string }
  if (token?.kind !== 'user') throw notFound()
  const run = findRun(exchange)
  const names = request.environment_ids.map((id) => {
    const waiting = pendingOf(run).find(({ environment }) => environment.id === id)
    if (waiting === undefined) throw unprocessable('There are no pending deployment requests to approve or reject')
    return waiting.environment.name
  })
  const { state, comment } = request
  const deployments = lifecycle.review({ repository, run, environments: names, state, reviewer: token.account.login, comment })
  return ok(deployments.map((deployment) => renderDeployment(world, repository, deployment)))
}

function pendingOf(run: WorkflowRun): readonly WaitingFor[] {
  const waiting = (run.attempts.at(-1)?.jobs ?? []).flatMap((job) => (job.waiting === null ? [] : [job.waiting]))
  return waiting.filter((candidate, index) => waiting.findIndex(({ environment }) => environment === candidate.environment) === index)
}

function findRun(exchange: RepositoryExchange): WorkflowRun {
  const run = exchange.repository.runs.get(integer(exchange, 'run_id'))
  if (run === undefined) throw notFound()
  return run
}

function findAttempt(run: WorkflowRun, number: number): Attempt {
  const attempt = run.attempts[number - 1]
  if (attempt === undefined) throw notFound()
  return attempt
}
