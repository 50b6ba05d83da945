import type { GithubJob } from '../sigstore/claims.ts'
import type { Repository } from './model/repository.ts'
import type { Attempt, Job, WorkflowRun } from './model/workflow-run.ts'

/** What the identity issuer is told about a job. */
export function identityOf(repository: Repository, run: WorkflowRun, attempt: Attempt, job: Job, jobWorkflowRef: string | undefined): GithubJob {
  return {
    repository: repository.fullName,
    repositoryId: String(repository.id),
    repositoryOwnerId: String(repository.owner.id),
    visibility: repository.isPrivate ? 'private' : 'public',
    ref: run.ref,
    sha: run.headSha,
    eventName: run.event,
    actor: run.actor.login,
    actorId: String(run.actor.id),
    workflow: run.workflow.name,
    workflowPath: run.workflow.path,
    runId: String(run.id),
    runNumber: String(run.number),
    runAttempt: String(attempt.number),
    checkRunId: String(job.id),
    runnerEnvironment: 'github-hosted',
    ...(jobWorkflowRef === undefined ? {} : { jobWorkflowRef }),
    ...(job.environment === null ? {} : { environment: job.environment }),
  }
}
