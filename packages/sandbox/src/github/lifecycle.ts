import type { GithubJob } from '../sigstore/claims.ts'
import type { RequestGrant } from '../sigstore/oidc.ts'
import { Gates, type ReviewRequest } from './gates.ts'
import { identityOf } from './identity.ts'
import { completeJob, currentAttempt, openCheckRun, openDeployment, type Admission, type JobStart, type LiveJob } from './live-job.ts'
import { actionsApp } from './model/account.ts'
import type { Deployment } from './model/deployment.ts'
import type { Environment } from './model/environment.ts'
import type { Repository } from './model/repository.ts'
import type { Attempt, Conclusion, Job, WorkflowRun } from './model/workflow-run.ts'
import { newEnvironment } from './new-environment.ts'
import { readOnly, type AppToken } from './tokens.ts'
import { known, type World } from './world.ts'

export interface RunStart {
  /** `owner/name` */
  readonly repository: string
  /** Path of the workflow file, e.g. `.github/workflows/promote.yml`. */
  readonly workflow: string
  readonly workflowName?: string
  readonly event: string
  /** `refs/heads/main` */
  readonly ref: string
  /** The commit; the ref's head when left out. */
  readonly sha?: string
  /** Login of whoever started it. */
  readonly actor: string
  readonly pullRequests?: readonly number[]
  readonly referencedWorkflows?: WorkflowRun['referencedWorkflows']
  /** A run for a fork's pull request, or of Dependabot: every token of it reads only. */
  readonly fromFork?: boolean
}

/** Starts, gates and ends runs and jobs, as the service behind the API does. */
export class Lifecycle {
  readonly #world: World
  readonly #idToken: ((job: GithubJob) => RequestGrant) | undefined
  readonly #jobs = new Map<number, LiveJob>()
  readonly #gates: Gates
  readonly #forks = new WeakSet<WorkflowRun>()
  readonly #workflowIds = new Map<string, number>()

  constructor(world: World, idToken?: (job: GithubJob) => RequestGrant) {
    this.#world = world
    this.#idToken = idToken
    this.#gates = new Gates(world, this.#jobs)
  }

