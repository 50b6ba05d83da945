import type { Job, WorkflowRun } from '../github/model/workflow-run.ts'
import type { SandboxGitHub } from '../github/server.ts'
import type { Conclusion, HostedJob, HostedRun, JobCredentials, JobRequest, RunnerHost, RunRequest } from './host.ts'

/** The sandbox's GitHub as the host of runs. */
export class GitHubHost implements RunnerHost {
  readonly #github: SandboxGitHub
  readonly #runs = new Map<string, WorkflowRun>()
  readonly #jobs = new Map<string, Job>()
  #again: { run: WorkflowRun; actor: string } | undefined

  constructor(github: SandboxGitHub) {
    this.#github = github
  }

  /** Makes the next run that starts a further attempt of `runId`, begun by `actor`: "Re-run all jobs". */
  rerunNext(runId: string, actor: string): void {
    const run = this.#runs.get(runId)
    if (run === undefined) throw new Error(`No run ${runId} was started here`)
    this.#again = { run, actor }
  }

  /** The run as GitHub keeps it, for those who approve it. */
  run({ id }: HostedRun): WorkflowRun {
    const run = this.#runs.get(id)
    if (run === undefined) throw new Error(`No run ${id} was started here`)
    return run
  }

  startRun(request: RunRequest): Promise<HostedRun> {
    const run = this.#beginOrAgain(request)
    this.#runs.set(String(run.id), run)
    const { world, apiUrl, serverUrl } = this.#github
    const repository = world.repository(request.repository)
    const attempt = run.attempts.at(-1)
    return Promise.resolve({
      id: String(run.id),
      number: String(run.number),
      attempt: String(attempt?.number ?? 1),
      repositoryId: String(repository.id),
      repositoryOwnerId: String(repository.owner.id),
      actorId: String(run.actor.id),
      triggeringActor: attempt?.triggeringActor.login ?? run.actor.login,
      serverUrl,
      apiUrl,
      graphqlUrl: `${apiUrl}/graphql`,
      refProtected: repository.protectedBranches.has(request.ref.replace(/^refs\/heads\//, '')),
    })
  }

  startJob(run: HostedRun, request: JobRequest): Promise<HostedJob> {
    const job = this.#github.lifecycle.startJob(this.run(run), { ...request, permissions: Object.fromEntries(Object.entries(request.permissions)) })
    this.#jobs.set(String(job.id), job)
    return Promise.resolve({ id: String(job.id) })
  }

  async waitForEnvironment(_run: HostedRun, job: HostedJob): Promise<'approved' | 'rejected'> {
    const admission = await this.#github.lifecycle.admission(this.#job(job))
    return admission === 'started' ? 'approved' : 'rejected'
  }

  credentials(_run: HostedRun, hosted: HostedJob): Promise<JobCredentials> {
    const job = this.#job(hosted)
    const identity = this.#github.lifecycle.identity(job)
    const token = this.#github.lifecycle.token(job).value
    if (identity === undefined) return Promise.resolve({ token })
    return Promise.resolve({ token, idToken: { requestUrl: identity.requestUrl, requestToken: identity.requestToken } })
  }

  finishJob(_run: HostedRun, hosted: HostedJob, conclusion: Conclusion): Promise<void> {
    const job = this.#job(hosted)
    // A job that was refused at its gate has been ended there.
    if (job.status !== 'completed') this.#github.lifecycle.finishJob(job, conclusion)
    return Promise.resolve()
  }

  finishRun(run: HostedRun, conclusion: Conclusion): Promise<void> {
    this.#github.lifecycle.finishRun(this.run(run), conclusion)
    return Promise.resolve()
  }

  #beginOrAgain(request: RunRequest): WorkflowRun {
    const again = this.#again
    this.#again = undefined
    if (again !== undefined) {
      this.#github.lifecycle.rerun(again.run, again.actor)
      return again.run
    }
    const { repository, workflowPath, workflowName, eventName, ref, sha, actor } = request
    const referencedWorkflows = request.referencedWorkflows.map((path) => ({ path, sha, ref }))
    return this.#github.lifecycle.startRun({ repository, workflow: workflowPath, workflowName, event: eventName, ref, sha, actor, referencedWorkflows })
  }

  #job({ id }: HostedJob): Job {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new Error(`No job ${id} was started here`)
    return job
  }
}
