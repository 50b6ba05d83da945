import type { HostedJob, HostedRun, RunnerHost, RunRequest } from '../runner/host.ts'
import { currentAttempt } from './live-job.ts'
import type { Job, WorkflowRun } from './model/workflow-run.ts'
import type { SandboxGitHub } from './server.ts'
import { known, type World } from './world.ts'

export interface RunnerHostOptions {
  /** Runs a further attempt of this run instead of a new run; the request's actor is who pressed re-run. */
  readonly rerunOf?: string
  /** For a fork's pull request, or Dependabot: tokens only read, and there is no identity token. */
  readonly fromFork?: boolean
  /** Told when a job waits for an environment: the moment to let people review. */
  readonly onWaiting?: (run: WorkflowRun, environment: string) => void
}

/** The sandbox's GitHub as the runner needs it. */
export function createRunnerHost(github: SandboxGitHub, options: RunnerHostOptions = {}): RunnerHost {
  const { lifecycle, world } = github
  const runOf = ({ id }: HostedRun): WorkflowRun => {
    const runs = [...world.repositories.values()].map((repository) => repository.runs.get(Number(id)))
    return known(runs.find((run) => run !== undefined), `run ${id}`)
  }
  const jobOf = (run: HostedRun, { id }: HostedJob): Job => {
    const jobs = currentAttempt(runOf(run)).jobs
    return known(jobs.find((job) => job.id === Number(id)), `job ${id}`)
  }
  return {
    startRun: async (request) => hosted(github, request, begin(github, request, options)),
    startJob: async (run, request) => ({ id: String(lifecycle.startJob(runOf(run), request).id) }),
    async waitForEnvironment(run, job, environment) {
      if (jobOf(run, job).status === 'waiting') options.onWaiting?.(runOf(run), environment)
      return (await lifecycle.admission(jobOf(run, job))) === 'started' ? 'approved' : 'rejected'
    },
    async credentials(run, job) {
      const identity = lifecycle.identity(jobOf(run, job))
      const token = lifecycle.token(jobOf(run, job)).value
      return { token, ...(identity === undefined ? {} : { idToken: { requestUrl: identity.requestUrl, requestToken: identity.requestToken } }) }
    },
    // A job that a reviewer refused is over already.
    finishJob: async (run, job, conclusion) => {
      if (jobOf(run, job).status !== 'completed') lifecycle.finishJob(jobOf(run, job), conclusion)
    },
    finishRun: async (run, conclusion) => lifecycle.finishRun(runOf(run), conclusion),
  }
}

function begin({ lifecycle, world }: SandboxGitHub, request: RunRequest, options: RunnerHostOptions): WorkflowRun {
  if (options.rerunOf !== undefined) {
    const run = known(world.repository(request.repository).runs.get(Number(options.rerunOf)), `run ${options.rerunOf}`)
    lifecycle.rerun(run, request.actor)
    return run
  }
  return lifecycle.startRun({
    repository: request.repository,
    workflow: request.workflowPath,
    workflowName: request.workflowName,
    event: request.eventName,
    ref: request.ref,
    sha: request.sha,
    actor: request.actor,
    referencedWorkflows: request.referencedWorkflows.map((path) => ({ path, sha: commitOf(world, path) })),
    ...(options.fromFork === undefined ? {} : { fromFork: options.fromFork }),
  })
}

/** The commit that `owner/name/path@ref` was read at; zeros for a repository that is not here. */
function commitOf(world: World, path: string): string {
  const [, repository = '', ref = ''] = /^([^/]+\/[^/]+)\/[^@]+@(.+)$/.exec(path) ?? []
  const commit = world.repositories.get(repository.toLowerCase())?.git.commitAt(ref)
  return commit?.sha ?? (/^[0-9a-f]{40}$/.test(ref) ? ref : '0'.repeat(40))
}

function hosted(github: SandboxGitHub, request: RunRequest, run: WorkflowRun): HostedRun {
  const repository = github.world.repository(request.repository)
  const attempt = currentAttempt(run)
  return {
    id: String(run.id),
    number: String(run.number),
    attempt: String(attempt.number),
    repositoryId: String(repository.id),
    repositoryOwnerId: String(repository.owner.id),
    actorId: String(run.actor.id),
    triggeringActor: attempt.triggeringActor.login,
    serverUrl: github.serverUrl,
    apiUrl: github.apiUrl,
    graphqlUrl: `${github.apiUrl}/graphql`,
    refProtected: repository.protectedBranches.has(request.ref.replace(/^refs\/heads\//, '')),
  }
}