  startRun(start: RunStart): WorkflowRun {
    const repository = this.#world.repository(start.repository)
    const commit = known(repository.git.commitAt(start.sha ?? start.ref), `commit ${start.sha ?? start.ref}`)
    const run: WorkflowRun = {
      id: this.#world.nextId(),
      number: repository.runs.size + 1,
      suiteId: this.#world.nextId(),
      workflow: { id: this.#workflowId(repository, start.workflow), name: start.workflowName ?? start.workflow, path: start.workflow },
      event: start.event,
      ref: start.ref,
      headSha: commit.sha,
      actor: this.#world.account(start.actor),
      createdAt: this.#world.now(),
      pullRequestNumbers: start.pullRequests ?? [],
      referencedWorkflows: start.referencedWorkflows ?? [],
      attempts: [],
      reviews: [],
    }
    if (start.fromFork === true) this.#forks.add(run)
    repository.runs.set(run.id, run)
    this.rerun(run, start.actor)
    return run
  }

  /** A further attempt, started by somebody who may be another person than the first. Its gates ask again. */
  rerun(run: WorkflowRun, actor: string): Attempt {
    const now = this.#world.now()
    const attempt: Attempt = {
      number: run.attempts.length + 1,
      triggeringActor: this.#world.account(actor),
      startedAt: now,
      updatedAt: now,
      status: 'in_progress',
      conclusion: null,
      jobs: [],
    }
    run.attempts.push(attempt)
    return attempt
  }

  /** Creates the job with its check run and, when it names an environment, its deployment. Await `admission` before running it. */
  startJob(run: WorkflowRun, start: JobStart): Job {
    const repository = this.#repositoryOf(run)
    const attempt = currentAttempt(run)
    const environment = start.environment === undefined ? undefined : this.#environment(repository, start.environment)
    const now = this.#world.now()
    const job: Job = {
      id: this.#world.nextId(),
      name: start.name,
      attempt: attempt.number,
      environment: environment?.name ?? null,
      deploymentId: environment === undefined ? null : openDeployment(this.#world, repository, run, environment).id,
      permissions: this.#forks.has(run) ? readOnly(start.permissions) : start.permissions,
      createdAt: now,
      status: 'in_progress',
      conclusion: null,
      startedAt: now,
      completedAt: null,
      waiting: null,
    }
    attempt.jobs.push(job)
    openCheckRun(repository, run, job)
    const { promise: admission, resolve: decide } = Promise.withResolvers<Admission>()
    const live = { repository, run, attempt, job, start, admission, decide }
    this.#jobs.set(job.id, live)
    this.#gates.enter(live, environment)
    return job
  }

  /** Settles when the job may start or never will. */
  admission(job: Job): Promise<Admission> {
    return this.#find(job).admission
  }

  /** The job's GITHUB_TOKEN: just its permissions, dead when the job is over. */
  token(job: Job): AppToken {
    const live = this.#find(job)
    const { repository, run } = live
    return (live.token ??= this.#world.tokens.createAppToken({ app: actionsApp, repository, permissions: job.permissions, runId: run.id, jobId: job.id }))
  }

  /** Where the job asks for identity tokens; undefined without `id-token: write`. */
  identity(job: Job): RequestGrant | undefined {
    const live = this.#find(job)
    if (job.permissions['id-token'] !== 'write' || this.#idToken === undefined) return undefined
    return (live.grant ??= this.#idToken(identityOf(live.repository, live.run, live.attempt, job, live.start.jobWorkflowRef)))
  }

  /** @throws Refusal when nothing waits there, or the reviewer may not */
  approve(run: WorkflowRun, environments: string | readonly string[], reviewer: string, comment = ''): void {
    this.#gates.review({ repository: this.#repositoryOf(run), run, environments: [environments].flat(), state: 'approved', reviewer, comment })
  }

  /** @throws Refusal when nothing waits there, or the reviewer may not */
  reject(run: WorkflowRun, environments: string | readonly string[], reviewer: string, comment = ''): void {
    this.#gates.review({ repository: this.#repositoryOf(run), run, environments: [environments].flat(), state: 'rejected', reviewer, comment })
  }

  review(request: ReviewRequest): Deployment[] {
    return this.#gates.review(request)
  }

  /** An administrator starts waiting jobs without review. @throws Refusal when the environment or the role does not allow it */
  bypass(run: WorkflowRun, environment: string, administrator: string): void {
    this.#gates.bypass(this.#repositoryOf(run), run, environment, administrator)
  }

  /** Starts every job whose reviewers and wait timer are done. Call it after moving the clock. */
  settle(): void {
    this.#gates.settle()
  }

  finishJob(job: Job, conclusion: Conclusion): void {
    completeJob(this.#world, this.#find(job), conclusion)
  }

  finishRun(run: WorkflowRun, conclusion: Conclusion): void {
    const attempt = currentAttempt(run)
    attempt.status = 'completed'
    attempt.conclusion = conclusion
    attempt.updatedAt = this.#world.now()
  }

  #environment(repository: Repository, name: string): Environment {
    const environment = repository.environments.get(name) ?? newEnvironment(this.#world, name)
    repository.environments.set(name, environment)
    return environment
  }

  #workflowId(repository: Repository, path: string): number {
    const key = `${repository.fullName}/${path}`
    const id = this.#workflowIds.get(key) ?? this.#world.nextId()
    this.#workflowIds.set(key, id)
    return id
  }

  #repositoryOf(run: WorkflowRun): Repository {
    const all = [...this.#world.repositories.values()]
    return known(all.find((repository) => repository.runs.get(run.id) === run), `run ${run.id}`)
  }

  #find(job: Job): LiveJob {
    return known(this.#jobs.get(job.id), `job ${job.id}`)
  }
}
